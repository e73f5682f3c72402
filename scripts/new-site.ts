/**
 * `npm run new-site -- ID --name NAME --vendor VENDOR --jurisdiction US --host chat.example.com`: begins a site. Writes its
 * description and its imitated page and enters both where the tests find them; what is wrong with the order is said, and
 * then nothing is written. `--root DIR` writes into another checkout.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sites } from '../utils/sites/registry.ts';
import { draftFiles, pagePath, sitePath } from './new-site/draft-files.ts';
import { enterInRegistry } from './new-site/enter-in-registry.ts';
import { problemsOf, type SiteOrder } from './new-site/site-order.ts';

const REGISTRIES = [
  { path: 'utils/sites/registry.ts', suffix: '.ts', list: 'sites' },
  { path: 'e2e/chat-sites/pages/registry.ts', suffix: '.tsx', list: 'looks' },
] as const;

function orderOf(args: string[]): { order: SiteOrder; root: string } | { problem: string } {
  const text = { type: 'string', default: '' } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: text,
        vendor: text,
        jurisdiction: text,
        host: text,
        root: { type: 'string', default: '.' },
      },
    });
    if (positionals.length !== 1)
      return { problem: 'Give one id, such as: npm run new-site -- chat-example --name …' };
    const { root, ...order } = values;
    const day = new Date().toISOString().slice(0, 10);
    return { order: { ...order, id: positionals[0] ?? '', day }, root: resolve(root) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

const asked = orderOf(process.argv.slice(2));
const problems =
  'problem' in asked
    ? [asked.problem]
    : [
        ...problemsOf(asked.order, sites),
        ...[sitePath(asked.order.id), pagePath(asked.order.id)]
          .filter((path) => existsSync(join(asked.root, path)))
          .map((path) => `${path} is there already.`),
      ];
if ('problem' in asked || problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  const { order, root } = asked;
  const drafts = draftFiles(order);
  const registries = REGISTRIES.map(({ path, ...where }) => {
    const text = readFileSync(join(root, path), 'utf8');
    return [path, enterInRegistry(text, order.id, where)] as const;
  });
  for (const [path, text] of [...Object.entries(drafts), ...registries]) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log('Next: put the real hooks into both, then `npm run generate` and `npm test`.');
}
