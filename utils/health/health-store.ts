/**
 * The rows of `site-health.ts` in the extension's own storage, beside the log and never exported with it. The
 * background alone writes; pages read and follow.
 */
import { storage } from 'wxt/utils/storage';
import { afterEvent, parseHealth, type HealthEvent, type SiteHealth } from './site-health.ts';

const item = storage.defineItem<unknown>('local:siteHealth', { fallback: [] });
const alone = (step: () => Promise<void>) => navigator.locks.request('site-health', step);

export async function readHealth(): Promise<SiteHealth[]> {
  return parseHealth(await item.getValue());
}

/** Calls back with the rows after every change. Returns the way to stop. */
export function watchHealth(onChange: (rows: SiteHealth[]) => void): () => void {
  return item.watch((stored) => onChange(parseHealth(stored)));
}

export async function noteHealth(event: HealthEvent): Promise<void> {
  try {
    await alone(async () => item.setValue(afterEvent(await readHealth(), event)));
  } catch {
    // The disk is full. The answer itself is in the log by now, and must not be told again for the sake of this.
  }
}

export async function forgetHealth(): Promise<void> {
  await alone(() => item.removeValue());
}
