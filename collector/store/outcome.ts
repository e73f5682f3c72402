/** What became of a request, or the code of the problem with it. */
import type { ProblemCode } from '../../protocol/problem.ts';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: ProblemCode };
export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refused = (problem: ProblemCode): { ok: false; problem: ProblemCode } => ({
  ok: false,
  problem,
});
