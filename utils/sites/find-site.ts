/** Sites and addresses: which belongs to which. */
import type { Site } from './site.ts';

/** Match patterns of a site's pages. */
export const matchesOf = ({ hosts, path = '/' }: Site): string[] =>
  hosts.map((host) => `https://${host}${path}*`);

/** Among these sites the one an address belongs to, by exact host over https. */
export function findSite(address: string, among: readonly Site[]): Site | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return null;
  const isIn = ({ hosts, path = '/' }: Site) =>
    hosts.includes(url.hostname) && `${url.pathname}/`.startsWith(path);
  return among.find(isIn) ?? null;
}
