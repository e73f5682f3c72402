/** Why a text cell of a release holds no value. */
import type { Missing } from './table.ts';

export const NOT_ASKED: Missing = {
  value: '-97',
  label: 'not asked: the version of the study that they took part in does not ask for it',
};
export const NOT_AGREED: Missing = { value: '-99', label: 'not agreed: they did not agree to send it' };
export const REMOVED: Missing = {
  value: '-96',
  label: 'removed: the participant took it out before sending',
};
export const WITHHELD: Missing = {
  value: '-95',
  label: 'withheld: there is no agreement that it is published',
};
export const DESTROYED: Missing = {
  value: '-94',
  label: 'destroyed: a coder found that somebody could be known by it',
};

export const OF_LABELS: readonly Missing[] = [NOT_ASKED, REMOVED];
export const OF_TEXTS: readonly Missing[] = [NOT_ASKED, NOT_AGREED, REMOVED, WITHHELD, DESTROYED];

/** A text that reads like a code, or like one that was moved aside, is moved aside by a space. */
const LIKE_A_CODE = /^ *-9[4-9]$/;
export const unlikeACode = (text: string): string => (LIKE_A_CODE.test(text) ? ` ${text}` : text);
