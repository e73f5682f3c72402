/**
 * An answer → whether it helps, helps in part, deflects or refuses, what it says for itself, and the places that say so.
 * Looks at the beginning and the end of a very long answer, so its cost has a ceiling.
 */
import type { Evidence } from '../../contract/refusal-record.ts';
import type { DetectorVerdict, Shown } from '../../contract/taxonomy.ts';
import { type Grounds, groundsOf, NO_GROUNDS, shownBy } from './grounds.ts';
import type { Hit } from './hits.ts';
import type { Plain } from './normalise.ts';
import { read } from './reading.ts';
import { judge } from './score.ts';

export interface DetectorResult extends Grounds {
  verdict: DetectorVerdict;
  /** How surely the answer refuses, 0 to 1. */
  score: number;
  /** Language of the answer as a BCP 47 tag, or 'und'. */
  language: string;
  evidence: Evidence[];
}

const MOST_EVIDENCE = 12;

/** Judges one finished answer; the prompt, where known, tells text that was asked for from the assistant's own. */
export function detect(response: string, prompt = ''): DetectorResult {
  const reading = read(response, prompt);
  const { plain, sentences, hits, language } = reading;
  const { verdict, score } = judge(reading);
  const grounds = verdict === 'helps' || verdict === 'unsure' ? NO_GROUNDS : groundsOf(sentences, hits);
  return { verdict, score, language, ...grounds, evidence: evidenceOf(hits, plain) };
}

/** Surest first to choose them, none within a surer one, then in the order of the text to show them. */
function evidenceOf(hits: Hit[], plain: Plain): Evidence[] {
  const shown: { hit: Hit; shows: Shown }[] = [];
  for (const hit of hits.toSorted((one, other) => other.weight - one.weight)) {
    const shows = shownBy(hit);
    if (shows === null || shown.length === MOST_EVIDENCE) continue;
    if (!shown.some((surer) => surer.hit.start < hit.end && hit.start < surer.hit.end))
      shown.push({ hit, shows });
  }
  return shown
    .toSorted((one, other) => one.hit.start - other.hit.start)
    .map(({ hit, shows }) => ({
      start: plain.toOriginal(hit.start),
      end: plain.toOriginal(hit.end - 1) + 1,
      cue: hit.id,
      shows,
    }));
}
