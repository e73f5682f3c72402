/** What a collector says no with: problem details (RFC 9457) whose `code` is one of these, and its HTTP status. */
export const PROBLEMS = {
  unauthorised: 401,
  /** The study is paused, closed, or not open yet. */
  not_open: 403,
  /** The code is unknown or used up. */
  code_refused: 403,
  /** The study is open to everybody, and wants a proof of work (proof-of-work.ts). */
  proof_needed: 403,
  not_found: 404,
  /** Somebody else's id, or the same report with other bytes. */
  conflict: 409,
  /** Whoever took part has left; nothing more of theirs is taken. */
  withdrawn: 410,
  /** The study has changed in what matters since: agree again first. */
  outdated: 412,
  too_big: 413,
  invalid: 422,
  too_many: 429,
  unexpected: 500,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;
