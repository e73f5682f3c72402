/** The report in a few numbers: answers counted, how many refused, out of how many, and what waits for the person. */
import { answersIn, judgedIn, OUTCOMES, refusedIn, type Outcome } from '../../contract/daily-count.ts';
import type { Material } from './material.ts';
import { outcomes } from './figures/outcomes.ts';
import { ENOUGH_TO_SHOW, rateOf, withheldRate, type Rate } from './rate.ts';
import { countCell, mayShow, peopleCell } from './shapes/people-cell.ts';
import { suppressRow } from './statistics/suppression.ts';
import { meanOfRates, shareWithAny, type Share } from './statistics/rates.ts';

export interface Glance {
  people: number;
  /** Null where the choice leaves no denominator (by status), or where too few people make it. */
  counted: {
    answers: number;
    judged: number;
    /** Null where it is withheld. */
    byOutcome: Record<Outcome, number | null>;
    /** Days on which any answer was counted. */
    days: number;
    firstDay: string;
    lastDay: string;
  } | null;
  because: 'status' | 'nothing_counted' | 'withheld' | null;
  rate: Rate;
  /** Of many people: the mean of their own rates, so that few heavy users do not decide; the share with any refusal. */
  perPerson: { meanOfRates: number | null; shareWithAny: number | null } | null;
  /** Records in the choice, by what became of them; null where withheld. */
  records: { waiting: number; classified: number; dismissed: number } | null;
}

export function glanceAt(material: Material): Glance {
  const { people, choice } = material;
  const isOnePerson = people.length === 1;
  const byOutcome = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const days = new Set<string>();
  let answers = 0;
  const shares = people.map(({ counts }): Share => {
    const share = { k: 0, n: 0 };
    for (const count of counts) {
      share.k += refusedIn(count);
      share.n += judgedIn(count);
      answers += answersIn(count);
      days.add(count.day);
      for (const outcome of OUTCOMES) byOutcome[outcome] += count[outcome];
    }
    return share;
  });
  const active = shares.filter(({ n }) => n > 0);
  const isShown = isOnePerson || mayShow(peopleCell(shares));
  const shown = isOnePerson ? byOutcome : outcomesShown(material, byOutcome);
  // All answers less those that could be judged are the others.
  const because = whyNot(choice.status !== null, answers, isShown && shown.unsure !== null);
  const rate = isShown ? rateOf(shares, isOnePerson) : withheldRate();
  const sorted = [...days].sort();
  return {
    people: people.length,
    counted:
      because === null
        ? {
            answers,
            judged: answers - byOutcome.unsure,
            byOutcome: shown,
            days: days.size,
            firstDay: sorted[0] ?? '',
            lastDay: sorted.at(-1) ?? '',
          }
        : null,
    because,
    rate,
    perPerson:
      isOnePerson || rate.share === null
        ? null
        : { meanOfRates: meanOfRates(active), shareWithAny: shareWithAny(active) },
    records: recordsIn(people),
  };
}

function whyNot(byStatus: boolean, answers: number, isShown: boolean): Glance['because'] {
  if (byStatus) return 'status';
  if (answers === 0) return 'nothing_counted';
  return isShown ? null : 'withheld';
}

/** The same as the figure of outcomes shows, and no more. */
function outcomesShown(material: Material, counted: Record<Outcome, number>): Record<Outcome, number | null> {
  const { rows } = outcomes.build(material);
  const isShown = (outcome: Outcome) => rows.find(({ key }) => key === outcome)?.count !== null;
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, isShown(outcome) ? counted[outcome] : null]),
  ) as Record<Outcome, number | null>;
}

/** All three or none: of several people, where one of them may not be shown. */
function recordsIn(people: Material['people']): Glance['records'] {
  const ofEach = people.map(({ facts }) => {
    const records = { waiting: 0, classified: 0, dismissed: 0 };
    for (const { status } of facts) records[status === 'pending' ? 'waiting' : status]++;
    return records;
  });
  const count = (key: 'waiting' | 'classified' | 'dismissed') => countCell(ofEach.map((one) => one[key]));
  const cells = [count('waiting'), count('classified'), count('dismissed')] as const;
  const total = countCell(people.map(({ facts }) => facts.length));
  const isShown =
    people.length === 1 || suppressRow([...cells, total], { atLeast: ENOUGH_TO_SHOW }).every(Boolean);
  return isShown ? { waiting: cells[0].n, classified: cells[1].n, dismissed: cells[2].n } : null;
}
