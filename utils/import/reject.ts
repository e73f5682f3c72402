/** What can be wrong with a line or with a whole file, as keys; `locales/` has the words under `import`. */

export const REJECT_PROBLEMS = [
  'not_json',
  'not_utf8',
  'too_long',
  'unknown_type',
  'newer',
  'duplicate',
  'invalid',
] as const;
export type RejectProblem = (typeof REJECT_PROBLEMS)[number];

/** A line that was left out, by its number from 1. `field`: path of the first field that is wrong, for `invalid`. */
export interface Reject {
  line: number;
  problem: RejectProblem;
  field?: string;
}

export const FILE_KINDS = ['csv', 'zip', 'parquet', 'html', 'other'] as const;
/** What a file that is no log seems to be. */
export type FileKind = (typeof FILE_KINDS)[number];

/**
 * Why a file can't be taken in. `version`: the newer record version that it holds. `unreadable`: the browser could not
 * go on reading it.
 */
export type FileProblem =
  | { ok: false; problem: 'newer'; version: number }
  | { ok: false; problem: 'not_a_log'; looksLike: FileKind }
  | { ok: false; problem: 'unreadable' };
