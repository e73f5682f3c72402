import { OUTCOMES } from '../../../contract/daily-count.ts';
import { talliesBy, type TalliesData } from '../shapes/tallies.ts';
import type { Figure } from './figure.ts';

/** Every answer that was counted, by what the detector took it for. */
export const outcomes: Figure<TalliesData> = {
  id: 'outcomes',
  rows: 'outcome',
  build: (material) =>
    material.choice.status !== null
      ? { shape: 'tallies', because: 'status', rows: [], n: null, people: 0 }
      : talliesBy(material, OUTCOMES, ({ counts }, add) => {
          for (const count of counts) for (const outcome of OUTCOMES) add(outcome, count[outcome]);
        }),
};
