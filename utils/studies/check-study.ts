/**
 * How a study stands, asked before anything is sent to it. A later version is taken over where it asks for nothing more
 * than was agreed to; else nothing is sent until the person has agreed again.
 */
import { isMaterial } from '../../protocol/material-change.ts';
import { StudyAnswerSchema, type StudyAnswer } from '../../protocol/study-answers.ts';
import { answerAs, type Ask } from './collector-client.ts';
import { fetchVersion } from './invitation.ts';
import type { Participation } from './participation.ts';

/** What has changed in the participation; null where the collector could not be asked. */
export async function checkStudy(
  ask: Ask,
  participation: Participation,
): Promise<Partial<Participation> | null> {
  const { link, study, manifestHash } = participation;
  const answered = await ask(link.origin, `/v1/studies/${study}`);
  if (!answered.ok) return answered.again ? null : { parked: 'closed' };
  const now = answerAs(answered.text, StudyAnswerSchema);
  if (!now) return null;
  const stands = now.status === 'recruiting' ? null : now.status;
  if (now.manifest === manifestHash) return { parked: stands, later: keptNotice(participation) };
  return followVersion(ask, participation, now, stands);
}

async function followVersion(
  ask: Ask,
  participation: Participation,
  now: StudyAnswer,
  stands: 'paused' | 'closed' | null,
): Promise<Partial<Participation> | null> {
  const { link, manifest, manifestHash, consent, later } = participation;
  if (later?.hash === now.manifest) return { parked: later.material ? 'consent' : stands };
  const fetched = await fetchVersion(ask, link, now.manifest, [consent.language]);
  if (!fetched.ok) return fetched.problem === 'offline' ? null : { parked: 'unverified' };
  const next = fetched.value;
  if (next.manifest.version <= manifest.version) return { parked: 'unverified' };
  const material = isMaterial(manifest, next.manifest) || !now.accepted.includes(manifestHash);
  if (material) return { parked: 'consent', later: { ...next, material } };
  return { parked: stands, manifest: next.manifest, manifestHash: next.hash, later: { ...next, material } };
}

/** A notice of an editorial change stays until it was read. */
const keptNotice = ({ later }: Participation) => (later?.material === false ? later : null);
