/**
 * `npm run --silent report -- LOG.jsonl … --out DIR`: logs, one person's or many people's, → a report as HTML and JSON
 * and every figure as SVG and CSV. Nothing is written unless all of the logs could be read.
 */
import { join } from 'node:path';
import { localDay } from '../contract/local-day.ts';
import { CHOSEN_BY } from '../utils/report/choice.ts';
import { figures } from '../utils/report/figures/registry.ts';
import { choosableIn } from '../utils/report/material.ts';
import { createPlaceOf } from '../utils/report/place-of.ts';
import { buildReport } from '../utils/report/report.ts';
import { reportWords } from '../utils/report/words.ts';
import { siteById } from '../utils/sites/registry.ts';
import { createWords } from '../utils/words/words.ts';
import { peopleOf } from './report/people-of.ts';
import { readLogFile, type LogFile } from './report/read-log-file.ts';
import { reportArguments } from './report/report-arguments.ts';
import { reportFiles } from './report/report-files.ts';
import { writeFiles } from './report/write-files.ts';

const PROBLEMS: Record<LogFile['rejects'][number]['problem'], string> = {
  not_json: 'not JSON',
  not_utf8: 'not UTF-8',
  too_long: 'longer than any line of a log',
  unknown_type: 'neither a refusal nor a count',
  newer: 'of a newer version',
  duplicate: 'in the file twice',
  invalid: 'not as a log has it',
};

const WRITE_PROBLEMS: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written to that disk',
  ENOSPC: 'the disk is full',
  EEXIST: 'there is a file where a folder has to be',
  ENOTDIR: 'there is a file where a folder has to be',
  EISDIR: 'there is a folder where a file has to be',
  ENOENT: 'no folder can be made there',
};

/** A site that this version does not know stands for itself. */
const siteName = (site: string) => siteById(site)?.name ?? site;

function giveUp(problem: string): never {
  console.error(problem);
  process.exit(1);
}

function tellRejects({ path, rejects, rejected }: LogFile): void {
  for (const { line, problem, field } of rejects)
    console.error(`${path}:${line}: left out, ${PROBLEMS[problem]}${field ? ` (${field})` : ''}`);
  if (rejected > rejects.length) console.error(`${path}: ${rejected - rejects.length} more lines left out`);
}

const isEmpty = ({ facts, counts }: LogFile) => facts.length + counts.length === 0;

const call = reportArguments(process.argv.slice(2));
if (!call.ok) {
  if (!call.isHelp) giveUp(call.text);
  console.log(call.text);
  process.exit(0);
}

const files: LogFile[] = [];
for (const path of call.logs) {
  const read = await readLogFile(path);
  if (!read.ok) giveUp(read.problem);
  tellRejects(read.file);
  if (read.file.logs.size > 1)
    console.error(`${path}: the counts of ${read.file.logs.size} logs, taken for one person’s`);
  if (isEmpty(read.file)) console.error(`${path}: nothing in it, so it is nobody’s log here`);
  else files.push(read.file);
}

const people = peopleOf(files);
for (const { paths, twice } of people)
  if (paths.length > 1)
    console.error(`One person: ${paths.join(', ')} (${twice} rows in more than one, counted once)`);

if (people.length === 0) giveUp('None of these files holds a record or a count.');

const placeOf = createPlaceOf(
  people.flatMap(({ person }) => person.facts),
  siteById,
);

const { out, language, choice } = call;
const choosable = choosableIn(
  people.map(({ person }) => person),
  placeOf,
);
for (const by of CHOSEN_BY) {
  const chosen = choice[by];
  if (chosen !== null && by !== 'status' && !choosable[by].includes(chosen))
    giveUp(`No log holds the ${by} "${chosen}". There is ${choosable[by].join(', ')}.`);
}
const words = reportWords({ t: createWords(language), language, siteName });
const report = buildReport(
  people.map(({ person }) => person),
  placeOf,
  choice,
);
const written = await reportFiles(report, { words, made: localDay(new Date()) });
try {
  await writeFiles(
    out,
    written,
    figures.flatMap(({ id }) => [`figures/${id}.svg`, `figures/${id}.csv`]),
  );
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  giveUp(`${out}: the report can’t be written: ${WRITE_PROBLEMS[code] ?? message}.`);
}

for (const path of ['report.html', 'report.json']) console.log(join(out, path));
const drawn = [...written.keys()].filter((path) => path.endsWith('.svg')).length;
const tables = [...written.keys()].filter((path) => path.endsWith('.csv')).length;
console.log(`${join(out, 'figures')}: ${drawn} SVG, ${tables} CSV`);
if (report.glance.because === 'withheld') console.error(words.because('withheld'));
if (report.glance.because === 'nothing_counted' && report.glance.records === null)
  console.error(words.because('nothing_counted'));
