import { expect, test } from 'vitest';
import { AUTHORITY_TYPES, FAMILY_KEYS } from '../../../contract/taxonomy.ts';
import { BLIND_REFUSAL, CAVEATS, paperFigure } from './blind-refusal.ts';

test('every figure has an id of its own, a source, and a value between its ends', () => {
  const ids = BLIND_REFUSAL.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, value, low = value, high = value, source } of BLIND_REFUSAL) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(source).not.toBe('');
    expect(
      [low, value, high].every((share) => share >= 0 && share <= 1),
      id,
    ).toBe(true);
    expect(low, id).toBeLessThanOrEqual(value);
    expect(high, id).toBeGreaterThanOrEqual(value);
  }
});

test('where the counts are known, they give the value to the last printed digit', () => {
  const counted = BLIND_REFUSAL.filter(({ k }) => k !== undefined);
  expect(counted.length).toBeGreaterThan(3);
  for (const { id, k = 0, n = 0, value } of counted) {
    expect(Math.abs(k / n - value), id).toBeLessThan(0.0006);
  }
});

test('what adds up to all does', () => {
  const sum = (...ids: Parameters<typeof paperFigure>[0][]) =>
    ids.reduce((whole, id) => whole + paperFigure(id).value, 0);
  expect(sum('hard', 'deflects')).toBeCloseTo(paperFigure('refused').value, 3);
  expect(sum('refused', 'helped')).toBeCloseTo(1, 3);
  expect(sum('all-helped', 'all-deflects', 'all-hard')).toBeCloseTo(1, 2);
  expect(paperFigure('hard').value / paperFigure('refused').value).toBeCloseTo(
    paperFigure('hard-share-of-refusals').value,
    3,
  );
});

test('refusals of hard and deflecting kind engage as often as refusals do together', () => {
  const hard = paperFigure('hard-share-of-refusals').value;
  const mixed =
    hard * paperFigure('engaged-given-hard').value + (1 - hard) * paperFigure('engaged-given-deflects').value;
  expect(Math.abs(mixed - paperFigure('engaged-given-refusal').value)).toBeLessThan(0.001);
});

test('each authority type has a recomputed figure, each family what it was helped and engaged', () => {
  const authorities = BLIND_REFUSAL.filter(({ authority }) => authority);
  expect(authorities.map(({ authority }) => authority).sort()).toEqual([...AUTHORITY_TYPES].sort());
  expect(authorities.every(({ recomputed }) => recomputed)).toBe(true);
  for (const family of FAMILY_KEYS) {
    expect(BLIND_REFUSAL.filter((entry) => entry.family === family).length).toBeGreaterThanOrEqual(2);
  }
});

test('how often anything was refused is for diaries, and nothing else', () => {
  const refused = BLIND_REFUSAL.filter(({ id }) => id.startsWith('refused'));
  expect(refused.length).toBeGreaterThan(20);
  expect(
    refused.filter(({ comparableWith }) => comparableWith === 'any' || comparableWith === 'refusals'),
  ).toEqual([]);
});

test('the caveats are six of theirs and three of ours', () => {
  expect(CAVEATS.filter((id) => id.startsWith('paper-'))).toHaveLength(6);
  expect(CAVEATS.filter((id) => id.startsWith('ours-'))).toHaveLength(3);
});
