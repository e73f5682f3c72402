import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { aDailyCount, anAnswer, aRecord } from '../../test/factories.ts';
import { aFact, aPerson, placeOf, wordsIn } from '../../test/report-factories.ts';
import { EVERYTHING } from './choice.ts';
import { factOf } from './fact.ts';
import { htmlReport, type HtmlContent } from './html.ts';
import { buildReport } from './report.ts';

const css = ['figures', 'report-file'].map((name) => readFileSync(`assets/${name}.css`, 'utf8')).join('');
const HOSTILE = '</style></pre><script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;\u0000\u202e';

function written(content: Partial<HtmlContent> = {}, language: 'en' | 'zh-CN' = 'en') {
  const report = buildReport(
    [aPerson({ counts: [aDailyCount({ helps: 90, deflects: 10 })], facts: [aFact({ answer: {} })] })],
    placeOf,
  );
  const text = htmlReport(
    { report, ...content },
    {
      document: new Window().document as unknown as Document,
      words: wordsIn(language),
      css,
      made: '2026-11-23',
      extensionVersion: '0.1.0',
    },
  );
  const page = new new Window().DOMParser().parseFromString(text, 'text/html') as unknown as Document;
  return { text, page };
}

describe('a report as a file', () => {
  it.each(['en', 'zh-CN'] as const)('says its language (%s), and no key for a word', (language) => {
    const { text, page } = written({}, language);
    expect(page.documentElement.lang).toBe(language);
    expect(page.body.textContent).not.toMatch(/\b(figure|rate|label|dimension|outcome|paper|reportFile)\.\w/);
    expect(text).not.toContain('undefined');
  });

  it('asks nothing of anywhere', () => {
    const { text, page } = written();
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none';/);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [href]')).toHaveLength(0);
    expect(text).not.toMatch(/@import|url\((?!#)/);
  });

  it('has every part, each table, and the caveats of the comparison', () => {
    const { page } = written();
    for (const id of ['glance', 'figures', 'paper', 'method', 'cite'])
      expect(page.getElementById(id), id).not.toBeNull();
    expect(page.querySelectorAll('#paper li')).toHaveLength(9);
    expect(page.querySelector('#paper')?.textContent).toContain('Not comparable, because');
    expect(page.querySelector('#rate-by-site details table')?.textContent).toContain('10 of 100');
  });

  it('says what was chosen', () => {
    const choice = { ...EVERYTHING, from: '2026-11-01', site: 'claude' };
    const { page } = written({ report: buildReport([aPerson()], placeOf, choice) });
    expect(page.querySelector('header')?.textContent).toContain('from November 1, 2026 · Site: claude');
  });

  it('lists records only where it is given them, and takes their texts for text', () => {
    expect(written().page.getElementById('records')).toBeNull();
    const record = aRecord({
      model: HOSTILE,
      status: 'classified',
      answer: anAnswer({ note: HOSTILE }),
      text: { ...aRecord().text, answer: `\n  ${HOSTILE}`, prompt: HOSTILE },
    });
    const report = buildReport(
      [aPerson({ facts: [factOf(record)], counts: [aDailyCount({ model: HOSTILE, helps: 20 })] })],
      placeOf,
    );
    const { text, page } = written({ report, records: [record] });
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(text).not.toContain('\u0000');
    expect(page.querySelectorAll('#records pre')).toHaveLength(2);
    expect(page.querySelector('#records pre')?.textContent).toContain('<script>alert(1)</script>');
  });

  it('shows nothing of fewer than ten people', () => {
    const people = Array.from({ length: 3 }, () =>
      aPerson({
        counts: [aDailyCount({ helps: 777, deflects: 23 })],
        facts: Array.from({ length: 7 }, () => aFact({ answer: {} })),
      }),
    );
    const { page } = written({ report: buildReport(people, placeOf) });
    expect(page.querySelectorAll('svg')).toHaveLength(0);
    expect(page.body.textContent).not.toMatch(/\b(2,?331|2,?400|69|21)\b/);
    expect(page.body.textContent).toContain('Withheld');
  });
});
