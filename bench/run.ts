/**
 * `npm run bench [-- --quick] [--date=YYYY-MM-DD]`: measures the built extension in a real browser, prints the
 * figures beside their goals, and writes them to `results.json` and into the README. A missed goal is a finding,
 * not a failure: it only fails when it could not measure.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { measure } from './measure.ts';
import { report } from './report.ts';
import { writeFigures, writeFormatted } from './write-figures.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const results = await measure({
  extensionDir: here('../.output/chrome-mv3'),
  date: values.date,
  mode: values.quick ? 'quick' : 'full',
  tell: (step) => console.error(step),
});
const figures = report(results);
console.log(await format(figures, { parser: 'markdown' }));
await writeFormatted(here('results.json'), JSON.stringify(results));
await writeFigures(here('README.md'), 'figures', figures);
