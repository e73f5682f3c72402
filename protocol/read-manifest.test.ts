import { describe, expect, it } from 'vitest';
import { aStudy, signedManifest, type Study } from '../test/study-factories.ts';
import { newSigningKey, publicPart } from './signature.ts';
import { hashOf } from './canonical.ts';
import { readManifest } from './read-manifest.ts';

const study = await aStudy();
const other = await aStudy();

describe('a study’s manifest', () => {
  it('is read as it was signed, and known by its hash', async () => {
    const read = await readManifest(study.served, study.link);
    expect(read).toEqual({ ok: true, manifest: study.manifest, hash: await hashOf(study.manifest) });
  });

  it('may hold what this version passes over, which is signed along', async () => {
    const later = { ...study.manifest, mood: 'cheerful' };
    const served = await signedManifest(later, study.signer);
    expect(await readManifest(served, study.link)).toEqual({
      ok: true,
      manifest: study.manifest,
      hash: await hashOf(later),
    });
    expect(await readManifest(served.replace('cheerful', 'sad'), study.link)).toMatchObject({
      problem: 'bad_signature',
    });
  });

  const alter =
    (change: object) =>
    async ({ manifest, signer }: Study) =>
      signedManifest({ ...manifest, ...change }, signer);
  it.each<[string, (study: Study) => string | Promise<string>, string]>([
    ['what is no JSON', () => '<html>Log in to the network</html>', 'not_json'],
    ['another object', () => '{"hello":1}', 'invalid'],
    ['null', () => 'null', 'invalid'],
    ['a study of another protocol', alter({ v: 2 }), 'newer'],
    ['a study that needs more than is known', alter({ needs: ['voice'] }), 'newer'],
    [
      'a field that no study may ask for',
      alter({ collect: { ...study.manifest.collect, fields: ['address'] } }),
      'invalid',
    ],
    [
      'one recipient alone',
      alter({ seal: { ...study.manifest.seal, recipients: study.manifest.seal.recipients.slice(1) } }),
      'invalid',
    ],
    ['children', alter({ minimumAge: 13 }), 'invalid'],
    ['another study', alter({ study: 'st_ffffffffffffffff' }), 'other_study'],
    [
      'another collector',
      alter({ collector: { ...study.manifest.collector, origin: 'https://elsewhere.example' } }),
      'other_study',
    ],
    [
      'a collector without encryption',
      alter({ collector: { ...study.manifest.collector, origin: 'http://elsewhere.example' } }),
      'invalid',
    ],
    [
      'a key that was swapped, with all signed anew',
      async ({ manifest }) => {
        const signer = await newSigningKey();
        return signedManifest({ ...manifest, signer: publicPart(signer) }, signer);
      },
      'other_key',
    ],
    [
      'recipients that were swapped',
      ({ served }) =>
        served.replace(study.manifest.seal.recipients[0]!.x, other.manifest.seal.recipients[0]!.x),
      'bad_signature',
    ],
    [
      'a title that was altered',
      ({ served }) => served.replace('Rules people meet', 'Rules people like'),
      'bad_signature',
    ],
    [
      'another study’s signature',
      ({ manifest }) =>
        JSON.stringify({
          manifest,
          signature: (JSON.parse(other.served) as { signature: string }).signature,
        }),
      'bad_signature',
    ],
  ])('refuses %s', async (_what, make, problem) => {
    expect(await readManifest(await make(study), study.link)).toEqual({ ok: false, problem });
  });
});
