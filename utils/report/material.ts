/** Logs and a choice → what every figure is made of: of each person, the facts and counts that the choice admits. */
import { UNKNOWN_MODEL, type DailyCount } from '../../contract/daily-count.ts';
import {
  admitsCount,
  admitsFact,
  CHOSEN_BY,
  isEverything,
  type Choice,
  type ChosenBy,
  type PlaceOf,
} from './choice.ts';
import type { Fact } from './fact.ts';

/** One person's log: all their machines together. */
export interface Person {
  facts: readonly Fact[];
  counts: readonly DailyCount[];
}

export interface Material {
  /** One entry a person, also where the choice leaves nothing of theirs. */
  people: readonly Person[];
  choice: Choice;
  placeOf: PlaceOf;
}

export function chosenMaterial(people: readonly Person[], choice: Choice, placeOf: PlaceOf): Material {
  if (isEverything(choice)) return { people, choice, placeOf };
  return {
    choice,
    placeOf,
    people: people.map(({ facts, counts }) => ({
      facts: facts.filter((fact) => admitsFact(choice, fact)),
      counts: counts.filter((count) => admitsCount(choice, count, placeOf)),
    })),
  };
}

/** Every value that can be chosen, in alphabetical order. */
export type Choosable = Record<ChosenBy, string[]> & { firstDay: string | null; lastDay: string | null };

export function choosableIn(people: readonly Person[], placeOf: PlaceOf): Choosable {
  const values = Object.fromEntries(CHOSEN_BY.map((key) => [key, new Set<string>()])) as Record<
    ChosenBy,
    Set<string>
  >;
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  const see = (day: string) => {
    if (firstDay === null || day < firstDay) firstDay = day;
    if (lastDay === null || day > lastDay) lastDay = day;
  };
  for (const { facts, counts } of people) {
    for (const fact of facts) {
      see(fact.day);
      for (const key of CHOSEN_BY) values[key].add(fact[key] ?? UNKNOWN_MODEL);
    }
    for (const { day, site, model, language } of counts) {
      see(day);
      values.site.add(site);
      values.model.add(model);
      values.language.add(language);
    }
  }
  for (const site of values.site) {
    const { vendor, jurisdiction } = placeOf(site);
    values.vendor.add(vendor);
    values.jurisdiction.add(jurisdiction);
  }
  const sorted = Object.fromEntries(CHOSEN_BY.map((key) => [key, [...values[key]].sort()]));
  return { ...(sorted as Record<ChosenBy, string[]>), firstDay, lastDay };
}
