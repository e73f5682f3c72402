/** What a key press means in the list, given where it stands. */
import { LETTERS } from '../key-action.ts';

export type ListAction =
  /** `to` is the index of a row; `extend`: the rows on the way are selected. */
  | { do: 'move'; to: number; extend: boolean }
  | { do: 'open' | 'toggle' | 'all' | 'none' | 'remove' | 'dismiss' | 'undo' | 'search' };

export interface Standing {
  /** Index of the row that the keys act on. */
  at: number;
  count: number;
  /** Rows in view at once. */
  page: number;
}

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing'
>;

const MOVES: Record<string, (standing: Standing) => number> = {
  ArrowDown: ({ at }) => at + 1,
  ArrowUp: ({ at }) => at - 1,
  PageDown: ({ at, page }) => at + page,
  PageUp: ({ at, page }) => at - page,
  Home: () => 0,
  End: ({ count }) => count - 1,
};

// A Mac's delete key is Backspace.
const ACTIONS: Record<string, Exclude<ListAction['do'], 'move'>> = {
  ' ': 'toggle',
  enter: 'open',
  delete: 'remove',
  backspace: 'remove',
  escape: 'none',
  '/': 'search',
  [LETTERS.dismiss]: 'dismiss',
  [LETTERS.undo]: 'undo',
};

export function listKey(press: Press, standing: Standing): ListAction | null {
  const { key, shiftKey, repeat } = press;
  if (press.altKey || press.isComposing || standing.count === 0) return null;
  const move = MOVES[key];
  if (move) {
    const to = Math.max(0, Math.min(move(standing), standing.count - 1));
    return { do: 'move', to, extend: shiftKey };
  }
  if (press.ctrlKey || press.metaKey) return key.toLowerCase() === 'a' ? { do: 'all' } : null;
  const action = repeat ? undefined : ACTIONS[key.toLowerCase()];
  return action ? { do: action } : null;
}
