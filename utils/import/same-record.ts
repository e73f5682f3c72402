/** Whether two records say the same, so that nothing would be gained by taking the other. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';

/** Whether no text is kept of it, or it was exported without. */
export const isWithoutText = ({ text }: RefusalRecord): boolean =>
  text.answer === null && text.before === null && text.prompt === null;

/**
 * By content: the order of fields does not matter, nor the id of the same answer in another log, what was
 * begun, or which answers came before. A record `there` that has come without its text is the same as one that has it.
 */
export function sameRecord(here: RefusalRecord, there: RefusalRecord): boolean {
  const bare = (record: RefusalRecord) => ({ ...record, id: '', draft: null, history: [] });
  return isWithoutText(there)
    ? sameValue(labelsOf(bare(here)), labelsOf(bare(there)))
    : sameValue(bare(here), bare(there));
}

function labelsOf(record: RefusalRecord): unknown {
  const { answerLength, cut } = record.text;
  const evidence = record.detection.evidence.map(({ cue, shows }) => ({ cue, shows }));
  return { ...record, detection: { ...record.detection, evidence }, text: { answerLength, cut } };
}

export function sameValue(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
