/**
 * A page's command that may be said twice: said again, for a few seconds, if the worker died over it. Not for
 * what means something else the second time, such as undoing.
 */
import { deliver } from './deliver.ts';
import type { Result } from './problem.ts';
import type { Reply } from './protocol.ts';
import type { Payload } from './schemas.ts';
import { send } from './send.ts';

type Repeatable = 'classify' | 'dismiss' | 'saveDraft' | 'flagLastAnswer' | 'mergeRows';

const MOST_TRIES = 4;
const wait = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

export function command<N extends Repeatable>(name: N, payload: Payload<N>): Promise<Result<Reply<N>>> {
  return deliver(() => send(name, payload), { wait, mostTries: MOST_TRIES });
}
