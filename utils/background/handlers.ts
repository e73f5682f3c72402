/**
 * What the background does with each message. Everything is in the log or in storage: the worker may be
 * gone between any two lines, and the sender then says it again.
 */
import type { Tag } from '../detector/rules/loaded.ts';
import { sitesAt } from '../sites/allowed-pages.ts';
import { siteById, sites } from '../sites/registry.ts';
import type { Site } from '../sites/site.ts';
import { taughtSite } from '../sites/taught-page.ts';
import { unknownSite } from '../sites/unknown-site.ts';
import { forgetAllPassingText, forgetPassingText, showUntilAnswered } from '../log/passing-text.ts';
import type { ChangedMany } from '../log/change-many.ts';
import type { Origin, RefusalLog } from '../log/refusal-log.ts';
import { onLog } from '../log/storage-problem.ts';
import { done, failed, type Result } from '../messaging/problem.ts';
import type { ChipWords, GuideWords, Handlers, StudyMessage } from '../messaging/protocol.ts';
import type { FinishedAnswer } from '../messaging/schemas.ts';
import { forgetHealth, noteHealth } from '../health/health-store.ts';
import { changeSettings, readSettings, type Settings } from '../settings/settings.ts';
import { keepTaughtPage, readTaughtPages } from '../settings/taught-pages.ts';
import type { Badge } from './badge.ts';

export interface BackgroundDeps {
  log: RefusalLog;
  badge: Badge;
  now: () => Date;
  extensionVersion: string;
  chipWords: (settings: Settings) => ChipWords;
  guideWords: (settings: Settings) => GuideWords;
  /** Opens the popup, or where the browser allows no more a window with it, on this record. */
  openPopup: (record: string, tabId: number | null) => Promise<void>;
  /** Puts the rules of these languages into the content script's world; false where the page takes none. */
  addRules: (tabId: number, languages: readonly Tag[]) => Promise<boolean>;
  /** Whether the browser still allows the page at this address to be read. */
  mayRead: (address: string) => Promise<boolean>;
  /** Sees to it that what can be undone now is forgotten once it can't be any more. */
  forgetUndoLater: () => Promise<void>;
  /** Lets chat pages know that these records need no answer any more. */
  tellAnswered: (ids: readonly string[]) => Promise<void>;
  /** Address of the page in this tab; empty where the browser does not tell. */
  addressOf: (tabId: number) => Promise<string>;
  /** The last answer of the page in this tab, as its content script reads it. */
  askLastAnswer: (tabId: number) => Promise<Result<FinishedAnswer>>;
}

/** Of many records that were settled at once, as many as could still have a chip beside them. */
const MOST_TOLD = 1_000;
/** How long "not now" keeps the chip away. */
export const SNOOZE_MS = 60 * 60_000;

export function createHandlers(deps: BackgroundDeps): Omit<Handlers, StudyMessage> {
  const { log, badge, now, extensionVersion: version } = deps;

  /** A write by the person: the badge follows, and a record that is not there is said. */
  const write = async (
    step: () => Promise<boolean>,
    missing: 'not_found' | 'nothing_to_undo' = 'not_found',
  ) => {
    const result = await onLog(step);
    if (!result.ok) return result;
    await badge.showPending();
    return result.value ? done(null) : failed(missing);
  };

  /** A write after which the record waits no more. */
  const settle = async (id: string, step: () => Promise<boolean>) => {
    const result = await write(step);
    if (result.ok) await afterSettling([id]);
    return result;
  };

  const afterSettling = async (waited: readonly string[]) => {
    await forgetPassingText(waited);
    await deps.forgetUndoLater();
    // Not waited for: a frozen tab answers only when it is looked at again.
    if (waited.length > 0) void deps.tellAnswered(waited.slice(0, MOST_TOLD));
  };

  /** One write on many records; where it changed none there is nothing to follow. */
  const settleMany = async (step: () => Promise<ChangedMany>) => {
    const result = await onLog(step);
    if (!result.ok) return result;
    const { changed, waited } = result.value;
    await badge.showPending();
    if (changed > 0) await afterSettling(waited);
    return done({ changed });
  };

  /** A record is written by its labels alone: its text stays in memory until it is answered. */
  const keepForAnswering = async (id: string, { refusal }: FinishedAnswer, keep: Settings['keep']) => {
    if (keep === 'labels' && refusal) await showUntilAnswered(id, refusal);
  };

  /** What the site said in an answer's stead shows nothing of how its answers are read. */
  const noteRead = async ({ site, adapter, outcome, seenAt: at }: FinishedAnswer, isNew: boolean) => {
    if (outcome === 'error' || outcome === 'blocked') return;
    await noteHealth({ type: 'read', site, adapter, version, at, isNew });
  };

  return {
    answerFinished: async (finished, { address }) => {
      const settings = await readSettings();
      const origin = originOf(siteOf(finished.site, address), settings);
      if (!origin) return failed('invalid_message');
      const noted = await onLog(() => log.note(finished, origin));
      if (!noted.ok) {
        await badge.showProblem(noted.problem);
        return noted;
      }
      const { id, isWaiting, isFirst } = noted.value;
      await noteRead(finished, isFirst);
      if (id && isWaiting) await keepForAnswering(id, finished, settings.keep);
      await badge.showPending();
      if (!id || !isWaiting) return done({ id, chip: null });
      return done({ id, chip: wantsChip(settings, finished.site, now()) ? deps.chipWords(settings) : null });
    },

    readableMinutes: async ({ key, day, site, minutes }, { address }) => {
      if (!siteOf(site, address)) return failed('invalid_message');
      const added = await onLog(() => log.addMinutes(key, day, site, minutes));
      return added.ok ? done(null) : added;
    },

    siteHealth: async ({ site, adapter, readable, seenAt: at }, { tabId, address }) => {
      if (!siteOf(site, address)) return failed('invalid_message');
      await noteHealth({ type: readable ? 'readable' : 'missed', site, adapter, version, at });
      if (tabId !== null) await badge.showReadable(tabId, readable);
      return done(null);
    },

    rulesNeeded: async ({ languages }, { tabId }) => {
      if (tabId === null) return failed('not_allowed');
      return (await deps.addRules(tabId, languages)) ? done(null) : failed('no_page');
    },

    pageSites: async (_none, { address }) => {
      const known = sitesAt(address, sites);
      const origin = URL.parse(address)?.origin;
      const taught = (await readTaughtPages()).find((page) => page.origin === origin);
      return done(taught ? { here: taughtSite(taught, known.here), signed: [] } : known);
    },

    guideWords: async () => done(deps.guideWords(await readSettings())),

    pageTaught: async ({ page }, { address }) => {
      if (URL.parse(address)?.origin !== page.origin) return failed('not_allowed');
      try {
        await keepTaughtPage(page);
      } catch {
        return failed('disk_full');
      }
      return done(null);
    },

    siteSettings: async ({ site }, { address }) => {
      const { notWatched, temporaryChats, sensitivity } = await readSettings();
      const watched = !notWatched.includes(site) && (await deps.mayRead(address));
      return done({ watched, temporary: temporaryChats, sensitivity });
    },

    chipPressed: async ({ id, action, site }, { tabId, address }) => {
      if (!siteOf(site, address)) return failed('invalid_message');
      if (action === 'classify') await deps.openPopup(id, tabId);
      if (action === 'snooze') {
        await changeSettings({ chipSnoozedUntil: new Date(now().getTime() + SNOOZE_MS).toISOString() });
      }
      if (action === 'never_here') {
        await changeSettings(({ chipNeverOn }) => ({ chipNeverOn: [...new Set([...chipNeverOn, site])] }));
      }
      return action === 'dismiss' ? settle(id, () => log.dismiss(id)) : done(null);
    },

    classify: ({ id, answer }) => settle(id, () => log.classify(id, answer)),
    dismiss: ({ id }) => settle(id, () => log.dismiss(id)),
    saveDraft: ({ id, draft }) => write(() => log.saveDraft(id, draft)),
    remove: ({ id }) => settle(id, () => log.remove(id)),
    dismissMany: ({ ids }) => settleMany(() => log.dismissMany(ids)),
    removeMany: ({ ids }) => settleMany(() => log.removeMany(ids)),
    undo: () => write(() => log.undo(), 'nothing_to_undo'),

    mergeRows: async (rows) => {
      const merged = await onLog(() => log.merge(rows));
      // Not waited for: counting what waits takes longer in a big log, and the next batch is coming.
      if (merged.ok) void badge.showPending();
      return merged;
    },

    removeAll: async () => {
      const removed = await onLog(() => log.removeAll());
      if (!removed.ok) return removed;
      await forgetAllPassingText();
      await forgetHealth();
      await badge.showPending();
      return removed;
    },

    flagLastAnswer: async ({ tabId }) => {
      const answer = await deps.askLastAnswer(tabId);
      if (!answer.ok) return answer;
      const settings = await readSettings();
      const origin = originOf(siteOf(answer.value.site, await deps.addressOf(tabId)), settings);
      if (!origin) return failed('invalid_message');
      const flagged = await onLog(() => log.flag(answer.value, origin));
      if (!flagged.ok) return flagged;
      if (!flagged.value) return failed('nothing_to_flag');
      await keepForAnswering(flagged.value.id, answer.value, settings.keep);
      await deps.forgetUndoLater();
      await badge.showPending();
      return done(flagged.value);
    },
  };
}

/** A site we know, or the sender's own page that nobody has described. */
function siteOf(id: string, address: string): Site | null {
  const own = unknownSite(address);
  return siteById(id) ?? (own?.id === id ? own : null);
}

function originOf(site: Site | null, { keep, diary }: Settings): Origin | null {
  return site && { vendor: site.vendor, jurisdiction: site.jurisdiction, keep, diary };
}

function wantsChip(settings: Settings, site: string, now: Date): boolean {
  if (!settings.chip || settings.chipNeverOn.includes(site)) return false;
  return settings.chipSnoozedUntil === null || Date.parse(settings.chipSnoozedUntil) <= now.getTime();
}
