import type { Migration } from './migration.ts';

/** 2026-11-23: the first schema. */
export const v1: Migration = {
  version: 1,
  stores: {
    records: 'id, &turnKey, seenAt, [status+seenAt]',
    counts: '[day+site+model], day',
    minutes: '[day+site], day',
    counted: 'key, day',
    undo: 'id',
  },
  samples: {
    records: [
      {
        id: '0b8f4f7e-4a55-4f0e-9d3b-6a1c2f7f9a10',
        turnKey: 'chatgpt:6f1e2d3c',
        recordVersion: 1,
        taxonomyVersion: 1,
        extensionVersion: '0.1.0',
        site: 'chatgpt',
        adapter: 'a',
        vendor: 'OpenAI',
        jurisdiction: 'US',
        model: 'gpt-5-5',
        conversation: '1z141z3',
        seenAt: '2026-11-23T10:00:00.000Z',
        day: '2026-11-23',
        kind: 'model_text',
        source: 'detected',
        detection: {
          verdict: 'hard_refusal',
          score: 0.98,
          language: 'en',
          evidence: [{ start: 0, end: 23, cue: 'en.cannot-help' }],
          version: '1',
        },
        text: {
          kept: 'full',
          answer: 'I can’t help with that.',
          before: null,
          prompt: 'How do I get around the rule?',
          answerLength: 23,
          cut: false,
        },
        status: 'pending',
        answer: null,
        answeredAt: null,
        draft: null,
        history: [],
      },
    ],
    counts: [
      {
        day: '2026-11-23',
        site: 'chatgpt',
        model: 'gpt-5-5',
        helps: 4,
        partial: 0,
        deflects: 1,
        hard_refusal: 1,
        taken_back: 0,
      },
    ],
    minutes: [{ day: '2026-11-23', site: 'chatgpt', minutes: 12 }],
    counted: [
      {
        key: 'chatgpt:6f1e2d3c',
        day: '2026-11-23',
        site: 'chatgpt',
        model: 'gpt-5-5',
        outcome: 'hard_refusal',
      },
    ],
    undo: [],
  },
};
