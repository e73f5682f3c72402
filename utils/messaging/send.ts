/**
 * Sends one typed message to the background. A closed channel or a dead worker is a value, not an
 * exception: the caller decides whether to try again.
 */
import { browser } from 'wxt/browser';
import { failed, type Result } from './problem.ts';
import type { Reply } from './protocol.ts';
import type { MessageName, Payload } from './schemas.ts';

export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Result<Reply<N>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, payload });
    return isResult<Reply<N>>(reply) ? reply : failed('no_answer');
  } catch {
    return failed('no_answer');
  }
}

function isResult<T>(value: unknown): value is Result<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
