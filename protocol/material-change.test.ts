import { describe, expect, it } from 'vitest';
import { aStudy } from '../test/study-factories.ts';
import { isMaterial } from './material-change.ts';
import type { Manifest } from './manifest.ts';

const { manifest: before } = await aStudy({
  collect: { sites: ['chatgpt'], fields: ['day', 'site'], text: 'none', excerptMax: 0, counters: false },
});
const other = await aStudy();
const collect = (part: Partial<Manifest['collect']>) => ({ collect: { ...before.collect, ...part } });

describe('a later version', () => {
  it.each<[string, Partial<Manifest>]>([
    ['a new field', collect({ fields: ['day', 'site', 'rule'] })],
    ['another site', collect({ sites: ['chatgpt', 'claude'] })],
    ['every site', collect({ sites: [] })],
    ['text', collect({ text: 'excerpt', excerptMax: 100 })],
    ['counts', collect({ counters: true })],
    ['longer keeping', { keepUntil: '2030-12-31' }],
    ['less time to withdraw', { withdrawUntil: '2027-01-01' }],
    ['publishing text', { publishes: 'text' }],
    ['another reader', { recipients: ['The research team', 'An institute'] }],
    ['another key', { seal: { ...before.seal, recipients: other.manifest.seal.recipients } }],
    [
      'another company that stores it',
      {
        researcher: { ...before.researcher, processors: [{ name: 'Host', country: 'US', role: 'storage' }] },
      },
    ],
    ['another text', { consent: { ...before.consent, texts: { en: `sha256:${'A'.repeat(43)}` } } }],
    ['another purpose', { purposes: { en: 'To sell it.' } }],
    ['what the researcher calls material', { change: 'material' }],
  ])('with %s needs a new consent, whatever it calls itself', (_what, part) => {
    expect(isMaterial(before, { ...before, version: 2, change: 'editorial', ...part })).toBe(true);
  });

  it.each<[string, Partial<Manifest>]>([
    ['a better title', { title: { en: 'Rules that people meet' } }],
    ['a field less', collect({ fields: ['day'] })],
    ['shorter keeping', { keepUntil: '2028-01-01' }],
    ['a longer schedule', { schedule: { opens: '2026-01-01', closes: '2027-12-31' } }],
  ])('with %s does not', (_what, part) => {
    expect(isMaterial(before, { ...before, version: 2, change: 'editorial', ...part })).toBe(false);
  });
});
