/** Where each imitated site is served: its real names, or a made-up one for what people host themselves. */
import { sites } from '../../utils/sites/registry.ts';
import type { Site } from '../../utils/sites/site.ts';

export const hostsOf = ({ id, hosts }: Site): readonly string[] =>
  hosts.length > 0 ? hosts : [`${id}.test`];

/** Host → the site's name. */
export const siteNames: ReadonlyMap<string, string> = new Map(
  sites.flatMap((site) => hostsOf(site).map((host) => [host, site.name] as const)),
);
