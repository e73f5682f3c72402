import { expect, test } from 'vitest';
import { conversations } from './conversations.ts';
import { fillerAnswer } from './filler.ts';
import { tokensOf } from './tokens.ts';

const texts = [
  '',
  ' ',
  'a\n\n',
  '很抱歉，我无法 help 您。',
  '\u200f שלום 👩‍👩‍👧 ',
  ...conversations.map((one) => one.response),
];

test.each(texts)('the pieces of %j make it whole again', (text) => {
  expect(tokensOf(text).join('')).toBe(text);
});

test('Chinese comes in small pieces too', () => {
  expect(tokensOf('我无法协助撰写')).toHaveLength(4);
});

test('filler has the length that was asked for', () => {
  expect(tokensOf(fillerAnswer(37))).toHaveLength(37);
});
