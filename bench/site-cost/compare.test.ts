import { describe, expect, test } from 'vitest';
import { rowOf, yardstickOf, type Measured } from './compare.ts';

const page = (name: string, cpus: number[], isYardstick = false): Measured => ({
  name,
  isYardstick,
  isHeavy: false,
  costs: cpus.map((cpu) => ({ cpu, longestTask: 9, longestTaskCpu: 5, entries: 107 })),
});

describe('the yardstick', () => {
  test('is the dearest page of the first two sites by its median, whatever others cost', () => {
    const pages = [page('a', [20, 21, 40], true), page('b', [25, 26, 24], true), page('c', [90])];
    expect(yardstickOf(pages)).toMatchObject({ name: 'b', cpu: 25 });
  });

  test('is as noisy as the noisiest of these pages', () => {
    expect(yardstickOf([page('a', [20, 22, 19], true), page('b', [30, 30, 30], true)]).noise).toBe(0.1);
  });

  test('can’t be had from pages none of which was measured', () => {
    expect(() => yardstickOf([page('a', [], true), page('b', [1])])).toThrow('No page');
  });
});

describe('a page beside the yardstick', () => {
  const yardstick = { name: 'a', cpu: 20, noise: 0.1 };

  test.each([
    [[20], 1, false],
    [[22], 1.1, false],
    [[22.4], 1.12, true],
    [[30, 18, 19], 0.95, false],
  ])('of %j ms is %d times as dear, and called dearer: %s', (cpus, ratio, isDearer) => {
    expect(rowOf(page('x', cpus), yardstick)).toMatchObject({ ratio, isDearer });
  });

  test('whose answer was not judged has no figures', () => {
    expect(rowOf(page('x', []), yardstick)).toMatchObject({ figures: null, ratio: null, isDearer: false });
  });
});
