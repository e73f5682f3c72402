import { GIVEN_REASONS } from '../../../contract/taxonomy.ts';
import { happenedIn } from '../fact.ts';
import { talliesBy, type TalliesData } from '../shapes/tallies.ts';
import type { Figure } from './figure.ts';

/** The reason that refusing answers gave for themselves, as the detector read it; what the person calls help is left out. */
export const reasonsGiven: Figure<TalliesData> = {
  id: 'reasons-given',
  rows: 'given',
  build: (material) =>
    talliesBy(material, GIVEN_REASONS, ({ facts }, add) => {
      for (const fact of facts) if (fact.given !== null && happenedIn(fact) !== 'helps') add(fact.given, 1);
    }),
};
