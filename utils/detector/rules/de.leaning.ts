/** What single words lean to in the language `de`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  "als": -1.01,
  "das": -0.16,
  "den": 0.3,
  "der": -0.6,
  "die": -0.64,
  "ein": -0.25,
  "eine": -0.57,
  "es": -0.92,
  "fur": 0.57,
  "im": 0.26,
  "in": -0.4,
  "ist": -0.49,
  "kann": -0.18,
  "oder": -0.47,
  "sein": -0.48,
  "sie": 0.18,
  "um": -0.77,
  "und": -0.64,
  "von": -0.38,
  "werden": -0.25,
  "wie": 0.34,
};
