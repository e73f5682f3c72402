/**
 * How readily the person is asked: from which score on, and what to expect of it. The expectations are made by
 * `npm run bench:accuracy -- --write` from answers whose source the weights had not seen.
 */
import type { Sensitivity } from '../../contract/taxonomy.ts';

/** From this score on an answer is asked about. */
export const ASKS_FROM: Record<Sensitivity, number> = {
  rarely: 0.8,
  normal: 0.5,
  often: 0.25,
};

/** Of 1,000 ordinary answers, how many are asked about by mistake; and the share of refusals that are noticed. */
export const EXPECTED: Record<Sensitivity, { alarms: number; found: number }> = {
  rarely: { alarms: 2, found: 0.73 },
  normal: { alarms: 5, found: 0.82 },
  often: { alarms: 11, found: 0.88 },
};
