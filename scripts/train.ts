/**
 * `node scripts/train.ts`: labelled answers beside the repository and the hard cases in it → `weights.ts`.
 * Deterministic: the same answers and rules give the same file.
 */
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fit } from '../bench/accuracy/fit.ts';
import { readLabelled } from '../bench/accuracy/labelled.ts';
import { type LearntFrom, samplesOf } from '../bench/accuracy/training-set.ts';
import { read } from '../utils/detector/reading.ts';
import { signsOf } from '../utils/detector/signs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = `${root}../shared/corpus/`;

if (!existsSync(corpus)) {
  console.error(
    'Training needs the labelled answers in ../shared/corpus, which are not there: weights unchanged.',
  );
  process.exit(1);
}

const files = [...globSync(`${corpus}*.jsonl`), ...globSync(`${root}bench/accuracy/cases/*.jsonl`)].sort();
const samples = samplesOf(files.flatMap(readLabelled));
const { features, asked } = read('', '');
const signs = Object.keys(signsOf(features, asked));

function modelOf(samples: LearntFrom[]): string {
  const { bias, weights } = fit(samples);
  const lines = signs.map((sign, at) => `    ${sign}: ${(weights[at] ?? 0).toFixed(2)},`);
  return `{\n  bias: ${bias.toFixed(2)},\n  weights: {\n${lines.join('\n')}\n  },\n}`;
}

writeFileSync(
  `${root}utils/detector/weights.ts`,
  `/**
 * What each sign is worth, in log odds of a refusal. Made by \`scripts/train.ts\`: a logistic fit to public labelled
 * answers (chatgpt-refusals, llm-compliance, K-OverRefusal, refusalbench, alpaca_eval, LLMZoo, ja-mt-bench-harness,
 * noncompliance) and to the hard cases of \`bench/accuracy\`. No text of theirs is in it.
 */
import type { Sign } from './signs.ts';

export interface Weights {
  bias: number;
  weights: Record<Sign, number>;
}

export const WEIGHTS: Weights = ${modelOf(samples)};
`,
);
console.log(`${samples.length} answers, ${signs.length} signs.`);
