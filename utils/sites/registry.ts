/** Every site, alphabetically; the manifest's host list is made from it. Imported in Node at build time: no DOM here. */
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [chatgpt, claude];

/** Match patterns of all sites, for the manifest and the content script. */
export const siteMatches: string[] = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));

/** The site an address belongs to, by exact host over https. */
export function siteForUrl(address: string): Site | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return null;
  return sites.find((site) => site.hosts.includes(url.hostname)) ?? null;
}

export function siteById(id: string): Site | null {
  return sites.find((site) => site.id === id) ?? null;
}
