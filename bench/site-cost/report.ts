/** What every site costs → two Markdown tables, the dearest first. The same text is printed and put into the README. */
import type { Machine } from '../machine.ts';
import type { Spread } from '../spread.ts';
import type { Row } from './compare.ts';
import type { SiteCosts } from './measure.ts';

/** The names are those of `results.json`. */
export interface Results extends SiteCosts {
  /** ISO date. */
  date: string;
  machine: Machine;
}

export function report({ date, machine, yardstick, sites, heavy }: Results): string {
  const dearer = [...sites, ...heavy].filter(({ isDearer }) => isDearer).length;
  const percent = Math.round(100 * yardstick.noise);
  return [
    `${date}. ${machine.cpu}, ${machine.cores} cores, ${machine.system}; load at the start ${machine.loadAtStart}.`,
    `The yardstick is ${yardstick.name}: ${yardstick.cpu.toFixed(1)} ms. A page measured again differs by up to ${percent} %; ${dearer === 0 ? 'no page costs' : `${dearer} ${dearer === 1 ? 'page costs' : 'pages cost'}`} more than that above it.`,
    '',
    ...table('Site', sites),
    '',
    ...table('Heavy page', heavy),
    '',
  ].join('\n');
}

const table = (first: string, rows: readonly Row[]) => [
  line([first, 'CPU', 'Of the yardstick', 'Most in one task, CPU', '… wall', 'Times it ran']),
  line(['---', '---', '---', '---', '---', '---']),
  ...rows.toSorted((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0)).map(lineOf),
];

function lineOf({ name, isYardstick, figures, ratio, isDearer }: Row): string {
  const title = isYardstick ? `${name} (first two)` : name;
  if (!figures || ratio === null) return line([title, 'its answer was not judged', '', '', '', '']);
  const { cpu, longestTask, longestTaskCpu, entries } = figures;
  return line([
    title,
    ms(cpu),
    `${isDearer ? '✗' : '✓'} ${ratio.toFixed(2)}`,
    ms(longestTaskCpu),
    ms(longestTask),
    String(Math.round(entries.median)),
  ]);
}

/** The median, and the range where there is one. */
const ms = ({ median, min, max, repeats }: Spread) =>
  `${median.toFixed(1)} ms${repeats === 1 ? '' : ` (${min.toFixed(1)} to ${max.toFixed(1)})`}`;

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
