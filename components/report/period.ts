/** The periods that can be chosen with one click, as the days they stand for. */
import type { Choice } from '../../utils/report/choice.ts';

/** `own`: any two days. */
export const PERIODS = ['all', '7', '30', '90', '365', 'own'] as const;
export type Period = (typeof PERIODS)[number];

const DAY_MS = 86_400_000;

/** First day of a period that ends today; `days` counts today too. */
export function daysBefore(today: string, days: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - (Number(days) - 1) * DAY_MS).toISOString().slice(0, 10);
}

export function periodOf({ from, to }: Choice, today: string): Period {
  if (from === null && to === null) return 'all';
  if (to !== null) return 'own';
  return PERIODS.find((period) => Number(period) && daysBefore(today, period) === from) ?? 'own';
}
