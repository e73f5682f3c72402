import { DETECTOR_VERDICTS, HAPPENED } from '../../../contract/taxonomy.ts';
import { happenedIn } from '../fact.ts';
import { matrixBy, type MatrixData } from '../shapes/matrix.ts';
import type { Figure } from './figure.ts';

/** What the detector took an answer for, beside what the person says; only of answers that were logged and judged. */
export const detectorAndPerson: Figure<MatrixData> = {
  id: 'detector-and-person',
  rows: 'verdict',
  columns: 'happened',
  build: (material) =>
    matrixBy(material, { rows: [...DETECTOR_VERDICTS].reverse(), columns: HAPPENED }, (fact) => {
      const happened = happenedIn(fact);
      return happened && [fact.verdict, happened];
    }),
};
