/** What the browser has been allowed → where the content script may run, beside the sites of the installation. */
import { findSite, matchesOf } from './find-site.ts';
import type { Site } from './site.ts';

/** Origins to ask the browser for; it knows no paths there. */
export const originsOf = ({ hosts }: Site): string[] => hosts.map((host) => `https://${host}/*`);

/** `https://chat.example:3000/c/1` → the pattern of its origin, which names no port; null for a page of no website. */
export function originPattern(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
}

/** Whether all of a site's hosts are among the origins. */
export function isAllowed(site: Site, origins: readonly string[]): boolean {
  return site.hosts.length > 0 && originsOf(site).every((origin) => origins.includes(origin));
}

/** Origins that belong to no site we know by its host. */
export function otherOrigins(origins: readonly string[], sites: readonly Site[]): string[] {
  const known = new Set(sites.flatMap(originsOf));
  return origins.filter((origin) => /^https?:\/\/[^*/]+\/\*$/.test(origin) && !known.has(origin)).sort();
}

/**
 * Match patterns of the pages that were allowed later, the narrowest there are. A permission for the whole web, which
 * some browsers let people give, opens the sites we know and nothing else.
 */
export function allowedMatches(origins: readonly string[], sites: readonly Site[]): string[] {
  const asked = sites.filter(({ access }) => access === 'asked');
  const everywhere = origins.some((origin) => ['<all_urls>', '*://*/*', 'https://*/*'].includes(origin));
  const ofSites = asked.flatMap((site) => {
    const hosts = site.hosts.filter((host) => everywhere || origins.includes(`https://${host}/*`));
    return matchesOf({ ...site, hosts });
  });
  return [...ofSites, ...otherOrigins(origins, sites)];
}

/** The site a page at this address is of, else those that people host themselves, which it may be of. */
export function sitesAt(address: string, sites: readonly Site[]): { here: Site | null; signed: Site[] } {
  const here = findSite(address, sites);
  return { here, signed: here ? [] : sites.filter(({ signature }) => signature !== undefined) };
}
