/**
 * An answer → whether it helps, helps in part, deflects or refuses, with the places that say so.
 * Looks at the beginning and the end of a very long answer, so its cost has a ceiling.
 */
import type { Evidence } from '../../contract/refusal-record.ts';
import type { Verdict } from '../../contract/taxonomy.ts';
import type { Hit } from './hits.ts';
import type { Plain } from './normalise.ts';
import { read } from './reading.ts';
import type { Act } from './rules/rule.ts';
import { judge } from './score.ts';

export interface DetectorResult {
  verdict: Verdict;
  /** How surely the answer refuses, 0 to 1. */
  score: number;
  /** Language of the answer as a BCP 47 tag, or 'und'. */
  language: string;
  evidence: Evidence[];
}

const MOST_EVIDENCE = 12;
const SPEAKING: ReadonlySet<Act> = new Set<Act>([
  'decline',
  'forbid',
  'unable',
  'neutral',
  'hedge',
  'side',
  'redirect',
  'lecture',
]);

/** Judges one finished answer; the prompt, where known, tells text that was asked for from the assistant's own. */
export function detect(response: string, prompt = ''): DetectorResult {
  const { plain, hits, features, asked, language } = read(response, prompt);
  const { verdict, score } = judge(features, asked, language);
  return { verdict, score, language, evidence: evidenceOf(hits, plain) };
}

/** Surest first to choose them, then in the order of the text to show them. */
function evidenceOf(hits: Hit[], plain: Plain): Evidence[] {
  return hits
    .filter((hit) => SPEAKING.has(hit.act))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST_EVIDENCE)
    .toSorted((one, other) => one.start - other.start)
    .map((hit) => ({
      start: plain.toOriginal(hit.start),
      end: plain.toOriginal(hit.end - 1) + 1,
      cue: hit.id,
    }));
}
