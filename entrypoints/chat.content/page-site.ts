/**
 * Which site this page is of. The background knows all sites and tells those that this page may be of, so that no
 * page carries the descriptions of the others. A front end that people host themselves may show its signature late;
 * until then, and for good where there is none, the page is read without a description.
 */
import { deliver } from '../../utils/messaging/deliver.ts';
import { send } from '../../utils/messaging/send.ts';
import { siteBySignature } from '../../utils/sites/signature.ts';
import type { Site } from '../../utils/sites/site.ts';
import { unknownSite } from '../../utils/sites/unknown-site.ts';
import { pause } from './pause.ts';

const LOOK_EVERY_MS = 1_000;
/** A page that shows no signature in this time is none of theirs. */
const LOOKS = 60;

/** Calls `onSite` with the site, and again if it turns out to be another. */
export async function followPageSite(
  document: Document,
  signal: AbortSignal,
  onSite: (site: Site) => void,
): Promise<void> {
  const told = await deliver(() => send('pageSites', {}), { wait: pause, signal });
  if (!told.ok || signal.aborted) return;
  const { here, signed } = told.value;
  const first = here ?? siteBySignature(document, signed) ?? unknownSite(document.URL);
  if (!first) return;
  onSite(first);
  if (first.hosts.length > 0 || first.signature) return;
  for (let look = 0; look < LOOKS && !signal.aborted; look++) {
    await pause(LOOK_EVERY_MS);
    const site = siteBySignature(document, signed);
    if (site) return onSite(site);
  }
}
