/** The one place of the extension that opens a connection: to the collector of a study, with nothing that tells who it is. */
import * as v from 'valibot';
import { PROBLEMS, type ProblemCode } from '../../protocol/problem.ts';

const PATIENCE_MS = 30_000;
/** No answer of a collector is longer. */
const LONGEST = 1_000_000;

export type Answered =
  | { ok: true; text: string }
  /** It could not be reached, or what answered is no collector: a hotel's log-in page, say. Try again. */
  | { ok: false; again: true; retryAfter: number | null }
  | { ok: false; again: false; code: ProblemCode };

interface Request {
  method?: 'GET' | 'PUT' | 'POST';
  body?: object;
  token?: string;
}

export type Ask = (origin: string, path: string, request?: Request) => Promise<Answered>;

const ProblemSchema = v.object({
  code: v.picklist(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
});
const LATER: readonly ProblemCode[] = ['too_many', 'unavailable', 'unexpected'];

export function createCollectorClient(fetching: typeof fetch): Ask {
  return async (origin, path, { method = 'GET', body, token } = {}) => {
    try {
      const response = await fetching(`${origin}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
        headers: {
          ...(body && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return await read(response);
    } catch {
      return { ok: false, again: true, retryAfter: null };
    }
  };
}

async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  if (text.length > LONGEST) return { ok: false, again: true, retryAfter: null };
  if (response.ok) return { ok: true, text };
  const code = codeIn(text);
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const wait = Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter : null;
  // Without the collector's own words it was something in between that said no.
  return code === null || LATER.includes(code)
    ? { ok: false, again: true, retryAfter: wait }
    : { ok: false, again: false, code };
}

function codeIn(text: string): ProblemCode | null {
  const read = v.safeParse(ProblemSchema, parsed(text));
  return read.success ? read.output.code : null;
}

/** An answer as a value of this form; null for anything else. */
export function answerAs<S extends v.GenericSchema>(text: string, schema: S): v.InferOutput<S> | null {
  const read = v.safeParse(schema, parsed(text));
  return read.success ? read.output : null;
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
