/** Proof that no key is lost already: what is sealed to all of them, each must open from its file alone. */
import { base64url } from 'jose';
import { open, seal, type PrivateRecipient } from '../../protocol/seal.ts';
import { done, fail, type Deps, type Done } from '../command.ts';
import type { Folder } from '../folder.ts';
import { notePassedDrill, openKey, readKeyFiles, recipientOf } from './key-files.ts';

export const FEWEST_KEYS = 2;
const LENGTHS = [256];

export async function drill(
  deps: Pick<Deps, 'askSecret' | 'random' | 'say'>,
  folder: Folder,
  day: string,
): Promise<Done> {
  const files = await readKeyFiles(folder);
  if (!files.ok) return files;
  const { sealing } = files.value;
  if (sealing.length < FEWEST_KEYS)
    return fail('For the drill the files of all keys must lie in keys/: put them back for a moment.');
  const recipients = sealing.map(recipientOf);
  const proof = base64url.encode(deps.random(32));
  const boundTo = { drill: day };
  const sealed = await seal({ proof }, { boundTo, recipients, lengths: LENGTHS });
  if (!sealed.ok) return fail('The drill could not be sealed.');
  for (const file of sealing) {
    const key = await openKey<PrivateRecipient>(deps, file, 'typed again, for the drill');
    if (!key.ok)
      return fail(`${key.problem} The drill has failed: nothing may be published with these keys.`);
    const opened = await open(sealed.sealed, boundTo, key.value);
    if (!opened.ok || (opened.value as { proof: string }).proof !== proof)
      return fail(`The key "${file.kid}" does not open what is sealed to it. The drill has failed.`);
    deps.say(`Drill: "${file.kid}" opens what is sealed to it.`);
  }
  await notePassedDrill(folder, recipients, day);
  return done;
}
