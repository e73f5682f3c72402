/** What to expect of each sensitivity, measured on answers whose source the weights had not seen → the file that says it. */
import { SENSITIVITIES } from '../../contract/taxonomy.ts';
import { asks } from '../../utils/detector/asks.ts';
import { ASKS_FROM } from '../../utils/detector/sensitivity.ts';
import { type Judged, share } from './figures.ts';

/** Sources of ordinary requests, for the false alarms; the refusals are those of all sources and of the hard cases. */
const ORDINARY = /ordinary|coconot|refusalbench/;

export function expectedFile(heldOut: Judged[]): string {
  const ordinary = heldOut.filter(({ source, label }) => ORDINARY.test(source) && label === 'compliance');
  const refusals = heldOut.filter(({ label, judged }) => label === 'refusal' && judged !== 'unsure');
  const lines = SENSITIVITIES.map((sensitivity) => {
    const asked = (rows: Judged[]) =>
      rows.filter(({ judged, score }) => asks({ verdict: judged, score }, sensitivity)).length;
    const alarms = Math.round(1000 * share(asked(ordinary), ordinary.length));
    const found = Math.round(100 * share(asked(refusals), refusals.length)) / 100;
    return `  ${sensitivity}: { alarms: ${alarms}, found: ${found} },`;
  });
  return `/**
 * How readily the person is asked: from which score on, and what to expect of it. The expectations are made by
 * \`npm run bench:accuracy -- --write\` from answers whose source the weights had not seen.
 */
import type { Sensitivity } from '../../contract/taxonomy.ts';

/** From this score on an answer is asked about. */
export const ASKS_FROM: Record<Sensitivity, number> = {
${SENSITIVITIES.map((one) => `  ${one}: ${ASKS_FROM[one]},`).join('\n')}
};

/** Of 1,000 ordinary answers, how many are asked about by mistake; and the share of refusals that are noticed. */
export const EXPECTED: Record<Sensitivity, { alarms: number; found: number }> = {
${lines.join('\n')}
};
`;
}
