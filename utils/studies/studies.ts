/**
 * Everything that is done about studies, in the background alone: looked at, joined, followed, left. Whatever is said here
 * is written down first and sent after, so a worker that dies between two lines loses nothing.
 */
import * as v from 'valibot';
import { ConsentDataSchema, type ConsentData, type SurveyData } from '../../protocol/message-data.ts';
import { readJoinLink, type JoinLink } from '../../protocol/join-link.ts';
import { CONSENT_ITEMS } from '../../protocol/manifest.ts';
import type { WithdrawalMode } from '../../protocol/enrolment.ts';
import { newSigningKey } from '../../protocol/signature.ts';
import { newParticipantId, newToken } from '../../protocol/token.ts';
import type { LogReader } from '../log/queries.ts';
import { dayCounts } from './day-counts.ts';
import { editMessage, type Edit, type MessageKey } from './edit-message.ts';
import { followRecords } from './follow-log.ts';
import { fetchInvitation, fetchVersion, type Invited, type InvitationProblem } from './invitation.ts';
import { mayChange, NOTHING_REMOVED, type Message } from './message.ts';
import { forgetUnsent, resealLater } from './outbox.ts';
import {
  newParticipation,
  takesPart,
  type Consent,
  type Invitation,
  type Participation,
} from './participation.ts';
import { takeTurn, type SendDeps, type Turn } from './send-messages.ts';

export interface StudiesDeps extends SendDeps {
  log: Pick<LogReader, 'byIds' | 'classifiedSince' | 'allCounts' | 'allMinutes' | 'logId'>;
  newId: () => string;
  extensionVersion: string;
  /** Whether a site is one of those we know: another is named by its host, which may be somebody's own. */
  isKnownSite: (site: string) => boolean;
  /** One at a time for this name, in whichever part of the extension. */
  alone: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Sees to it that studies get their turn again. */
  keepAwake: () => Promise<void>;
}

export const ConsentGivenSchema = v.strictObject({
  items: v.record(v.picklist(CONSENT_ITEMS), v.boolean()),
  survey: v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.string(), v.maxLength(60))),
  /** Language of the text that was read. */
  language: v.pipe(v.string(), v.maxLength(40)),
  adult: v.boolean(),
});
export type ConsentGiven = v.InferOutput<typeof ConsentGivenSchema>;

export const JOIN_PROBLEMS = ['not_agreed', 'taking_part', 'code_missing', 'changed', 'refused'] as const;
export type Joined =
  { ok: true; waits: boolean } | { ok: false; problem: InvitationProblem | (typeof JOIN_PROBLEMS)[number] };

export type Studies = ReturnType<typeof createStudies>;

export function createStudies(deps: StudiesDeps) {
  const { db, log, ask, now, newId, alone } = deps;

  const invite = async (text: string, languages: readonly string[]): Promise<Invited> => {
    const link = readJoinLink(text);
    return link ? fetchInvitation(ask, link, languages) : { ok: false, problem: 'not_found' };
  };

  const turn = (study: string): Promise<Turn> => alone(`study ${study}`, () => takeTurn(deps, study));

  const message = (study: string, part: Pick<Message, 'kind' | 'about' | 'day' | 'data'>): Message => ({
    study,
    rid: newId(),
    rev: 0,
    state: 'queued',
    releaseAt: now().toISOString(),
    removed: NOTHING_REMOVED,
    source: '',
    envelope: null,
    hash: null,
    problem: null,
    receipt: null,
    ...part,
  });

  const consentOf = (given: ConsentGiven, { text, textHash: hash, language }: Invitation): Consent => ({
    text,
    hash,
    language,
    items: given.items,
    survey: given.survey,
    at: now().toISOString(),
    day: deps.today(),
  });

  const consentMessages = ({ study, manifestHash, consent }: Participation): Message[] => {
    const { hash: text, language, items, day, survey } = consent;
    const data: ConsentData = v.parse(ConsentDataSchema, {
      manifest: manifestHash,
      text,
      language,
      items,
      adult: true,
      day,
      extension: deps.extensionVersion,
    });
    const answers: SurveyData = { answers: survey };
    return [
      message(study, { kind: 'consent', about: `consent:${manifestHash}`, day, data }),
      ...(Object.keys(survey).length > 0
        ? [message(study, { kind: 'survey', about: `survey:${manifestHash}`, day, data: { ...answers } })]
        : []),
    ];
  };

  const join = async (linkText: string, hash: string, given: ConsentGiven): Promise<Joined> => {
    const invited = await invite(linkText, [given.language]);
    if (!invited.ok) return invited;
    const { value } = invited;
    if (value.hash !== hash) return { ok: false, problem: 'changed' };
    if (!hasAgreed(value, given)) return { ok: false, problem: 'not_agreed' };
    if (value.manifest.join.mode === 'code' && value.link.code === null)
      return { ok: false, problem: 'code_missing' };
    const who = {
      pid: newParticipantId(),
      auth: newToken(),
      removal: newToken(),
      key: await newSigningKey(),
    };
    const participation = newParticipation(value, consentOf(given, value), who);
    const isNew = await db.transaction('rw', db.participations, db.messages, async () => {
      const before = await db.participations.get(participation.study);
      if (before && before.state !== 'left') return false;
      await forgetUnsent(db, participation.study, true);
      await db.participations.put(participation);
      await db.messages.bulkPut(consentMessages(participation));
      return true;
    });
    if (!isNew) return { ok: false, problem: 'taking_part' };
    await deps.keepAwake();
    const sent = await turn(participation.study);
    const joined = await db.participations.get(participation.study);
    if (sent.is === 'refused' && joined?.state === 'joining') {
      await forget(participation.study);
      return { ok: false, problem: 'refused' };
    }
    return { ok: true, waits: joined?.state === 'joining' };
  };

  /** To a later version that asks for more. What waited is put together anew by it. */
  const agree = async (study: string, hash: string, given: ConsentGiven): Promise<Joined> => {
    const before = await db.participations.get(study);
    if (!before?.later?.material || before.later.hash !== hash) return { ok: false, problem: 'changed' };
    const fetched = await fetchVersion(ask, before.link, hash, [given.language]);
    if (!fetched.ok) return fetched;
    if (!hasAgreed(fetched.value, given)) return { ok: false, problem: 'not_agreed' };
    const { manifest } = fetched.value;
    await alone(`study ${study}`, () =>
      db.transaction('rw', db.participations, db.messages, async () => {
        const consent = { ...consentOf(given, fetched.value), at: before.consent.at };
        await db.participations.update(study, {
          manifest,
          manifestHash: hash,
          consent,
          later: null,
          parked: null,
          notBefore: null,
        });
        const sealed = await db.messages
          .where('[study+state]')
          .equals([study, 'queued'])
          .and(({ envelope }) => envelope !== null)
          .toArray();
        for (const one of sealed) await resealLater(db, one);
        await db.messages.bulkPut(consentMessages({ ...before, manifestHash: hash, consent }));
      }),
    );
    await follow();
    await turn(study);
    return { ok: true, waits: false };
  };

  const participations = () => db.participations.toArray();

  /** Without `ids` all that may have changed since somebody joined. */
  const follow = async (ids?: readonly string[]): Promise<void> => {
    for (const one of (await participations()).filter(takesPart)) {
      const records = ids ? await log.byIds(ids) : await log.classifiedSince(one.consent.at);
      const waiting = ids ? [] : await waitingRecords(one.study);
      const all = ids ?? [...new Set([...records.map(({ id }) => id), ...waiting])];
      await followRecords(db, one, { ids: all, records }, { now: now(), newId });
    }
  };

  const waitingRecords = async (study: string): Promise<string[]> => {
    const waiting = await db.messages
      .where('[study+state]')
      .anyOf([study, 'held'], [study, 'queued'])
      .toArray();
    return waiting.filter((one) => one.kind === 'report' && mayChange(one)).map(({ about }) => about);
  };

  /** Days that are over, each once. */
  const followCounts = async (): Promise<void> => {
    const counted = (await participations()).filter((one) => takesPart(one) && one.manifest.collect.counters);
    if (counted.length === 0) return;
    const own = await log.logId();
    const [counts, minutes] = [await log.allCounts(), await log.allMinutes()];
    const isOwn = (row: { log: string }) => row.log === own;
    for (const { study, consent, manifest } of counted) {
      const { sites } = manifest.collect;
      const wants = (site: string) => (sites.length > 0 ? sites.includes(site) : deps.isKnownSite(site));
      const days = new Set([...counts, ...minutes].map(({ day }) => day));
      for (const day of [...days].sort().filter((one) => one > consent.day && one < deps.today())) {
        const data = dayCounts(day, { counts: counts.filter(isOwn), minutes: minutes.filter(isOwn) }, wants);
        if (data)
          await putOnce(message(study, { kind: 'counts', about: `counts:${day}`, day, data: { ...data } }));
      }
    }
  };

  const putOnce = (one: Message): Promise<void> =>
    db.transaction('rw', db.messages, async () => {
      const same = await db.messages.where('[study+about]').equals([one.study, one.about]).count();
      if (same === 0) await db.messages.put(one);
    });

  /** Every study's turn. */
  const wake = async (): Promise<void> => {
    if ((await db.participations.count()) === 0) return;
    await deps.keepAwake();
    await follow();
    await followCounts();
    for (const { study } of await participations()) await turn(study);
  };

  const leave = async (study: string, mode: WithdrawalMode): Promise<boolean> => {
    const leaving = { mode, at: now().toISOString(), confirmedOn: null };
    const isLeaving = await db.transaction('rw', db.participations, db.messages, async () => {
      const who = await db.participations.get(study);
      if (!who || (who.state === 'left' && (mode === 'stop' || who.leaving?.mode === 'erase'))) return false;
      await db.participations.update(study, {
        state: 'leaving',
        leaving,
        tries: 0,
        notBefore: null,
        parked: null,
      });
      await forgetUnsent(db, study, false);
      return true;
    });
    if (isLeaving) {
      await deps.keepAwake();
      await turn(study);
    }
    return isLeaving;
  };

  /** Takes single reports back. */
  const remove = async (study: string, rids: readonly string[]): Promise<boolean> => {
    const changed = await db.participations
      .where('study')
      .equals(study)
      .modify((who) => {
        who.removing = [...new Set([...who.removing, ...rids])];
        who.notBefore = null;
      });
    if (changed > 0) await turn(study);
    return changed > 0;
  };

  const edit = async (key: MessageKey, change: Edit): Promise<boolean> => {
    const changed = await editMessage(db, key, change, now());
    if (changed && change.do === 'release') await turn(key[0]);
    return changed;
  };

  const refresh = async (study: string): Promise<boolean> => {
    const changed = await db.participations.update(study, { notBefore: null, standing: null });
    await turn(study);
    return changed > 0;
  };

  const forget = (study: string): Promise<void> =>
    db.transaction('rw', db.participations, db.messages, async () => {
      await forgetUnsent(db, study, true);
      await db.participations.delete(study);
    });

  return {
    invite,
    join,
    agree,
    follow,
    wake,
    leave,
    remove,
    edit,
    refresh,
    /** Only of a study that was left: else there would be no way to leave it. */
    forgetLeft: async (study: string): Promise<boolean> => {
      const isLeft = (await db.participations.get(study))?.state === 'left';
      if (isLeft) await forget(study);
      return isLeft;
    },
    /** The notice of a later version that asks for nothing more was read. */
    seen: async (study: string): Promise<void> => {
      await db.participations
        .where('study')
        .equals(study)
        .and(({ later }) => later?.material === false)
        .modify({ later: null });
    },
  };
}

const hasAgreed = ({ manifest }: Invitation, { items, survey, adult }: ConsentGiven): boolean =>
  adult &&
  manifest.consent.items.every(({ id, required }) => !required || items[id] === true) &&
  items.participate === true &&
  Object.entries(survey).every(([id, option]) =>
    manifest.survey.find((one) => one.id === id)?.options.includes(option),
  );

export type { JoinLink };
