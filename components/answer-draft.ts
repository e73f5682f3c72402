/**
 * An answer being given: how it starts, and what one choice changes. A choice that closes a question
 * also takes back what was answered there, so a saved answer never contradicts itself.
 */
import type { Answer, RefusalRecord } from '../contract/refusal-record.ts';
import type { Verdict } from '../contract/taxonomy.ts';
import { DETAILS, optionsOf, QUESTIONS, type Question } from '../contract/questions.ts';

const blank = (happened: Verdict): Answer => ({
  happened,
  rule: null,
  reason: null,
  authorityGroup: null,
  authority: null,
  family: null,
  subtype: null,
  agreement: null,
  weighed: null,
  danger: null,
  testing: null,
  note: null,
});

type Judged = Pick<RefusalRecord, 'draft' | 'answer' | 'kind' | 'source' | 'detection'>;

/**
 * Where the form starts: a draft, else the answer given before, else what the detector saw. What was logged in a diary
 * is about a rule.
 */
export function startAnswer(record: Judged): Answer {
  const rule = record.source === 'diary' ? 'yes' : null;
  return record.draft ?? record.answer ?? { ...blank(likelyHappened(record)), rule };
}

/**
 * Starts on "it helped" only in a diary: elsewhere what helped is dismissed, and who classifies a record found that it
 * refused. Where the detector did not see how, most likely by talk; what was taken back or stopped can no longer be
 * used, and what another model answered can.
 */
function likelyHappened({ kind, source, detection: { verdict } }: Judged): Verdict {
  if (verdict === 'helps' && source === 'diary' && kind === 'model_text') return 'helps';
  if (verdict !== 'helps' && verdict !== 'unsure') return verdict;
  if (kind === 'model_fallback') return 'helps';
  return kind === 'model_text' ? 'deflects' : 'hard_refusal';
}

/** The answer after one choice. Null clears; what happened can't be cleared. */
export function chooseOption<Q extends Question>(answer: Answer, question: Q, value: Answer[Q]): Answer {
  return tidy({ ...answer, [question]: value });
}

export function writeNote(answer: Answer, note: string): Answer {
  return { ...answer, note: note === '' ? null : note };
}

function tidy(answer: Answer): Answer {
  return QUESTIONS.reduce((tidied, question) => {
    const options: readonly unknown[] = optionsOf(question, tidied);
    if (DETAILS.includes(question) && options.length === 1) return { ...tidied, [question]: options[0] };
    return options.includes(tidied[question]) ? tidied : { ...tidied, [question]: null };
  }, answer);
}
