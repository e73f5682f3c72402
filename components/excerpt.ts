/**
 * An answer cut down to what a person needs to judge it: the opening, and the neighbourhood of each piece of
 * evidence. Pieces of text, never markup: the answer comes from a page that can't be trusted.
 */
import type { Evidence } from '../contract/refusal-record.ts';
import { SHOWN, type Shown } from '../contract/taxonomy.ts';

export type Piece =
  | { kind: 'text'; text: string }
  /** `shows`: what it shows of a refusal; null where the detector did not say. */
  | { kind: 'mark'; text: string; shows: Shown | null }
  | { kind: 'gap' };

interface Span {
  start: number;
  end: number;
}

type Mark = Span & Pick<Evidence, 'shows'>;

/** `radius` is how many UTF-16 units are kept of the opening and around evidence; Infinity keeps all. */
export function excerpt(text: string, evidence: readonly Evidence[], radius: number): Piece[] {
  const marks = mergeMarks(
    evidence
      .map((mark) => ({ ...mark, ...clamp(mark, text.length) }))
      .filter(({ start, end }) => end > start),
  );
  const around = marks.map(({ start, end }) => ({ start: start - radius, end: end + radius }));
  const windows = merge([{ start: 0, end: radius }, ...around].map((span) => clamp(span, text.length)));
  const kept = joinNear(windows, text.length).map((span) => toWordEdges(text, span, marks));

  const pieces: Piece[] = [];
  let at = 0;
  for (const span of kept) {
    if (span.start > at) pieces.push({ kind: 'gap' });
    pieces.push(...marked(text, span, marks));
    at = span.end;
  }
  if (at < text.length) pieces.push({ kind: 'gap' });
  return pieces;
}

const clamp = ({ start, end }: Span, length: number): Span => ({
  start: Math.max(0, Math.min(start, length)),
  end: Math.max(0, Math.min(end, length)),
});

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Marks that overlap are one, which shows the first thing of `SHOWN` that any of them does. */
function mergeMarks(marks: readonly Mark[]): Mark[] {
  const rank = ({ shows }: Mark) => (shows === null ? -1 : SHOWN.indexOf(shows));
  return merge(marks).map((span) => {
    const within = marks.filter(({ start, end }) => start < span.end && end > span.start);
    const [first] = within.sort((one, other) => rank(one) - rank(other));
    return { ...span, shows: first?.shows ?? null };
  });
}

/** A gap shorter than this costs more to read past than the words it hides. */
const SHORT_GAP = 40;

function joinNear(spans: readonly Span[], length: number): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start - last.end < SHORT_GAP) last.end = span.end;
    else joined.push({ ...span });
  }
  const last = joined.at(-1);
  if (last && length - last.end < SHORT_GAP) last.end = length;
  return joined;
}

/** How far an edge may move to find a space; Chinese has none and is cut where it is. */
const EDGE_REACH = 16;

/** Moves both edges inwards to a space where one is near, never into a mark or a surrogate pair. */
function toWordEdges(text: string, span: Span, marks: readonly Span[]): Span {
  const inside = marks.filter(({ start, end }) => start >= span.start && end <= span.end);
  const firstMark = inside[0]?.start ?? span.end;
  const lastMark = inside.at(-1)?.end ?? span.start;
  let { start, end } = span;
  if (start > 0) {
    const space = text.slice(start, Math.min(start + EDGE_REACH, firstMark)).search(/\s/);
    if (space >= 0) start += space + 1;
    if (isLowSurrogate(text, start)) start += 1;
  }
  if (end < text.length) {
    const from = Math.max(end - EDGE_REACH, lastMark);
    const space = text.slice(from, end).search(/\s\S*$/);
    if (space >= 0) end = from + space;
    if (isLowSurrogate(text, end)) end -= 1;
  }
  return { start, end };
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function marked(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const pushText = (from: number, to: number) => {
    if (to > from) pieces.push({ kind: 'text', text: text.slice(from, to) });
  };
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    pushText(at, mark.start);
    at = Math.min(mark.end, end);
    pieces.push({ kind: 'mark', text: text.slice(Math.max(mark.start, start), at), shows: mark.shows });
  }
  pushText(at, end);
  return pieces;
}
