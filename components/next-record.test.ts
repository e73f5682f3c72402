import { describe, expect, it } from 'vitest';
import { nextRecord } from './next-record.ts';

const waiting = (ids: string) => [...ids].map((id) => ({ id }));

describe('the record shown', () => {
  it.each<[string, string, string | null, string[], string | null]>([
    ['is the newest at first', 'abc', null, [], 'a'],
    ['stays the one being answered, whatever arrives', 'nabc', 'b', [], 'b'],
    ['is the newest again once the open one is gone', 'nac', 'b', [], 'n'],
    ['passes by what was skipped', 'abc', null, ['a'], 'b'],
    ['is opened though it was skipped, when asked for', 'abc', 'a', ['a'], 'a'],
    ['comes round to the one skipped longest ago', 'abc', null, ['b', 'c', 'a'], 'b'],
    ['ignores skipped ones that no longer wait', 'ac', null, ['b', 'c', 'a'], 'c'],
    ['is nothing when nothing waits', '', 'a', ['a'], null],
  ])('%s', (_name, ids, openId, skipped, expected) => {
    expect(nextRecord(waiting(ids), openId, skipped)?.id ?? null).toBe(expected);
  });
});
