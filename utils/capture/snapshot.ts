/** One look at a conversation, as the watch is shown it; and what can be said of a turn from a look alone. */
import type { Role } from '../sites/find-turns.ts';
import type { NoticeKind } from '../sites/site.ts';

/** One of the page's last turns at one moment. What is costly to find out is a function. */
export interface SeenTurn {
  role: Role;
  /** The page's own key for it, its number, or its element: the best identity there is. */
  identity: string;
  /** The element, for as long as the page lives. */
  node: number;
  /** Whether the page will give it another key when the answer is complete. */
  transient: boolean;
  /** The turn's number in the conversation, where the page tells. */
  order: number | null;
  /** All text below the element, as a cheap sign of change. */
  raw: string;
  isStreaming(): boolean;
  read(): { text: string; cut: boolean; found: boolean };
}

export interface Sent {
  text: string;
  /** Same clock as `Snapshot.at`. */
  at: number;
}

/** What the site itself says, beside the model's words. */
export interface SeenNotice {
  kind: NoticeKind;
  text: string;
  /** The element, for as long as the page lives. */
  node: number;
  /** Whether an answer that stands beside it was cut off by it. */
  stops: boolean;
}

export interface Snapshot {
  /** Milliseconds, any clock that only goes forward. */
  at: number;
  conversation: string | null;
  /** The last turns, oldest first. */
  turns: readonly SeenTurn[];
  /** What the person last sent in this page. */
  sent: Sent | null;
  isBusy(): boolean;
  /** What the site says that it did not say yet when this was sent. */
  notice(): SeenNotice | null;
}

export const nodeOf = (turn: SeenTurn) => `node ${turn.node}`;

export const isSame = (a: SeenTurn, b: SeenTurn) =>
  a.role === b.role && (a.identity === b.identity || a.node === b.node);

/** The person's turn that an answer follows. */
export function promptOf(turns: readonly SeenTurn[], answer: SeenTurn): SeenTurn | null {
  return turns.slice(0, turns.indexOf(answer)).findLast((turn) => turn.role === 'user') ?? null;
}

/**
 * Whether this turn shows what was sent. Pages reformat, so the first words decide; a few words are in many turns,
 * so they must be nearly all of it.
 */
export function showsSent(turn: SeenTurn, sent: string): boolean {
  const start = startOf(sent).slice(0, FIRST_WORDS).trim();
  const shown = startOf(turn.raw);
  if (start === '' || !shown.includes(start)) return false;
  return start.length >= FIRST_WORDS / 2 || shown.length <= start.length + SPOKEN_NAME;
}

const FIRST_WORDS = 40;
/** Words that pages put beside a turn's own, such as "You said:", "Show more" or a time. */
const SPOKEN_NAME = 40;

/** A turn's first words, whatever the white space between them. */
export const startOf = (text: string) => text.slice(0, 400).replace(/\s+/g, ' ').trim();
