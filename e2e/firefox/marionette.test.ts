import { expect, test } from 'vitest';
import { encodeMessage, messageReader } from './marionette.ts';

const read = (...chunks: Buffer[]) => {
  const messages: unknown[] = [];
  const onChunk = messageReader((message) => messages.push(message));
  chunks.forEach(onChunk);
  return messages;
};

const bytes = Buffer.from(
  encodeMessage([0, 1, 'Say', { text: '你好 👋: 1' }]) + encodeMessage({ greeting: true }),
);
const messages = [[0, 1, 'Say', { text: '你好 👋: 1' }], { greeting: true }];

test('lengths are counted in bytes, not in characters', () => {
  expect(encodeMessage('é')).toBe('4:"é"');
});

test('two messages in one chunk are both read', () => {
  expect(read(bytes)).toEqual(messages);
});

test('messages cut at every possible byte are read alike', () => {
  for (let cut = 1; cut < bytes.length; cut++) {
    expect(read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(messages);
  }
});

test('a message that is not complete is waited for', () => {
  expect(read(bytes.subarray(0, -1))).toEqual(messages.slice(0, 1));
});
