/**
 * `node bench/accuracy/run.ts [FILE.jsonl …]`: judges labelled answers and prints how often that was right.
 * Without files: the hard cases of this folder, and the labelled answers beside the repository if they are there; then
 * also with the weights learned anew without each source or model. `--write` puts the same into docs/accuracy.md and
 * what to expect of each sensitivity into the detector, `--wrong` lists the ids of what was judged wrong.
 */
import '../../utils/detector/rules/registry.ts';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { groundsOf } from '../../utils/detector/grounds.ts';
import { judge } from '../../utils/detector/score.ts';
import { expectedFile } from './expected.ts';
import { isRefusal, type Judged } from './figures.ts';
import { plainWithoutSource, withoutModel, withoutSource } from './held-out.ts';
import { readLabelled } from './labelled.ts';
import { report } from './report.ts';
import {
  agreement,
  beside,
  byGroup,
  calibration,
  confusion,
  groupName,
  type Section,
  secondLabeller,
} from './sections.ts';
import { readAnswers, type ReadAnswer } from './training-set.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = `${root}../shared/corpus/`;

const args = process.argv.slice(2);
const given = args.filter((arg) => !arg.startsWith('--'));
const missing = given.filter((file) => !existsSync(file));
const unknown = args.filter((arg) => arg.startsWith('--') && !['--write', '--wrong'].includes(arg));
if (unknown.length > 0) fail(`Unknown option ${unknown.join(', ')}; there are --write and --wrong.`);
if (args.includes('--write') && (given.length > 0 || !existsSync(corpus)))
  fail('--write needs all answers: no files, and ../shared/corpus.');
if (missing.length > 0) fail(`No such file: ${missing.join(', ')}`);
if (given.length === 0 && !existsSync(corpus))
  console.log('No labelled answers beside the repository: hard cases only.\n');

const files =
  given.length > 0
    ? given
    : [...globSync(`${root}bench/accuracy/cases/*.jsonl`), ...globSync(`${corpus}*.jsonl`)].sort();
const answers = readAnswers(readAll(files)).filter(({ row }) => row.label !== 'other');
if (answers.length === 0) fail('No labelled answers in these files.');
const judged = answers.map(asShipped);

const sections: Section[] = [
  byGroup(
    'By source',
    'Hard cases by language, those that weights were learned from and those kept aside.',
    judged,
    groupName,
  ),
  byGroup(
    'By language',
    'All sources together; a language without rules is judged unsure, which is no refusal.',
    judged,
    ({ lang }) => lang,
  ),
];
if (judged.some(({ verdict }) => verdict !== null)) {
  const kept = judged.filter(({ split }) => split === 'test');
  sections.push(
    agreement(judged, groupName),
    secondLabeller(judged),
    confusion('Verdicts of the hard cases kept aside', kept),
  );
}
if (given.length === 0) sections.push(...heldOut());

console.log(sections.map(({ title, text, table }) => `## ${title}\n\n${text}\n\n${table}\n`).join('\n'));
if (args.includes('--wrong')) printWrong();
if (args.includes('--write')) {
  if (given.length > 0 || !existsSync(corpus))
    fail('--write needs all answers: no files, and ../shared/corpus.');
  writeFileSync(`${root}docs/accuracy.md`, report(sections, answers.length));
}

function readAll(paths: string[]) {
  try {
    return paths.flatMap(readLabelled);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function asShipped({ row, reading }: ReadAnswer): Judged {
  const { verdict, score } = judge(reading);
  return { ...row, judged: verdict, score, grounds: groundsOf(reading.sentences, reading.hits) };
}

function heldOut(): Section[] {
  const without = withoutSource(answers);
  if (args.includes('--write')) writeFileSync(`${root}utils/detector/sensitivity.ts`, expectedFile(without));
  const byModel = withoutModel(answers.filter(({ row }) => row.verdict === null));
  return [
    byGroup(
      'Source held out',
      'Weights learned from all other sources.',
      without,
      ({ source, lang, verdict }) => (verdict === null ? `${source} ${lang}` : `own cases ${source}`),
    ),
    byGroup(
      'Models held out',
      'Weights learned without the models that are judged, in eight folds of models.',
      byModel,
      groupName,
    ),
    byGroup(
      'By model',
      'Public sources, models held out; models with at least ten refusals.',
      withEnough(byModel),
      ({ model }) => model,
    ),
    beside(judged, without, plainWithoutSource(answers)),
    calibration(without),
  ];
}

function withEnough(rows: Judged[]): Judged[] {
  const refusals = Map.groupBy(
    rows.filter(({ label }) => label === 'refusal'),
    ({ model }) => model,
  );
  return rows.filter(({ model }) => (refusals.get(model)?.length ?? 0) >= 10);
}

/** Ids only, and none of the cases kept aside: what is only for measuring is not to be looked at. */
function printWrong(): void {
  for (const { id, label, verdict, judged: said, score, split } of judged) {
    const right = verdict === null ? isRefusal(said) === (label === 'refusal') : verdict === said;
    if (!right && split !== 'test') console.log(`${id} ${verdict ?? label} → ${said} ${score}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
