import { describe, expect, it } from 'vitest';
import { listKey, type ListAction } from './list-key.ts';

const PLAIN = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
};
const press = (key: string, change = {}, at = 50) =>
  listKey({ ...PLAIN, key, ...change }, { at, count: 100, page: 9 });
const move = (to: number, extend = false): ListAction => ({ do: 'move', to, extend });

describe('a key in the list', () => {
  it.each<[string, object, ListAction | null]>([
    ['ArrowDown', {}, move(51)],
    ['ArrowUp', {}, move(49)],
    ['ArrowDown', { repeat: true }, move(51)],
    ['ArrowDown', { shiftKey: true }, move(51, true)],
    ['ArrowDown', { altKey: true }, null],
    ['PageDown', {}, move(59)],
    ['PageUp', {}, move(41)],
    ['Home', {}, move(0)],
    ['End', { shiftKey: true }, move(99, true)],
    [' ', {}, { do: 'toggle' }],
    ['Enter', {}, { do: 'open' }],
    ['Enter', { isComposing: true }, null],
    ['Delete', {}, { do: 'remove' }],
    ['Delete', { repeat: true }, null],
    ['Backspace', {}, { do: 'remove' }],
    ['Escape', {}, { do: 'none' }],
    ['n', {}, { do: 'dismiss' }],
    ['N', {}, { do: 'dismiss' }],
    ['n', { ctrlKey: true }, null],
    ['u', {}, { do: 'undo' }],
    ['/', {}, { do: 'search' }],
    ['a', { ctrlKey: true }, { do: 'all' }],
    ['a', { metaKey: true }, { do: 'all' }],
    ['a', {}, null],
    ['Tab', {}, null],
  ])('%s with %o means %o', (key, change, expected) => {
    expect(press(key, change)).toEqual(expected);
  });

  it.each([
    ['ArrowUp', 0, 0],
    ['PageUp', 3, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 95, 99],
  ])('%s at row %i goes to row %i', (key, at, to) => {
    expect(press(key, {}, at)).toEqual(move(to));
  });

  it('means nothing in an empty list', () => {
    expect(listKey({ ...PLAIN, key: 'End' }, { at: 0, count: 0, page: 9 })).toBeNull();
  });
});
