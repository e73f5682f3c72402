/** Page → what the site itself says there beside the model's words: a block, a switch of model, an error. */
import { HIDDEN } from './find-turns.ts';
import { readText } from './read-text.ts';
import type { NoticeKind, NoticeSign, Site } from './site.ts';

export interface Notice {
  kind: NoticeKind;
  element: Element;
  text: string;
}

/** The last one that can be seen; a notice of an earlier question may stand further up. */
export function findNotice(root: ParentNode, site: Site): Notice | null {
  for (const sign of site.notices) {
    for (const element of [...root.querySelectorAll(sign.css)].reverse()) {
      const notice = noticeIn(element, sign);
      if (notice) return notice;
    }
  }
  return null;
}

function noticeIn(element: Element, { kind, says }: NoticeSign): Notice | null {
  if (element.closest(HIDDEN)) return null;
  const { text } = readText(element, { buttons: true });
  if (!text) return null;
  const fits = !says || says.some((pattern) => new RegExp(pattern, 'iu').test(text));
  return fits ? { kind, element, text } : null;
}
