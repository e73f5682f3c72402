import { expect, it } from 'vitest';
import { LastUsed } from './last-used.ts';

it('forgets what was not used for longest', () => {
  const kept = new LastUsed<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  kept.get('a');
  kept.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
});
