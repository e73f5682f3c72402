/**
 * Was an answer taken back? What was shown, and what stands there now → yes or no. A continued or merely
 * reformatted answer keeps its beginning; one that was taken back is gone, or gave way to a short notice.
 */

/** Less than this was never an answer: "Thinking…", "Searching the web". In UTF-16 units. */
const LEAST_SHOWN = 24;
/** A replacement longer than this share of what was shown is another answer, not a notice. */
const NOTICE_SHARE = 0.7;

export function isTakenBack(shown: string, now: string): boolean {
  const before = collapse(shown);
  const after = collapse(now);
  if (before.length < LEAST_SHOWN) return false;
  if (after === '') return true;
  if (after.length > before.length * NOTICE_SHARE) return false;
  return commonStart(before, after) < after.length / 2;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  return same;
}

/** Whether one text goes on from the other, or is the same one still. */
export const sharesStart = (a: string, b: string): boolean =>
  commonStart(a, b) >= Math.min(20, a.length, b.length) && a.length > 0;
