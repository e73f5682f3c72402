/** What every drawing is made on: where, how wide, in which words; and the sizes and colours they share. */
import * as Plot from '@observablehq/plot';
import type { Figure } from '../figures/figure.ts';
import type { ReportWords } from '../words.ts';
import { fitLabel, textWidth } from './fit-label.ts';

export interface Canvas {
  document: Document;
  /** Pixels. */
  width: number;
  words: ReportWords;
  figure: Figure;
}

export const SIZE = 12;

/**
 * Each mark has a class, which `assets/figures.css` colours for a light page, a dark one and paper; and these colours
 * as attributes, for programs that show an SVG and know no variables. Blue and orange of Okabe and Ito (2008).
 */
export const COLOURS = {
  mark: '#0072b2',
  quiet: '#5a6675',
  line: '#8391a3',
  surface: '#ffffff',
  text: '#18212c',
} as const;

/** From few to many; text on the darker two is light. */
export const HEAT = ['#e6f0f7', '#b5d3e7', '#6aa9d0', '#2577ae', '#0b4a77'] as const;
export const HEAT_INK = ['#18212c', '#18212c', '#18212c', '#ffffff', '#ffffff'] as const;

/** Pixels between a name and what it names. */
const GAP = 12;
const NAME_LINES = 2;

/** Names at the left of rows: as much room as the longest needs, up to a third of the width. */
export function rowNames(names: ReadonlyMap<string, string>, { width }: Canvas) {
  const most = Math.max(84, Math.min(230, Math.round(width * 0.34)));
  const longest = Math.max(...[...names.values()].map((name) => textWidth(name, SIZE)));
  const left = Math.min(most, Math.ceil(longest) + GAP);
  const mark = Plot.text([...names], {
    y: ([key]: [string, string]) => key,
    frameAnchor: 'left',
    textAnchor: 'start',
    dx: -left,
    text: ([, name]: [string, string]) =>
      fitLabel(name, { width: left - GAP, lines: NAME_LINES, size: SIZE }),
    title: ([, name]: [string, string]) => name,
    fontSize: SIZE,
    className: 'figure-name',
    fill: COLOURS.text,
  });
  return { left, mark };
}

/** Steps of an axis of shares from 0 up to where `most` fits. */
export function shareTicks(most: number, wanted: number): number[] {
  const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1];
  const step = steps.find((each) => Math.ceil(most / each - 1e-9) <= wanted) ?? 1;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Math.round(at * step * 100) / 100);
}
