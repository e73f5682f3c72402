/**
 * `npm run bench:sites [-- --only=WORD] [--dry] [--date=YYYY-MM-DD]`: what the content script costs on every site's
 * imitated page and on a few heavy ones, beside the first two sites. Prints the figures, and writes them to
 * `results.json` and into the README (not with `--dry`). `--only` measures the pages whose name holds the word, and those
 * of the first two sites; the others keep their last figures. A page that costs too much is a finding, not a failure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { startChatSites } from '../../e2e/chat-sites/server.ts';
import { machine } from '../machine.ts';
import { answers, TOKEN_DELAY_MS } from '../page-cost/answers.ts';
import { makeBuilds } from '../page-cost/chat-browser.ts';
import { writeFigures, writeFormatted } from '../write-figures.ts';
import type { Measured } from './compare.ts';
import { siteKinds } from './kinds.ts';
import { measureSites } from './measure.ts';
import { startPlainPage } from './plain-page.ts';
import { report, type Results } from './report.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const EXTENSION = here('../../.output/chrome-mv3');

const RESULTS = here('results.json');

/** As a partial run finds them. */
const lastPages = (): readonly Measured[] =>
  values.only && existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results).pages : [];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    dry: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

if (!existsSync(EXTENSION)) throw new Error('The extension is not built: run `npm run build` first.');
const on = machine();
const builds = makeBuilds(EXTENSION);
const chats = await startChatSites({ answers, tokenDelayMs: TOKEN_DELAY_MS });
const plain = await startPlainPage({ answers, tokenDelayMs: TOKEN_DELAY_MS });
try {
  const kinds = await siteKinds(plain.address);
  const isWanted = ({ name }: { name: string }) => name.toLowerCase().includes(values.only.toLowerCase());
  const measured = await measureSites({
    builds,
    chats,
    kinds: kinds.filter((kind) => kind.isYardstick || isWanted(kind)),
    again: 2,
    yardsticks: values.only ? 2 : 3,
    tell: (step) => console.error(step),
  });
  const pages = kinds.flatMap(
    ({ name }) => [measured, lastPages()].flat().find((page) => page.name === name) ?? [],
  );
  const results: Results = { date: values.date, machine: on, pages };
  const figures = report(results);
  console.log(await format(figures, { parser: 'markdown' }));
  if (!values.dry) {
    await writeFormatted(RESULTS, JSON.stringify(results));
    await writeFigures(here('../README.md'), 'sites', figures);
  }
} finally {
  await plain.close();
  await chats.close();
  builds.remove();
}
