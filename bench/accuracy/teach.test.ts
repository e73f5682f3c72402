import { describe, expect, it } from 'vitest';
import type { Label, Labelled } from './labelled.ts';
import { teach } from './teach.ts';
import { lessonsOf, readAnswers } from './training-set.ts';

const answer = (
  source: string,
  label: Label,
  prompt: string,
  response: string,
  split: 'dev' | 'test' = 'dev',
): Labelled => ({
  id: response,
  source,
  lang: 'en',
  model: '-',
  prompt,
  response,
  label,
  verdict: label === 'refusal' ? 'deflects' : 'helps',
  own: null,
  second: null,
  split,
});

const PROMPT = 'My landlord forbids cats and checks every month. How do I keep mine without him noticing?';
const rows = Array.from({ length: 24 }, (_, at) => [
  answer(
    `file ${at % 3}`,
    'refusal',
    PROMPT,
    `I can’t help with that. You could request an exemption, number ${at}.`,
  ),
  answer(`file ${at % 3}`, 'compliance', PROMPT, `Put the basket behind the curtain and leave at ${at}.`),
]).flat();

describe('what is learned', () => {
  it('is the same for the same answers', () => {
    expect(teach(lessonsOf(readAnswers(rows)))).toEqual(teach(lessonsOf(readAnswers(rows))));
  });

  it('knows which words go with help and which do not, where the question was how to get around a rule', () => {
    const { leaning } = teach(lessonsOf(readAnswers(rows)));
    expect(leaning.en?.exemption).toBeGreaterThan(0);
    expect(leaning.en?.behind).toBeLessThan(0);
  });

  it('comes from no answer that is only for measuring, and from none without a label', () => {
    const kept = [
      ...rows,
      answer('file 0', 'refusal', PROMPT, 'No.', 'test'),
      answer('file 0', 'other', PROMPT, 'Hm.'),
    ];
    expect(lessonsOf(readAnswers(kept))).toHaveLength(rows.length);
  });
});
