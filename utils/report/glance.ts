/** The report in a few numbers: answers counted, how many refused, out of how many, and what waits for the person. */
import { answersIn, judgedIn, OUTCOMES, refusedIn, type Outcome } from '../../contract/daily-count.ts';
import type { Material } from './material.ts';
import { ENOUGH_TO_SHOW, rateOf, withheldRate, type Rate } from './rate.ts';
import { meanOfRates, shareWithAny, type Share } from './statistics/rates.ts';

export interface Glance {
  people: number;
  /** Null where the choice leaves no denominator (by status), or where too few people make it. */
  counted: {
    answers: number;
    judged: number;
    byOutcome: Record<Outcome, number>;
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

export function glanceAt({ people, choice }: Material): Glance {
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
  const mayShow = isOnePerson || active.length >= ENOUGH_TO_SHOW;
  const because = whyNot(choice.status !== null, answers, mayShow);
  const sorted = [...days].sort();
  return {
    people: people.length,
    counted:
      because === null
        ? {
            answers,
            judged: answers - byOutcome.unsure,
            byOutcome,
            days: days.size,
            firstDay: sorted[0] ?? '',
            lastDay: sorted.at(-1) ?? '',
          }
        : null,
    because,
    rate: mayShow ? rateOf(shares, isOnePerson) : withheldRate(active.length),
    perPerson:
      isOnePerson || !mayShow
        ? null
        : { meanOfRates: meanOfRates(active), shareWithAny: shareWithAny(active) },
    records: mayShowRecords(people, isOnePerson) ? recordsIn(people) : null,
  };
}

function whyNot(byStatus: boolean, answers: number, mayShow: boolean): Glance['because'] {
  if (byStatus) return 'status';
  if (answers === 0) return 'nothing_counted';
  return mayShow ? null : 'withheld';
}

const mayShowRecords = (people: Material['people'], isOnePerson: boolean) =>
  isOnePerson || people.filter(({ facts }) => facts.length > 0).length >= ENOUGH_TO_SHOW;

function recordsIn(people: Material['people']): NonNullable<Glance['records']> {
  const records = { waiting: 0, classified: 0, dismissed: 0 };
  for (const { facts } of people)
    for (const { status } of facts) records[status === 'pending' ? 'waiting' : status]++;
  return records;
}
