/** What is known of a site before it is described, and what is wrong with it in plain words. */
import type { Site } from '../../utils/sites/site.ts';

export interface SiteOrder {
  id: string;
  name: string;
  vendor: string;
  jurisdiction: string;
  host: string;
  /** ISO date on which its description is begun. */
  day: string;
}

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** A sentence for each thing that is wrong. */
export function problemsOf(order: SiteOrder, sites: readonly Site[]): string[] {
  const { id, name, vendor, jurisdiction, host } = order;
  const owner = sites.find(({ hosts }) => hosts.includes(host));
  const problems: [boolean, string][] = [
    [
      !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id),
      `“${id}” is no id: small letters, digits and single dashes, a letter first.`,
    ],
    [sites.some((site) => site.id === id), `There is a site “${id}” already: utils/sites/${id}.ts.`],
    [name.trim() === '', 'Its --name is missing.'],
    [vendor.trim() === '', 'Its --vendor is missing.'],
    [/['\\`\n]/.test(name + vendor), 'A name or a vendor may hold no quote, backslash or line break.'],
    [
      !isCountry(jurisdiction),
      `“${jurisdiction}” is no --jurisdiction: the two capital letters of a country, such as US.`,
    ],
    [
      !HOST.test(host),
      `“${host}” is no --host: a name such as chat.example.com, without https:// and without a path.`,
    ],
    [owner !== undefined, `${host} belongs to “${owner?.id}” already.`],
  ];
  return problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return (
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined && code !== 'ZZ'
  );
}

/** `chat-example` → `chatExample`. */
export const constantOf = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
