import { describe, expect, it } from 'vitest';
import { endRange, extendTo, NOTHING_SELECTED, selectAll, selectedIn, toggleRow } from './selection.ts';

const ROWS = [...'abcdefgh'].map((id) => ({ id }));
const chosen = (selection: Parameters<typeof selectedIn>[1], rows = ROWS) =>
  selectedIn(rows, selection).join('');

describe('a selection', () => {
  it('takes a row in and lets it go', () => {
    const one = toggleRow(NOTHING_SELECTED, 'c');
    expect(chosen(one)).toBe('c');
    expect(chosen(toggleRow(one, 'c'))).toBe('');
  });

  it('grows and shrinks with the way from where it began', () => {
    const down = extendTo(extendTo(NOTHING_SELECTED, ROWS, { at: 2, to: 3 }), ROWS, { at: 3, to: 5 });
    expect(chosen(down)).toBe('cdef');
    expect(chosen(extendTo(down, ROWS, { at: 5, to: 1 }))).toBe('bc');
  });

  it('keeps what was selected besides', () => {
    const besides = endRange(toggleRow(NOTHING_SELECTED, 'a'));
    expect(chosen(extendTo(besides, ROWS, { at: 4, to: 5 }))).toBe('aef');
  });

  it('begins its range where a row was taken in', () => {
    expect(chosen(extendTo(toggleRow(NOTHING_SELECTED, 'b'), ROWS, { at: 7, to: 3 }))).toBe('bcd');
  });

  it('begins anew when the row where it began has gone', () => {
    const rows = ROWS.slice(2);
    expect(chosen(extendTo(toggleRow(NOTHING_SELECTED, 'a'), rows, { at: 0, to: 1 }), rows)).toBe('cd');
  });

  it('acts only on rows of the list', () => {
    expect(chosen(selectAll(ROWS), ROWS.slice(3, 5))).toBe('de');
  });
});
