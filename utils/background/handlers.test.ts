import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aFinishedAnswer, anAnswer, aTaughtPage } from '../../test/factories.ts';
import { readHealth } from '../health/health-store.ts';
import { passingText } from '../log/passing-text.ts';
import type { RefusalLog } from '../log/refusal-log.ts';
import { done, failed } from '../messaging/problem.ts';
import { changeSettings, readSettings, type Settings } from '../settings/settings.ts';
import { createHandlers, SNOOZE_MS, type BackgroundDeps } from './handlers.ts';

const now = new Date('2026-11-23T10:00:00.000Z');
const guideWords = { title: 'Show' } as unknown as ReturnType<BackgroundDeps['guideWords']>;
const words = { question: '?' } as unknown as ReturnType<BackgroundDeps['chipWords']>;
const chat = { kind: 'chat', tabId: 7, address: 'https://chatgpt.com/c/1' } as const;
const page = { kind: 'page', tabId: null, address: 'chrome-extension://x/popup.html' } as const;
const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
const newer = Object.assign(new Error('newer'), { name: 'VersionError' });

/** A log that says yes to everything, and notes what it was told. */
const fakeLog = () => ({
  note: vi.fn<RefusalLog['note']>(() => Promise.resolve({ id: 'r1', isWaiting: true, isFirst: true })),
  flag: vi.fn<RefusalLog['flag']>(() => Promise.resolve({ id: 'r1' })),
  classify: vi.fn<RefusalLog['classify']>(() => Promise.resolve(true)),
  dismiss: vi.fn<RefusalLog['dismiss']>(() => Promise.resolve(true)),
  saveDraft: vi.fn<RefusalLog['saveDraft']>(() => Promise.resolve(true)),
  remove: vi.fn<RefusalLog['remove']>(() => Promise.resolve(true)),
  dismissMany: vi.fn<RefusalLog['dismissMany']>(() => Promise.resolve({ changed: 2, waited: ['r1'] })),
  removeMany: vi.fn<RefusalLog['removeMany']>(() => Promise.resolve({ changed: 2, waited: ['r1'] })),
  merge: vi.fn<RefusalLog['merge']>(() => Promise.resolve({ added: 1, replaced: 2, kept: 3 })),
  removeAll: vi.fn<RefusalLog['removeAll']>(() => Promise.resolve({ removed: 3 })),
  undo: vi.fn<RefusalLog['undo']>(() => Promise.resolve(true)),
  addMinutes: vi.fn<RefusalLog['addMinutes']>(() => Promise.resolve()),
  purge: vi.fn<RefusalLog['purge']>(() => Promise.resolve()),
  prepare: vi.fn<RefusalLog['prepare']>(() => Promise.resolve()),
});

function setUp() {
  const log = fakeLog();
  const badge: string[] = [];
  const deps = {
    log,
    badge: {
      showPending: async () => void badge.push('pending'),
      showReadable: async (tabId: number, readable: boolean) => void badge.push(`${tabId} ${readable}`),
      showProblem: async (problem: string) => void badge.push(problem),
    },
    now: () => now,
    extensionVersion: '0.2.0',
    chipWords: () => words,
    guideWords: () => guideWords,
    openPopup: vi.fn(() => Promise.resolve()),
    tellAnswered: vi.fn(() => Promise.resolve()),
    forgetUndoLater: vi.fn(() => Promise.resolve()),
    addRules: vi.fn(() => Promise.resolve(true)),
    mayRead: vi.fn(() => Promise.resolve(true)),
    addressOf: vi.fn<BackgroundDeps['addressOf']>(() => Promise.resolve('https://chat.example/c/1')),
    askLastAnswer: vi.fn<BackgroundDeps['askLastAnswer']>(() => Promise.resolve(done(aFinishedAnswer()))),
  };
  return { log, badge, deps, handlers: createHandlers(deps) };
}

beforeEach(() => fakeBrowser.reset());

describe('a finished answer', () => {
  it('that refuses is logged under its vendor, shown on the badge, and asked about', async () => {
    const { log, badge, handlers } = setUp();
    expect(await handlers.answerFinished(aFinishedAnswer(), chat)).toEqual(done({ id: 'r1', chip: words }));
    expect(log.note).toHaveBeenCalledWith(aFinishedAnswer(), {
      vendor: 'OpenAI',
      jurisdiction: 'US',
      keep: 'full',
      diary: false,
    });
    expect(badge).toEqual(['pending']);
  });

  it.each([
    ['that helps', { id: null, isWaiting: false, isFirst: true }],
    ['that was answered already', { id: 'r1', isWaiting: false, isFirst: false }],
  ])('%s is not asked about, and takes an old trouble off the badge', async (_which, noted) => {
    const { log, badge, handlers } = setUp();
    log.note.mockResolvedValue(noted);
    expect(await handlers.answerFinished(aFinishedAnswer(), chat)).toEqual(
      done({ id: noted.id, chip: null }),
    );
    expect(badge).toEqual(['pending']);
  });

  it.each<[string, Partial<Settings>, typeof words | null]>([
    ['the chip is off', { chip: false }, null],
    ['the chip is off on this site', { chipNeverOn: ['chatgpt'] }, null],
    ['the chip is off on another site', { chipNeverOn: ['claude'] }, words],
    ['the chip is put off', { chipSnoozedUntil: '2026-11-23T10:00:00.001Z' }, null],
    ['the chip was put off until now', { chipSnoozedUntil: '2026-11-23T10:00:00.000Z' }, words],
  ])('where %s', async (_where, settings, chip) => {
    await changeSettings(settings);
    const { handlers } = setUp();
    expect(await handlers.answerFinished(aFinishedAnswer(), chat)).toEqual(done({ id: 'r1', chip }));
  });

  it.each([
    [quota, 'disk_full'],
    [newer, 'newer_log'],
  ] as const)('that the log does not take (%s) is said on the badge', async (error, problem) => {
    const { log, badge, handlers } = setUp();
    log.note.mockRejectedValue(error);
    expect(await handlers.answerFinished(aFinishedAnswer(), chat)).toEqual(failed(problem));
    expect(badge).toEqual([problem]);
  });

  it('from a site nobody knows is not logged', async () => {
    const { log, handlers } = setUp();
    for (const site of ['nowhere', '__proto__', 'constructor'])
      expect(await handlers.answerFinished(aFinishedAnswer({ site }), chat)).toEqual(
        failed('invalid_message'),
      );
    expect(log.note).not.toHaveBeenCalled();
  });

  it('of one who keeps labels only stays in memory until it is answered', async () => {
    await changeSettings({ keep: 'labels' });
    const { handlers } = setUp();
    await handlers.answerFinished(aFinishedAnswer({ refusal: { answer: 'No.', prompt: 'Why?' } }), chat);
    expect(await passingText('r1')).toMatchObject({ answer: 'No.', prompt: 'Why?' });
    await handlers.classify({ id: 'r1', answer: anAnswer() }, page);
    expect(await passingText('r1')).toBeNull();
  });

  it('of one who keeps the text leaves nothing in memory', async () => {
    await setUp().handlers.answerFinished(aFinishedAnswer(), chat);
    expect(await passingText('r1')).toBeNull();
  });
});

describe('what the person does', () => {
  const acts = {
    classify: { id: 'r1', answer: anAnswer() },
    dismiss: { id: 'r1' },
    remove: { id: 'r1' },
  } as const;
  type Act = keyof typeof acts;
  const doIt = ({ handlers }: ReturnType<typeof setUp>, act: Act) => handlers[act](acts[act] as never, page);

  it.each(Object.keys(acts) as Act[])(
    '%s: the badge follows, and the chip beside the answer goes',
    async (act) => {
      const all = setUp();
      expect(await doIt(all, act)).toEqual(done(null));
      expect(all.badge).toEqual(['pending']);
      expect(all.deps.tellAnswered).toHaveBeenCalledExactlyOnceWith(['r1']);
      expect(all.deps.forgetUndoLater).toHaveBeenCalledOnce();
    },
  );

  it.each(Object.keys(acts) as Act[])('%s: a record that is not there is said', async (act) => {
    const all = setUp();
    all.log[act].mockResolvedValue(false);
    expect(await doIt(all, act)).toEqual(failed('not_found'));
    expect(all.deps.tellAnswered).not.toHaveBeenCalled();
  });

  it.each(Object.keys(acts) as Act[])('%s: a full disk is said', async (act) => {
    const all = setUp();
    all.log[act].mockRejectedValue(quota);
    expect(await doIt(all, act)).toEqual(failed('disk_full'));
  });

  it('is answered though a frozen tab never hears of it', async () => {
    const all = setUp();
    all.deps.tellAnswered.mockReturnValue(new Promise(() => {}));
    expect(await doIt(all, 'classify')).toEqual(done(null));
  });

  it('saves a draft without the chip going', async () => {
    const { log, deps, handlers } = setUp();
    expect(await handlers.saveDraft({ id: 'r1', draft: anAnswer() }, page)).toEqual(done(null));
    expect(log.saveDraft).toHaveBeenCalledWith('r1', anAnswer());
    expect(deps.tellAnswered).not.toHaveBeenCalled();
  });

  it('undoes the last action, and says where there is none', async () => {
    const { log, handlers } = setUp();
    expect(await handlers.undo({}, page)).toEqual(done(null));
    log.undo.mockResolvedValue(false);
    expect(await handlers.undo({}, page)).toEqual(failed('nothing_to_undo'));
  });

  it('deletes everything, also what is only in memory', async () => {
    await changeSettings({ keep: 'labels' });
    const { handlers } = setUp();
    await handlers.answerFinished(aFinishedAnswer(), chat);
    expect(await handlers.removeAll({}, page)).toEqual(done({ removed: 3 }));
    expect(await passingText('r1')).toBeNull();
  });

  it('a bug in the log is not hidden', async () => {
    const all = setUp();
    all.log.classify.mockRejectedValue(new TypeError('a bug'));
    await expect(doIt(all, 'classify')).rejects.toThrow('a bug');
  });
});

describe('what the person does with many at once', () => {
  const act = ({ handlers }: ReturnType<typeof setUp>, name: 'dismissMany' | 'removeMany') =>
    handlers[name]({ ids: ['r1', 'r2', 'r3'] }, page);

  it.each(['dismissMany', 'removeMany'] as const)(
    '%s: the badge follows, texts in memory and chips go, and an undo is forgotten in time',
    async (name) => {
      await changeSettings({ keep: 'labels' });
      const all = setUp();
      await all.handlers.answerFinished(aFinishedAnswer(), chat);
      expect(await act(all, name)).toEqual(done({ changed: 2 }));
      expect(all.badge).toEqual(['pending', 'pending']);
      expect(await passingText('r1')).toBeNull();
      expect(all.deps.tellAnswered).toHaveBeenCalledExactlyOnceWith(['r1']);
      expect(all.deps.forgetUndoLater).toHaveBeenCalledOnce();
    },
  );

  it.each(['dismissMany', 'removeMany'] as const)(
    '%s: nothing follows where nothing changed',
    async (name) => {
      const all = setUp();
      all.log[name].mockResolvedValue({ changed: 0, waited: [] });
      expect(await act(all, name)).toEqual(done({ changed: 0 }));
      expect(all.deps.forgetUndoLater).not.toHaveBeenCalled();
      expect(all.deps.tellAnswered).not.toHaveBeenCalled();
    },
  );

  it.each(['dismissMany', 'removeMany'] as const)(
    '%s: chat pages are not told of thousands',
    async (name) => {
      const all = setUp();
      const waited = Array.from({ length: 5_000 }, (_, at) => `r${at}`);
      all.log[name].mockResolvedValue({ changed: 5_000, waited });
      await act(all, name);
      expect(all.deps.tellAnswered).toHaveBeenCalledExactlyOnceWith(waited.slice(0, 1_000));
    },
  );

  it.each(['dismissMany', 'removeMany'] as const)('%s: a full disk is said', async (name) => {
    const all = setUp();
    all.log[name].mockRejectedValue(quota);
    expect(await act(all, name)).toEqual(failed('disk_full'));
  });
});

describe('rows of a file', () => {
  const rows = { records: [], replace: [], counts: [], minutes: [] };

  it('are merged, and the badge follows', async () => {
    const { log, badge, handlers } = setUp();
    expect(await handlers.mergeRows(rows, page)).toEqual(done({ added: 1, replaced: 2, kept: 3 }));
    expect(log.merge).toHaveBeenCalledExactlyOnceWith(rows);
    expect(badge).toEqual(['pending']);
  });

  it('that find the disk full are said to', async () => {
    const { log, handlers } = setUp();
    log.merge.mockRejectedValue(quota);
    expect(await handlers.mergeRows(rows, page)).toEqual(failed('disk_full'));
  });
});

describe('a press on the chip', () => {
  const press = (all: ReturnType<typeof setUp>, action: 'classify' | 'snooze' | 'never_here' | 'dismiss') =>
    all.handlers.chipPressed({ id: 'r1', action, site: 'chatgpt' }, chat);

  it('opens the popup on its record', async () => {
    const all = setUp();
    expect(await press(all, 'classify')).toEqual(done(null));
    expect(all.deps.openPopup).toHaveBeenCalledExactlyOnceWith('r1', 7);
  });

  it('puts the question off for an hour', async () => {
    await press(setUp(), 'snooze');
    const until = new Date(now.getTime() + SNOOZE_MS).toISOString();
    expect((await readSettings()).chipSnoozedUntil).toBe(until);
  });

  it('is remembered once for a site on which it should not ask', async () => {
    await changeSettings({ chipNeverOn: ['claude'] });
    await press(setUp(), 'never_here');
    await press(setUp(), 'never_here');
    expect((await readSettings()).chipNeverOn).toEqual(['claude', 'chatgpt']);
  });

  it('says that it is no refusal', async () => {
    const all = setUp();
    expect(await press(all, 'dismiss')).toEqual(done(null));
    expect(all.log.dismiss).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it('on a site nobody knows changes nothing', async () => {
    const { handlers } = setUp();
    const pressed = handlers.chipPressed({ id: 'r1', action: 'never_here', site: 'nowhere' }, chat);
    expect(await pressed).toEqual(failed('invalid_message'));
    expect((await readSettings()).chipNeverOn).toEqual([]);
  });
});

describe('what a chat page tells and asks', () => {
  const missed = { site: 'chatgpt', adapter: null, readable: false, seenAt: '2026-11-23T09:40:00.000Z' };

  it('adds minutes of a site it knows', async () => {
    const { log, handlers } = setUp();
    const minutes = { key: 'minutes:1', day: '2026-11-23', site: 'chatgpt', minutes: 4 };
    expect(await handlers.readableMinutes(minutes, chat)).toEqual(done(null));
    expect(log.addMinutes).toHaveBeenCalledExactlyOnceWith('minutes:1', '2026-11-23', 'chatgpt', 4);
    expect(await handlers.readableMinutes({ ...minutes, site: 'x' }, chat)).toEqual(
      failed('invalid_message'),
    );
    log.addMinutes.mockRejectedValue(quota);
    expect(await handlers.readableMinutes(minutes, chat)).toEqual(failed('disk_full'));
  });

  it('marks its own tab where it can’t be read', async () => {
    const { badge, handlers } = setUp();
    await handlers.siteHealth(missed, chat);
    await handlers.siteHealth({ ...missed, readable: true }, { ...chat, tabId: null });
    expect(badge).toEqual(['7 false']);
  });

  it('is kept as numbers for each site: answers once, misses once, and nothing of another page’s', async () => {
    const { log, handlers } = setUp();
    const answer = aFinishedAnswer();
    await handlers.answerFinished(answer, chat);
    log.note.mockResolvedValue({ id: 'r1', isWaiting: true, isFirst: false });
    await handlers.answerFinished(answer, chat);
    log.note.mockResolvedValue({ id: null, isWaiting: false, isFirst: true });
    for (const outcome of ['error', 'blocked'] as const)
      await handlers.answerFinished(aFinishedAnswer({ outcome, refusal: null }), chat);
    await handlers.siteHealth(missed, chat);
    await handlers.siteHealth(missed, chat);
    expect(await handlers.siteHealth({ ...missed, site: 'elsewhere.example' }, chat)).toEqual(
      failed('invalid_message'),
    );
    const nothing = { lastRead: null, reads: 0, lastMiss: null, misses: 0, unreadableSince: null };
    expect(await readHealth()).toEqual([
      { ...nothing, site: 'chatgpt', adapter: 'a', version: '0.2.0', lastRead: answer.seenAt, reads: 1 },
      {
        ...nothing,
        ...{ site: 'chatgpt', adapter: null, version: '0.2.0', misses: 1 },
        ...{ lastMiss: missed.seenAt, unreadableSince: missed.seenAt },
      },
    ]);
    await handlers.removeAll({}, page);
    expect(await readHealth()).toEqual([]);
  });

  it('keeps the answer though there is no room for how well it could be read', async () => {
    const { handlers } = setUp();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(quota);
    expect(await handlers.answerFinished(aFinishedAnswer(), chat)).toMatchObject({ ok: true });
  });

  it('learns what it may watch, and how readily it is to ask', async () => {
    await changeSettings({ notWatched: ['claude'], temporaryChats: true, sensitivity: 'rarely' });
    const { handlers } = setUp();
    expect(await handlers.siteSettings({ site: 'claude' }, chat)).toEqual(
      done({ watched: false, temporary: true, sensitivity: 'rarely' }),
    );
    expect(await handlers.siteSettings({ site: 'chatgpt' }, chat)).toEqual(
      done({ watched: true, temporary: true, sensitivity: 'rarely' }),
    );
  });

  it('are those of a site that is off where the browser no longer allows its page', async () => {
    const { deps, handlers } = setUp();
    deps.mayRead.mockResolvedValue(false);
    expect(await handlers.siteSettings({ site: 'chatgpt' }, chat)).toMatchObject({
      value: { watched: false },
    });
    expect(deps.mayRead).toHaveBeenCalledWith(chat.address);
  });
});

describe('the sites a page may be of', () => {
  it.each([
    ['https://chat.z.ai/c/1', 'zai'],
    ['https://claude.ai/new', 'claude'],
  ])('%s: the one with its host', async (address, id) => {
    const { handlers } = setUp();
    const told = await handlers.pageSites({}, { ...chat, address });
    expect(told.ok && told.value.here?.id).toBe(id);
  });

  it('are those that people host themselves elsewhere, as data that survives the way', async () => {
    const { handlers } = setUp();
    const told = await handlers.pageSites({}, { ...chat, address: 'http://localhost:3000/' });
    if (!told.ok) throw new Error(told.problem);
    expect(told.value.here).toBe(null);
    expect(told.value.signed.every(({ signature }) => signature)).toBe(true);
    expect(JSON.parse(JSON.stringify(told.value))).toEqual(told.value);
  });
});

describe('a page nobody has described', () => {
  const own = { ...chat, address: 'http://localhost:3000/c/1' };

  it('is logged under its host, of a vendor and a country that are not known', async () => {
    const { log, handlers } = setUp();
    const finished = aFinishedAnswer({ site: 'localhost:3000' });
    expect(await handlers.answerFinished(finished, own)).toMatchObject({ ok: true });
    expect(log.note).toHaveBeenCalledWith(
      finished,
      expect.objectContaining({ vendor: 'unknown', jurisdiction: 'ZZ' }),
    );
  });

  it('can’t speak for another', async () => {
    const { log, handlers } = setUp();
    const finished = aFinishedAnswer({ site: 'chat.example' });
    expect(await handlers.answerFinished(finished, own)).toEqual(failed('invalid_message'));
    expect(log.note).not.toHaveBeenCalled();
  });

  it('can have its last answer flagged', async () => {
    const { deps, handlers } = setUp();
    deps.askLastAnswer.mockResolvedValue(done(aFinishedAnswer({ site: 'chat.example' })));
    expect(await handlers.flagLastAnswer({ tabId: 7 }, page)).toEqual(done({ id: 'r1' }));
  });
});

describe('a page that the person shows how to read', () => {
  const own = { ...chat, address: 'https://chat.example/c/1' };
  const taught = aTaughtPage({ origin: 'https://chat.example' });

  it('is read so from then on, in the person’s words', async () => {
    const { handlers } = setUp();
    expect(await handlers.guideWords({}, own)).toEqual(done(guideWords));
    expect(await handlers.pageTaught({ page: taught }, own)).toEqual(done(null));
    expect(await handlers.pageSites({}, own)).toMatchObject({
      value: { here: { id: 'chat.example', generations: [{ id: 'taught' }] }, signed: [] },
    });
    expect(await handlers.pageSites({}, { ...own, address: 'https://other.example/' })).toMatchObject({
      value: { here: null },
    });
  });

  it('keeps its site where that is known', async () => {
    const { handlers } = setUp();
    const page = aTaughtPage({ origin: 'https://chatgpt.com' });
    await handlers.pageTaught({ page }, chat);
    expect(await handlers.pageSites({}, chat)).toMatchObject({
      value: { here: { id: 'chatgpt', vendor: 'OpenAI', generations: [{ id: 'taught' }] } },
    });
  });

  it('can’t show how another is read', async () => {
    const { handlers } = setUp();
    const elsewhere = { ...own, address: 'https://other.example/' };
    expect(await handlers.pageTaught({ page: taught }, elsewhere)).toEqual(failed('not_allowed'));
    expect(await handlers.pageSites({}, own)).toMatchObject({ value: { here: null } });
  });
});

describe('flagging the last answer', () => {
  it('logs what the tab shows', async () => {
    const { log, badge, deps, handlers } = setUp();
    expect(await handlers.flagLastAnswer({ tabId: 7 }, page)).toEqual(done({ id: 'r1' }));
    expect(deps.askLastAnswer).toHaveBeenCalledExactlyOnceWith(7);
    expect(log.flag).toHaveBeenCalledOnce();
    expect(badge).toEqual(['pending']);
  });

  it.each(['no_page', 'temporary_chat', 'nothing_to_flag'] as const)('passes on %s', async (problem) => {
    const { log, deps, handlers } = setUp();
    deps.askLastAnswer.mockResolvedValue(failed(problem));
    expect(await handlers.flagLastAnswer({ tabId: 7 }, page)).toEqual(failed(problem));
    expect(log.flag).not.toHaveBeenCalled();
  });

  it('says so where there is nothing to log, no such site, or no room', async () => {
    const { log, deps, handlers } = setUp();
    log.flag.mockResolvedValueOnce(null).mockRejectedValueOnce(quota);
    expect(await handlers.flagLastAnswer({ tabId: 7 }, page)).toEqual(failed('nothing_to_flag'));
    expect(await handlers.flagLastAnswer({ tabId: 7 }, page)).toEqual(failed('disk_full'));
    deps.askLastAnswer.mockResolvedValue(done(aFinishedAnswer({ site: 'nowhere' })));
    expect(await handlers.flagLastAnswer({ tabId: 7 }, page)).toEqual(failed('invalid_message'));
  });
});

describe('rules that a page needs', () => {
  it('are put into the tab that asks, and nowhere without a tab', async () => {
    const { deps, handlers } = setUp();
    const rulesNeeded = { languages: ['zh' as const] };
    expect(await handlers.rulesNeeded(rulesNeeded, { ...chat, tabId: 7 })).toEqual(done(null));
    expect(deps.addRules).toHaveBeenCalledExactlyOnceWith(7, ['zh']);
    expect(await handlers.rulesNeeded(rulesNeeded, { ...chat, tabId: null })).toEqual(failed('not_allowed'));
  });

  it('are told to be missing where the page takes none', async () => {
    const { deps, handlers } = setUp();
    deps.addRules.mockResolvedValue(false);
    expect(await handlers.rulesNeeded({ languages: ['ko'] }, { ...chat, tabId: 7 })).toEqual(
      failed('no_page'),
    );
  });
});
