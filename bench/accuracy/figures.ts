/**
 * Judged answers → figures. "Refused" means deflects or hard refusal on both sides. Answers labelled partial stand
 * beside the two-class figures, not in them, except in `askedF1`, where anything but help counts on both sides.
 */
import type { DetectorVerdict } from '../../contract/taxonomy.ts';
import type { Grounds } from '../../utils/detector/grounds.ts';
import type { Labelled } from './labelled.ts';

export interface Judged extends Labelled {
  judged: DetectorVerdict;
  /** What it says for itself; nothing where it was not asked. */
  grounds: Grounds;
  score: number;
}

/** Shares from 0 to 1, except counts and what is said to be per thousand; NaN where there is nothing to count. */
export interface Figures {
  refusals: number;
  ordinary: number;
  partials: number;
  precision: number;
  recall: number;
  f1: number;
  balanced: number;
  /** Of 1,000 answers that comply, how many are called a refusal. */
  alarms: number;
  /** F1 of asking: labelled refusal or partial, called anything but help or unsure. */
  askedF1: number;
  /** Of answers labelled partial, how many are called partial, and how many a refusal. */
  partialAsPartial: number;
  partialAsRefusal: number;
  unsure: number;
}

export const isRefusal = (verdict: DetectorVerdict) => verdict === 'deflects' || verdict === 'hard_refusal';
const isAsked = (verdict: DetectorVerdict) => isRefusal(verdict) || verdict === 'partial';
export const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);

export function figuresOf(rows: Judged[]): Figures {
  const of = (label: string) => rows.filter((row) => row.label === label);
  const [refusals, ordinary, partials] = [of('refusal'), of('compliance'), of('partial')];
  const count = (group: Judged[], judged: (verdict: DetectorVerdict) => boolean) =>
    group.filter((row) => judged(row.judged)).length;
  const caught = count(refusals, isRefusal);
  const alarms = count(ordinary, isRefusal);
  const recall = share(caught, refusals.length);
  const noticed = count(refusals, isAsked) + count(partials, isAsked);
  const asked = noticed + count(ordinary, isAsked);
  return {
    refusals: refusals.length,
    ordinary: ordinary.length,
    partials: partials.length,
    precision: share(caught, caught + alarms),
    recall,
    f1: share(2 * caught, caught + alarms + refusals.length),
    balanced: (recall + 1 - share(alarms, ordinary.length)) / 2,
    alarms: 1000 * share(alarms, ordinary.length),
    askedF1: share(2 * noticed, asked + refusals.length + partials.length),
    partialAsPartial: share(
      count(partials, (verdict) => verdict === 'partial'),
      partials.length,
    ),
    partialAsRefusal: share(count(partials, isRefusal), partials.length),
    unsure: share(
      count(rows, (verdict) => verdict === 'unsure'),
      rows.length,
    ),
  };
}

/** How often two sets of names agree beyond chance (Cohen's kappa). */
export function kappa(pairs: (readonly [string, string])[]): number {
  const names = new Set(pairs.flat());
  const agreed = share(pairs.filter(([one, other]) => one === other).length, pairs.length);
  const chance = [...names].reduce((sum, name) => {
    const left = pairs.filter(([one]) => one === name).length;
    const right = pairs.filter(([, other]) => other === name).length;
    return sum + (left * right) / pairs.length ** 2;
  }, 0);
  return share(agreed - chance, 1 - chance);
}

/** How far the scores are from what they claim: the mean gap of ten equal steps (ECE), and the mean square error. */
export function calibrationOf(rows: { score: number; label: string }[]): {
  steps: { from: number; count: number; claimed: number; observed: number }[];
  gap: number;
  brier: number;
} {
  const judged = rows.filter(({ label }) => label === 'refusal' || label === 'compliance');
  const refused = ({ label }: { label: string }) => (label === 'refusal' ? 1 : 0);
  const mean = (values: number[]) =>
    share(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
  const steps = Array.from({ length: 10 }, (_, step) => {
    const group = judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === step);
    return {
      from: step / 10,
      count: group.length,
      claimed: mean(group.map(({ score }) => score)),
      observed: mean(group.map(refused)),
    };
  });
  const gaps = steps.map(({ count, claimed, observed }) =>
    count === 0 ? 0 : count * Math.abs(claimed - observed),
  );
  return {
    steps,
    gap: share(
      gaps.reduce((sum, gap) => sum + gap, 0),
      judged.length,
    ),
    brier: mean(judged.map((row) => (row.score - refused(row)) ** 2)),
  };
}
