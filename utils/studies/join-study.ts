/** Joining a study, and agreeing anew to one that has changed. Written down first, told to the collector after. */
import * as v from 'valibot';
import { readJoinLink } from '../../protocol/join-link.ts';
import { ConsentDataSchema } from '../../protocol/message-data.ts';
import { newSigningKey } from '../../protocol/signature.ts';
import { newParticipantId, newToken } from '../../protocol/token.ts';
import { hasAgreed, type ConsentGiven } from './consent-given.ts';
import { fetchInvitation, fetchVersion, type InvitationProblem, type Invited } from './invitation.ts';
import { newMessage, type Message } from './message.ts';
import { forgetUnsent, resealLater } from './outbox.ts';
import { newParticipation, type Consent, type Invitation, type Participation } from './participation.ts';
import type { Turn } from './send-messages.ts';
import type { StudiesDeps } from './studies.ts';

export const JOIN_PROBLEMS = ['not_agreed', 'taking_part', 'code_missing', 'changed', 'refused'] as const;
export type JoinProblem = InvitationProblem | (typeof JOIN_PROBLEMS)[number];
/** `waits`: the collector could not be reached yet; it is tried again. */
export type Joined = { ok: true; waits: boolean } | { ok: false; problem: JoinProblem };

const no = (problem: JoinProblem): Joined => ({ ok: false, problem });

export function createJoining(deps: StudiesDeps, turn: (study: string) => Promise<Turn>) {
  const { db, ask, now, newId } = deps;

  const invite = async (text: string, languages: readonly string[]): Promise<Invited> => {
    const link = readJoinLink(text);
    return link ? fetchInvitation(ask, link, languages) : { ok: false, problem: 'not_found' };
  };

  const consentOf = (given: ConsentGiven, { text, textHash: hash, language }: Invitation): Consent => {
    const { items, survey } = given;
    return { text, hash, language, items, survey, at: now().toISOString(), day: deps.today() };
  };

  const consentMessages = ({ study, manifestHash, consent }: Participation): Message[] => {
    const { hash: text, language, items, day, survey } = consent;
    const data = v.parse(ConsentDataSchema, {
      manifest: manifestHash,
      text,
      language,
      items,
      adult: true,
      day,
      extension: deps.extensionVersion,
    });
    const at = { study, day, now: now() };
    const agreed = newMessage({
      ...at,
      rid: newId(),
      kind: 'consent',
      about: `consent:${manifestHash}`,
      data,
    });
    if (Object.keys(survey).length === 0) return [agreed];
    const answers = { answers: survey };
    return [
      agreed,
      newMessage({ ...at, rid: newId(), kind: 'survey', about: `survey:${manifestHash}`, data: answers }),
    ];
  };

  /** `hash`: of the manifest that was read. */
  const join = async (linkText: string, hash: string, given: ConsentGiven): Promise<Joined> => {
    const invited = await invite(linkText, [given.language]);
    if (!invited.ok) return invited;
    const { value } = invited;
    if (value.hash !== hash) return no('changed');
    if (!hasAgreed(value, given)) return no('not_agreed');
    if (value.manifest.join.mode === 'code' && value.link.code === null) return no('code_missing');
    const who = {
      pid: newParticipantId(),
      auth: newToken(),
      removal: newToken(),
      key: await newSigningKey(),
    };
    const participation = newParticipation(value, consentOf(given, value), who);
    const { study } = participation;
    const isNew = await db.transaction('rw', db.participations, db.messages, async () => {
      const before = await db.participations.get(study);
      if (before && before.state !== 'left') return false;
      await forgetUnsent(db, study, true);
      await db.participations.put(participation);
      await db.messages.bulkPut(consentMessages(participation));
      return true;
    });
    if (!isNew) return no('taking_part');
    await deps.keepAwake();
    const sent = await turn(study);
    const joined = await db.participations.get(study);
    if (sent.is !== 'refused' || joined?.state !== 'joining')
      return { ok: true, waits: joined?.state === 'joining' };
    await db.transaction('rw', db.participations, db.messages, async () => {
      await forgetUnsent(db, study, true);
      await db.participations.delete(study);
    });
    return no('refused');
  };

  /** To a later version that asks for more. What was sealed for the one before is sealed anew. */
  const agree = async (study: string, hash: string, given: ConsentGiven): Promise<Joined> => {
    const before = await db.participations.get(study);
    if (!before?.later?.material || before.later.hash !== hash) return no('changed');
    const fetched = await fetchVersion(ask, before.link, hash, [given.language]);
    if (!fetched.ok) return fetched;
    if (!hasAgreed(fetched.value, given)) return no('not_agreed');
    const { manifest } = fetched.value;
    await deps.alone(`study ${study}`, () =>
      db.transaction('rw', db.participations, db.messages, async () => {
        // What was seen before the first yes stays out.
        const consent = { ...consentOf(given, fetched.value), at: before.consent.at };
        const agreed = { manifest, manifestHash: hash, consent, later: null, parked: null, notBefore: null };
        await db.participations.update(study, agreed);
        const unsent = [
          [study, 'held'],
          [study, 'queued'],
        ];
        const waiting = await db.messages.where('[study+state]').anyOf(unsent).toArray();
        for (const one of waiting.filter(({ envelope }) => envelope !== null)) await resealLater(db, one);
        await db.messages.bulkPut(consentMessages({ ...before, ...agreed }));
      }),
    );
    return { ok: true, waits: false };
  };

  return { invite, join, agree };
}
