/** Page → what the site itself says there beside the model's words: a block, a switch of model, an error. */
import { CONTENT_FILTER } from './content-filter.ts';
import { ERROR_WORDS } from './error-words.ts';
import { HIDDEN } from './find-turns.ts';
import { readText } from './read-text.ts';
import type { NoticeKind, NoticeSign, Site } from './site.ts';

export interface Notice {
  kind: NoticeKind;
  element: Element;
  text: string;
  /** Whether an answer that stands beside it was cut off by it. */
  stops: boolean;
}

/** Longest notice, in UTF-16 units; what holds more is a part of the page. */
const MAX_NOTICE = 2_000;

/** Where a page without a place of its own for it says that something went wrong. */
const ALERTS =
  '[role="alert"], [role="alertdialog"], [data-sonner-toast], .toast-error, .Toastify__toast--error';
const COMMON: readonly NoticeSign[] = [
  { kind: 'platform_block', css: ALERTS, says: CONTENT_FILTER, seen: '2026-11-24' },
  { kind: 'error', css: ALERTS, says: ERROR_WORDS, seen: '2026-11-24' },
];

/** The last one that can be seen and is not `isOld`; a notice of an earlier question may stand further up. */
export function findNotice(
  root: ParentNode,
  site: Site,
  isOld: (notice: Notice) => boolean = () => false,
): Notice | null {
  for (const notice of noticesOn(root, site)) if (!isOld(notice)) return notice;
  return null;
}

/** All that can be seen, by the order of their signs and of each sign the last first. */
export function* noticesOn(root: ParentNode, site: Site): Generator<Notice> {
  // Several signs look into the same boxes, and a long chat may have hundreds: each is found and read once.
  const boxes = new Map<string, Box[]>();
  for (const { kind, css, holder, says, stops = false } of [...site.notices, ...COMMON]) {
    const patterns = says?.map((pattern) => new RegExp(pattern, 'iu'));
    const place = `${css} in ${holder}`;
    const found = boxes.get(place) ?? boxesIn(root, css, holder);
    boxes.set(place, found);
    for (const { element, text } of found)
      if (!patterns || patterns.some((pattern) => pattern.test(text))) yield { kind, element, text, stops };
  }
}

type Box = Pick<Notice, 'element' | 'text'>;

function boxesIn(root: ParentNode, css: string, holder?: string): Box[] {
  const found = [...root.querySelectorAll(css)].reverse();
  return (holder ? holdersOf(found, holder) : found).flatMap((element) => {
    const raw = element.textContent ?? '';
    if (!raw.trim() || raw.length > MAX_NOTICE || element.closest(HIDDEN)) return [];
    const { text } = readText(element, { buttons: true });
    return text ? [{ element, text }] : [];
  });
}

/** The boxes one and two levels around them. */
function holdersOf(elements: readonly Element[], holder: string): Element[] {
  const around = elements.flatMap(({ parentElement: box }) => [box, box?.parentElement]);
  return [...new Set(around)].filter((box) => box != null).filter((box) => box.matches(holder));
}
