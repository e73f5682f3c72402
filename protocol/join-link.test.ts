import { describe, expect, it } from 'vitest';
import { readJoinLink, writeJoinLink } from './join-link.ts';

const link = {
  origin: 'https://collect.example.org',
  study: 'st_0123456789abcdef',
  fingerprint: 'k'.repeat(43),
  code: 'ABC-123',
};
const written = writeJoinLink(link);

describe('a join link', () => {
  it.each([link, { ...link, code: null }, { ...link, origin: 'http://127.0.0.1:8787' }])(
    'is read as it was written: %j',
    (one) => {
      expect(readJoinLink(` ${writeJoinLink(one)}\n`)).toEqual(one);
    },
  );

  it('keeps key and code out of what a browser sends', () => {
    expect(new URL(written).pathname + new URL(written).search).toBe('/join/st_0123456789abcdef');
  });

  it.each([
    ['nothing', ''],
    ['a word', 'join me'],
    ['another page of the collector', written.replace('/join/', '/leave/')],
    ['no key', written.replace(/k=k+&/, '')],
    ['a short key', written.replace('kkk', 'k')],
    ['a strange code', written.replace('ABC-123', '<b>')],
    ['a strange study', written.replace('st_', 'xx_')],
    ['no encryption', written.replace('https:', 'http:')],
    ['a name before the host', written.replace('https://', 'https://collect.example.org@')],
    ['a script', written.replace('https://collect.example.org', 'javascript://x')],
    ['a secret where the server sees it', written.replace('#', '?')],
  ])('is refused with %s', (_what, text) => {
    expect(readJoinLink(text)).toBeNull();
  });
});
