import { expect, it } from 'vitest';
import { timeOrderedId } from './time-ordered-id.ts';

const random = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const at = (time: string) => timeOrderedId(new Date(time), random);

it('an id begins with its time, and says that it is of version 7', () => {
  expect(at('2022-02-22T19:22:22.000Z')).toBe('017f22e2-79b0-7ccc-8ddd-eeeeeeeeeeee');
});

it('ids come in the order of their times', () => {
  const ids = ['1999-01-01', '2026-11-23', '2026-11-24', '2100-01-01'].map((day) => at(`${day}T00:00:00Z`));
  expect([...ids].sort()).toEqual(ids);
});
