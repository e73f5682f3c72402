/**
 * `node scripts/train.ts`: labelled answers beside the repository and the hard cases in it → `weights.ts` and the
 * leanings of words. Deterministic, so it needs no seed: the same answers and rules give the same files.
 */
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLabelled } from '../bench/accuracy/labelled.ts';
import { SIGNS, teach } from '../bench/accuracy/teach.ts';
import { lessonsOf, readAnswers } from '../bench/accuracy/training-set.ts';
import type { Leaning } from '../utils/detector/leaning.ts';
import type { Tag } from '../utils/detector/rules/loaded.ts';
import { languages } from '../utils/detector/rules/registry.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = `${root}../shared/corpus/`;

if (!existsSync(corpus)) {
  console.error(
    'Training needs the labelled answers in ../shared/corpus, which are not there: weights unchanged.',
  );
  process.exit(1);
}

const files = [...globSync(`${corpus}*.jsonl`), ...globSync(`${root}bench/accuracy/cases/*.jsonl`)].sort();
const lessons = lessonsOf(readAnswers(files.flatMap(readLabelled)));
const { weights, leaning } = teach(lessons);

writeFileSync(
  `${root}utils/detector/weights.ts`,
  `/**
 * What each sign is worth, in log odds of a refusal. Made by \`scripts/train.ts\`: a logistic fit to public labelled
 * answers (chatgpt-refusals, llm-compliance, K-OverRefusal, refusalbench, alpaca_eval, LLMZoo, ja-mt-bench-harness,
 * noncompliance; owners and licences in \`docs/accuracy.md\`) and to the hard cases of \`bench/accuracy\`. No text of theirs
 * is in it. The fit has no randomness, so there is no seed.
 */
import type { Sign } from './signs.ts';

export interface Weights {
  bias: number;
  weights: Record<Sign, number>;
}

export const WEIGHTS: Weights = {
  bias: ${weights.bias},
  weights: {
${SIGNS.map((sign) => `    ${sign}: ${weights.weights[sign]},`).join('\n')}
  },
};
`,
);
// Others have too few hard cases for words to say anything.
const spoken = Object.entries(leaning).filter(
  ([language]) => languages[language as Tag].leaning !== undefined,
);
for (const [language, table] of spoken) {
  writeFileSync(`${root}utils/detector/rules/${language}/leaning.ts`, leaningFile(language, table));
}
console.log(
  `${lessons.length} answers, ${SIGNS.length} signs, words: ${spoken
    .map(([language, table]) => `${language} ${Object.keys(table).length}`)
    .join(', ')}.`,
);

function leaningFile(language: string, table: Leaning): string {
  const entries = Object.entries(table).map(([word, odds]) => `  ${JSON.stringify(word)}: ${odds},`);
  return `/** What single words lean to in the language \`${language}\`; see \`../../leaning.ts\`. Made by \`scripts/train.ts\`. */
import type { Leaning } from '../../leaning.ts';

export const leaning: Leaning = {
${entries.join('\n')}
};
`;
}
