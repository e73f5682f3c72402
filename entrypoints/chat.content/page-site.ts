/**
 * Which site this page is of. The background knows all sites and tells those that this page may be of, so that no
 * page carries the descriptions of the others; a front end that people host themselves shows its signature late.
 */
import { deliver } from '../../utils/messaging/deliver.ts';
import { send } from '../../utils/messaging/send.ts';
import { siteBySignature } from '../../utils/sites/signature.ts';
import type { Site } from '../../utils/sites/site.ts';

const LOOK_EVERY_MS = 1_000;
/** A page that shows no signature in this time is none of theirs. */
const LOOKS = 60;

const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

export async function findPageSite(document: Document, signal: AbortSignal): Promise<Site | null> {
  const told = await deliver(() => send('pageSites', {}), { wait: pause, signal });
  if (!told.ok) return null;
  const here = told.value.find(({ hosts }) => hosts.includes(document.location.hostname));
  for (let look = 0; !here && look < LOOKS && !signal.aborted; look++) {
    const site = siteBySignature(document, told.value);
    if (site) return site;
    await pause(LOOK_EVERY_MS);
  }
  return here ?? null;
}
