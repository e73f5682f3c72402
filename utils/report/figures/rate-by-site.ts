import { ratesBy, type RatesData } from '../shapes/rates.ts';
import type { Figure } from './figure.ts';

export const rateBySite: Figure<RatesData> = {
  id: 'rate-by-site',
  rows: 'site',
  build: (material) =>
    ratesBy(material, ({ site }) => site, {
      order: 'most_answers',
      within: ({ site }) => material.placeOf(site).jurisdiction,
    }),
};
