import { detectorAndPerson } from './detector-and-person.ts';
import type { Figure } from './figure.ts';
import { outcomes } from './outcomes.ts';
import { rateByJurisdiction } from './rate-by-jurisdiction.ts';
import { rateByLanguage } from './rate-by-language.ts';
import { rateByModel } from './rate-by-model.ts';
import { rateBySite } from './rate-by-site.ts';
import { rateOverTime } from './rate-over-time.ts';
import { reasonsGiven } from './reasons-given.ts';
import { reasonsWithoutRule } from './reasons-without-rule.ts';
import { weighed } from './weighed.ts';
import { wrongAndWhose } from './wrong-and-whose.ts';

/** Every figure, in the order of the report. */
export const figures: readonly Figure[] = [
  rateOverTime,
  outcomes,
  rateByJurisdiction,
  rateBySite,
  rateByLanguage,
  rateByModel,
  wrongAndWhose,
  weighed,
  reasonsGiven,
  reasonsWithoutRule,
  detectorAndPerson,
];
