/**
 * Labelled answers → the samples that weights are learned from. A source counts by the root of its size, so a big
 * file does not speak for all; what "partial" means differs by source and is said here.
 */
import { languages } from '../../utils/detector/rules/registry.ts';
import { read } from '../../utils/detector/reading.ts';
import { signsOf } from '../../utils/detector/signs.ts';
import type { Sample } from './fit.ts';
import type { Labelled } from './labelled.ts';

/** Sources in which a partial answer is mostly talk without what was asked for, and how much to believe it. */
const EVASIVE: Record<string, number> = { speechmap_en: 0.3, speechmap_zh: 0.3, speechmap_fi: 0.3 };
/** The hard cases follow the project's own definition: worth more than their number. */
const OWN_CASES = 6;

export interface LearntFrom extends Sample {
  source: string;
  lang: string;
  partial: boolean;
}

export function samplesOf(rows: Labelled[]): LearntFrom[] {
  const groups = Map.groupBy(rows.filter(teaches), (row) => `${row.source} ${row.lang} ${row.label}`);
  return [...groups.values()].flatMap((group) =>
    group.map((row): LearntFrom => {
      const { features, asked } = read(row.response, row.prompt);
      return {
        source: row.source,
        lang: row.lang,
        partial: row.label === 'partial',
        values: Object.values(signsOf(features, asked)),
        refuses: row.label === 'refusal' || row.label === 'partial',
        worth: worthOf(row, group.length),
      };
    }),
  );
}

const isOwn = (row: Labelled) => row.verdict !== null;

function teaches(row: Labelled): boolean {
  if (row.split === 'test' || row.label === 'other' || !(row.lang in languages)) return false;
  return row.label !== 'partial' || row.source in EVASIVE;
}

function worthOf(row: Labelled, size: number): number {
  if (isOwn(row)) return OWN_CASES;
  const belief = row.label === 'partial' ? (EVASIVE[row.source] ?? 0) : 1;
  return belief * Math.min(1, Math.sqrt(300 / size));
}
