/** The text of a registry → the same with one site more, in alphabetical order. */
import { constantOf } from './site-order.ts';

/** `suffix`: of the files it imports, `.ts` or `.tsx`. `list`: name of the list, whose entries stand a line each. */
export function enterInRegistry(
  text: string,
  id: string,
  { suffix, list }: { suffix: '.ts' | '.tsx'; list: string },
): string {
  const name = constantOf(id);
  const imports = text
    .split('\n')
    .filter((line) => /^import \{.*\} from '\.\//.test(line) && line.endsWith(`${suffix}';`));
  const before = imports.find((line) => (/'\.\/([^']+)\.tsx?'/.exec(line)?.[1] ?? '') > id);
  const entry = `import { ${name} } from './${id}${suffix}';`;
  const last = imports.at(-1) ?? '';
  const imported = before
    ? text.replace(before, `${entry}\n${before}`)
    : text.replace(last, `${last}\n${entry}`);
  const start = imported.search(new RegExp(`export const ${list}\\b[^=]*= \\[`));
  const end = imported.indexOf('];', start);
  const body = imported.slice(imported.indexOf('[\n', start) + 2, end);
  const lines = body.split('\n').filter((line) => line.trim());
  const at = lines.findIndex((line) => line.trim().toLowerCase() > `${name.toLowerCase()},`);
  lines.splice(at < 0 ? lines.length : at, 0, `  ${name},`);
  return `${imported.slice(0, imported.indexOf('[\n', start) + 2)}${lines.join('\n')}\n${imported.slice(end)}`;
}
