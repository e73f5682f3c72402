/** The collector as the researcher sees it. Whatever it answers, or doesn't, is one sentence or a value of the right form. */
import * as v from 'valibot';
import { PROBLEMS, type ProblemCode } from '../protocol/problem.ts';
import { fail, value, type Result } from './command.ts';

/** A page of the export may be large, and the line slow. */
const PATIENCE_MS = 120_000;

interface Request {
  method?: 'GET' | 'POST' | 'PUT';
  token?: string;
  body?: unknown;
}

export interface CollectorClient {
  origin: string;
  /** The text of the answer. `code` is that of a collector which said no. */
  ask(path: string, request?: Request): Promise<Answer>;
}

export type Answer = { ok: true; value: string } | { ok: false; problem: string; code: ProblemCode | null };

const SENTENCES: Partial<Record<ProblemCode, string>> = {
  unauthorised: 'it does not know this token',
  not_found: 'it has nothing there',
  conflict: 'it has something else under that name',
  too_big: 'it is too big',
  invalid: 'it is not formed as this collector takes it; is the collector of the same version?',
  too_many: 'it has been asked too often; wait a minute',
  unavailable: 'it is not available now; wait a minute',
};

const ProblemSchema = v.object({
  code: v.picklist(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
});

export function collectorClient(fetching: typeof fetch, origin: string): CollectorClient {
  const no = (why: string, code: ProblemCode | null = null): Answer => ({
    ok: false,
    problem: `The collector ${origin}: ${why}.`,
    code,
  });
  return {
    origin,
    async ask(path, { method = 'GET', token, body } = {}) {
      try {
        const response = await fetching(`${origin}${path}`, {
          method,
          headers: {
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const text = await response.text();
        if (response.ok) return { ok: true, value: text };
        const problem = v.safeParse(ProblemSchema, tryJson(text));
        if (!problem.success) return no(`it answers ${response.status}, and not as a collector does`);
        const { code } = problem.output;
        return no(SENTENCES[code] ?? `it says "${code}"`, code);
      } catch {
        return no('it can’t be reached, or its answer broke off. Is the network there?');
      }
    },
  };
}

export async function askFor<S extends v.GenericSchema>(
  { origin, ask }: CollectorClient,
  path: string,
  { schema, ...request }: Request & { schema: S },
): Promise<Result<v.InferOutput<S>>> {
  const answered = await ask(path, request);
  if (!answered.ok) return fail(answered.problem);
  const read = v.safeParse(schema, tryJson(answered.value));
  return read.success
    ? value(read.output)
    : fail(`What answers at ${origin}${path.split('?')[0]} is no collector, or one of another version.`);
}

export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
