/**
 * What pages cost, several times each → each beside the dearest of the first two sites' pages. The same page measured
 * again differs by the noise; only what is dearer by more than that is called dearer.
 */
import { spread, type Spread } from '../spread.ts';

/** Of the content script while one long answer streams, in milliseconds. */
export interface MeasuredCost {
  cpu: number;
  longestTask: number;
  longestTaskCpu: number;
  entries: number;
}

export interface Measured {
  name: string;
  /** Whether it is one of the pages that the others are held against. */
  isYardstick: boolean;
  /** Whether it was made heavier than a chat usually is. */
  isHeavy: boolean;
  /** None where the answer was not judged: what was measured then says nothing. */
  costs: readonly MeasuredCost[];
}

export interface Row extends Omit<Measured, 'costs'> {
  figures: Record<keyof MeasuredCost, Spread> | null;
  /** Of the yardstick's CPU. */
  ratio: number | null;
  isDearer: boolean;
}

export interface Yardstick {
  name: string;
  /** Median CPU of the dearest page of the first two sites, in milliseconds. */
  cpu: number;
  /** How far a page of theirs was from its own median at most, as a part of it. */
  noise: number;
}

export function yardstickOf(measured: readonly Measured[]): Yardstick {
  const pages = measured
    .filter(({ isYardstick, costs }) => isYardstick && costs.length > 0)
    .map(({ name, costs }) => ({ name, cpu: spread(costs.map(({ cpu }) => cpu)) }));
  const dearest = pages.toSorted((a, b) => b.cpu.median - a.cpu.median)[0];
  if (!dearest) throw new Error('No page of the first two sites was measured.');
  const away = ({ median, min, max }: Spread) => Math.max(max - median, median - min) / median;
  return {
    name: dearest.name,
    cpu: dearest.cpu.median,
    noise: round(Math.max(...pages.map((page) => away(page.cpu)))),
  };
}

export function rowOf({ costs, ...page }: Measured, yardstick: Yardstick): Row {
  if (costs.length === 0) return { ...page, figures: null, ratio: null, isDearer: false };
  const figure = (which: keyof MeasuredCost) => spread(costs.map((cost) => cost[which]));
  const figures = {
    cpu: figure('cpu'),
    longestTask: figure('longestTask'),
    longestTaskCpu: figure('longestTaskCpu'),
    entries: figure('entries'),
  };
  const ratio = round(figures.cpu.median / yardstick.cpu);
  return { ...page, figures, ratio, isDearer: ratio > 1 + yardstick.noise };
}

const round = (figure: number) => Math.round(figure * 100) / 100;
