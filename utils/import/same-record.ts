/** Whether two records say the same, so that nothing would be gained by taking the other. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';

/** Whether no text is kept of it, or it was exported without. */
export const isWithoutText = ({ text }: RefusalRecord): boolean =>
  text.answer === null && text.before === null && text.prompt === null;

/**
 * By content: the order of fields does not matter, nor does the id of the same answer in another log. A record
 * `there` that has come without its text is the same as one that has it.
 */
export function sameRecord(here: RefusalRecord, there: RefusalRecord): boolean {
  const named = here.turnKey === there.turnKey ? { ...there, id: here.id } : there;
  return isWithoutText(there) ? sameValue(labelsOf(here), labelsOf(named)) : sameValue(here, named);
}

function labelsOf(record: RefusalRecord): unknown {
  const { answerLength, cut } = record.text;
  const evidence = record.detection.evidence.map(({ cue, shows }) => ({ cue, shows }));
  return { ...record, detection: { ...record.detection, evidence }, text: { answerLength, cut } };
}

function sameValue(one: unknown, other: unknown): boolean {
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
