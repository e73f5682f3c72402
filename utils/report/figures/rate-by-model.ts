import { ratesBy, type RatesData } from '../shapes/rates.ts';
import type { Figure } from './figure.ts';

export const rateByModel: Figure<RatesData> = {
  id: 'rate-by-model',
  rows: 'model',
  build: (material) =>
    ratesBy(material, ({ model }) => model, { order: 'most_answers', within: ({ site }) => site }),
};
