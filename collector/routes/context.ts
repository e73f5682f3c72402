/** What every route works with, and how it says no. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as v from 'valibot';
import { hashOfText } from '../../protocol/canonical.ts';
import { PROBLEMS, type ProblemCode } from '../../protocol/problem.ts';
import type { PrivateSigningKey } from '../../protocol/signature.ts';
import type { Database } from '../database/database.ts';
import type { Limits } from '../limits.ts';
import type { Outcomes } from '../metrics/outcomes.ts';
import type { RequestMetrics } from '../metrics/requests.ts';
import type { ProofCheck } from '../proof-check.ts';
import type { StudyCache } from '../store/study-cache.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** What became of the request, for counting. */
    outcome: string;
  }
}

export interface Collector {
  db: Database;
  receiptKey: PrivateSigningKey;
  /** Hash of the token with which studies are created. */
  adminHash: string;
  now: () => Date;
  limits: Limits;
  proofs: ProofCheck;
  /** How studies stand, asked of the database once a second at most. */
  studies: StudyCache;
  outcomes: Outcomes;
  requests: RequestMetrics;
  /** Where a request comes from; null where nobody can tell. */
  addressOf: (c: Context) => string | null;
}

/** The collector's day is that of UTC: it does not know where anybody is. */
export const today = ({ now }: Collector): string => now().toISOString().slice(0, 10);

export function no(c: Context, code: ProblemCode, headers: Record<string, string> = {}): Response {
  const status: number = PROBLEMS[code];
  c.set('outcome', code);
  return c.json({ type: 'about:blank', title: code, status, code }, status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    ...headers,
  });
}

/** Hash of the bearer token; null without one. */
export async function bearerHash(c: Context): Promise<string | null> {
  const [, token] = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(c.req.header('authorization') ?? '') ?? [];
  return token ? hashOfText(token) : null;
}

/** Null where the body is not formed like this. */
export async function bodyAs<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S> | null> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    return null;
  }
  const read = v.safeParse(schema, body);
  return read.success ? read.output : null;
}
