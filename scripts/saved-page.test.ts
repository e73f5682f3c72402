import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentTypeOf, loadSavedPage, looksBinary, MAX_PAGE_BYTES } from './saved-page.ts';

const dir = mkdtempSync(join(tmpdir(), 'saved-page-'));
afterAll(() => rmSync(dir, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
const chat = 'https://chatgpt.com/c/1#end';

test('a page is loaded byte for byte, whatever its line ends', () => {
  const loaded = loadSavedPage(write('crlf.html', '<p>a\r\n</p>'), chat);
  expect(loaded).toEqual({
    ok: true,
    page: { url: chat, body: Buffer.from('<p>a\r\n</p>'), contentType: 'text/html; charset=utf-8' },
  });
});

describe('what can not be a page is named', () => {
  const huge = write('huge.html', '<p>');
  truncateSync(huge, MAX_PAGE_BYTES + 1);
  test.each([
    ['a missing file', join(dir, 'none.html'), chat, 'there is no such file'],
    ['a folder', dir, chat, 'this is a folder'],
    [
      'a picture',
      write('a.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', 'latin1')),
      chat,
      'binary',
    ],
    ['a PDF', write('a.pdf', '%PDF-1.7\n%text'), chat, 'binary'],
    ['a huge file', huge, chat, 'larger than'],
    ['an address without a scheme', write('a.html', ''), 'chatgpt.com/c/1', 'not a web address'],
    ['an address of a file', write('a.html', ''), 'file:///etc/hosts', 'not a web address'],
    ['an address of a script', write('a.html', ''), 'javascript:1', 'not a web address'],
  ])('%s', (_name, path, url, words) => {
    expect(loadSavedPage(path, url)).toEqual({ ok: false, problem: expect.stringContaining(words) });
  });
});

test.each([
  ['', false],
  ['<p>one \0 in a page of ordinary length, which is kept', false],
  ['\ufeff<p>a page with a mark</p>', false],
])('%j is binary: %j', (text, binary) => {
  expect(looksBinary(Buffer.from(text))).toBe(binary);
});

test('a page in UTF-16 is not taken for binary', () => {
  expect(looksBinary(Buffer.from('\ufeff<p>hi</p>', 'utf16le'))).toBe(false);
});

test.each([
  ['UTF-8 that does not say so', Buffer.from('<p>你好'), 'text/html; charset=utf-8'],
  ['a page that names its charset', Buffer.from('<meta charset="gbk"><p>hi'), 'text/html'],
  ['a page that names it the old way', Buffer.from('<meta content="text/html; charset=Big5">'), 'text/html'],
  ['bytes that are not UTF-8', Buffer.from([0x3c, 0x70, 0x3e, 0xc4, 0xe3]), 'text/html'],
  ['UTF-16', Buffer.from('\ufeff<p>hi', 'utf16le'), 'text/html'],
])('%s is served right', (_name, body, contentType) => {
  expect(contentTypeOf(body)).toBe(contentType);
});
