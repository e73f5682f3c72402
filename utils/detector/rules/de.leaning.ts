/** What single words lean to in the language `de`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  als: -1.08,
  auf: -0.16,
  das: -0.15,
  den: 0.35,
  der: -0.61,
  die: -0.65,
  ein: -0.26,
  eine: -0.59,
  es: -0.9,
  fur: 0.55,
  im: 0.28,
  in: -0.39,
  ist: -0.51,
  kann: -0.19,
  nicht: 0.15,
  oder: -0.48,
  sein: -0.5,
  sie: 0.18,
  und: -0.65,
  von: -0.39,
  werden: -0.28,
  wie: 0.33,
};
