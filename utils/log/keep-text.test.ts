import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepText, type JudgedText } from './keep-text.ts';

const judged = (change: Partial<JudgedText> = {}): JudgedText => {
  const answer = change.answer ?? 'I’m sorry, but I can’t help with that.';
  return { answer, before: null, prompt: 'Why?', answerLength: answer.length, cut: false, ...change };
};
const evidenceAt = (answer: string, words: string) => {
  const start = answer.indexOf(words);
  return { start, end: start + words.length, cue: 'en.decline', shows: 'refusal' as const };
};

/** A long answer with evidence anywhere in it, however it overlaps. */
const answerWithEvidence = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 3000, size: 'max' })
  .chain((answer) => {
    const span = fc
      .tuple(fc.nat(answer.length - 1), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => ({
        start,
        end: Math.min(answer.length, start + length),
        cue: 'cue',
        shows: null,
      }));
    return fc.record({ answer: fc.constant(answer), evidence: fc.array(span, { maxLength: 6 }) });
  });

describe('what is kept of a judged text', () => {
  it('is everything, where the person keeps the full text', () => {
    const whole = judged({ before: 'First …' });
    const evidence = [evidenceAt(whole.answer, 'can’t help')];
    expect(keepText(whole, evidence, 'full')).toEqual({ text: { kept: 'full', ...whole }, evidence });
  });

  it('is nothing but lengths and labels, where the person keeps labels', () => {
    const secret = judged({ answer: 'secret answer', before: 'secret before', prompt: 'secret prompt' });
    const kept = keepText(secret, [evidenceAt(secret.answer, 'secret')], 'labels');
    expect(JSON.stringify(kept)).not.toContain('secret');
    expect(kept).toEqual({
      text: { kept: 'labels', answer: null, before: null, prompt: null, answerLength: 13, cut: false },
      evidence: [{ start: 0, end: 0, cue: 'en.decline', shows: 'refusal' }],
    });
  });

  it('is the neighbourhood of the evidence, where the person keeps an excerpt', () => {
    const answer = `${'far '.repeat(200)}I can’t help with that.${' beyond'.repeat(200)}`;
    const { text, evidence } = keepText(judged({ answer }), [evidenceAt(answer, 'can’t help')], 'excerpt');
    expect(text.answer).toMatch(/^… .*far I can’t help with that\. beyond/);
    expect(text.answer?.length).toBeLessThan(400);
    expect(text.answerLength).toBe(answer.length);
    expect(text.answer?.slice(evidence[0]?.start, evidence[0]?.end)).toBe('can’t help');
    expect(evidence[0]).toMatchObject({ cue: 'en.decline', shows: 'refusal' });
  });

  it('joins neighbourhoods that touch, and shows the gap between others', () => {
    const answer = `No.${'x'.repeat(1000)}Never.${'y'.repeat(100)}Nowhere.`;
    const evidence = ['No.', 'Never.', 'Nowhere.'].map((words) => evidenceAt(answer, words));
    const kept = keepText(judged({ answer }), evidence, 'excerpt');
    expect(kept.text.answer?.split(' … ')).toHaveLength(2);
    expect(kept.evidence.map(({ start, end }) => kept.text.answer?.slice(start, end))).toEqual([
      'No.',
      'Never.',
      'Nowhere.',
    ]);
  });

  it('is the beginning of a long prompt, and of an answer without evidence', () => {
    const long = 'word '.repeat(500);
    const { text } = keepText(judged({ answer: long, before: long, prompt: long }), [], 'excerpt');
    for (const part of [text.answer, text.before, text.prompt]) {
      expect(part?.length).toBeLessThan(330);
      expect(part).toMatch(/^word word .* …$/);
    }
  });

  it('is empty for an answer that was taken back to nothing', () => {
    const { text } = keepText(judged({ answer: '', before: 'First …' }), [], 'excerpt');
    expect(text).toMatchObject({ answer: '', before: 'First …' });
  });

  it('points to the same words as before, and is well-formed, whatever the text', () => {
    fc.assert(
      fc.property(answerWithEvidence, ({ answer, evidence }) => {
        const kept = keepText(judged({ answer }), evidence, 'excerpt');
        const text = kept.text.answer ?? '';
        expect(text.isWellFormed()).toBe(true);
        const words = (from: string, spans: { start: number; end: number }[]) =>
          spans.map(({ start, end }) => from.slice(start, end).toWellFormed()).sort();
        expect(words(text, kept.evidence)).toEqual(words(answer, evidence));
      }),
    );
  });
});
