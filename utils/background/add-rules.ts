/**
 * Brings the detector's rules of a language into a chat page when it needs them: into the extension's own world
 * there, which the page can't see. A chat in one language pays for no other.
 */
import { browser } from 'wxt/browser';
import type { Tag } from '../detector/rules/loaded.ts';

export async function addRules(tabId: number, languages: readonly Tag[]): Promise<boolean> {
  const files = languages.map((tag) => `/rules-${tag}.js`);
  try {
    // WXT types only the scripts it has seen; that these are built is for `test/build.test.ts`.
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: files as never[] });
    return true;
  } catch {
    return false;
  }
}
