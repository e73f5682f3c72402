/** Codings → how well coders agree, a variable at a time: every coefficient, for none tells the whole under skew. */
import { clusterBootstrap } from '../../utils/report/statistics/cluster-bootstrap.ts';
import { cohenKappa } from '../../utils/report/statistics/agreement/cohen-kappa.ts';
import {
  agreementByLabel,
  confusion,
  type Confusion,
} from '../../utils/report/statistics/agreement/confusion.ts';
import { gwetAc1 } from '../../utils/report/statistics/agreement/gwet-ac1.ts';
import { krippendorffAlpha } from '../../utils/report/statistics/agreement/krippendorff-alpha.ts';
import { percentAgreement } from '../../utils/report/statistics/agreement/percent-agreement.ts';
import type { Ratings } from '../../utils/report/statistics/agreement/ratings.ts';
import type { Interval } from '../../utils/report/statistics/interval.ts';
import { seededRandom } from '../../utils/report/statistics/random.ts';
import type { Coding } from './codings.ts';

const SEED = 20_260_423;

export interface Coefficient {
  value: number | null;
  /** 95 %, items drawn again; null where they can't tell how much it varies. */
  interval: Interval | null;
  /** Why there is no value. */
  because: 'no_item_twice' | 'one_label' | 'not_two_coders' | null;
}

export interface Agreement {
  variable: string;
  coders: string[];
  /** Coded by two or more. */
  items: number;
  cannotCode: number;
  percent: Coefficient;
  kappa: Coefficient;
  alpha: Coefficient;
  ac1: Coefficient;
  /** Of the two coders; null where there are others. */
  confusion: (Confusion & { byLabel: Record<string, number> }) | null;
}

/** Of the blind round alone. */
export function agreementOf(codings: readonly Coding[]): Agreement[] {
  const blind = codings.filter(({ round }) => round === 'first');
  const coders = [...new Set(blind.map(({ coder }) => coder))].sort();
  const variables = [...new Set(blind.flatMap(({ labels }) => Object.keys(labels ?? {})))].sort();
  const items = Map.groupBy(blind, ({ pid, rid }) => JSON.stringify([pid, rid]));
  return variables.map((variable) => {
    const ratings = [...items.values()].map((ofItem) =>
      coders.map((coder) => ofItem.find((one) => one.coder === coder)?.labels?.[variable] ?? null),
    );
    const twice = ratings.filter((labels) => labels.filter((label) => label !== null).length >= 2);
    const cannotCode = blind.filter(({ labels }) => labels === null).length;
    return { variable, coders, items: twice.length, cannotCode, ...coefficients(twice, coders.length) };
  });
}

export function coefficients(
  ratings: Ratings,
  coders: number,
): Pick<Agreement, 'percent' | 'kappa' | 'alpha' | 'ac1' | 'confusion'> {
  const isConstant = new Set(ratings.flat().filter((label) => label !== null)).size < 2;
  const of = (
    statistic: (some: Ratings) => number | null,
    why: Coefficient['because'] = null,
  ): Coefficient => {
    const value = why === null ? statistic(ratings) : null;
    const interval =
      value === null ? null : clusterBootstrap(ratings, statistic, { random: seededRandom(SEED) });
    const nothing = ratings.length === 0 ? 'no_item_twice' : isConstant ? 'one_label' : null;
    return { value, interval, because: value === null ? (why ?? nothing) : null };
  };
  const [one, other] = [0, 1].map((at) => ratings.map((labels) => labels[at] ?? null));
  const table = coders === 2 && one && other ? confusion(one, other) : null;
  return {
    percent: of(percentAgreement),
    kappa: of(cohenKappa, coders === 2 ? null : 'not_two_coders'),
    alpha: of(krippendorffAlpha),
    ac1: of(gwetAc1),
    confusion: table && { ...table, byLabel: agreementByLabel(table) },
  };
}
