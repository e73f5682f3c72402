// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Detection, RefusalRecord } from '../contract/refusal-record.ts';
import { GIVEN_REASONS, VERDICTS } from '../contract/taxonomy.ts';
import type { UiLanguage } from '../utils/words/words.ts';
import { aRecord } from './fixtures/a-record.ts';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { WhyAsked } from './why-asked.tsx';

afterEach(cleanup);

const why = (change: Partial<RefusalRecord>, language?: UiLanguage) =>
  renderInWords(<WhyAsked record={aRecord(change)} />, language).container.textContent?.trim() ?? '';
const detected = (change: Partial<Detection>, language?: UiLanguage) =>
  why({ detection: { ...aRecord().detection, evidence: [], ...change } }, language);

describe('why it asks', () => {
  it.each<[Partial<Detection>, string]>([
    [{ verdict: 'hard_refusal' }, 'It says no.'],
    [{ verdict: 'hard_refusal', reason: 'law' }, 'It says no and names the law.'],
    [
      { verdict: 'hard_refusal', reason: 'policy', alternative: true },
      'It says no, names its own rules, and offers something else.',
    ],
    [
      { verdict: 'deflects', reason: 'safety', danger: true, alternative: true },
      'It talks around what was asked, gives safety as the reason, names a danger, and offers something else.',
    ],
    [{ verdict: 'deflects' }, 'It talks at length but does not seem to do what was asked.'],
    [{ verdict: 'partial', reason: 'inability' }, 'It does only part of it and says it is not able to.'],
    [{ verdict: 'helps' }, 'It may have refused.'],
  ])('for %j is “%s”', (change, expected) => {
    expect(detected(change)).toBe(expected);
  });

  it('of a record of the first version is what it knows', () => {
    expect(detected({ verdict: 'hard_refusal', reason: null, alternative: null, danger: null })).toBe(
      'It says no.',
    );
  });

  it('is a whole sentence in Chinese too', () => {
    expect(detected({ verdict: 'hard_refusal', reason: 'policy', alternative: true }, 'zh-CN')).toBe(
      '它直接拒绝了，搬出了自己的规则，提出了别的办法。',
    );
  });

  it.each(VERDICTS.flatMap((verdict) => GIVEN_REASONS.map((reason) => [verdict, reason] as const)))(
    'has words for %s with the reason %s',
    (verdict, reason) => {
      for (const language of ['en', 'zh-CN'] as const)
        expect(detected({ verdict, reason, danger: true }, language)).not.toMatch(/why\.|\{\{/);
    },
  );

  it('quotes at most two of its words, the short ones', () => {
    const answer = 'Sorry. I can’t. I won’t.';
    const place = (words: string) => {
      const start = answer.indexOf(words);
      return { start, end: start + words.length, cue: 'cue', shows: 'refusal' as const };
    };
    const evidence = [place(answer), place('Sorry'), place('I can’t'), place('I won’t')];
    const long = `${answer}${' and so on'.repeat(10)}`;
    const { detection, text } = aRecord();
    const said = why({
      detection: { ...detection, evidence: [{ ...evidence[0]!, end: long.length }, ...evidence.slice(1)] },
      text: { ...text, answer: long },
    });
    expect(said).toMatch(/asked\. Sorry · I can’t$/);
  });

  it.each<[Partial<RefusalRecord>, string]>([
    [{ source: 'diary' }, 'You logged this request in your diary.'],
    [{ source: 'flagged' }, 'Asked because you flagged it.'],
    [{ kind: 'taken_back' }, 'Asked because this answer was shown and then taken back.'],
  ])('of %j is not what the detector saw', (change, expected) => {
    expect(why(change)).toBe(expected);
  });
});
