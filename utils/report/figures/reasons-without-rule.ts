import { REASONS } from '../../../contract/taxonomy.ts';
import { talliesBy, type TalliesData } from '../shapes/tallies.ts';
import type { Figure } from './figure.ts';

/** Where no rule was in play: why it refused, by the person's word. */
export const reasonsWithoutRule: Figure<TalliesData> = {
  id: 'reasons-without-rule',
  rows: 'reason',
  build: (material) =>
    talliesBy(material, REASONS, ({ facts }, add) => {
      for (const { answer } of facts) if (answer?.reason) add(answer.reason, 1);
    }),
};
