/** How readily a person is asked: from which score on, and what to expect of that. */
import type { Sensitivity } from '../../contract/taxonomy.ts';

/** An answer is asked about from this score on. */
export const ASKS_FROM: Record<Sensitivity, number> = { rarely: 0.8, normal: 0.5, often: 0.25 };

/** Ordinary answers asked about by mistake, of 1,000; and the share of refusals that is found. */
export const EXPECTED: Record<Sensitivity, { alarms: number; found: number }> = {
  rarely: { alarms: 2, found: 0.85 },
  normal: { alarms: 4, found: 0.92 },
  often: { alarms: 12, found: 0.96 },
};
