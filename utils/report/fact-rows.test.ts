import { describe, expect, it } from 'vitest';
import { aRecord, anAnswer } from '../../test/factories.ts';
import { factOf } from './fact.ts';
import { readFacts, writeFacts } from './fact-rows.ts';

const waiting = factOf(aRecord());
const classified = factOf(
  aRecord({
    id: 'record-2',
    turnKey: 'claude:turn-2',
    site: 'claude',
    vendor: 'Anthropic',
    model: null,
    diary: true,
    source: 'diary',
    status: 'classified',
    answer: anAnswer({ rule: 'yes', family: 'content_defeat', authorityGroup: 'work', weighed: 'no' }),
  }),
);

describe('facts as a short text', () => {
  it.each([
    ['none', []],
    ['one that waits', [waiting]],
    ['several, with and without an answer', [waiting, classified, { ...waiting, id: 'record-3' }]],
    ['odd values', [{ ...waiting, site: '__proto__', model: '"\u2028\\', conversation: null }]],
  ])('come back as they were: %s', (_, facts) => {
    expect(readFacts(writeFacts(facts))).toEqual(facts);
  });

  it('hold nothing of any text or note', () => {
    const record = aRecord({
      status: 'classified',
      answer: anAnswer({ note: 'my secret note' }),
      text: { ...aRecord().text, answer: 'secret answer', prompt: 'secret prompt', before: 'secret before' },
    });
    expect(writeFacts([factOf(record)])).not.toContain('secret');
  });

  it('keep each value once for all rows', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ ...waiting, id: `r${at}` }));
    expect(writeFacts(many).split('OpenAI')).toHaveLength(2);
  });
});
