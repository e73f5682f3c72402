/**
 * `npm run bench:speed [-- FILE.jsonl …]`: how fast answers are judged on one core, beside lists in use today, and how
 * large the rules are in the built extension. Ratios are taken within this run; the megabytes are this machine's.
 */
import '../utils/detector/rules/registry.ts';
import { existsSync, globSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { detect } from '../utils/detector/detect.ts';
import { type Labelled, readLabelled } from './accuracy/labelled.ts';
import { gcgSays, garakLikeSays, promptfooSays } from './accuracy/lists.ts';
import { plain, table } from './accuracy/table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}.output/chrome-mv3/`;
const ROUNDS = 5;
const MOST_RULES = 150_000;
/** Bytes of one answer. */
const SMALL = 4_000;
const LARGE = 1_000_000;

type Judge = (row: Labelled) => unknown;
const judges: [string, Judge][] = [
  ['this detector', ({ response, prompt }) => detect(response, prompt)],
  ['… without the question', ({ response }) => detect(response)],
  ['promptfoo basic', ({ response }) => promptfooSays(response)],
  ['GCG list', ({ response }) => gcgSays(response)],
  ['garak-like list', ({ response }) => garakLikeSays(response)],
];

const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : [
        ...globSync(`${root}bench/accuracy/cases/*.jsonl`),
        ...globSync(`${root}../shared/corpus/*.jsonl`),
      ].sort();
const rows = files.flatMap(readLabelled);

console.log(
  `${rows.length} answers, ${os.cpus()[0]?.model.trim()}, Node ${process.version}, one core. Medians of ${ROUNDS} rounds.\n`,
);
const byLanguage = [...Map.groupBy(rows, ({ lang }) => lang)].filter(([, group]) => group.length >= 30);
console.log('Megabytes of answers a second:\n');
console.log(
  table(
    ['', ...judges.map(([name]) => name), 'µs an answer'],
    [['all', rows] as const, ...byLanguage].map(([name, group]) => {
      const bytes = bytesOf(group);
      const seconds = judges.map(([, judge]) => median(() => run(group, judge)));
      return [
        name,
        ...seconds.map((one) => plain(bytes / 1e6 / one)),
        plain((1e6 * (seconds[0] ?? 0)) / group.length, 0),
      ];
    }),
  ),
);

console.log('\nOne answer, milliseconds and megabytes a second:\n');
console.log(
  table(
    ['', ...judges.map(([name]) => name)],
    [
      ['4 kB', SMALL],
      ['1 MB', LARGE],
    ].map(([name, size]) => {
      const group = answersOf(Number(size));
      return [
        String(name),
        ...judges.map(([, judge]) => {
          const seconds = median(() => run(group, judge)) / group.length;
          return `${plain(1000 * seconds, 3)} (${plain(Number(size) / 1e6 / seconds)})`;
        }),
      ];
    }),
  ),
);

if (existsSync(built)) printSizes();
else console.log('\nNo built extension: sizes are left out.');

/** English answers put together and cut to size. */
function answersOf(bytes: number): Labelled[] {
  const english = rows.filter(({ lang }) => lang === 'en');
  const joined = english.map(({ response }) => response.replaceAll(/[^\0-\x7f]/g, '')).join('\n\n');
  const count = bytes === SMALL ? 200 : 3;
  const all = joined.repeat(Math.ceil((bytes * 2) / Math.max(1, joined.length)));
  return english.slice(0, count).map((row, at) => {
    const from = (at * 7919) % Math.max(1, all.length - bytes);
    return { ...row, response: all.slice(from, from + bytes) };
  });
}

function bytesOf(group: readonly Labelled[]): number {
  return group.reduce((sum, { response }) => sum + Buffer.byteLength(response), 0);
}

/** Seconds for all answers; one pass before it warms the engine. */
function run(group: readonly Labelled[], judge: Judge): number {
  const started = performance.now();
  for (const row of group) judge(row);
  return (performance.now() - started) / 1000;
}

function median(measure: () => number): number {
  measure();
  return (
    Array.from({ length: ROUNDS }, measure).toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ??
    Number.NaN
  );
}

function printSizes(): void {
  const scripts = globSync(`${built}rules-*.js`).sort();
  const lines = scripts.map((path) => {
    const bytes = readFileSync(path);
    const name = path.replace(/.*rules-(.*)\.js/, '$1');
    return {
      name,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  });
  const all = lines.reduce(
    (sum, { raw, gzip, brotli }) => ({
      name: 'all',
      raw: sum.raw + raw,
      gzip: sum.gzip + gzip,
      brotli: sum.brotli + brotli,
    }),
    { name: 'all', raw: 0, gzip: 0, brotli: 0 },
  );
  console.log('\nThe rules of each language as they lie in the built extension, bytes:\n');
  console.log(
    table(
      ['', 'raw', 'gzip', 'brotli'],
      [...lines, all].map(({ name, raw, gzip, brotli }) => [name, String(raw), String(gzip), String(brotli)]),
    ),
  );
  console.log(
    `\nGoal: at most ${MOST_RULES} bytes compressed for all languages: ${all.gzip <= MOST_RULES ? 'met' : 'missed'} (gzip).`,
  );
}
