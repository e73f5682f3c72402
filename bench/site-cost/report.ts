/** What every site costs → two Markdown tables, the dearest first. The same text is printed and put into the README. */
import type { Machine } from '../machine.ts';
import type { Spread } from '../spread.ts';
import { rowOf, yardstickOf, type Measured, type Row } from './compare.ts';

/** The names are those of `results.json`. */
export interface Results {
  /** ISO date. */
  date: string;
  machine: Machine;
  pages: readonly Measured[];
}

export function report({ date, machine, pages }: Results): string {
  const yardstick = yardstickOf(pages);
  const rows = pages.map((page) => rowOf(page, yardstick));
  const dearer = rows.filter(({ isDearer }) => isDearer).length;
  const percent = Math.round(100 * yardstick.noise);
  return [
    `${date}. ${machine.cpu}, ${machine.cores} cores, ${machine.system}; load at the start ${machine.loadAtStart}.`,
    `The yardstick is ${yardstick.name}: ${yardstick.cpu.toFixed(1)} ms. A page measured again differs by up to ${percent} %; ${dearer === 0 ? 'no page costs' : `${dearer} ${dearer === 1 ? 'page costs' : 'pages cost'}`} more than that above it.`,
    '',
    ...table(
      'Site',
      rows.filter(({ isHeavy }) => !isHeavy),
    ),
    '',
    ...table(
      'Heavy page',
      rows.filter(({ isHeavy }) => isHeavy),
    ),
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
