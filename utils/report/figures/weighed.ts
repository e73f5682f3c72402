import { YES_NO_UNSURE } from '../../../contract/taxonomy.ts';
import { isRefusal } from '../fact.ts';
import { talliesBy, type TalliesData } from '../shapes/tallies.ts';
import type { Figure } from './figure.ts';

/** Whether a refusing answer discussed if the rule deserves to be followed, by the person's word. */
export const weighed: Figure<TalliesData> = {
  id: 'weighed',
  rows: 'weighed',
  build: (material) =>
    talliesBy(material, [...YES_NO_UNSURE, 'not_said'], ({ facts }, add) => {
      for (const fact of facts) {
        const { answer } = fact;
        if (isRefusal(fact) && (answer?.rule === 'yes' || answer?.rule === 'not_sure'))
          add(answer.weighed ?? 'not_said', 1);
      }
    }),
};
