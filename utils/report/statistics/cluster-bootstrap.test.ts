import { describe, expect, test } from 'vitest';
import { clusterBootstrap } from './cluster-bootstrap.ts';
import { seededRandom } from './random.ts';
import { meanOfRates, ratioOfSums, type Share } from './rates.ts';
import { wilson } from './wilson.ts';

const alike = (people: number): Share[] =>
  Array.from({ length: people }, (_, i) => ({ k: i % 2 ? 10 : 0, n: 10 }));
const mixed = (people: number): Share[] =>
  Array.from({ length: people }, (_, i) => ({ k: 3 + (i % 3), n: 10 }));
const seeded = () => ({ random: seededRandom(1) });

describe('the interval of a figure over people', () => {
  test.each([
    { name: 'nobody', people: [] },
    { name: 'one person', people: [{ k: 3, n: 10 }] },
    {
      name: 'people who never had an answer',
      people: [
        { k: 0, n: 0 },
        { k: 0, n: 0 },
      ],
    },
    {
      name: 'all figures alike',
      people: [
        { k: 0, n: 10 },
        { k: 0, n: 5 },
        { k: 0, n: 8 },
      ],
    },
    {
      name: 'a figure that most samples lack',
      people: [{ k: 1, n: 2 }, ...Array<Share>(9).fill({ k: 0, n: 0 })],
    },
  ])('$name: none', ({ people }) => {
    expect(clusterBootstrap(people, ratioOfSums, seeded())).toBeNull();
  });

  test.each([12, 60, 150])('%i people: the same seed gives the same, around the figure', (count) => {
    const people = mixed(count);
    const interval = clusterBootstrap(people, ratioOfSums, seeded());
    expect(clusterBootstrap(people, ratioOfSums, seeded())).toEqual(interval);
    expect(interval?.low).toBeLessThan(0.4);
    expect(interval?.high).toBeGreaterThan(0.4);
  });

  test('answers that are alike within people make it wider than their number says', () => {
    const people = alike(40);
    const clustered = clusterBootstrap(people, ratioOfSums, seeded());
    const naive = wilson(200, 400);
    const width = (of: typeof naive) => (of ? of.high - of.low : Number.NaN);
    expect(width(clustered)).toBeGreaterThan(2.5 * width(naive));
  });

  test('a skewed sample of a few gets the limits that scipy.stats.bootstrap gives it (BCa, 200,000 samples)', () => {
    // Times between failures of air conditioning, in hours (Davison and Hinkley 1997, example 1.1).
    const times = [3, 5, 7, 18, 43, 85, 91, 98, 100, 130, 230, 487];
    const mean = (sample: readonly number[]) => sample.reduce((sum, time) => sum + time, 0) / sample.length;
    const interval = clusterBootstrap(times, mean, { replicates: 20_000, ...seeded() });
    expect(Math.abs((interval?.low ?? 0) - 57.1)).toBeLessThan(2);
    expect(Math.abs((interval?.high ?? 0) - 225.8)).toBeLessThan(4);
  });

  test('1,000 people, 2,000 samples: well under a second', () => {
    const start = performance.now();
    clusterBootstrap(mixed(1000), ratioOfSums, seeded());
    const took = performance.now() - start;
    expect(took).toBeLessThan(1000);
  });

  test('any figure will do', () => {
    const interval = clusterBootstrap(mixed(30), meanOfRates, seeded());
    expect(interval?.low).toBeGreaterThan(0.36);
    expect(interval?.high).toBeLessThan(0.44);
  });
});
