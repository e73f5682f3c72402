/**
 * `npm run validate-package -- FILE.zip [--profile FILE-OR-FOLDER]`: is a data package what it says it is? Its
 * descriptor is held against the profile that it names, and every file against its checksum. The profile is read
 * from FILE, or from FOLDER by its name there, and otherwise fetched from where its name points to.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Ajv, type AnySchemaObject } from 'ajv';
import formats from 'ajv-formats';
import { unzipSync } from 'fflate';

const DESCRIPTOR = 'datapackage.json';
const CHECKSUMS = 'checksums.txt';

export type Files = Record<string, Uint8Array>;

/** What is wrong with the descriptor by its profile, a sentence each. */
export function descriptorProblems(descriptor: unknown, profile: AnySchemaObject): string[] {
  // The profiles carry words of their own beside those of JSON Schema.
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const isValid = ajv.compile(profile);
  if (isValid(descriptor)) return [];
  return (isValid.errors ?? []).map(
    ({ instancePath, message }) => `${DESCRIPTOR}${instancePath}: ${message ?? 'is not valid'}`,
  );
}

/** What is wrong with the files by their checksums, a sentence each. */
export function checksumProblems(files: Files): string[] {
  const listed = new Map(
    textOf(files[CHECKSUMS])
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const inZip = Object.keys(files).filter((path) => path !== CHECKSUMS && !path.endsWith('/'));
  return [
    ...inZip.filter((path) => !listed.has(path)).map((path) => `${path}: has no line in ${CHECKSUMS}`),
    ...[...listed].flatMap(([path, sum]) => {
      const file = files[path];
      if (!file) return [`${path}: is in ${CHECKSUMS} and not in the package`];
      return createHash('sha256').update(file).digest('hex') === sum
        ? []
        : [`${path}: is not what its checksum says`];
    }),
  ];
}

const textOf = (file: Uint8Array | undefined) => new TextDecoder().decode(file);

async function readProfile(name: string, place: string | undefined): Promise<AnySchemaObject> {
  if (place) {
    const path = statSync(place).isDirectory() ? join(place, basename(name)) : place;
    return JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;
  }
  if (!name.startsWith('https://datapackage.org/'))
    throw new Error(`the profile ${name} is fetched from nowhere but datapackage.org; give --profile`);
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
  return (await answer.json()) as AnySchemaObject;
}

/** All that is wrong with a package, a sentence each. */
async function problemsOf(path: string, place: string | undefined): Promise<string[]> {
  const files = unzipSync(readFileSync(path));
  if (!files[DESCRIPTOR]) return [`there is no ${DESCRIPTOR} in it`];
  if (!files[CHECKSUMS]) return [`there is no ${CHECKSUMS} in it`];
  const descriptor = JSON.parse(textOf(files[DESCRIPTOR])) as { $schema?: unknown };
  if (typeof descriptor.$schema !== 'string') return [`${DESCRIPTOR} names no profile in $schema`];
  const profile = await readProfile(descriptor.$schema, place);
  return [...descriptorProblems(descriptor, profile), ...checksumProblems(files)];
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { profile: { type: 'string' } },
  });
  const [path] = positionals;
  if (!path || positionals.length > 1) {
    console.error('Usage: npm run validate-package -- FILE.zip [--profile FILE-OR-FOLDER]');
    process.exit(1);
  }
  try {
    const problems = await problemsOf(path, values.profile);
    for (const problem of problems) console.error(problem);
    console.log(problems.length ? `${path} is not valid.` : `${path} is valid, and every checksum holds.`);
    process.exitCode = problems.length ? 1 : 0;
  } catch (error) {
    console.error(`${path} could not be checked: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
