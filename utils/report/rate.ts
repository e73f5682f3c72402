/**
 * Counts of one person or many → a rate with its interval, or the reason why none may be told. One person's own log
 * gets Wilson's interval; of many, people are the units: they are drawn again, and few of them make no rate.
 */
import { clusterBootstrap } from './statistics/cluster-bootstrap.ts';
import type { Interval } from './statistics/interval.ts';
import { seededRandom } from './statistics/random.ts';
import { ratioOfSums, type Share } from './statistics/rates.ts';
import { wilson } from './statistics/wilson.ts';

/** Below this many answers a share says more than is known. */
export const ENOUGH_ANSWERS = 10;
/** Below this many people a rate over people does (study design, 8.2). */
const ENOUGH_PEOPLE = 30;
/** Below this many people nothing is shown of a group (study design, 8.5). */
export const ENOUGH_TO_SHOW = 10;
/** Of the bootstrap: the same logs give the same figures. */
export const SEED = 20_260_423;

export interface Rate {
  /** Refusals and answers; null where they are withheld. */
  k: number | null;
  n: number | null;
  /** People who had any of these answers; null where that is withheld. */
  people: number | null;
  share: number | null;
  interval: Interval | null;
  method: 'wilson' | 'bootstrap' | null;
  /** Why there is no rate; null where there is one. */
  because: 'few_answers' | 'few_people' | 'withheld' | null;
}

/** `isOnePerson`: the log belongs to whoever reads the report, so nothing is withheld. */
export function rateOf(shares: readonly Share[], isOnePerson: boolean): Rate {
  const counted = shares.filter(({ n }) => n > 0);
  const k = counted.reduce((sum, share) => sum + share.k, 0);
  const n = counted.reduce((sum, share) => sum + share.n, 0);
  const none = { k, n, people: counted.length, share: null, interval: null, method: null };
  if (n < ENOUGH_ANSWERS) return { ...none, because: 'few_answers' };
  if (isOnePerson) return { ...none, share: k / n, interval: wilson(k, n), method: 'wilson', because: null };
  if (counted.length < ENOUGH_PEOPLE) return { ...none, because: 'few_people' };
  const interval = clusterBootstrap(counted, ratioOfSums, { random: seededRandom(SEED) });
  return { ...none, share: k / n, interval, method: 'bootstrap', because: null };
}

export function withheldRate(): Rate {
  return { k: null, n: null, people: null, share: null, interval: null, method: null, because: 'withheld' };
}
