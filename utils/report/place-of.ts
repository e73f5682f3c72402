/** Who runs a site, as the records say it: for counts, which name the site alone, also of sites we do not know. */
import type { PlaceOf } from './choice.ts';
import type { Fact } from './fact.ts';

type Place = ReturnType<PlaceOf>;
const UNKNOWN: Place = { vendor: 'unknown', jurisdiction: 'unknown' };

/** `known`: what is known of a site without any record. */
export function createPlaceOf(facts: readonly Fact[], known: (site: string) => Place | null): PlaceOf {
  const places = new Map<string, Place>();
  for (const { site, vendor, jurisdiction } of facts)
    if (!places.has(site)) places.set(site, { vendor, jurisdiction });
  return (site) => known(site) ?? places.get(site) ?? UNKNOWN;
}
