/**
 * What became of requests, counted by study and day: in memory first and written together, so that no request waits for it. A
 * crash loses the counts of a few seconds, and never a report.
 */
import type { Queryable } from '../database/database.ts';
import { SHARDS } from '../store/shard.ts';

const OUTCOME_SHARD = 0;

export interface Outcomes {
  count: (study: string, day: string, outcome: string, n?: number) => void;
  flush: () => Promise<void>;
}

export function createOutcomes(db: Queryable): Outcomes {
  let waiting = new Map<string, number>();
  return {
    count: (study, day, outcome, n = 1) => {
      const key = JSON.stringify([study, day, outcome]);
      waiting.set(key, (waiting.get(key) ?? 0) + n);
    },
    async flush() {
      const now = waiting;
      waiting = new Map();
      for (const [key, n] of now) {
        const [study, day, outcome] = JSON.parse(key) as [string, string, string];
        try {
          await db.query(
            `INSERT INTO outcome_count (study_id, shard, day, outcome, n) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (study_id, shard, day, outcome) DO UPDATE SET n = outcome_count.n + excluded.n`,
            [study, OUTCOME_SHARD, day, outcome, n],
          );
        } catch {
          // The database is away: counted again with the next.
          waiting.set(key, (waiting.get(key) ?? 0) + n);
        }
      }
    },
  };
}

export interface StudyNumbers {
  participants: { active: number; stopped: number; erased: number };
  reports: number;
  outcomes: { day: string; outcome: string; n: number }[];
}

/** Shard by shard: no statement reads all at once. */
export async function numbersOf(db: Queryable, study: string): Promise<StudyNumbers> {
  const participants = { active: 0, stopped: 0, erased: 0 };
  let reports = 0;
  for (let shard = 0; shard < SHARDS; shard++) {
    const states = await db.query<{ state: keyof typeof participants; n: number }>(
      'SELECT state, count(*) AS n FROM enrolment WHERE study_id = $1 AND shard = $2 GROUP BY state',
      [study, shard],
    );
    for (const { state, n } of states) participants[state] += Number(n);
    const [held] = await db.query<{ n: number }>(
      `SELECT count(*) AS n FROM report WHERE study_id = $1 AND shard = $2 AND kind = 'report' AND scrubbed_on IS NULL`,
      [study, shard],
    );
    reports += Number(held?.n ?? 0);
  }
  const outcomes = await db.query<{ day: string; outcome: string; n: number }>(
    'SELECT day, outcome, n FROM outcome_count WHERE study_id = $1 AND shard = $2 ORDER BY day, outcome',
    [study, OUTCOME_SHARD],
  );
  return { participants, reports, outcomes: outcomes.map((row) => ({ ...row, n: Number(row.n) })) };
}
