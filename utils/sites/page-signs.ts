/** Page and address → the signs around the turns: is an answer being written, where does one type, which chat is it. */
import { firstMatch } from './find-turns.ts';
import { readText } from './read-text.ts';
import { asLabel } from './read-turn.ts';
import type { Site } from './site.ts';

/** Whether a stop control is on the page and can be seen; a hidden one means nothing. */
export function isBusy(root: ParentNode, site: Site): boolean {
  return busySign(root, site) !== null;
}

export function busySign(root: ParentNode, site: Site): Element | null {
  for (const { css } of site.busy) {
    for (const element of root.querySelectorAll(css)) if (isBusySign(element, site)) return element;
  }
  return null;
}

/** Whether this element says, now and visibly, that an answer is being written. */
export function isBusySign(element: Element, site: Site): boolean {
  return site.busy.some(
    ({ css, labelledBy }) =>
      element.matches(css) && (!labelledBy || isLabelledBy(element, labelledBy)) && isVisible(element),
  );
}

function isLabelledBy(element: Element, attribute: string): boolean {
  const label = element.getAttribute(attribute);
  return label !== null && label === element.getAttribute('aria-label');
}

function isVisible(element: Element): boolean {
  if (element.closest('[hidden], [inert], [aria-hidden="true"]')) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

export function conversationId(address: string, site: Site): string | null {
  for (const pattern of site.conversationId) {
    const id = new RegExp(pattern).exec(placeIn(address))?.[1];
    if (id) return id;
  }
  return null;
}

export function isSharedPage(address: string, site: Site): boolean {
  return site.sharedPage.some((pattern) => new RegExp(pattern).test(placeIn(address)));
}

/** An address without its host. */
function placeIn(address: string): string {
  const url = URL.parse(address);
  return url ? url.pathname + url.search + url.hash : '';
}

export function isTemporaryChat(address: string, site: Site): boolean {
  const query = URL.parse(address)?.searchParams;
  return site.temporaryQuery.some((rule) => {
    const [name = '', value] = rule.split('=');
    return query?.has(name) && (value === undefined || query.get(name) === value);
  });
}

export function composer(root: ParentNode, site: Site): Element | null {
  return firstMatch(root, site.composer);
}

/** What stands in the composer, trimmed. */
export function composerText(element: Element): string {
  return element.tagName === 'TEXTAREA'
    ? (element as HTMLTextAreaElement).value.trim()
    : readText(element).text;
}

/** The page's own label of the model in use. */
export function modelLabel(root: ParentNode, site: Site): string | null {
  const element = firstMatch(root, site.modelLabel);
  return element && asLabel(readText(element, { buttons: true }).text);
}
