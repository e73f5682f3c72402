/**
 * Why a cell holds no value, as a code that a descriptor can name: an answer nobody was asked for is not one that
 * was left open. All codes are texts in columns of texts, so that no mean is ever taken over them.
 */
import { isAsked, type Question } from '../../../contract/questions.ts';
import type { RefusalRecord } from '../../../contract/refusal-record.ts';
import { toCell, type Column } from '../columns.ts';
import type { Field } from '../fields.ts';

export interface MissingValue {
  value: string;
  label: string;
}

export const NO_VALUE: MissingValue = { value: '', label: 'no value' };
const NOT_ASKED: MissingValue = {
  value: '-97',
  label: 'not asked: the record is not answered yet, or was dismissed as no refusal',
};
const NOT_APPLICABLE: MissingValue = {
  value: '-98',
  label: 'not applicable: the answers given before close the question',
};
const LEFT_OPEN: MissingValue = { value: '-99', label: 'asked and left open' };
const REMOVED: MissingValue = {
  value: '-96',
  label: 'removed: the text is not kept, or was left out of this file',
};

/** Every code, in the order it is explained. */
export const MISSING_CODES: readonly MissingValue[] = [NOT_ASKED, NOT_APPLICABLE, LEFT_OPEN, REMOVED];

const NOTE = 'answer.note';
const TEXTS = ['text.answer', 'text.before', 'text.prompt'];
const isFreeText = (name: string) => name === NOTE || TEXTS.includes(name);

/** What stands in a column where it holds no value; null where that is what stands in most: nothing. */
export function missingValuesOf({ name }: Field): MissingValue[] | null {
  if (name === NOTE) return [NOT_ASKED, LEFT_OPEN, REMOVED];
  if (name.startsWith('answer.')) return [NOT_ASKED, NOT_APPLICABLE, LEFT_OPEN];
  // An answer that was taken back to nothing is a text without a letter.
  if (name === 'text.answer') return [REMOVED];
  return TEXTS.includes(name) ? [NO_VALUE, REMOVED] : null;
}

/** `hasText`: whether texts are in the file at all. */
export function packageCell(column: Column, record: RefusalRecord, hasText: boolean): string {
  const value = column.read(record);
  if (value === null || value === undefined) return codeOf(column.name, record, hasText).value;
  const cell = toCell(value);
  return isFreeText(column.name) && LIKE_A_CODE.test(cell) ? ` ${cell}` : cell;
}

/** A text that reads like a code, or like one that was moved aside, is moved aside by a space. */
const LIKE_A_CODE = /^ *-9[6-9]$/;

function codeOf(name: string, record: RefusalRecord, hasText: boolean): MissingValue {
  if (TEXTS.includes(name)) return record.text.kept === 'labels' ? REMOVED : NO_VALUE;
  if (!name.startsWith('answer.')) return NO_VALUE;
  if (!record.answer) return NOT_ASKED;
  if (name === NOTE) return hasText ? LEFT_OPEN : REMOVED;
  return isAsked(name.slice('answer.'.length) as Question, record.answer) ? LEFT_OPEN : NOT_APPLICABLE;
}
