import { expect, test } from 'vitest';
import { determined } from './determined.ts';

const ROW = [[0, 1, 2, 3]];
const SQUARE = [
  ...[0, 1, 2].map((row) => [0, 1, 2].map((column) => row * 3 + column)),
  ...[0, 1, 2].map((column) => [0, 1, 2].map((row) => row * 3 + column)),
];

test.each([
  { name: 'one part of a row', lines: ROW, cells: 4, hidden: [1], known: [1] },
  { name: 'the total of a row', lines: ROW, cells: 4, hidden: [3], known: [3] },
  { name: 'two parts of a row', lines: ROW, cells: 4, hidden: [0, 1], known: [] },
  { name: 'a part and the total', lines: ROW, cells: 4, hidden: [0, 3], known: [] },
  { name: 'two in one row of a table', lines: SQUARE, cells: 9, hidden: [0, 1], known: [0, 1] },
  { name: 'a rectangle of a table', lines: SQUARE, cells: 9, hidden: [0, 1, 3, 4], known: [] },
  { name: 'a rectangle with totals', lines: SQUARE, cells: 9, hidden: [0, 2, 6, 8], known: [] },
  { name: 'a corner of three', lines: SQUARE, cells: 9, hidden: [0, 1, 3], known: [0, 1, 3] },
])('$name hidden: $known can be worked out', ({ lines, cells, hidden, known }) => {
  const shown = Array.from({ length: cells }, (_, place) => !hidden.includes(place));
  expect([...determined(shown, lines)].sort()).toEqual(known);
});

test('a cell that joins two rectangles can be worked out, though its row and column hide more', () => {
  const width = 6;
  const lines = [
    ...Array.from({ length: width }, (_, row) =>
      Array.from({ length: width }, (_, column) => row * width + column),
    ),
    ...Array.from({ length: width }, (_, column) =>
      Array.from({ length: width }, (_, row) => row * width + column),
    ),
  ];
  const hidden = [0, 1, 6, 7, 21, 22, 27, 28, 9];
  const shown = Array.from({ length: width * width }, (_, place) => !hidden.includes(place));
  expect([...determined(shown, lines)]).toEqual([9]);
});
