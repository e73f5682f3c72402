/**
 * Everything that is done about studies, in the background alone: looked at, joined, followed, left. Whatever is said here
 * is written down first and sent after, so a worker that dies between two lines loses nothing.
 */
import type { WithdrawalMode } from '../../protocol/enrolment.ts';
import type { LogReader } from '../log/queries.ts';
import { dayCounts } from './day-counts.ts';
import { editMessage, type Edit, type MessageKey } from './edit-message.ts';
import { followRecords } from './follow-log.ts';
import { createJoining } from './join-study.ts';
import { mayChange, newMessage, type Message } from './message.ts';
import { forgetUnsent } from './outbox.ts';
import { takesPart } from './participation.ts';
import { leaveLink } from './recovery-card.ts';
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
  /** The address that the browser opens once the extension is gone: the way out of a study; empty for none. */
  showWayOut: (address: string) => Promise<void>;
}

/** What browsers take. */
const LONGEST_WAY_OUT = 1_023;

export type Studies = ReturnType<typeof createStudies>;

export function createStudies(deps: StudiesDeps) {
  const { db, log, now, newId, alone } = deps;
  const turn = async (study: string): Promise<Turn> => {
    const came = await alone(`study ${study}`, () => takeTurn(deps, study));
    await showWayOut();
    return came;
  };

  /** A browser takes one address: that of the study that was joined last. */
  const showWayOut = async (): Promise<void> => {
    const inside = (await db.participations.toArray()).filter(
      ({ state }) => state !== 'left' && state !== 'joining',
    );
    const last = inside.sort((a, b) => (a.consent.at < b.consent.at ? 1 : -1))[0];
    const address = last ? leaveLink(last) : '';
    await deps.showWayOut(address.length <= LONGEST_WAY_OUT ? address : '');
  };
  const joining = createJoining(deps, turn);
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
    const states = [
      [study, 'held'],
      [study, 'queued'],
    ];
    const waiting = await db.messages.where('[study+state]').anyOf(states).toArray();
    return waiting.filter((one) => one.kind === 'report' && mayChange(one)).map(({ about }) => about);
  };

  /** Days that are over, each once. */
  const followCounts = async (): Promise<void> => {
    const counted = (await participations()).filter((one) => takesPart(one) && one.manifest.collect.counters);
    if (counted.length === 0) return;
    const own = await log.logId();
    const counts = (await log.allCounts()).filter((row) => row.log === own);
    const minutes = (await log.allMinutes()).filter((row) => row.log === own);
    const days = [...new Set([...counts, ...minutes].map(({ day }) => day))].sort();
    for (const { study, consent, manifest } of counted) {
      const { sites } = manifest.collect;
      const wants = (site: string) => (sites.length > 0 ? sites.includes(site) : deps.isKnownSite(site));
      for (const day of days.filter((one) => one > consent.day && one < deps.today())) {
        const data = dayCounts(day, { counts, minutes }, wants);
        const about = `counts:${day}`;
        if (data)
          await putOnce(
            newMessage({ study, rid: newId(), kind: 'counts', about, day, data: { ...data }, now: now() }),
          );
      }
    }
  };

  const putOnce = (one: Message): Promise<void> =>
    db.transaction('rw', db.messages, async () => {
      const same = await db.messages.where('[study+about]').equals([one.study, one.about]).count();
      if (same === 0) await db.messages.put(one);
    });

  return {
    ...joining,
    follow,

    agree: async (...agreed: Parameters<typeof joining.agree>) => {
      const result = await joining.agree(...agreed);
      if (!result.ok) return result;
      await follow();
      await turn(agreed[0]);
      return result;
    },

    /** Every study's turn. */
    wake: async (): Promise<void> => {
      if ((await db.participations.count()) === 0) return;
      await deps.keepAwake();
      await follow();
      await followCounts();
      for (const { study } of await participations()) await turn(study);
    },

    /** What waits is thrown away at once; the collector is told as soon as it can be reached. */
    leave: async (study: string, mode: WithdrawalMode): Promise<boolean> => {
      const leaving = { mode, at: now().toISOString(), confirmedOn: null };
      const isLeaving = await db.transaction('rw', db.participations, db.messages, async () => {
        const who = await db.participations.get(study);
        const isDone = who?.state === 'left' && (mode === 'stop' || who.leaving?.mode === 'erase');
        if (!who || isDone) return false;
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
      if (!isLeaving) return false;
      await deps.keepAwake();
      await turn(study);
      return true;
    },

    /** Takes single reports back. */
    remove: async (study: string, reports: readonly string[]): Promise<boolean> => {
      const changed = await db.participations
        .where('study')
        .equals(study)
        .modify((who) => {
          who.removing = [...new Set([...who.removing, ...reports])];
          who.notBefore = null;
        });
      if (changed > 0) await turn(study);
      return changed > 0;
    },

    edit: async (key: MessageKey, change: Edit): Promise<boolean> => {
      const changed = await editMessage(db, key, change, now());
      if (changed && change.do === 'release') await turn(key[0]);
      return changed;
    },

    /** Asks the collector now, whatever was tried before. */
    refresh: async (study: string): Promise<boolean> => {
      const changed = await db.participations.update(study, { notBefore: null, standing: null });
      await turn(study);
      return changed > 0;
    },

    /** Only a study that was left: else there would be no way to leave it. */
    forgetLeft: (study: string): Promise<boolean> =>
      db.transaction('rw', db.participations, db.messages, async () => {
        if ((await db.participations.get(study))?.state !== 'left') return false;
        await forgetUnsent(db, study, true);
        await db.participations.delete(study);
        return true;
      }),

    /** The notice of a later version that asks for nothing more was read. */
    seen: async (study: string): Promise<void> => {
      const who = await db.participations.get(study);
      if (who?.later?.material === false) await db.participations.update(study, { later: null });
    },
  };
}
