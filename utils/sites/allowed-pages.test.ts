import { describe, expect, it } from 'vitest';
import {
  allowedMatches,
  isAllowed,
  originPattern,
  originsOf,
  otherOrigins,
  sitesAt,
} from './allowed-pages.ts';
import { siteById, sites } from './registry.ts';
import type { Site } from './site.ts';

const site = (id: string) => siteById(id) as Site;

describe('what was allowed', () => {
  it.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['the sites of the installation', ['https://chatgpt.com/*', 'https://claude.ai/*'], []],
    ['a site', ['https://chat.deepseek.com/*'], ['https://chat.deepseek.com/*']],
    ['a site under a path', ['https://huggingface.co/*'], ['https://huggingface.co/chat/*']],
    ['a page of one’s own', ['http://localhost/*'], ['http://localhost/*']],
    ['sub-domains of something', ['https://*.example.org/*'], []],
    ['something that is no website', ['file:///*'], []],
  ])('%s', (_what, origins, matches) => {
    expect(allowedMatches(origins, sites)).toEqual(matches);
  });

  it.each(['<all_urls>', '*://*/*', 'https://*/*'])(
    'is every site we know and no other page with %s',
    (all) => {
      const matches = allowedMatches([all], sites);
      expect(matches).toContain('https://chat.deepseek.com/*');
      expect(matches).toContain('https://huggingface.co/chat/*');
      expect(matches.every((match) => !match.startsWith('https://*'))).toBe(true);
      expect(matches).not.toContain('https://claude.ai/*');
    },
  );

  it('is a site when all of its hosts are', () => {
    const meta = site('meta');
    expect(isAllowed(meta, originsOf(meta))).toBe(true);
    expect(isAllowed(meta, originsOf(meta).slice(1))).toBe(false);
    expect(isAllowed(site('open-webui'), ['https://chat.example/*'])).toBe(false);
  });

  it('tells pages of one’s own from sites', () => {
    expect(otherOrigins(['https://chat.z.ai/*', 'https://chat.example/*', '<all_urls>'], sites)).toEqual([
      'https://chat.example/*',
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['https://chat.example:3000/c/1?x#y', 'https://chat.example/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['', null],
  ])('%s is asked for as %s', (address, pattern) => {
    expect(originPattern(address)).toBe(pattern);
  });

  it('is of one site by its host, else perhaps of one that people host themselves', () => {
    expect(sitesAt('https://chat.z.ai/c/1', sites)).toMatchObject({ here: { id: 'zai' }, signed: [] });
    const { here, signed } = sitesAt('http://localhost:3000/', sites);
    expect(here).toBe(null);
    expect(signed.map(({ id }) => id)).toContain('open-webui');
    expect(signed.every(({ signature }) => signature?.length)).toBe(true);
  });
});
