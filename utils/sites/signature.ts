/** Page → which front end that people host themselves it is, by the markup that betrays it. */
import { firstMatch } from './find-turns.ts';
import type { Site } from './site.ts';

/** The first of these whose signature is on the page. */
export function siteBySignature(document: Document, among: readonly Site[]): Site | null {
  return among.find(({ signature = [] }) => firstMatch(document, signature) !== null) ?? null;
}
