/** A study's keys as files: one that signs, and those that open what was sealed, each in a file of its own. */
import * as v from 'valibot';
import { RecipientSchema, type PrivateRecipient, type Recipient } from '../../protocol/seal.ts';
import type { PrivateSigningKey } from '../../protocol/signature.ts';
import { fail, value, type Deps, type Result } from '../command.ts';
import type { Folder } from '../folder.ts';
import { unwrapKey, WrappedKeySchema, type PrivateKey, type WrappedKey } from './wrapped-key.ts';

export const SIGNING = 'signing';
export const PASSPHRASE = 'STUDY_PASSPHRASE';
const FOLDER = 'keys';
export const keyFile = (kid: string): string => `${FOLDER}/${kid}.json`;

export interface KeyFiles {
  signing: WrappedKey | null;
  sealing: WrappedKey[];
}

export async function readKeyFiles(folder: Folder): Promise<Result<KeyFiles>> {
  const files: KeyFiles = { signing: null, sealing: [] };
  for (const name of await folder.list(FOLDER)) {
    if (!name.endsWith('.json') || name === DRILL) continue;
    const read = v.safeParse(WrappedKeySchema, parsed(await folder.read(`${FOLDER}/${name}`)));
    if (!read.success)
      return fail(`${FOLDER}/${name} is no key file, or it is damaged. Put back a copy of it.`);
    if (read.output.public.crv === 'Ed25519') files.signing = read.output;
    else files.sealing.push(read.output);
  }
  return value(files);
}

export const recipientOf = ({ kid, public: { x } }: WrappedKey): Recipient => ({
  kty: 'OKP',
  crv: 'X25519',
  kid,
  x,
});

export async function openKey<K extends PrivateKey>(
  { askSecret }: Pick<Deps, 'askSecret'>,
  file: WrappedKey,
  why: string,
): Promise<Result<K>> {
  const passphrase = await askSecret(`Passphrase of the key "${file.kid}" (${why}): `, PASSPHRASE);
  if (passphrase === '') return fail(`The passphrase of the key "${file.kid}" is missing (${PASSPHRASE}).`);
  return unwrapKey<K>(file, passphrase);
}

export const openSigningKey = (deps: Deps, file: WrappedKey) =>
  openKey<PrivateSigningKey>(deps, file, 'to sign');

/** Any one of them opens everything. */
export async function openSealingKey(
  deps: Deps,
  { sealing }: KeyFiles,
  wanted: string | undefined,
): Promise<Result<PrivateRecipient>> {
  const file = wanted === undefined ? sealing[0] : sealing.find(({ kid }) => kid === wanted);
  if (!file && wanted !== undefined) return fail(`There is no key "${wanted}" in ${FOLDER}/.`);
  if (!file)
    return fail(
      `There is no key in ${FOLDER}/ that opens reports. Put back a copy of one of them: any one opens everything.`,
    );
  return openKey<PrivateRecipient>(deps, file, 'to open reports');
}

export const DRILL = 'drill.json';
const DrillSchema = v.object({ passedOn: v.string(), opened: v.array(RecipientSchema) });

/** The keys that were proved to open what is sealed to them: their files may lie elsewhere by now. */
export async function drilled(folder: Folder): Promise<Recipient[]> {
  const read = v.safeParse(DrillSchema, parsed(await folder.read(`${FOLDER}/${DRILL}`)));
  return read.success ? read.output.opened : [];
}

export async function notePassedDrill(
  folder: Folder,
  opened: readonly Recipient[],
  passedOn: string,
): Promise<void> {
  await folder.write(`${FOLDER}/${DRILL}`, `${JSON.stringify({ passedOn, opened }, null, 2)}\n`);
}

/** Null for what is no JSON. */
export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
