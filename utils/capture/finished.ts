/** What the watch tells of a conversation: an answer and what became of it, or that the page can be read no more. */
import type { SeenNotice, SeenTurn } from './snapshot.ts';

export interface Finished {
  type: 'finished' | 'taken_back' | 'blocked' | 'failed';
  /** Null where the site spoke in the answer's stead. */
  turn: SeenTurn | null;
  text: string;
  cut: boolean;
  /** What was shown before it was taken back. */
  before: string | null;
  /** The person's turn before it. */
  prompt: SeenTurn | null;
  /** Counts the chats shown in this page life. */
  chat: number;
  /** 1, or more for an answer written again in the same place. */
  attempt: number;
  /** What the site itself says beside it. */
  notice: SeenNotice | null;
}
export type WatchEvent = Finished | { type: 'readable' | 'unreadable' };

/** What a notice tells where no answer stands. */
export function instead({ kind }: SeenNotice): 'blocked' | 'failed' | null {
  if (kind === 'model_fallback') return null;
  return kind === 'error' ? 'failed' : 'blocked';
}

/** A finished answer that a notice beside it has cut off was stopped by the site. */
export function withNotice(finished: Finished): Finished {
  const { notice, text } = finished;
  if (notice?.kind !== 'platform_block' || !notice.stops) return finished;
  return { ...finished, type: 'blocked', text: '', before: text };
}
