/** Results → a Markdown table that sets each figure beside its goal. */
import type { Spread } from '../spread.ts';
import { MEASURED, type FigureId, type Measured, type Results } from './results.ts';

export function report({ date, mode, machine, sizes }: Results): string {
  return [
    `${date}, ${mode} run. ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; Node ${machine.node}; load at the start ${machine.loadAtStart}. Figures are medians (smallest to largest).`,
    '',
    line(['', 'Goal', ...sizes.map(({ records }) => `${records.toLocaleString('en')} records`)]),
    line(['---', '---', ...sizes.map(() => '---')]),
    ...(Object.entries(MEASURED) as [FigureId, Measured][]).map(([id, measured]) =>
      line([
        measured.what,
        measured.goal === undefined ? '' : `< ${shown(measured.goal, measured.unit)} ${measured.unit}`,
        ...sizes.map(({ figures }) => cell(figures[id], measured)),
      ]),
    ),
    '',
  ].join('\n');
}

function cell(spread: Spread | undefined, { unit, goal }: Measured): string {
  if (!spread) return '–';
  const [median, min, max] = [spread.median, spread.min, spread.max].map((figure) => shown(figure, unit));
  const mark = goal === undefined ? '' : spread.median < goal ? '✓ ' : '✗ ';
  const range = spread.repeats > 1 && min !== max ? ` (${min} to ${max})` : '';
  return `${mark}${median}${unit && ` ${unit}`}${range}`;
}

const shown = (figure: number, unit: Measured['unit']) =>
  Math.round(unit === 'MB' ? figure / 1e6 : figure).toLocaleString('en');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
