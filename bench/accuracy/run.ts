/**
 * `node bench/accuracy/run.ts [FILE.jsonl …]`: judges labelled answers and prints how often that was right.
 * Without files: the hard cases of this folder, and the labelled answers beside the repository if they are there.
 * `--models` splits by model, `--wrong` lists what was judged wrong.
 */
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VERDICTS } from '../../contract/taxonomy.ts';
import { detect } from '../../utils/detector/detect.ts';
import { type Figures, figuresOf, type Judged, kappa } from './figures.ts';
import { readLabelled } from './labelled.ts';

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
