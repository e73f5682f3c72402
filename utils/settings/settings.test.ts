import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, parseSettings, readSettings, watchSettings, type Settings } from './settings.ts';

beforeEach(() => fakeBrowser.reset());

const defaults = parseSettings(undefined);
const chosen: Settings = {
  language: 'zh-CN',
  remindBackup: false,
  lastBackup: { at: '2026-11-20T08:00:00.000Z', records: 12 },
  keep: 'labels',
  welcomed: true,
  deleteAfterDays: 30,
  diary: true,
  sensitivity: 'often',
  chip: false,
  chipSnoozedUntil: '2026-11-23T10:00:00.000Z',
  chipNeverOn: ['claude'],
  notWatched: ['chatgpt'],
  temporaryChats: true,
};

describe('stored settings', () => {
  it.each([[undefined], [null], ['text'], [7], [[]], [{ unknown: 1 }]])(
    'as %j are the defaults',
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaults);
    },
  );

  it.each([
    ['language', 'xx'],
    ['keep', 'everything'],
    ['welcomed', 'yes'],
    ['deleteAfterDays', 0],
    ['deleteAfterDays', 1.5],
    ['deleteAfterDays', '30'],
    ['diary', 'yes'],
    ['sensitivity', 'always'],
    ['chip', 1],
    ['chipSnoozedUntil', 'tomorrow'],
    ['chipNeverOn', 'claude'],
    ['notWatched', [1]],
    ['temporaryChats', null],
    ['remindBackup', 'no'],
    ['lastBackup', { at: 'yesterday', records: 1 }],
    ['lastBackup', { at: '2026-11-20T08:00:00.000Z', records: -1 }],
  ] as const)('with a damaged %s (%j) fall back there and nowhere else', (field, damaged) => {
    expect(parseSettings({ ...chosen, [field]: damaged })).toEqual({ ...chosen, [field]: defaults[field] });
  });

  it('lose nothing on the way through storage', async () => {
    await changeSettings(chosen);
    expect(await readSettings()).toEqual(chosen);
  });
});

describe('changing settings', () => {
  it('keeps both of two changes at once', async () => {
    await Promise.all([changeSettings({ keep: 'labels' }), changeSettings({ chip: false })]);
    expect(await readSettings()).toEqual({ ...defaults, keep: 'labels', chip: false });
  });

  it('can build on what stands there, twice at once', async () => {
    const add = (site: string) => changeSettings(({ notWatched }) => ({ notWatched: [...notWatched, site] }));
    await Promise.all([add('chatgpt'), add('claude')]);
    expect((await readSettings()).notWatched).toEqual(['chatgpt', 'claude']);
  });

  it('mends what is damaged', async () => {
    await fakeBrowser.storage.local.set({ settings: { keep: 'everything', chip: false } });
    await changeSettings({ welcomed: true });
    expect(await readSettings()).toEqual({ ...defaults, chip: false, welcomed: true });
  });

  it('is heard until one stops listening', async () => {
    const heard: Settings['keep'][] = [];
    const stop = watchSettings(({ keep }) => heard.push(keep));
    await changeSettings({ keep: 'excerpt' });
    stop();
    await changeSettings({ keep: 'labels' });
    expect(heard).toEqual(['excerpt']);
  });
});
