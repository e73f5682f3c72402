import { DETECTOR_VERDICTS, HAPPENED } from '../../../contract/taxonomy.ts';
import { happenedIn, type Fact } from '../fact.ts';
import type { Material } from '../material.ts';
import { ENOUGH_ANSWERS } from '../rate.ts';
import { matrixBy, type Agreement, type MatrixData } from '../shapes/matrix.ts';
import { cohenKappa } from '../statistics/agreement/cohen-kappa.ts';
import { gwetAc1 } from '../statistics/agreement/gwet-ac1.ts';
import { krippendorffAlpha } from '../statistics/agreement/krippendorff-alpha.ts';
import { percentAgreement } from '../statistics/agreement/percent-agreement.ts';
import type { Figure } from './figure.ts';

/** More say nothing new, and would hold up the page. */
const MOST_COMPARED = 20_000;

/** What the detector took an answer for, beside what the person says; only of answers that were logged and judged. */
export const detectorAndPerson: Figure<MatrixData> = {
  id: 'detector-and-person',
  rows: 'verdict',
  columns: 'happened',
  build: (material) => ({
    ...matrixBy(material, { rows: [...DETECTOR_VERDICTS].reverse(), columns: HAPPENED }, judgements),
    agreement: agreementIn(material),
  }),
};

function judgements(fact: Fact): [detector: string, person: string] | null {
  const happened = happenedIn(fact);
  return happened && [fact.verdict, happened];
}

/** Of one person's newest answers; over several people it could give away what the table withholds. */
function agreementIn({ people }: Material): Agreement | null {
  const [person] = people;
  if (!person || people.length > 1) return null;
  const ratings: [string, string][] = [];
  for (const fact of person.facts) {
    const pair = judgements(fact);
    if (pair && ratings.push(pair) === MOST_COMPARED) break;
  }
  if (ratings.length < ENOUGH_ANSWERS) return null;
  return {
    n: ratings.length,
    percent: percentAgreement(ratings),
    kappa: cohenKappa(ratings),
    alpha: krippendorffAlpha(ratings),
    ac1: gwetAc1(ratings),
  };
}
