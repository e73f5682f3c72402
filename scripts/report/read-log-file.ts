/** A file of a log → what the report counts of it, without its texts; or a sentence that says why it can't be read. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { DailyCount } from '../../contract/daily-count.ts';
import { readLog } from '../../utils/import/read-log.ts';
import type { FileProblem, Reject } from '../../utils/import/reject.ts';
import { factOf, type Fact } from '../../utils/report/fact.ts';

export interface LoggedFact {
  fact: Fact;
  turnKey: string;
  /** Null until the person has answered. */
  answeredAt: string | null;
}

export interface LogFile {
  path: string;
  /** Ids of the logs it is of. */
  logs: Set<string>;
  facts: LoggedFact[];
  counts: DailyCount[];
  rejects: Reject[];
  rejected: number;
}

export type LogFileRead = { ok: true; file: LogFile } | { ok: false; problem: string };

export async function readLogFile(path: string): Promise<LogFileRead> {
  const file: LogFile = { path, logs: new Set(), facts: [], counts: [], rejects: [], rejected: 0 };
  const same = keepOnce();
  const read = await readLog(createReadStream(path), {
    logIfUnnamed: resolve(path),
    onBatch: async ({ records, counts }) => {
      for (const record of records)
        file.facts.push({
          fact: factOf(record, same),
          turnKey: record.turnKey,
          answeredAt: record.answeredAt,
        });
      for (const count of counts) {
        file.counts.push(count);
        file.logs.add(count.log);
      }
      return true;
    },
  });
  if (!read.ok) return { ok: false, problem: `${path}: ${sentence(read)}` };
  if (read.newer > 0)
    return {
      ok: false,
      problem: `${path}: ${read.newer} of its lines were written by a newer version of Refusal Auditor. Update it, then try again.`,
    };
  if (read.header) file.logs.add(read.header.log);
  return { ok: true, file: { ...file, rejects: read.rejects, rejected: read.rejected } };
}

function sentence(found: FileProblem): string {
  if (found.problem === 'newer')
    return `it was written by a newer version of Refusal Auditor (records of version ${found.version}). Update it, then try again.`;
  if (found.problem === 'unreadable') return 'it can’t be read. Is the name right, and may you read it?';
  const seems = found.looksLike === 'other' ? '' : ` It looks like ${found.looksLike.toUpperCase()}.`;
  return `it is no log of Refusal Auditor.${seems} A log is the JSONL of its export.`;
}

/** Gives back the first of equal strings. */
function keepOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    known.set(text, text);
    return text;
  };
}
