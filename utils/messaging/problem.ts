/** Everything that can go wrong between two parts of the extension; `locales/` has a sentence for each. */
export const PROBLEMS = [
  'invalid_message',
  'not_allowed',
  'not_found',
  'disk_full',
  'newer_log',
  'no_page',
  'temporary_chat',
  'nothing_to_flag',
  'nothing_to_undo',
  'no_answer',
  'unexpected',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
