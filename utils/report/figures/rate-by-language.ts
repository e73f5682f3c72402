import { ratesBy, type RatesData } from '../shapes/rates.ts';
import type { Figure } from './figure.ts';

export const rateByLanguage: Figure<RatesData> = {
  id: 'rate-by-language',
  rows: 'language',
  build: (material) => ratesBy(material, ({ language }) => language, { order: 'most_answers' }),
};
