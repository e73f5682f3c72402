/** Records, answers and messages for tests: a test names what it is about, the rest is ordinary. */
import type { TaughtPage } from '../utils/sites/taught-page.ts';
import type { DailyCount, ReadableMinutes } from '../contract/daily-count.ts';
import type { Answer, RefusalRecord } from '../contract/refusal-record.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../contract/versions.ts';
import type { FinishedAnswer } from '../utils/messaging/schemas.ts';

const REFUSAL = 'I’m sorry, but I can’t help with that.';

export function anAnswer(change: Partial<Answer> = {}): Answer {
  return {
    happened: 'hard_refusal',
    rule: null,
    reason: null,
    authorityGroup: null,
    authority: null,
    family: null,
    subtype: null,
    agreement: null,
    weighed: null,
    danger: null,
    testing: null,
    note: null,
    ...change,
  };
}

type Refusal = NonNullable<FinishedAnswer['refusal']>;
type FinishedChange = Partial<Omit<FinishedAnswer, 'refusal'>> & { refusal?: Partial<Refusal> | null };

/** A refusal, unless `refusal` is null. */
export function aFinishedAnswer({ refusal, ...change }: FinishedChange = {}): FinishedAnswer {
  const text: Refusal = {
    kind: 'model_text',
    detection: {
      verdict: 'hard_refusal',
      score: 0.9,
      language: 'en',
      reason: 'none',
      alternative: false,
      danger: false,
      sensitivity: 'normal',
      evidence: [{ start: 15, end: 25, cue: 'en.decline', shows: 'refusal' }],
      version: '1',
    },
    answer: REFUSAL,
    before: null,
    prompt: 'How do I get out of the pigeon fine?',
    answerLength: REFUSAL.length,
    cut: false,
    ...refusal,
  };
  return {
    turnKey: 'chatgpt:turn-1',
    site: 'chatgpt',
    adapter: 'a',
    model: 'gpt-5-5',
    language: 'en',
    conversation: 'c0ffee',
    seenAt: '2026-11-23T09:30:00.000Z',
    day: '2026-11-23',
    outcome: 'hard_refusal',
    ...change,
    refusal: refusal === null ? null : text,
  };
}

export function aRecord(change: Partial<RefusalRecord> = {}): RefusalRecord {
  return {
    id: 'record-1',
    turnKey: 'chatgpt:turn-1',
    recordVersion: RECORD_VERSION,
    taxonomyVersion: TAXONOMY_VERSION,
    extensionVersion: '0.1.0',
    site: 'chatgpt',
    adapter: 'a',
    vendor: 'OpenAI',
    jurisdiction: 'US',
    model: 'gpt-5-5',
    conversation: 'c0ffee',
    seenAt: '2026-11-23T09:30:00.000Z',
    day: '2026-11-23',
    kind: 'model_text',
    source: 'detected',
    diary: false,
    detection: {
      verdict: 'hard_refusal',
      score: 0.9,
      language: 'en',
      reason: 'none',
      alternative: false,
      danger: false,
      sensitivity: 'normal',
      evidence: [{ start: 15, end: 25, cue: 'en.decline', shows: 'refusal' }],
      version: '1',
    },
    text: {
      kept: 'full',
      answer: REFUSAL,
      before: null,
      prompt: 'How do I get out of the pigeon fine?',
      answerLength: REFUSAL.length,
      cut: false,
    },
    status: 'pending',
    answer: null,
    answeredAt: null,
    draft: null,
    history: [],
    ...change,
  };
}

/** A row in which nothing was counted yet. */
export function aDailyCount(change: Partial<DailyCount> = {}): DailyCount {
  return {
    log: 'log-1',
    day: '2026-11-23',
    site: 'chatgpt',
    model: 'gpt-5-5',
    language: 'en',
    helps: 0,
    partial: 0,
    deflects: 0,
    hard_refusal: 0,
    unsure: 0,
    taken_back: 0,
    blocked: 0,
    switched: 0,
    error: 0,
    ...change,
  };
}

export function someMinutes(change: Partial<ReadableMinutes> = {}): ReadableMinutes {
  return { log: 'log-1', day: '2026-11-23', site: 'chatgpt', minutes: 12, ...change };
}

export function aTaughtPage(change: Partial<TaughtPage> = {}): TaughtPage {
  return {
    taughtPage: 1,
    origin: 'https://chat.example',
    within: [],
    turn: '#thread > *',
    user: '.me',
    answer: '.ai',
    userText: ':scope',
    answerText: ':scope',
    strip: [],
    ...change,
  };
}
