/** Each row of the import table is broken on purpose, once from every folder it names, and must turn red. */
import { statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { zones } from '../import-zones.ts';

const root = resolve(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: root });

/** Any module below a path, to be imported where it may not be. */
function someModule(path: string): string {
  const full = join(root, path);
  if (statSync(full).isFile()) return full;
  const [first] = globSync('**/*.{ts,tsx,mjs}', { cwd: full })
    .filter((name) => !name.includes('.test.'))
    .sort();
  if (!first) throw new Error(`${path} holds no module to import`);
  return join(full, first);
}

async function complaints(inFolder: string, imported: string): Promise<string[]> {
  const file = join(root, inFolder, 'broken-on-purpose.ts');
  const path = relative(dirname(file), imported);
  const [result] = await eslint.lintText(`import '${path.startsWith('.') ? path : `./${path}`}';\n`, {
    filePath: file,
  });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'import-x/no-restricted-paths')
    .map(({ message }) => message);
}

const rows = zones.flatMap(({ target, from, message }) =>
  [target].flat().flatMap((folder) => [from].flat().map((source) => ({ folder, source, message }))),
);

describe('the import table', () => {
  test.each(rows)(
    '$folder may not import $source',
    { timeout: 60_000 },
    async ({ folder, source, message }) => {
      const found = await complaints(folder, someModule(source));
      expect(found.join('\n')).toContain(message);
    },
  );

  test('an import that is allowed passes', { timeout: 60_000 }, async () => {
    expect(await complaints('utils/detector', join(root, 'contract/taxonomy.ts'))).toEqual([]);
    expect(await complaints('utils/log/migrations', join(root, 'utils/log/migrations/migration.ts'))).toEqual(
      [],
    );
  });
});
