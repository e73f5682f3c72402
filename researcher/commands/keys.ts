/** `keys`: one key that signs and two or more that open, each in a file of its own; then the drill. */
import { newRecipient } from '../../protocol/seal.ts';
import { fingerprintOf, newSigningKey } from '../../protocol/signature.ts';
import { done, fail, today, type Command, type Deps, type Done } from '../command.ts';
import { drill, FEWEST_KEYS } from '../keys/drill.ts';
import { keyFile, PASSPHRASE, readKeyFiles, SIGNING, type KeyFiles } from '../keys/key-files.ts';
import { wrapKey, type PrivateKey, type WrappedKey } from '../keys/wrapped-key.ts';

const SHORTEST = 12;
const MOST = 4;

export const keys: Command = {
  name: 'keys',
  about: 'makes the key that signs and the keys that open reports, and proves that each of them works',
  usage: '[--recipients NAME,NAME] [--drill]',
  options: { recipients: { type: 'string', default: 'first,second' }, drill: { type: 'boolean' } },
  words: 0,
  async run(deps, values) {
    const { folder } = deps;
    const files = await readKeyFiles(folder);
    if (!files.ok) return files;
    const hasKeys = files.value.signing !== null || files.value.sealing.length > 0;
    if (!hasKeys) {
      const made = await makeKeys(deps, String(values['recipients']));
      if (!made.ok) return made;
    } else if (!values['drill']) {
      return fail(
        'There are keys already. Keep them: reports are sealed to them. The drill alone: keys --drill',
      );
    }
    const passed = await drill(deps, folder, today(deps));
    if (!passed.ok) return passed;
    const now = await readKeyFiles(folder);
    if (!now.ok) return now;
    for (const line of await keyCard(now.value)) deps.say(line);
    return done;
  },
};

async function makeKeys(deps: Deps, recipients: string): Promise<Done> {
  const names = recipients.split(',').map((name) => name.trim());
  const isName = (name: string) =>
    /^[a-z0-9][a-z0-9-]{0,39}$/.test(name) && name !== SIGNING && name !== 'drill';
  if (!names.every(isName))
    return fail('Names of keys are small letters, digits and dashes, such as --recipients pi,escrow');
  if (names.length < FEWEST_KEYS || names.length > MOST || new Set(names).size < names.length)
    return fail(
      `There must be ${FEWEST_KEYS} to ${MOST} different keys that open reports, so that losing one loses nothing.`,
    );
  const wrapped: WrappedKey[] = [];
  for (const kid of [SIGNING, ...names]) {
    const passphrase = await deps.askSecret(`New passphrase for the key "${kid}": `, PASSPHRASE);
    if (passphrase.length < SHORTEST)
      return fail(`A passphrase has at least ${SHORTEST} letters; four words by chance are a good one.`);
    const key: PrivateKey = kid === SIGNING ? await newSigningKey() : await newRecipient(kid);
    wrapped.push(await wrapKey(key, { kid, passphrase, made: today(deps), cost: deps.wrapCost }));
  }
  for (const file of wrapped)
    await deps.folder.write(keyFile(file.kid), `${JSON.stringify(file, null, 2)}\n`);
  return done;
}

async function keyCard({ signing, sealing }: KeyFiles): Promise<string[]> {
  const cards = await Promise.all(
    [...(signing ? [signing] : []), ...sealing].map(async ({ kid, public: { crv, x }, made }) => {
      const fingerprint = await fingerprintOf({ kty: 'OKP', crv: 'Ed25519', x });
      return `  ${kid.padEnd(16)} ${crv.padEnd(8)} ${made}  ${fingerprint}`;
    }),
  );
  return [
    'KEY CARD (fingerprints; print it, it holds no secret)',
    ...cards,
    'Keep each key on a medium of its own and in a place of its own; one that opens is enough here. Whoever has one of the keys that',
    'open, and its passphrase, reads every report. With one of them everything can be opened; without any, nothing, ever.',
    'A passphrase belongs neither beside its file nor in an e-mail.',
  ];
}
