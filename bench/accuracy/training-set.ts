/**
 * Labelled answers → the samples that weights are learned from. A source counts by the root of its size, so a big
 * file does not speak for all; what "partial" means differs by source and is said here.
 */
import { baseOf } from '../../utils/detector/rules/loaded.ts';
import { languages } from '../../utils/detector/rules/registry.ts';
import { type Reading, read } from '../../utils/detector/reading.ts';
import type { Labelled } from './labelled.ts';

/** Sources in which a partial answer is mostly talk without what was asked for, and how much to believe it. */
const EVASIVE: Record<string, number> = { speechmap_en: 0.3, speechmap_zh: 0.3, speechmap_fi: 0.3 };
/** The hard cases follow the project's own definition: worth more than their number. */
const OWN_CASES = 2;
/** A source speaks with at most the root of its size times the root of this; false alarms are dear, so help speaks louder. */
const ENOUGH = { refusal: 300, compliance: 4_000 };

export interface ReadAnswer {
  row: Labelled;
  reading: Reading;
}

export interface Lesson extends ReadAnswer {
  refuses: boolean;
  worth: number;
}

export const readAnswers = (rows: Labelled[]): ReadAnswer[] =>
  rows.map((row) => ({ row, reading: read(row.response, row.prompt) }));

/** What is taught, and how much each answer counts. */
export function lessonsOf(answers: ReadAnswer[]): Lesson[] {
  const groups = Map.groupBy(
    answers.filter(({ row }) => teaches(row)),
    ({ row }) => `${row.source} ${row.lang} ${row.label}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.map((answer) => ({
      ...answer,
      refuses: answer.row.label === 'refusal' || answer.row.label === 'partial',
      worth: worthOf(answer.row, group.length),
    })),
  );
}

function teaches({ split, label, lang, source }: Labelled): boolean {
  if (split === 'test' || label === 'other' || !(baseOf(lang) in languages)) return false;
  return label !== 'partial' || source in EVASIVE;
}

function worthOf(row: Labelled, size: number): number {
  if (row.verdict !== null) return OWN_CASES;
  const belief = row.label === 'partial' ? (EVASIVE[row.source] ?? 0) : 1;
  return (
    belief * Math.min(1, Math.sqrt((row.label === 'compliance' ? ENOUGH.compliance : ENOUGH.refusal) / size))
  );
}
