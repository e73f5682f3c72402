import type { Migration } from './migration.ts';

interface OldRecord {
  recordVersion: number;
}

interface OldCount {
  switched?: number;
  error?: number;
}

function upgradeRecord(record: OldRecord): void {
  record.recordVersion = 4;
}

function upgradeCount(count: OldCount): void {
  count.switched = 0;
  count.error = 0;
}

/** 2026-11-24: what the site did besides the model's words: a switch to another model, an error. */
export const v4: Migration = {
  version: 4,
  stores: {
    records: 'id, &turnKey, [status+seenAt]',
    factDays: 'day',
    dailyCounts: '[log+day+site+model+language], day',
    readableMinutes: '[log+day+site], day',
    counted: 'key, day',
    undo: 'id',
    undoRecords: 'id, turnKey',
    about: 'id',
  },
  upgrade: async (transaction) => {
    await transaction.table<OldRecord>('records').toCollection().modify(upgradeRecord);
    await transaction.table<OldRecord>('undoRecords').toCollection().modify(upgradeRecord);
    await transaction.table<OldCount>('dailyCounts').toCollection().modify(upgradeCount);
  },
  samples: {
    records: [
      {
        id: '3c2a9d1e-77b0-4a51-8f0e-2b9a6d4c1e80',
        turnKey: 'chatgpt:1f2e3d4c',
        recordVersion: 4,
        taxonomyVersion: 1,
        extensionVersion: '0.1.0',
        site: 'chatgpt',
        adapter: 'b',
        vendor: 'OpenAI',
        jurisdiction: 'US',
        model: null,
        conversation: '1z141z3',
        seenAt: '2026-11-25T10:00:00.000Z',
        day: '2026-11-25',
        kind: 'model_text',
        source: 'diary',
        diary: true,
        detection: {
          verdict: 'helps',
          score: 0.02,
          language: 'en',
          reason: 'none',
          alternative: false,
          danger: false,
          sensitivity: 'normal',
          evidence: [],
          version: '6',
        },
        text: {
          kept: 'labels',
          answer: null,
          before: null,
          prompt: null,
          answerLength: 812,
          cut: false,
        },
        status: 'pending',
        answer: null,
        answeredAt: null,
        draft: null,
        history: [],
      },
    ],
    factDays: [
      {
        day: '2026-11-25',
        facts:
          '{"values":["2026-11-25","chatgpt","OpenAI","US",null,"pending","model_text","diary","1z141z3","en","helps","none"],"rows":[["3c2a9d1e-77b0-4a51-8f0e-2b9a6d4c1e80","2026-11-25T10:00:00.000Z",1,0,1,2,3,4,5,6,7,8,9,10,11]]}',
      },
    ],
    dailyCounts: [
      {
        log: '5f0c8a1e-0000-4000-8000-000000000001',
        day: '2026-11-25',
        site: 'chatgpt',
        model: 'unknown',
        language: 'en',
        helps: 3,
        partial: 0,
        deflects: 0,
        hard_refusal: 1,
        unsure: 0,
        taken_back: 0,
        blocked: 0,
        switched: 1,
        error: 2,
      },
    ],
    readableMinutes: [
      { log: '5f0c8a1e-0000-4000-8000-000000000001', day: '2026-11-25', site: 'chatgpt', minutes: 7 },
    ],
    counted: [
      {
        key: 'chatgpt:1f2e3d4c',
        day: '2026-11-25',
        site: 'chatgpt',
        model: 'unknown',
        language: 'en',
        outcome: 'helps',
        logged: true,
      },
    ],
    undo: [],
    undoRecords: [],
    about: [{ id: 'log', value: '5f0c8a1e-0000-4000-8000-000000000001' }],
  },
};
