/** What waits, in which order, and what becomes of it once the collector has answered. */
import * as v from 'valibot';
import { hashOf } from '../../protocol/canonical.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import { ReceiptSchema } from '../../protocol/receipt.ts';
import type { StudyDatabase } from './database.ts';
import { isSealed, type Message } from './message.ts';
import type { Participation } from './participation.ts';

/** As many as go in one turn; the next turn is a quarter of an hour later. */
const MOST_IN_A_TURN = 20;
const keyOf = ({ study, rid, rev }: Message): [string, string, number] => [study, rid, rev];

/** Those that go next: consent before all else, then what is sealed already, then by time. */
export async function dueMessages(
  db: StudyDatabase,
  { study }: Participation,
  now: Date,
): Promise<Message[]> {
  const at = now.toISOString();
  const waiting = await db.messages
    .where('[study+state]')
    .anyOf([study, 'held'], [study, 'queued'])
    .toArray();
  const rank = (message: Message) =>
    `${message.kind === 'consent' ? 0 : 1}${isSealed(message) ? 0 : 1}${message.releaseAt}`;
  return waiting
    .filter(({ state, releaseAt }) => state === 'queued' || releaseAt <= at)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .slice(0, MOST_IN_A_TURN);
}

/** Its words are forgotten here; the sealed box stays until the study is left, should the collector lose it. */
export async function markReceived(db: StudyDatabase, message: Message, receipt: unknown): Promise<void> {
  await db.messages.put({
    ...message,
    state: 'received',
    data: null,
    problem: null,
    receipt: v.parse(ReceiptSchema, receipt),
  });
}

export async function markRejected(db: StudyDatabase, message: Message, problem: ProblemCode): Promise<void> {
  await db.messages.put({ ...message, state: 'rejected', problem });
}

/** As a later revision: the collector may have the one that was sealed, and takes no other bytes for it. */
export async function resealLater(db: StudyDatabase, message: Message): Promise<void> {
  const again: Message = { ...message, rev: message.rev + 1, state: 'queued', envelope: null, hash: null };
  await db.transaction('rw', db.messages, async () => {
    await db.messages.delete(keyOf(message));
    await db.messages.put(again);
  });
}

/** `all`: what was received is forgotten too. */
export async function forgetUnsent(db: StudyDatabase, study: string, all: boolean): Promise<void> {
  const states = all
    ? ['held', 'queued', 'rejected', 'never', 'received']
    : ['held', 'queued', 'rejected', 'never'];
  await db.messages
    .where('[study+state]')
    .anyOf(states.map((state) => [study, state]))
    .delete();
}

/** Where the collector has not all that it gave receipts for, everything is sent again: what it has stays as it is. */
export async function restoreReceived(db: StudyDatabase, study: string, digest: string): Promise<void> {
  const received = db.messages.where('[study+state]').equals([study, 'received']);
  const hashes = (await received.toArray()).flatMap(({ hash }) => (hash === null ? [] : [hash]));
  if ((await hashOf(hashes.sort())) === digest) return;
  await received.modify({ state: 'queued' });
}
