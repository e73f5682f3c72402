import { describe, expect, it } from 'vitest';
import { overlapOf, queueFor } from './assignment.ts';
import type { Coding } from './codings.ts';

const items = (count: number) => Array.from({ length: count }, (_, at) => ({ pid: 'p', rid: `r${at}` }));
const coded = (coder: string, rid: string): Coding => ({
  ...{ coder, rid, pid: 'p', round: 'first', guideline: '1', day: '2026-12-05', labels: {} },
});

describe('what everybody codes', () => {
  it.each([
    [0, 0],
    [7, 7],
    [100, 100],
    [300, 100],
    [1_000, 200],
  ])('of %i reports are %i', (count, expected) => {
    expect(overlapOf(items(count), 'seed')).toHaveLength(expected);
  });

  it('is drawn by the seed, whatever the order they come in', () => {
    const all = items(400);
    expect(overlapOf(all.toReversed(), 'seed')).toEqual(overlapOf(all, 'seed'));
    expect(overlapOf(all, 'another')).not.toEqual(overlapOf(all, 'seed'));
  });
});

describe('a coder’s queue', () => {
  it('is what everybody codes first, then what nobody has coded', () => {
    const all = items(300);
    const shared = new Set(overlapOf(all, 'seed').map(({ rid }) => rid));
    const queue = queueFor(all, {
      coder: 'ben',
      seed: 'seed',
      codings: all.map(({ rid }) => coded('anna', rid)),
    });
    expect(new Set(queue.map(({ rid }) => rid))).toEqual(shared);
    const fresh = queueFor(all, { coder: 'ben', seed: 'seed', codings: [] });
    expect(fresh).toHaveLength(300);
    expect(fresh.slice(0, 100).every(({ rid }) => shared.has(rid))).toBe(true);
  });
});
