import type { Migration } from './migration.ts';

interface OldRecord {
  recordVersion: number;
  detection: Record<string, unknown> & { evidence: object[] };
}

/** Nothing is judged again: what the first version did not say stays unknown. */
function upgradeRecord(record: OldRecord): void {
  record.recordVersion = 2;
  record.detection = {
    ...record.detection,
    reason: null,
    alternative: null,
    danger: null,
    sensitivity: null,
    evidence: record.detection.evidence.map((place) => ({ ...place, shows: null })),
  };
}

/** 2026-11-23: what a refusal says for itself, answers nobody can read, and how often a person is asked. */
export const v2: Migration = {
  version: 2,
  stores: {
    // The last two are there to be counted: how well the detector does on a site, without reading a record.
    records: 'id, &turnKey, seenAt, [status+seenAt], [site+source+status], [site+source+answer.happened]',
    counts: '[day+site+model], day',
    minutes: '[day+site], day',
    counted: 'key, day',
    undo: 'id',
  },
  upgrade: async (transaction) => {
    await transaction.table<OldRecord>('records').toCollection().modify(upgradeRecord);
    await transaction
      .table<{ records: OldRecord[] }>('undo')
      .toCollection()
      .modify((step) => step.records.forEach(upgradeRecord));
    await transaction.table<{ unsure: number }>('counts').toCollection().modify({ unsure: 0 });
    // Until now everything but help was logged.
    await transaction
      .table<{ outcome: string | null; logged: boolean }>('counted')
      .toCollection()
      .modify((row) => {
        row.logged = row.outcome !== null && row.outcome !== 'helps';
      });
  },
  samples: {
    records: [
      {
        id: '7f0f3a52-0c1e-4b8e-9a51-1d7e2c9b4f60',
        turnKey: 'claude:9a8b7c6d',
        recordVersion: 2,
        taxonomyVersion: 1,
        extensionVersion: '0.1.0',
        site: 'claude',
        adapter: 'b',
        vendor: 'Anthropic',
        jurisdiction: 'US',
        model: null,
        conversation: '1z141z3',
        seenAt: '2026-11-24T10:00:00.000Z',
        day: '2026-11-24',
        kind: 'model_text',
        source: 'detected',
        detection: {
          verdict: 'helps',
          score: 0.31,
          language: 'en',
          reason: 'none',
          alternative: false,
          danger: false,
          sensitivity: 'often',
          evidence: [{ start: 0, end: 12, cue: 'en.redirect', shows: 'alternative' }],
          version: '2',
        },
        text: {
          kept: 'full',
          answer: 'Ask a lawyer, who can tell you more.',
          before: null,
          prompt: 'Does the rule hold?',
          answerLength: 36,
          cut: false,
        },
        status: 'dismissed',
        answer: null,
        answeredAt: '2026-11-24T10:01:00.000Z',
        draft: null,
        history: [],
      },
    ],
    counts: [
      {
        day: '2026-11-24',
        site: 'claude',
        model: 'unknown',
        helps: 1,
        partial: 0,
        deflects: 0,
        hard_refusal: 0,
        unsure: 2,
        taken_back: 0,
      },
    ],
    minutes: [{ day: '2026-11-24', site: 'claude', minutes: 3 }],
    counted: [
      {
        key: 'claude:9a8b7c6d',
        day: '2026-11-24',
        site: 'claude',
        model: 'unknown',
        outcome: 'helps',
        logged: true,
      },
    ],
    undo: [],
  },
};
