/** The answer that is being written, and copies of what was shown of it in case it is taken back. */
import type { SeenTurn } from './snapshot.ts';

/** A copy of what is shown is taken each time the text has grown by this factor, and when it first rests. */
const COPY_GROWTH = 1.5;
/** Length of the text at the first copy, in UTF-16 units. */
const FIRST_COPY = 24;

export interface Answer {
  turn: SeenTurn;
  prompt: SeenTurn | null;
  attempt: number;
}

export interface Live extends Answer {
  startedAt: number;
  changedAt: number;
  raw: string;
  /** The last copy, and what the page looked like then. */
  copy: { raw: string; reading: Reading };
  /** The longest text shown so far. */
  shown: string;
  /** The finished text that this only goes on from, or null. */
  continues: string | null;
}

type Reading = ReturnType<SeenTurn['read']>;
/** Before anything was shown. */
export const NOTHING = { raw: '', reading: { text: '', cut: false, found: true } };

/** The live answer's text changed: takes a copy of what is shown, now and then. */
export function noteChange(live: Live, at: number): void {
  const { raw } = live.turn;
  live.raw = raw;
  live.changedAt = at;
  if (live.continues !== null && raw.length < live.continues.length) live.continues = null;
  if (raw.length >= Math.max(FIRST_COPY, live.copy.raw.length * COPY_GROWTH)) copyShown(live);
}

/** Reading an answer is the costly part of watching it, so the same page is never read twice. */
export function copyShown(live: Live): void {
  const { raw } = live.turn;
  if (live.copy.raw === raw && live.copy !== NOTHING) return;
  const reading = live.turn.read();
  live.copy = { raw, reading };
  if (reading.text.length > live.shown.length) live.shown = reading.text;
}
