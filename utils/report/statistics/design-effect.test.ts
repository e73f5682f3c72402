import { describe, expect, test } from 'vitest';
import { designEffect } from './design-effect.ts';
import type { Share } from './rates.ts';

const alike = (people: number): Share[] =>
  Array.from({ length: people }, (_, i) => ({ k: i % 2 ? 10 : 0, n: 10 }));

describe('the design effect', () => {
  test.each([
    { name: 'each person all or nothing of 10', people: alike(1000), effect: 10 },
    { name: 'one answer each', people: alike(1000).map(({ k }) => ({ k: k / 10, n: 1 })), effect: 1 },
    { name: 'those without answers do not matter', people: [...alike(1000), { k: 0, n: 0 }], effect: 10 },
  ])('$name: about $effect', ({ people, effect }) => {
    expect(designEffect(people)).toBeCloseTo(effect, 1);
  });

  test.each([
    { name: 'one person', people: [{ k: 1, n: 2 }] },
    {
      name: 'none',
      people: [
        { k: 0, n: 2 },
        { k: 0, n: 3 },
      ],
    },
    {
      name: 'all',
      people: [
        { k: 2, n: 2 },
        { k: 3, n: 3 },
      ],
    },
  ])('$name: none', ({ people }) => {
    expect(designEffect(people)).toBeNull();
  });
});
