import { expect, test } from 'vitest';
import { readArguments } from './read-page-arguments.ts';

const call = { ok: true, file: 'a page.html', url: 'https://claude.ai/chat/1' };

test.each([
  [['a page.html', '--url', 'https://claude.ai/chat/1']],
  [['--url', 'https://claude.ai/chat/1', 'a page.html']],
  [['--url=https://claude.ai/chat/1', 'a page.html']],
])('%j names a file and an address', (args) => {
  expect(readArguments(args)).toEqual(call);
});

test.each([
  [[], 'No file was named'],
  [['--url', 'https://claude.ai/'], 'No file was named'],
  [['a.html'], '--url'],
  [['a.html', '--url'], '--url'],
  [['a.html', '--url', ''], '--url'],
  [['a.html', 'b.html', '--url', 'https://claude.ai/'], 'b.html'],
  [['a.html', '--address', 'https://claude.ai/'], '--address'],
])('%j is answered with what is wrong and how to call', (args, words) => {
  const result = readArguments(args);
  expect(result).toEqual({ ok: false, problem: expect.stringContaining(words) });
  expect(result).toEqual({ ok: false, problem: expect.stringContaining('Usage:') });
});
