/** Results → two Markdown tables that set each figure beside its goal. The same text is printed and put into the README. */
import type { PageResults, Results } from './results.ts';
import type { Spread } from './spread.ts';

interface Row {
  what: string;
  goal?: string;
  show: (page: PageResults) => string;
  isMet?: (page: PageResults) => boolean;
}

const GOALS = { cpuMs: 20, taskMs: 50, badgeMs: 2_500, contentScriptBytes: 40_000 };

/** The median, and the range where there is one. */
const shown = ({ median, min, max, repeats }: Spread, unit: string, show: (figure: number) => string) =>
  repeats === 1 ? `${show(median)} ${unit}` : `${show(median)} ${unit} (${show(min)} to ${show(max)})`;
const plain = (figure: number) =>
  Math.abs(figure) >= 100 ? Math.round(figure).toLocaleString('en') : figure.toFixed(1);
const ms = (times: Spread) => shown(times, 'ms', plain);
const mb = (sizes: Spread) => shown(sizes, 'MB', (bytes) => (bytes / 1e6).toFixed(1));
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const mark = (met: boolean) => (met ? '✓' : '✗');

const rows: Row[] = [
  {
    what: 'A long answer streams: CPU',
    goal: `≤ ${GOALS.cpuMs} ms`,
    show: ({ stream }) => ms(stream.cpu),
    isMet: ({ stream }) => stream.cpu.median <= GOALS.cpuMs,
  },
  {
    what: '… most in one task, wall',
    goal: `≤ ${GOALS.taskMs} ms`,
    show: ({ stream }) => ms(stream.longestTask),
    isMet: ({ stream }) => stream.longestTask.max <= GOALS.taskMs,
  },
  {
    what: '… most in one task, CPU',
    goal: `≤ ${GOALS.taskMs} ms`,
    show: ({ stream }) => ms(stream.longestTaskCpu),
    isMet: ({ stream }) => stream.longestTaskCpu.max <= GOALS.taskMs,
  },
  { what: '… wall altogether', show: ({ stream }) => ms(stream.wall) },
  { what: '… of the CPU, style and layout', show: ({ stream }) => ms(stream.layout) },
  { what: '… of the CPU, garbage collection', show: ({ stream }) => ms(stream.gc) },
  { what: '… times it ran', show: ({ stream }) => String(stream.entries.median) },
  { what: 'All scripts of the page, with it', show: ({ page }) => ms(page.scriptWith) },
  { what: '… without it', show: ({ page }) => ms(page.scriptWithout) },
  { what: 'All tasks of the page, with it', show: ({ page }) => ms(page.tasksWith) },
  { what: '… without it', show: ({ page }) => ms(page.tasksWithout) },
  { what: 'Heap it adds', show: ({ heap }) => mb(heap) },
  { what: 'Start and first look: CPU', show: ({ start }) => ms(start.cpu) },
  {
    what: '… most in one task, wall',
    goal: `≤ ${GOALS.taskMs} ms`,
    show: ({ start }) => ms(start.longestTask),
    isMet: ({ start }) => start.longestTask.max <= GOALS.taskMs,
  },
  { what: 'A minute of typing: CPU', show: ({ typing }) => ms(typing.cpu) },
  { what: '… most in one task, CPU', show: ({ typing }) => ms(typing.longestTaskCpu) },
  {
    what: 'Answer’s end to badge, worker awake',
    goal: '< 2.5 s',
    show: ({ badge }) => ms(badge.awake),
    isMet: ({ badge }) => badge.awake.max < GOALS.badgeMs,
  },
  {
    what: '… worker asleep',
    goal: '< 2.5 s',
    show: ({ badge }) => ms(badge.asleep),
    isMet: ({ badge }) => badge.asleep.max < GOALS.badgeMs,
  },
];

export function report({ date, mode, machine, conditions, size, pages, heap }: Results): string {
  const small = size.contentScript.gzip <= GOALS.contentScriptBytes;
  const part = (name: string, { raw, gzip, brotli }: Results['size']['popup'], goal = '') =>
    line([name, goal, kb(raw), kb(gzip), kb(brotli)]);
  return [
    `${date}, ${mode} run. ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; Chromium ${machine.chromium}, Node ${machine.node}; load at the start ${machine.loadAtStart}. ${conditions.turns} turns, ${conditions.tokens.toLocaleString('en')} tokens with ${conditions.tokenDelayMs} ms between them, ${conditions.keyPresses} key presses. Figures are medians (smallest to largest).`,
    '',
    line(['', 'Goal', ...pages.map(({ name }) => name)]),
    line(['---', '---', ...pages.map(() => '---')]),
    ...rows.map(({ what, goal = '', show, isMet }) =>
      line([what, goal, ...pages.map((page) => (isMet ? `${mark(isMet(page))} ` : '') + show(page))]),
    ),
    '',
    `Heap that the content script adds, over all ${heap.repeats} pairs of pages: ${mb(heap)}.`,
    '',
    line(['Size', 'Goal', 'Raw', 'gzip', 'brotli']),
    line(['---', '---', '---', '---', '---']),
    part(`${mark(small)} Content script`, size.contentScript, `≤ ${GOALS.contentScriptBytes / 1000} kB gzip`),
    part('Background', size.background),
    part('Popup with all it loads', size.popup),
    part('Options with all they load', size.options),
    line(['Everything, as a zip', '', '', kb(size.zip), '']),
    '',
  ].join('\n');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
