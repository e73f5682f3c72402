import { ratesBy, type RatesData } from '../shapes/rates.ts';
import type { Figure } from './figure.ts';

/** Under whose law the vendor is. */
export const rateByJurisdiction: Figure<RatesData> = {
  id: 'rate-by-jurisdiction',
  rows: 'jurisdiction',
  build: (material) =>
    ratesBy(material, ({ site }) => material.placeOf(site).jurisdiction, { order: 'most_answers' }),
};
