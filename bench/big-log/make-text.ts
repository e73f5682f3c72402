/** A language's pieces → one request and one answer, with the places that speak. */
import type { Evidence } from '../../contract/refusal-record.ts';
import type { GivenReason, Shown } from '../../contract/taxonomy.ts';
import { between, pick, type Random } from './chance.ts';
import type { Pieces } from './sentences.ts';

export interface MadeText {
  prompt: string;
  answer: string;
  evidence: Evidence[];
  reason: GivenReason;
}

const SHORTEST = 300;
const LONGEST = 2_500;
/** Makes most answers short: 900 units in the mean. */
const LEAN = 2.67;

export function makeText(random: Random, language: string, pieces: Pieces): MadeText {
  const about = pick(random, pieces.about);
  const number = String(between(random, 1, 99_999));
  // Some sites write typographic marks, others do not.
  const isTypographic = random() < 0.5;
  const write = (piece: string) => {
    const text = piece.replaceAll('{x}', about).replaceAll('{n}', number);
    return isTypographic ? text : plainMarks(text);
  };
  const prompt = write(pick(random, pieces.prompts));
  const evidence: Evidence[] = [];
  let answer = '';
  const add = (piece: string, shows: Shown | null) => {
    if (answer) answer += random() < 0.15 ? '\n\n' : pieces.gap;
    const start = answer.length;
    answer += write(piece);
    if (shows) evidence.push({ start, end: answer.length, cue: `${language}.${shows}`, shows });
  };

  add(pick(random, pieces.refusals), 'refusal');
  const reason = random() < 0.5 && pieces.reasons.length ? pick(random, pieces.reasons) : null;
  if (reason) add(reason[1], 'reason');
  if (random() < 0.25 && pieces.dangers.length) add(pick(random, pieces.dangers), 'danger');
  if (random() < 0.6 && pieces.alternatives.length) add(pick(random, pieces.alternatives), 'alternative');
  const length = SHORTEST + (LONGEST - SHORTEST) * random() ** LEAN;
  while (answer.length < length) add(pick(random, pieces.rest), null);
  return { prompt, answer, evidence, reason: reason?.[0] ?? 'none' };
}

function plainMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replaceAll('—', '-');
}
