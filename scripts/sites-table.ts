/** Sites → the table of them in the README: where each runs, and who checked its description on what. */
import type { Check, Site } from '../utils/sites/site.ts';

const ON: Record<Check['on'], string> = {
  live: 'the live page',
  'saved page': 'a saved page',
  source: 'its source code',
  description: 'a description only',
};

export function sitesTable(sites: readonly Site[]): string {
  return [
    '<!-- prettier-ignore -->',
    '| Site | Vendor | Country | Runs at | Checked on | When | By |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...sites.map(rowOf),
  ].join('\n');
}

function rowOf({ name, vendor, jurisdiction, hosts, signature, checked }: Site): string {
  const own = signature ? ['where people host it'] : [];
  const cells = [
    name,
    vendor,
    // A code of nobody's: whoever hosts it is somewhere.
    jurisdiction === 'ZZ' ? '' : jurisdiction,
    [...hosts, ...own].join(', '),
    ...(checked ? [ON[checked.on], checked.date, checked.by] : ['nothing yet', '', '']),
  ];
  return `| ${cells.join(' | ')} |`;
}
