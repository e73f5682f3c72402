/**
 * `npm run bench:big-log [-- --quick] [--records=10000,100000] [--date=YYYY-MM-DD] [--dry]`: measures the built
 * extension's report page with big logs in a real browser, prints the figures beside their goals, and writes them to
 * `results.json` and into the README (not with `--dry`). A missed goal is a finding, not a failure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { spread } from '../spread.ts';
import { measureSize } from './measure.ts';
import { report } from './report.ts';
import type { Results } from './results.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const FIGURES = /(<!-- figures -->\n)[\s\S]*(<!-- \/figures -->)/;
const REPEATS = { full: { load: 5, use: 3, files: 3 }, quick: { load: 2, use: 1, files: 1 } };

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    records: { type: 'string', default: '10000,100000' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

async function writeFormatted(file: string, text: string): Promise<void> {
  const style = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...style, filepath: file }));
}

const mode = values.quick ? 'quick' : 'full';
const results: Results = {
  date: values.date,
  mode,
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    system: type(),
    node: process.versions.node,
    loadAtStart: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
  },
  sizes: [],
};
for (const records of values.records.split(',').map(Number)) {
  const found = await measureSize(records, {
    extensionDir: here('../../.output/chrome-mv3'),
    repeats: REPEATS[mode],
    tell: (step) => console.error(step),
  });
  const figures = Object.fromEntries([...found].map(([id, measured]) => [id, spread(measured)]));
  results.sizes.push({ records, figures });
}
const figures = report(results);
console.log(await format(figures, { parser: 'markdown' }));
if (!values.dry) {
  await writeFormatted(here('results.json'), JSON.stringify(results));
  const readme = readFileSync(here('README.md'), 'utf8');
  if (!FIGURES.test(readme)) throw new Error('README.md has no place for the figures.');
  await writeFormatted(
    here('README.md'),
    readme.replace(FIGURES, (_, start, end) => `${start}\n${figures}\n${end}`),
  );
}
