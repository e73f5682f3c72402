/**
 * `npm run bench [-- --quick] [--date=YYYY-MM-DD]`: measures the built extension in a real browser, prints the
 * figures beside their goals, and writes them to `results.json` and into the README. A missed goal is a finding,
 * not a failure: it only fails when it could not measure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measure } from './measure.ts';
import { report } from './report.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const FIGURES = /(<!-- figures -->\n)[\s\S]*(<!-- \/figures -->)/;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

async function writeFormatted(file: string, text: string): Promise<void> {
  const style = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...style, filepath: file }));
}

const results = await measure({
  extensionDir: here('../.output/chrome-mv3'),
  date: values.date,
  mode: values.quick ? 'quick' : 'full',
  tell: (step) => console.error(step),
});
const figures = report(results);
console.log(await format(figures, { parser: 'markdown' }));
await writeFormatted(here('results.json'), JSON.stringify(results));
const readme = readFileSync(here('README.md'), 'utf8');
if (!FIGURES.test(readme)) throw new Error('README.md has no place for the figures.');
await writeFormatted(
  here('README.md'),
  readme.replace(FIGURES, (_, start, end) => `${start}\n${figures}\n${end}`),
);
