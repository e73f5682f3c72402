import { expect, test } from 'vitest';
import { sites } from '../utils/sites/registry.ts';
import type { Site } from '../utils/sites/site.ts';
import { sitesTable } from './sites-table.ts';

const site: Site = {
  ...(sites[0] as Site),
  name: 'Some Chat',
  vendor: 'Some Company',
  jurisdiction: 'FR',
  hosts: ['chat.example', 'www.chat.example'],
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
};
const rowOf = (one: Site) => sitesTable([one]).split('\n').at(-1);

test('a site’s row names its vendor and country, its hosts, and who checked it on what and when', () => {
  expect(rowOf(site)).toBe(
    '| Some Chat | Some Company | FR | chat.example, www.chat.example | a saved page | 2026-08-20 | the project |',
  );
});

test('what people host themselves has no country, and says where it runs', () => {
  const signature = [{ css: '#it', seen: '2026-08-20' }];
  const own = { ...site, hosts: [], jurisdiction: 'ZZ', signature };
  expect(rowOf(own)).toContain('| Some Company |  | where people host it |');
});

test('a site that nobody checked says so', () => {
  const unchecked = { ...site };
  delete unchecked.checked;
  expect(rowOf(unchecked)).toContain('| nothing yet |  |  |');
});

test('each site has one row', () => {
  expect(sitesTable(sites).split('\n').slice(3)).toHaveLength(sites.length);
});
