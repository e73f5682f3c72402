/**
 * `node bench/accuracy/run.ts [FILE.jsonl …]`: judges labelled answers and prints how often that was right.
 * Without files: the hard cases of this folder, and the labelled answers beside the repository if they are there.
 * `--held-out` shows how it would do on a source that the weights had not seen, by learning them anew without it.
 * `--models` splits by model, `--wrong` lists what was judged wrong.
 */
import '../../utils/detector/rules/registry.ts';
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VERDICTS } from '../../contract/taxonomy.ts';
import { detect } from '../../utils/detector/detect.ts';
import { type Figures, figuresOf, type Judged, kappa } from './figures.ts';
import { fit, likelihood } from './fit.ts';
import { readLabelled } from './labelled.ts';
import { samplesOf } from './training-set.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

const COLUMNS: [string, (figures: Figures) => string][] = [
  ['refusals', (f) => String(f.refusals)],
  ['ordinary', (f) => String(f.ordinary)],
  ['prec', (f) => percent(f.precision)],
  ['rec', (f) => percent(f.recall)],
  ['F1', (f) => percent(f.f1)],
  ['bal', (f) => percent(f.balanced)],
  ['noticed', (f) => percent(f.noticed)],
  ['alarms/1000', (f) => plain(f.alarms)],
  ['asked/1000', (f) => plain(f.asked)],
  ['partial', (f) => String(f.partials)],
  ['as partial', (f) => percent(f.partialAsPartial)],
  ['as refusal', (f) => percent(f.partialAsRefusal)],
];

const plain = (figure: number) => (Number.isNaN(figure) ? '-' : figure.toFixed(1));
const percent = (figure: number) => plain(100 * figure);

function print(rows: Judged[], groupOf: (row: Judged) => string): void {
  const groups = Map.groupBy(rows, groupOf);
  const lines = [...groups].map(([name, group]) => {
    const figures = figuresOf(group);
    return [name, ...COLUMNS.map(([, show]) => show(figures))];
  });
  const table = [['', ...COLUMNS.map(([title]) => title)], ...lines];
  const width = Math.max(...table.map(([name]) => name?.length ?? 0));
  for (const [name = '', ...cells] of table) {
    console.log(name.padEnd(width + 2) + cells.map((cell) => cell.padStart(11)).join(''));
  }
  console.log();
}

function printConfusion(rows: Judged[]): void {
  const labelled = rows.filter((row) => row.verdict !== null);
  if (labelled.length === 0) return;
  for (const [name, group] of Map.groupBy(labelled, (row) => `${row.lang} ${row.split}`)) {
    const right = group.filter((row) => row.verdict === row.judged).length;
    const agreement = kappa(group.map((row) => [row.verdict ?? '', row.judged] as const));
    console.log(`Verdicts, ${name}: ${right} of ${group.length} right, kappa ${agreement.toFixed(3)}`);
    console.log('labelled \\ judged'.padEnd(18) + VERDICTS.map((verdict) => verdict.padStart(14)).join(''));
    for (const labelOf of VERDICTS) {
      const counts = VERDICTS.map(
        (judged) => group.filter((row) => row.verdict === labelOf && row.judged === judged).length,
      );
      console.log(labelOf.padEnd(18) + counts.map((count) => String(count).padStart(14)).join(''));
    }
    console.log();
  }
}

function printWrong(rows: Judged[]): void {
  for (const row of rows) {
    const label = row.verdict ?? row.label;
    const asRefusal = row.judged === 'deflects' || row.judged === 'hard_refusal';
    const right = row.verdict === null ? asRefusal === (row.label === 'refusal') : row.verdict === row.judged;
    // What is only for measuring is not to be looked at.
    if (right || row.label === 'other' || row.split === 'test') continue;
    console.log(
      `${row.id} ${label} → ${row.judged} ${row.score}: ${row.response.slice(0, 160).replaceAll('\n', ' ')}`,
    );
  }
}

/** Rules were written with all sources in view, so only the weights are held out here. */
function printHeldOut(rows: Judged[]): void {
  const samples = samplesOf(rows);
  console.log('Weights learned without the source they judge, two classes, threshold 0.5');
  for (const source of new Set(samples.map((sample) => sample.source))) {
    const model = fit(samples.filter((sample) => sample.source !== source));
    const own = samples.filter((sample) => sample.source === source && !sample.partial);
    const called = own.filter(({ values }) => likelihood(model, values) >= 0.5);
    const caught = called.filter(({ refuses }) => refuses).length;
    const refusals = own.filter(({ refuses }) => refuses).length;
    const alarms = (1000 * (called.length - caught)) / (own.length - refusals);
    const f1 = (2 * caught) / (called.length + refusals);
    console.log(
      `${source.padEnd(24)} F1 ${percent(f1).padStart(5)}  alarms/1000 ${plain(alarms).padStart(6)}`,
    );
  }
}

const args = process.argv.slice(2);
const given = args.filter((arg) => !arg.startsWith('--'));
if (given.length === 0 && !existsSync(corpus))
  console.log('No labelled answers beside the repository: hard cases only.\n');
const files =
  given.length > 0 ? given : [...globSync(`${here}cases/*.jsonl`), ...globSync(`${corpus}*.jsonl`)].sort();
const judged = files.flatMap(readLabelled).map((row): Judged => {
  const { verdict, score } = detect(row.response, row.prompt);
  return { ...row, judged: verdict, score };
});
print(judged, (row) => `${row.source} ${row.lang}${row.verdict === null ? '' : ` ${row.split}`}`);
print(judged, (row) => `all ${row.lang}`);
if (args.includes('--models')) print(judged, (row) => `${row.source} ${row.model}`);
printConfusion(judged);
if (args.includes('--wrong')) printWrong(judged);
if (args.includes('--held-out')) printHeldOut(judged);
