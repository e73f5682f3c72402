/** The page as it is drawn: open shadow roots are stepped into and slots are filled. */

/** A node's children as they are drawn. */
export function flatChildren(node: Node): readonly Node[] {
  const element = node as HTMLSlotElement;
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = element.assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

/** What a node is drawn in; null for the document. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode as (ShadowRoot & Element) | null;
  if (!parent) return null;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parent.host ?? null) : parentElement(parent);
}

const parentElement = (node: Node): Element | null =>
  node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;

/** Whether `element` is `node` or drawn around it. */
export function isAround(element: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = flatParent(at)) if (at === element) return true;
  return false;
}

/**
 * Text nodes below a node as they are drawn, without those inside an element that is left out.
 * `backwards`: last first. `most`: nodes looked at.
 */
export function* flatTexts(
  root: Node,
  isOut: (element: Element) => boolean,
  { backwards = false, most = 100_000 } = {},
): Generator<Text> {
  const waiting: Node[] = [root];
  for (let looked = 0; waiting.length > 0 && looked < most; looked++) {
    const node = waiting.pop() as Node;
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    if (node.nodeType !== Node.ELEMENT_NODE || (node !== root && isOut(node as Element))) continue;
    const children = flatChildren(node);
    waiting.push(...(backwards ? children : [...children].reverse()));
  }
}

/** The same element where nothing below it is a shadow root, else a copy of what is drawn that no page holds. */
export function flattened(element: Element): Element {
  const hasShadow =
    element.shadowRoot !== null ||
    element.localName === 'slot' ||
    [...element.querySelectorAll('*')].some((inner) => inner.shadowRoot || inner.localName === 'slot');
  return hasShadow ? flatCopy(element, element.ownerDocument.implementation.createHTMLDocument('')) : element;
}

function flatCopy(element: Element, into: Document): Element {
  // A custom element must not come to life in the copy; its look is told by its content.
  const name = element.localName.includes('-') || element.localName === 'slot' ? 'span' : element.localName;
  const copy = into.createElement(name);
  for (const { name, value } of element.attributes)
    if (/^[a-z][a-z-]*$/.test(name)) copy.setAttribute(name, value);
  for (const child of flatChildren(element)) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(into.createTextNode((child as Text).data));
    if (child.nodeType === Node.ELEMENT_NODE) copy.append(flatCopy(child as Element, into));
  }
  return copy;
}
