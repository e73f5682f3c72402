/**
 * Judged texts → the part the person chose to keep, with the evidence's offsets moved along. What is not
 * kept is not in the result at all.
 */
import type { Evidence, Keep, RefusalRecord } from '../../contract/refusal-record.ts';

/** Text kept on each side of a piece of evidence, in UTF-16 units. */
const EXCERPT_RADIUS = 160;
/** Start of an answer kept where there is no evidence, and of a prompt. */
const EXCERPT_START = 320;
const GAP = ' … ';

export interface JudgedText {
  answer: string;
  before: string | null;
  prompt: string | null;
  answerLength: number;
  cut: boolean;
}

export function keepText(
  judged: JudgedText,
  evidence: readonly Evidence[],
  keep: Keep,
): { text: RefusalRecord['text']; evidence: Evidence[] } {
  const { answerLength, cut } = judged;
  if (keep === 'full') return { text: { kept: keep, ...judged }, evidence: [...evidence] };
  if (keep === 'labels') {
    const nothing = { kept: keep, answer: null, before: null, prompt: null, answerLength, cut };
    return { text: nothing, evidence: evidence.map((place) => ({ ...place, start: 0, end: 0 })) };
  }
  const excerpt = excerptOf(judged.answer, evidence);
  const text = {
    kept: keep,
    answer: excerpt.text,
    before: judged.before === null ? null : startOf(judged.before),
    prompt: judged.prompt === null ? null : startOf(judged.prompt),
    answerLength,
    cut,
  };
  return { text, evidence: excerpt.evidence };
}

function excerptOf(answer: string, evidence: readonly Evidence[]): { text: string; evidence: Evidence[] } {
  if (!evidence.length) return { text: startOf(answer), evidence: [] };
  const moved: Evidence[] = [];
  let text = '';
  for (const window of windowsAround(answer.length, evidence)) {
    if (text || window.start > 0) text += text ? GAP : GAP.trimStart();
    const shift = text.length - window.start;
    text += answer.slice(window.start, window.end);
    for (const place of evidence) {
      const { start, end } = place;
      if (start >= window.start && end <= window.end)
        moved.push({ ...place, start: start + shift, end: end + shift });
    }
  }
  return { text: text.toWellFormed(), evidence: moved };
}

function windowsAround(length: number, evidence: readonly Evidence[]): { start: number; end: number }[] {
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of [...evidence].sort((a, b) => a.start - b.start)) {
    const from = Math.max(0, start - EXCERPT_RADIUS);
    const to = Math.min(length, end + EXCERPT_RADIUS);
    const last = windows.at(-1);
    if (last && from <= last.end) last.end = Math.max(last.end, to);
    else windows.push({ start: from, end: to });
  }
  return windows;
}

const startOf = (text: string) =>
  text.length > EXCERPT_START ? `${text.slice(0, EXCERPT_START).toWellFormed()} …` : text;
