/** Page and address → whose page it is: by host, else by its signature. */
import { siteForUrl, sites } from './registry.ts';
import { siteBySignature } from './signature.ts';
import type { Site } from './site.ts';

export function siteOfPage(document: Document, address: string): Site | null {
  return siteForUrl(address) ?? siteBySignature(document, sites);
}
