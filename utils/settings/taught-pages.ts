/** How pages are read that the person has shown, by origin. What is stored damaged is left out and takes nothing with it. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { TaughtPageSchema, type TaughtPage } from '../sites/taught-page.ts';

const item = storage.defineItem<unknown>('local:taughtPages', { fallback: {} });

/** Any stored value as pages, sorted by origin. */
export function parseTaughtPages(stored: unknown): TaughtPage[] {
  const values = typeof stored === 'object' && stored !== null ? Object.values(stored) : [];
  return values
    .map((value) => v.safeParse(TaughtPageSchema, value))
    .flatMap((checked) => (checked.success ? [checked.output] : []))
    .sort((a, b) => (a.origin < b.origin ? -1 : 1));
}

export async function readTaughtPages(): Promise<TaughtPage[]> {
  return parseTaughtPages(await item.getValue());
}

/** One change at a time, whichever part of the extension makes it. */
async function change(step: (pages: TaughtPage[]) => TaughtPage[]): Promise<void> {
  await navigator.locks.request('taught-pages', async () => {
    const pages = step(await readTaughtPages());
    await item.setValue(Object.fromEntries(pages.map((page) => [page.origin, page])));
  });
}

/** In place of what was shown of the same origin before. */
export const keepTaughtPage = (page: TaughtPage): Promise<void> =>
  change((pages) => [...pages.filter(({ origin }) => origin !== page.origin), page]);

export const forgetTaughtPage = (origin: string): Promise<void> =>
  change((pages) => pages.filter((page) => page.origin !== origin));

/** Calls back with all of them after every change. Returns the way to stop. */
export function watchTaughtPages(onChange: (pages: TaughtPage[]) => void): () => void {
  return item.watch((stored) => onChange(parseTaughtPages(stored)));
}
