import { describe, expect, test } from 'vitest';
import {
  afterEvent,
  MOST_ROWS,
  parseHealth,
  unreadableSince,
  type HealthEvent,
  type SiteHealth,
} from './site-health.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString();
const about = { site: 'chatgpt', adapter: 'a', version: '0.1.0' };
const read = (minute: number, change: Partial<HealthEvent> = {}) =>
  ({ ...about, type: 'read', isNew: true, at: at(minute), ...change }) as HealthEvent;
const missed = (minute: number, change: Partial<HealthEvent> = {}) =>
  ({ ...about, type: 'missed', at: at(minute), ...change }) as HealthEvent;
const readable = (minute: number) => ({ ...about, type: 'readable', at: at(minute) }) as HealthEvent;
const after = (...events: HealthEvent[]) => events.reduce<SiteHealth[]>(afterEvent, []);
const row = (change: Partial<SiteHealth> = {}): SiteHealth => ({
  ...{ ...about, lastRead: null, reads: 0, lastMiss: null, misses: 0, unreadableSince: null },
  ...change,
});

describe('a row', () => {
  test.each<[string, HealthEvent[], SiteHealth[]]>([
    ['counts answers', [read(1), read(2)], [row({ lastRead: at(2), reads: 2 })]],
    [
      'counts an answer once, however often it is told',
      [read(1), read(1, { isNew: false } as Partial<HealthEvent>)],
      [row({ lastRead: at(1), reads: 1 })],
    ],
    [
      'counts a miss once, however often it is told',
      [missed(1), missed(1)],
      [row({ lastMiss: at(1), misses: 1, unreadableSince: at(1) })],
    ],
    [
      'remembers since when',
      [missed(1), missed(4)],
      [row({ lastMiss: at(4), misses: 2, unreadableSince: at(1) })],
    ],
    [
      'is of one generation',
      [read(1), missed(2, { adapter: null }), read(3, { adapter: 'b' })],
      [
        row({ lastRead: at(1), reads: 1 }),
        row({ adapter: null, lastMiss: at(2), misses: 1 }),
        row({ adapter: 'b', lastRead: at(3), reads: 1 }),
      ],
    ],
    [
      'counts anew with another version, and keeps its times',
      [read(1), missed(2), read(3, { version: '0.2.0' })],
      [row({ version: '0.2.0', lastRead: at(3), reads: 1, lastMiss: at(2) })],
    ],
    ['is not made by what counts nothing', [readable(1)], []],
  ])('%s', (_what, events, rows) => {
    expect(after(...events)).toEqual(rows);
  });

  test('gives way where too many have come since', () => {
    const many = Array.from({ length: MOST_ROWS }, (_, n) => read(2, { site: `chat-${n}.example` }));
    const rows = after(read(1), ...many);
    expect(rows).toHaveLength(MOST_ROWS);
    expect(rows.some(({ site }) => site === 'chatgpt')).toBe(false);
  });
});

describe('a site', () => {
  test.each<[string, HealthEvent[], string | null]>([
    ['of which nothing is known is readable', [], null],
    ['is unreadable since the first miss', [missed(2, { adapter: null }), missed(3)], at(2)],
    ['is readable again by an answer of another generation', [missed(2), read(3, { adapter: 'b' })], null],
    ['is readable again by words that are not counted', [missed(2), readable(3)], null],
    ['is unreadable again', [missed(2), read(3), missed(4)], at(4)],
    ['is not concerned by another', [missed(2), read(3, { site: 'claude' })], at(2)],
  ])('%s', (_what, events, since) => {
    expect(unreadableSince(after(...events), 'chatgpt')).toBe(since);
  });
});

test.each<[string, unknown, SiteHealth[]]>([
  ['nothing', undefined, []],
  ['no list', { site: 'chatgpt' }, []],
  ['a damaged row beside a good one', [row({ reads: -1 }), null, 'x', row()], [row()]],
])('stored rows that are %s take nothing else with them', (_what, stored, rows) => {
  expect(parseHealth(stored)).toEqual(rows);
});
