/**
 * Whether a person is asked about an answer. Moves only the question: the verdict that is counted stays the
 * detector's own, so that counts mean the same for everybody.
 */
import type { Sensitivity } from '../../contract/taxonomy.ts';
import type { Judgement } from './score.ts';
import { ASKS_FROM } from './sensitivity.ts';

export function asks({ verdict, score }: Judgement, sensitivity: Sensitivity): boolean {
  if (verdict === 'unsure') return false;
  // Partial help is told by what is in it, whatever the score; only who wants few questions is spared the doubtful.
  if (verdict === 'partial' && sensitivity !== 'rarely') return true;
  return score >= ASKS_FROM[sensitivity];
}
