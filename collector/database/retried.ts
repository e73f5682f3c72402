/**
 * Two writers that got into each other's way: the server undoes one and says so, and that one goes again. On one
 * server the locks make it rare; across several (postgres_fdw reads as of one moment) it is how writers take turns.
 */
import { setTimeout as wait } from 'node:timers/promises';

/** Serialisation failure, deadlock. */
const AGAIN = new Set(['40001', '40P01']);
const MOST_TRIES = 10;
const FIRST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 200;

export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || !AGAIN.has(String((error as { code?: unknown }).code))) throw error;
      // By chance, so that those who collided do not do so again.
      await wait(Math.random() * Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS));
    }
  }
}
