/** A message gets its number and its seal, once: stored before it is sent, it is sent again as it is. */
import { hashOf } from '../../protocol/canonical.ts';
import { makeEnvelope } from '../../protocol/envelope.ts';
import { PROTOCOL_VERSION } from '../../protocol/manifest.ts';
import type { StudyDatabase } from './database.ts';
import { isSealed, type Message } from './message.ts';
import type { Participation } from './participation.ts';

/**
 * The message as it lies in the database now; null where it has gone or been changed meanwhile. A worker that dies before
 * the last line has sealed nothing. Called by one at a time.
 */
export async function sealMessage(
  db: StudyDatabase,
  participation: Participation,
  message: Message,
): Promise<Message | null> {
  if (isSealed(message)) return message;
  const { study, pid, manifest, manifestHash, key } = participation;
  const { rid, rev, kind, day, removed } = message;
  const made = await makeEnvelope(
    { v: PROTOCOL_VERSION, study, pid, rid, rev, kind, manifest: manifestHash },
    { seq: participation.next, previous: participation.previous, day, data: message.data ?? {}, removed },
    { manifest, key },
  );
  const sealed: Message = made.ok
    ? { ...message, envelope: made.envelope, hash: await hashOf(made.envelope) }
    : { ...message, state: 'rejected', problem: 'too_big' };
  return db.transaction('rw', db.participations, db.messages, async () => {
    const now = await db.messages.get([study, rid, rev]);
    const who = await db.participations.get(study);
    if (!now || !who || who.next !== participation.next || !isSame(now, message)) return null;
    await db.messages.put(sealed);
    if (sealed.hash) {
      participation.next += 1;
      participation.previous = sealed.hash;
      await db.participations.update(study, { next: participation.next, previous: sealed.hash });
    }
    return sealed;
  });
}

const isSame = (a: Message, b: Message): boolean => JSON.stringify(a) === JSON.stringify(b);
