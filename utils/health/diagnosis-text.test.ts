// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnosePage } from '../sites/diagnose-page.ts';
import { pages } from '../sites/fixtures/pages.ts';
import { siteForUrl, sites } from '../sites/registry.ts';
import type { Site } from '../sites/site.ts';
import { taughtSite } from '../sites/taught-page.ts';
import { unknownSite } from '../sites/unknown-site.ts';
import { allSitesDiagnosisText, pageDiagnosisText } from './diagnosis-text.ts';
import type { SiteHealth } from './site-health.ts';

const versions = { extension: '0.1.0', detector: '6', browser: 'Chrome 145.0.0.0', language: 'en-GB' };
const row = (change: Partial<SiteHealth> = {}): SiteHealth => ({
  ...{ site: 'chatgpt', adapter: 'a', version: '0.1.0', unreadableSince: null },
  ...{ lastRead: '2026-11-23T10:00:00.000Z', reads: 7, lastMiss: null, misses: 0 },
  ...change,
});

const textOf = (html: string, address: string, site: Site, health: readonly SiteHealth[] = []) => {
  document.body.innerHTML = html;
  return pageDiagnosisText({ site: site.id, page: diagnosePage(document, address, site) }, health, versions);
};

describe('a page’s diagnosis', () => {
  const [page] = pages;
  const { address = '', html = () => '' } = page ?? {};
  const site = siteForUrl(address) as Site;

  test('says what runs, which page it is, what fits and how it was read so far', () => {
    const text = textOf(html('streaming'), address, site, [row(), row({ site: 'claude' })]);
    for (const line of [
      'Refusal Auditor 0.1.0, detector 6, Chrome 145.0.0.0, en-GB\n',
      'site: chatgpt, at chatgpt.com\n',
      'address: under the path yes, conversation yes, shared no, temporary no\n',
      'page: being written yes, described yes\n',
      '  composer 1: 1 × #prompt-textarea (seen 2026-11-10)\n',
      "generation a: 2 of the person's, 2 answers, 0 nobody's\n",
      '  key 3: 4 × :scope @data-turn-id (seen 2026-11-10)\n',
      "generation b: 0 of the person's, 0 answers, 0 nobody's\n",
      'health of chatgpt, generation a, version 0.1.0: 7 read, last 2026-11-23T10:00:00.000Z; 0 missed, last never\n',
    ])
      expect(text).toContain(line);
    expect(text).not.toContain('claude');
  });

  test('tells no address of a page of the person’s own', () => {
    const openWebui = sites.find(({ id }) => id === 'open-webui') as Site;
    const own = 'https://intranet.example:8080/c/1';
    expect(textOf('', own, openWebui)).toContain('site: open-webui, at own page');
    const unknown = textOf('', own, unknownSite(own) as Site, [row({ site: 'intranet.example:8080' })]);
    expect(unknown).toContain('site: own page, at own page');
    expect(unknown).toContain('health of own page, generation other');
    expect(unknown).not.toMatch(/intranet|8080/);
  });

  test('tells only how often the selectors fit that a person has shown', () => {
    const taught = taughtSite(
      {
        taughtPage: 1,
        origin: 'https://chatgpt.com',
        within: [],
        turn: '.secret-turn',
        user: '.secret-me',
        answer: '.secret-it',
        userText: '.secret-words',
        answerText: '.secret-words',
        strip: [],
      },
      site,
    ) as Site;
    const text = textOf('<div class="secret-turn secret-me">x</div>', address, taught);
    expect(text).toContain("generation (shown by the person): 1 of the person's");
    expect(text).toContain('  turn 1: 1\n');
    expect(text).not.toContain('secret');
  });
});

describe('nothing of a page gets into its diagnosis', () => {
  /** Words that are in none of our descriptions. */
  const secret = fc.stringMatching(/^zq[a-z]{6,12}$/);
  const hostile = fc.record({
    page: fc.constantFrom(...pages),
    last: fc.constantFrom('complete' as const, 'streaming' as const),
    words: fc.array(secret, { minLength: 6, maxLength: 6 }),
  });

  /** The fixture with foreign words wherever a page has any: texts, names, values, classes, ids, made-up tags. */
  const poisoned = (html: string, [text, value, name, cls, id, tag]: readonly string[]) =>
    html
      .replace(/>([^<>]*\S[^<>]*)</g, `>${text} $1<`)
      .replace(/<(\w+)(?=[\s>])/g, `<$1 data-${name}="${value}" title="${value}" aria-label="${value}"`)
      .replace(/class="/g, `class="${cls} `)
      .replace(/(data-[\w-]*id)="/g, `$1="${id}`) +
    `<${tag} id="${id}" data-testid="${value}">${text}</${tag}>`;

  test('whatever stands in its texts, attributes, classes, ids and address', () => {
    fc.assert(
      fc.property(hostile, ({ page, last, words }) => {
        const site = siteForUrl(page.address) as Site;
        const [place = ''] = words;
        const text = textOf(
          poisoned(page.html(last), words),
          `${page.address}?${place}=${place}#${place}`,
          site,
        );
        expect(document.body.innerHTML).toContain(words[0]);
        for (const word of words) expect(text).not.toContain(word);
        expect(text).not.toContain('0a1b2c3d');
      }),
      { numRuns: 60 },
    );
  });

  test('even where what the content script says is no number', () => {
    const page = diagnosePage(document, 'https://chatgpt.com/', siteForUrl('https://chatgpt.com/') as Site);
    const forged = JSON.parse(JSON.stringify(page).replace(/:\[\d+/g, ':["zqsecret"')) as typeof page;
    expect(JSON.stringify(forged)).toContain('zqsecret');
    expect(pageDiagnosisText({ site: 'chatgpt', page: forged }, [], versions)).not.toContain('zqsecret');
  });
});

test('the diagnosis of all sites holds their numbers and no page', () => {
  const rows = [
    row(),
    row({ site: 'chat.example', adapter: 'generic', unreadableSince: '2026-11-24T10:00:00.000Z' }),
  ];
  expect(allSitesDiagnosisText(rows, versions).split('\n').slice(1)).toEqual([
    'health of chatgpt, generation a, version 0.1.0: 7 read, last 2026-11-23T10:00:00.000Z; 0 missed, last never',
    'health of own page, generation generic, version 0.1.0: 7 read, last 2026-11-23T10:00:00.000Z; 0 missed, last never; unreadable since 2026-11-24T10:00:00.000Z',
    '',
  ]);
});
