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
  for (const sign of [...site.notices, ...COMMON]) {
    for (const element of [...root.querySelectorAll(sign.css)].reverse()) {
      const notice = noticeIn(element, sign);
      if (notice && !isOld(notice)) return notice;
    }
  }
  return null;
}

function noticeIn(element: Element, { kind, says, stops = false }: NoticeSign): Notice | null {
  if (element.closest(HIDDEN) || (element.textContent ?? '').length > MAX_NOTICE) return null;
  const { text } = readText(element, { buttons: true });
  if (!text) return null;
  const fits = !says || says.some((pattern) => new RegExp(pattern, 'iu').test(text));
  return fits ? { kind, element, text, stops } : null;
}
