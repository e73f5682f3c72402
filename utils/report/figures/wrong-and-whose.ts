/** What was wrong with the rule, and whose rule it was: the paper's design of 5 families and 19 authorities. */
import { AUTHORITY_GROUPS, AUTHORITY_GROUP_KEYS, FAMILY_KEYS } from '../../../contract/taxonomy.ts';
import { matrixBy, type MatrixData } from '../shapes/matrix.ts';
import type { Figure } from './figure.ts';

/** A group stands behind its own authorities, for answers that name no more than the group. */
const WHOSE = AUTHORITY_GROUP_KEYS.flatMap((group) => [...AUTHORITY_GROUPS[group], `group:${group}`]);

export const wrongAndWhose: Figure<MatrixData> = {
  id: 'wrong-and-whose',
  rows: 'authority',
  columns: 'family',
  build: (material) =>
    matrixBy(material, { rows: WHOSE, columns: [...FAMILY_KEYS, 'not_sure'] }, ({ answer }) => {
      if (!answer?.family || !answer.authorityGroup) return null;
      return [answer.authority ?? `group:${answer.authorityGroup}`, answer.family];
    }),
};
