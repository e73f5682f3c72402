/*
 * The state one page shows, and the changes it goes through. Values are never changed in place, so that a turn
 * that stayed the same object need not be drawn again.
 */

import type { NoticeKind } from '../../../utils/sites/site.ts';

/** One turn. `key` stays when the site swaps `id`. */
export interface Turn {
  key: string;
  role: 'user' | 'assistant';
  id: string;
  text: string;
  reasoning: string;
  state: 'waiting' | 'streaming' | 'complete';
  /** How often this turn was regenerated. */
  attempt: number;
  /** A branch that was left by editing: in the page, but hidden. */
  hidden: boolean;
}

/** What a page is drawn from; `conversationId` is undefined until the site has given one. */
export interface ChatState {
  conversationId: string | undefined;
  title: string;
  turns: readonly Turn[];
  busy: boolean;
  /** The share page shows a chat without a composer. */
  readOnly: boolean;
  temporary: boolean;
  /** What the site itself says beside the last answer, or null. */
  notice: NoticeKind | null;
  /** Grows when everything must be drawn again, whatever its turns say. */
  redraw: number;
}

export const emptyChat: ChatState = {
  conversationId: undefined,
  title: '',
  turns: [],
  busy: false,
  readOnly: false,
  temporary: false,
  notice: null,
  redraw: 0,
};

/** A finished turn with the given words; the rest is given or usual. */
export function turnOf(role: Turn['role'], id: string, text: string, rest: Partial<Turn> = {}): Turn {
  return { key: id, role, id, text, reasoning: '', state: 'complete', attempt: 0, hidden: false, ...rest };
}

/** The same chat with one turn changed. */
export function withTurn(state: ChatState, key: string, change: (turn: Turn) => Partial<Turn>): ChatState {
  return {
    ...state,
    turns: state.turns.map((turn) => (turn.key === key ? { ...turn, ...change(turn) } : turn)),
  };
}

/** The last answer that is not on a hidden branch. */
export function lastAnswer(state: ChatState): Turn | undefined {
  return state.turns.findLast((turn) => turn.role === 'assistant' && !turn.hidden);
}
