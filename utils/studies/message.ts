/** What waits to be sent to a study, or has been. */
import type { ENVELOPE_KINDS, Envelope, Payload } from '../../protocol/envelope.ts';
import { canonicalText } from '../../protocol/canonical.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import type { Receipt } from '../../protocol/receipt.ts';

/**
 * `held`: can be looked at until its time. `queued`: goes next. `received`: there is a receipt. `rejected`: the collector
 * does not want it. `never`: the person does not.
 */
export type MessageState = 'held' | 'queued' | 'received' | 'rejected' | 'never';
export type Removed = Payload['removed'];

export interface Message {
  study: string;
  rid: string;
  rev: number;
  kind: (typeof ENVELOPE_KINDS)[number];
  /** What it tells of: the id of a record, or `counts:` and a day, `consent:` and a manifest, `survey`. */
  about: string;
  state: MessageState;
  /** When a held one may go (ISO). */
  releaseAt: string;
  day: string;
  /** Null once it is received, or never goes. */
  data: Record<string, unknown> | null;
  removed: Removed;
  /** Hash of what the log had to tell, before anything was taken out: the same again is no news. */
  source: string;
  /** Sealed once, and sent again as it is until there is a receipt. */
  envelope: Envelope | null;
  hash: string | null;
  problem: ProblemCode | null;
  receipt: Receipt | null;
}

export const NOTHING_REMOVED: Removed = { fields: [], spans: 0 };

export const isSealed = ({ envelope }: Message): boolean => envelope !== null;
export const mayChange = (message: Message): boolean =>
  !isSealed(message) && (message.state === 'held' || message.state === 'queued');

/** What is sealed of it, as it is written: shown to the person letter by letter. */
export const contentText = ({ day, data, removed }: Message): string =>
  canonicalText({ data: data ?? {}, day, removed });

/** One that goes at the next turn. */
export function newMessage({
  now,
  ...part
}: Pick<Message, 'study' | 'rid' | 'kind' | 'about' | 'day' | 'data'> & { now: Date }): Message {
  return {
    ...part,
    rev: 0,
    state: 'queued',
    releaseAt: now.toISOString(),
    removed: NOTHING_REMOVED,
    source: '',
    envelope: null,
    hash: null,
    problem: null,
    receipt: null,
  };
}
