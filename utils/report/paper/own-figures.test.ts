import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../contract/refusal-record.ts';
import { aFact, aMaterial } from '../../../test/report-factories.ts';
import { ownFigures } from './own-figures.ts';

const bad = { rule: 'yes', family: 'content_defeat' } as const;
const fact = (answer: Partial<Answer>, change: Parameters<typeof aFact>[0] = {}) =>
  aFact({ ...change, answer });
const own = (...facts: ReturnType<typeof aFact>[]) => ownFigures(aMaterial([{ facts }]));

describe('what may be laid beside the paper', () => {
  it.each([
    ['a refusal that weighed a bad rule', { ...bad, happened: 'deflects', weighed: 'yes' }, { k: 1, n: 1 }],
    ['one that did not', { ...bad, happened: 'hard_refusal', weighed: 'no' }, { k: 0, n: 1 }],
    [
      'one where the person is not sure',
      { ...bad, happened: 'deflects', weighed: 'not_sure' },
      { k: 0, n: 0 },
    ],
    [
      'one about a fair rule',
      { rule: 'yes', family: 'control', happened: 'deflects', weighed: 'yes' },
      { k: 0, n: 0 },
    ],
    ['one where no family was said', { rule: 'yes', happened: 'deflects', weighed: 'yes' }, { k: 0, n: 0 }],
    ['help', { ...bad, happened: 'helps', weighed: 'yes' }, { k: 0, n: 0 }],
  ] as const)('of engagement: %s', (_, answer, expected) => {
    expect(own(fact(answer)).engaged).toEqual([expected]);
  });

  it('is nothing of how often people are refused, without a diary', () => {
    expect(own(fact({ ...bad, happened: 'hard_refusal' })).diary).toBeNull();
  });

  it('in a diary, is the first request about a rule in each conversation, whether it was helped or not', () => {
    const diary = { diary: true } as const;
    const { diary: figures } = own(
      fact(
        { ...bad, happened: 'helps' },
        { ...diary, id: '2', conversation: 'a', seenAt: '2026-11-23T10:00:00.000Z' },
      ),
      fact(
        { ...bad, happened: 'hard_refusal' },
        { ...diary, id: '1', conversation: 'a', seenAt: '2026-11-23T09:00:00.000Z' },
      ),
      fact({ ...bad, happened: 'partial' }, { ...diary, id: '3', conversation: 'b' }),
      fact({ ...bad, happened: 'deflects' }, { ...diary, id: '4', conversation: null }),
      fact({ rule: 'yes', family: 'control', happened: 'helps' }, { ...diary, id: '5', conversation: 'c' }),
      fact({ ...bad, happened: 'hard_refusal' }, { id: '6', conversation: 'd' }),
    );
    expect(figures).toMatchObject({
      refused: [{ k: 2, n: 3 }],
      hard: [{ k: 1, n: 3 }],
      deflects: [{ k: 1, n: 3 }],
      helped: [{ k: 1, n: 3 }],
      controlHelped: [{ k: 1, n: 1 }],
    });
  });
});
