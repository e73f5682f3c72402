/** What single words lean to in the language `fr`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  "c'est": 0.2,
  "ce": 0.18,
  "des": 0.49,
  "du": 0.3,
  "en": -0.31,
  "est": 0.2,
  "pas": 0.15,
  "pour": -0.26,
  "qui": 0.2,
  "un": 0.22,
  "une": 0.18,
};
