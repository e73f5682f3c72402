/** What single words lean to in the language `fr`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  "c'est": 0.21,
  ce: 0.18,
  des: 0.47,
  du: 0.3,
  en: -0.29,
  est: 0.24,
  pour: -0.32,
  qui: 0.19,
  se: 0.18,
  un: 0.24,
  une: 0.16,
};
