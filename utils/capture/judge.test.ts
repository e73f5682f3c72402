import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { DetectorResult } from '../detector/detect.ts';
import { SCHEMAS } from '../messaging/schemas.ts';
import type { Finished } from './finished.ts';
import { localDay } from '../../contract/local-day.ts';
import { flag, judge, type AnswerContext } from './judge.ts';
import type { SeenNotice, SeenTurn } from './snapshot.ts';

const refusing: DetectorResult = {
  verdict: 'hard_refusal',
  score: 0.9,
  language: 'en',
  reason: 'policy',
  alternative: true,
  danger: false,
  evidence: [{ start: 2, end: 7, cue: 'en.decline', shows: 'refusal' }],
};
const helping: DetectorResult = {
  verdict: 'helps',
  score: 0.01,
  language: 'en',
  reason: 'none',
  alternative: false,
  danger: false,
  evidence: [],
};
const unread: DetectorResult = { ...helping, verdict: 'unsure', language: 'fi' };

function aTurn(change: Partial<SeenTurn> = {}): SeenTurn {
  return {
    role: 'assistant',
    identity: 'key m1',
    node: 1,
    transient: false,
    order: 2,
    raw: '',
    isStreaming: () => false,
    read: () => ({ text: '', cut: false, found: true }),
    ...change,
  };
}
const asking = (text: string, cut = false) =>
  aTurn({ role: 'user', read: () => ({ text, cut, found: true }) });

function aFinished({
  turn,
  ...change
}: Partial<Omit<Finished, 'turn'>> & { turn?: Partial<SeenTurn> } = {}): Finished {
  return {
    type: 'finished',
    turn: aTurn(turn),
    text: 'I can’t help.',
    cut: false,
    before: null,
    prompt: asking('Why?'),
    chat: 1,
    attempt: 1,
    notice: null,
    ...change,
  };
}

const context = (detection: DetectorResult, change: Partial<AnswerContext> = {}): AnswerContext => ({
  site: 'chatgpt',
  adapter: 'a',
  switched: 'no',
  model: 'gpt-5-5',
  page: 'this page life',
  conversation: '0a1b2c3d-0000-4000-8000-00000000000a',
  seenAt: new Date('2026-11-23T09:30:00.000Z'),
  detect: () => detection,
  detectorVersion: '1',
  sensitivity: 'normal',
  ...change,
});
const keyOf = (finished: Finished, change: Partial<AnswerContext> = {}) =>
  judge(finished, context(refusing, change)).turnKey;

describe('a finished answer', () => {
  it('that helps travels as a count, and nothing of its content', () => {
    const said = judge(
      aFinished({
        text: 'SECRET answer',
        turn: { raw: 'SECRET raw', identity: 'key SECRET-id' },
        prompt: asking('SECRET prompt'),
      }),
      context(helping, { conversation: 'SECRET-conversation' }),
    );
    expect(said).toMatchObject({ outcome: 'helps', refusal: null });
    expect(JSON.stringify(said)).not.toMatch(/secret/i);
  });

  it('in a language nobody here reads travels as a count too', () => {
    const said = judge(aFinished({ text: 'SECRET answer' }), context(unread));
    expect(said).toMatchObject({ outcome: 'unsure', refusal: null });
    expect(v.parse(SCHEMAS.answerFinished, said)).toEqual(said);
  });

  it.each([
    ['doubtful', 'often', { ...helping, score: 0.3 }, true],
    ['doubtful', 'normal', { ...helping, score: 0.3 }, false],
    ['taken for a refusal, not surely,', 'rarely', { ...refusing, score: 0.7 }, false],
  ] as const)(
    'that is %s is asked about or not as the person chose (%s), and counted the same',
    (_what, sensitivity, detection, asked) => {
      const said = judge(aFinished({ text: 'SECRET answer' }), context(detection, { sensitivity }));
      expect(said.outcome).toBe(detection.verdict);
      expect(said.refusal?.detection.sensitivity).toBe(asked ? sensitivity : undefined);
      expect(JSON.stringify(said).includes('SECRET')).toBe(asked);
    },
  );

  it('says what the detector said of it', () => {
    expect(judge(aFinished(), context(refusing)).refusal?.detection).toEqual({
      ...refusing,
      sensitivity: 'normal',
      version: '1',
    });
  });

  it.each(['hard_refusal', 'deflects', 'partial'] as const)('taken for %s carries its text', (verdict) => {
    const said = judge(aFinished(), context({ ...refusing, verdict }));
    expect(said).toMatchObject({
      outcome: verdict,
      refusal: {
        kind: 'model_text',
        answer: 'I can’t help.',
        prompt: 'Why?',
        before: null,
        answerLength: 13,
      },
    });
    expect(v.parse(SCHEMAS.answerFinished, said)).toEqual(said);
  });

  it('is judged with its question', () => {
    const detect = vi.fn(() => refusing);
    judge(aFinished(), context(refusing, { detect }));
    expect(detect).toHaveBeenCalledExactlyOnceWith('I can’t help.', 'Why?');
  });

  it('without a question on the page has none', () => {
    expect(judge(aFinished({ prompt: null }), context(refusing)).refusal?.prompt).toBeNull();
    expect(judge(aFinished({ prompt: asking('') }), context(refusing)).refusal?.prompt).toBeNull();
  });

  it.each([
    [aFinished({ cut: true }), true],
    [aFinished({ prompt: asking('Why?', true) }), true],
    [aFinished(), false],
  ])('says whether a text was cut', (finished, cut) => {
    expect(judge(finished, context(refusing)).refusal?.cut).toBe(cut);
  });

  it('with ever so much evidence fits the schema', () => {
    const evidence = Array.from({ length: 80 }, () => ({ start: 0, end: 1, cue: 'x', shows: null }));
    expect(v.is(SCHEMAS.answerFinished, judge(aFinished(), context({ ...refusing, evidence })))).toBe(true);
  });
});

describe('an answer that was taken back', () => {
  const gone = { type: 'taken_back', before: 'First, write to the city.' } as const;

  it('carries what was shown, though it had helped', () => {
    const said = judge(aFinished({ ...gone, text: 'This was removed.' }), context(helping));
    expect(said).toMatchObject({
      outcome: 'taken_back',
      refusal: { kind: 'taken_back', before: gone.before, answer: 'This was removed.' },
    });
    expect(v.parse(SCHEMAS.answerFinished, said)).toEqual(said);
  });

  it('to nothing is judged by what was shown, and points at nothing', () => {
    const detect = vi.fn(() => refusing);
    const said = judge(aFinished({ ...gone, text: '' }), context(refusing, { detect }));
    expect(detect).toHaveBeenCalledExactlyOnceWith(gone.before, 'Why?');
    expect(said.refusal).toMatchObject({ answer: '', answerLength: 0, detection: { evidence: [] } });
    expect(v.parse(SCHEMAS.answerFinished, said)).toEqual(said);
  });

  it('has the key of the answer that was counted before', () => {
    const turn = { identity: 'order 2' };
    const finished = aFinished({ text: gone.before, turn });
    expect(keyOf(aFinished({ ...gone, text: '', turn }))).toBe(keyOf(finished));
  });
});

describe('a flagged answer', () => {
  it('carries its text whatever the detector says', () => {
    expect(flag(aFinished(), context(helping))).toMatchObject({
      outcome: 'helps',
      refusal: { answer: 'I can’t help.', detection: { verdict: 'helps' } },
    });
  });

  it('says how readily the person was to be asked', () => {
    const said = flag(aFinished(), context(helping, { sensitivity: 'rarely' }));
    expect(said.refusal?.detection.sensitivity).toBe('rarely');
  });

  it('carries its text though nobody here reads its language', () => {
    const said = flag(aFinished(), context(unread));
    expect(said).toMatchObject({ outcome: 'unsure', refusal: { detection: { verdict: 'unsure' } } });
    expect(v.parse(SCHEMAS.answerFinished, said)).toEqual(said);
  });

  it('has the key under which it was counted', () => {
    expect(flag(aFinished(), context(helping)).turnKey).toBe(keyOf(aFinished()));
  });
});

describe('the key of an answer', () => {
  it('is the page’s own, whatever the words and the place', () => {
    const same = aFinished({ text: 'other words', turn: { order: 9, node: 9 } });
    expect(keyOf(same, { conversation: 'other' })).toBe(keyOf(aFinished()));
  });

  it.each<[string, Finished, Partial<AnswerContext>]>([
    ['id', aFinished({ turn: { identity: 'key m2' } }), {}],
    ['site', aFinished(), { site: 'claude' }],
  ])('differs by the page’s %s', (_what, finished, change) => {
    expect(keyOf(finished, change)).not.toBe(keyOf(aFinished()));
  });

  const byPlace = { identity: 'order 2', transient: false };
  it.each<[string, Finished, Partial<AnswerContext>]>([
    ['place', aFinished({ turn: { ...byPlace, order: 4 } }), {}],
    ['words', aFinished({ turn: byPlace, text: 'No.' }), {}],
    ['attempt', aFinished({ turn: byPlace, attempt: 2 }), {}],
    ['chat', aFinished({ turn: byPlace, chat: 2 }), {}],
    ['page life', aFinished({ turn: byPlace }), { page: 'after a reload' }],
  ])('differs by %s where the page has no id', (_what, finished, change) => {
    expect(keyOf(finished, change)).not.toBe(keyOf(aFinished({ turn: byPlace })));
  });

  it('stays when a new chat gets its address', () => {
    const finished = aFinished({ turn: byPlace });
    expect(keyOf(finished, { conversation: 'given late' })).toBe(keyOf(finished));
  });

  it('is not that of the moment, where the page will exchange it', () => {
    const pending = (identity: string) => aFinished({ turn: { identity, transient: true } });
    expect(keyOf(pending('key pending-1'))).toBe(keyOf(pending('key pending-2')));
  });

  it.each(['__proto__', 'constructor', '', '\0', 'm1\nm2', '🦆', 'x'.repeat(1_000_000)])(
    'is short and plain, whatever the page calls its answers',
    (id) => {
      expect(keyOf(aFinished({ turn: { identity: `key ${id}` } }))).toMatch(/^chatgpt:[0-9a-z]{10,24}$/);
      expect(keyOf(aFinished({ turn: { identity: `key ${id}`, transient: true } }))).toMatch(
        /^chatgpt:[0-9a-z]{10,24}$/,
      );
    },
  );
});

describe('the local day', () => {
  it.each([
    [new Date(2026, 10, 23, 0, 0, 0), '2026-11-23'],
    [new Date(2026, 10, 23, 23, 59, 59, 999), '2026-11-23'],
    [new Date(2026, 10, 24, 0, 0, 0), '2026-11-24'],
    [new Date(2026, 0, 1, 0, 0, 0), '2026-01-01'],
  ])('of %s is that of the person’s clock', (time, day) => {
    expect(localDay(time)).toBe(day);
  });
});

describe('what the site did besides the model’s words', () => {
  const notice = (kind: SeenNotice['kind']): SeenNotice => ({
    kind,
    text: 'Chat paused.',
    node: 9,
    stops: true,
  });

  it.each<
    [string, Partial<Omit<Finished, 'turn'>>, Partial<AnswerContext>, DetectorResult, string, string | null]
  >([
    [
      'a card in the answer’s stead',
      { type: 'blocked', text: '', notice: notice('platform_block') },
      {},
      helping,
      'blocked',
      'platform_block',
    ],
    ['a note beside help', { notice: notice('platform_block') }, {}, helping, 'helps', 'platform_block'],
    ['an error', { type: 'failed', text: '', notice: notice('error') }, {}, refusing, 'error', null],
    ['another model that helped', {}, { switched: 'news' }, helping, 'switched', 'model_fallback'],
    ['another model that helped again', {}, { switched: 'again' }, helping, 'switched', null],
    ['another model that refused', {}, { switched: 'again' }, refusing, 'hard_refusal', 'model_fallback'],
  ])('%s', (_what, change, how, detection, outcome, kind) => {
    const { refusal, ...answer } = judge(aFinished(change), context(detection, how));
    expect(answer.outcome).toBe(outcome);
    expect(refusal?.kind ?? null).toBe(kind);
  });

  it('takes the site’s words for the answer where it has none, and keeps what was shown before', () => {
    const blocked = {
      type: 'blocked',
      text: '',
      before: 'First, write',
      notice: notice('platform_block'),
    } as const;
    expect(judge(aFinished(blocked), context(helping)).refusal).toMatchObject({
      answer: 'Chat paused.',
      answerLength: 12,
      before: 'First, write',
      detection: { evidence: [] },
    });
  });

  it('gives an answer that never came a key of its own', () => {
    const none = { ...aFinished({ type: 'failed', text: '', notice: notice('error') }), turn: null };
    const keys = [9, 10, 9].map(
      (node) => judge({ ...none, notice: { ...notice('error'), node } }, context(helping)).turnKey,
    );
    expect(new Set(keys).size).toBe(2);
  });
});
