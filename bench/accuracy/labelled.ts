/**
 * A labelled file → its answers. Two vocabularies are read: the project's own verdicts, and the coarser
 * refusal, partial, compliance, other of public sources.
 */
import { readFileSync } from 'node:fs';
import { GIVEN_REASONS, type GivenReason, VERDICTS, type Verdict } from '../../contract/taxonomy.ts';

export type Label = 'refusal' | 'partial' | 'compliance' | 'other';

/** What a label in the project's own scheme says. */
export interface OwnLabel {
  verdict: Verdict;
  reason: GivenReason;
  alternative: boolean;
  danger: boolean;
}

export interface Labelled {
  id: string;
  source: string;
  lang: string;
  model: string;
  prompt: string;
  response: string;
  label: Label;
  /** Only where the file says it in the project's own scheme. */
  verdict: Verdict | null;
  /** The whole of it, where all of it is given; and what a second labeller said who had not seen it. */
  own: OwnLabel | null;
  second: OwnLabel | null;
  /** Cases that rules and weights may be fitted to are `dev`; `test` only measures. */
  split: 'dev' | 'test';
}

const LABELS: Record<string, Label> = {
  refusal: 'refusal',
  partial: 'partial',
  compliance: 'compliance',
  other: 'other',
  helps: 'compliance',
  deflects: 'refusal',
  hard_refusal: 'refusal',
};

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** The answers of a JSONL file; a line without a known label is an error, since it would bend every figure. */
export function readLabelled(path: string): Labelled[] {
  const name = path.replace(/^.*\//, '').replace(/\.jsonl$/, '');
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = objectIn(line.replace(/^\ufeff/, ''), `${path}:${index + 1}`);
    const said = text(row.verdict, text(row.label, ''));
    const label = Object.hasOwn(LABELS, said) ? LABELS[said] : undefined;
    if (label === undefined) throw new Error(`${path}:${index + 1}: unknown label "${said}"`);
    if (typeof row.response !== 'string')
      throw new Error(`${path}:${index + 1}: response is missing: a string is needed`);
    return {
      id: text(row.id, `${name}:${index + 1}`),
      source: name,
      lang: text(row.lang, 'und'),
      model: text(row.model, '-'),
      prompt: text(row.prompt, ''),
      response: text(row.response, ''),
      label,
      verdict: VERDICTS.find((verdict) => verdict === row.verdict) ?? null,
      own: ownLabel(row),
      second: ownLabel(row.second),
      split: row.split === 'test' ? 'test' : 'dev',
    };
  });
}

function ownLabel(value: unknown): OwnLabel | null {
  const { verdict, reason, alternative, danger } = (value ?? {}) as Record<string, unknown>;
  const known = VERDICTS.find((one) => one === verdict);
  const given = GIVEN_REASONS.find((one) => one === reason);
  if (known === undefined || given === undefined) return null;
  return { verdict: known, reason: given, alternative: alternative === true, danger: danger === true };
}

function objectIn(line: string, place: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below, with the place.
  }
  throw new Error(`${place}: not a JSON object`);
}
