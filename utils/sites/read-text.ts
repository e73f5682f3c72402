/**
 * Element → its text as a person sees it: blocks on lines of their own, code kept as it is, and without
 * what is only for screen readers, for pressing, or for formula engines. Walks without recursion and
 * within limits, because the page may be hostile.
 */

export interface ReadText {
  text: string;
  /** Whether a limit was reached and the rest left out. */
  cut: boolean;
}

/** Longest text read from one element, in UTF-16 units. */
export const MAX_READ_TEXT = 1_000_000;
/** Most nodes looked at in one element; a real answer has a few thousand. */
const MAX_NODES = 200_000;

/** Left out of every text. A dialog's page is hidden too, so `aria-hidden` counts only below the element read. */
const NEVER_TEXT = [
  'script, style, template, noscript, svg, iframe, audio, video, canvas, object',
  'input, textarea, select',
  '.sr-only, .visually-hidden, .cdk-visually-hidden',
  '[hidden], [inert], [aria-hidden="true"]:not(.katex-html)',
  '.katex-mathml, annotation',
].join(', ');

/** Line breaks that an element needs before and after it, as in the HTML standard's `innerText`. */
const BREAKS: Record<string, number> = Object.fromEntries([
  ...'P H1 H2 H3 H4 H5 H6 PRE BLOCKQUOTE TABLE'.split(' ').map((tag) => [tag, 2]),
  ...'ADDRESS ARTICLE ASIDE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER HEADER HR LI MAIN OL SECTION SUMMARY TR UL'
    .split(' ')
    .map((tag) => [tag, 1]),
]);

/** `strip`: further selectors to leave out. `buttons`: whether words inside a button are text. */
export function readText(root: Element, strip: readonly string[] = [], buttons = false): ReadText {
  const leaveOut = [NEVER_TEXT, ...(buttons ? [] : ['button, [role="button"]']), ...strip].join(', ');
  const page = new Lines();
  let nodes = 0;
  let cut = false;
  let node: Node | null = root;
  while (node) {
    if (++nodes > MAX_NODES || page.length > MAX_READ_TEXT) {
      cut = true;
      break;
    }
    const inside =
      node === root || node.nodeType !== Node.ELEMENT_NODE || !(node as Element).matches(leaveOut);
    if (node.nodeType === Node.TEXT_NODE) page.write((node as Text).data, isCode(node));
    if (node.nodeType === Node.ELEMENT_NODE && inside) page.boundary(node as Element);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      page.boundary(node as Element);
    }
    if (node !== root && inside && node.nodeType === Node.ELEMENT_NODE) page.boundary(node as Element);
    node = node === root ? null : node.nextSibling;
  }
  const text = page.text();
  return { text: text.slice(0, MAX_READ_TEXT).toWellFormed(), cut: cut || text.length > MAX_READ_TEXT };
}

/** Space matters in code, but not in the furniture that sites put into the same `pre`. */
function isCode(node: Node): boolean {
  const pre = node.parentElement?.closest('pre');
  return !!pre && (!!node.parentElement?.closest('code') || !pre.querySelector('code'));
}

/** Collects text; breaks between blocks are written only once there is text on both sides. */
class Lines {
  length = 0;
  private parts: string[] = [];
  private breaks = 0;
  private tab = false;

  boundary(element: Element): void {
    if (element.tagName === 'BR') this.write('\n', true);
    else if (element.tagName === 'TD' || element.tagName === 'TH') this.tab = true;
    else this.breaks = Math.max(this.breaks, BREAKS[element.tagName] ?? 0);
  }

  write(data: string, code: boolean): void {
    const last = this.parts.at(-1) ?? '\n';
    let text = code ? data : data.replace(/[\s\u200b]+/g, ' ');
    if (!code && (this.breaks || this.tab || /\s$/.test(last))) text = text.trimStart();
    if (!text) return;
    if (this.parts.length) {
      if (this.breaks) this.parts.push('\n'.repeat(this.breaks));
      else if (this.tab) this.parts.push('\t');
    }
    this.breaks = 0;
    this.tab = false;
    this.parts.push(text);
    this.length += text.length;
  }

  text(): string {
    return this.parts
      .join('')
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}
