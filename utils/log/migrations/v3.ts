import type { Migration } from './migration.ts';

interface OldRecord {
  recordVersion: number;
  diary?: boolean;
}

interface OldStep {
  id: string;
  at: string;
  records?: OldRecord[];
  created: string[];
}

type OldRow = Record<string, unknown>;

function upgradeRecord(record: OldRecord): void {
  record.recordVersion = 3;
  record.diary = false;
}

/** 2026-11-23: counts by language and by log, so that two machines' logs can be laid together; the diary; undo of many. */
export const v3: Migration = {
  version: 3,
  stores: {
    // What was counted in indexes is counted in the facts now; each index makes a big import slower.
    records: 'id, &turnKey, [status+seenAt]',
    factDays: 'day',
    // A table's key can't be changed, so counts and minutes go on under other names.
    counts: null,
    minutes: null,
    dailyCounts: '[log+day+site+model+language], day',
    readableMinutes: '[log+day+site], day',
    counted: 'key, day',
    undo: 'id',
    undoRecords: 'id, turnKey',
    about: 'id',
  },
  upgrade: async (transaction) => {
    await transaction.table<OldRecord>('records').toCollection().modify(upgradeRecord);
    const log = crypto.randomUUID();
    await transaction.table('about').put({ id: 'log', value: log });
    const counts = await transaction.table<OldRow>('counts').toArray();
    await transaction
      .table('dailyCounts')
      .bulkPut(counts.map((row) => ({ ...row, log, language: 'und', blocked: 0 })));
    const minutes = await transaction.table<OldRow>('minutes').toArray();
    await transaction.table('readableMinutes').bulkPut(minutes.map((row) => ({ ...row, log })));
    await transaction.table<OldRow>('counted').toCollection().modify({ language: 'und' });
    const step = await transaction.table<OldStep>('undo').get('last');
    if (!step) return;
    const before = step.records ?? [];
    before.forEach(upgradeRecord);
    await transaction.table('undoRecords').bulkPut(before);
    delete step.records;
    await transaction.table('undo').put(step);
  },
  samples: {
    records: [
      {
        id: '3c2a9d1e-77b0-4a51-8f0e-2b9a6d4c1e80',
        turnKey: 'chatgpt:1f2e3d4c',
        recordVersion: 3,
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
