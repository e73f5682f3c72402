/** Page and address → whose page it is: by host, else by the markup that betrays a front end people host themselves. */
import { firstMatch } from './find-turns.ts';
import { siteForUrl, sites } from './registry.ts';
import type { Site } from './site.ts';

export function siteOfPage(document: Document, address: string): Site | null {
  return siteForUrl(address) ?? siteBySignature(document, sites);
}

/** The first of these whose signature is on the page. */
export function siteBySignature(document: Document, among: readonly Site[]): Site | null {
  return among.find(({ signature = [] }) => firstMatch(document, signature) !== null) ?? null;
}
