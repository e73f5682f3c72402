/** Whatever stands in an export, taking it ends: with messages, or with a reason why not. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aStudy, PARTICIPANT, type Study } from '../../test/study-factories.ts';
import { canonicalText, hashOf, hashOfText } from '../../protocol/canonical.ts';
import { makeEnvelope } from '../../protocol/envelope.ts';
import { newSigningKey, type PrivateSigningKey } from '../../protocol/signature.ts';
import { readPage, type RawLine } from './line.ts';
import { openParticipant, type Openers } from './open-participant.ts';

let study: Study;
let openers: Openers;
let key: PrivateSigningKey;
let manifest: string;
beforeAll(async () => {
  [study, key] = await Promise.all([aStudy(), newSigningKey()]);
  manifest = await hashOf(study.manifest);
  const [opener] = study.recipients;
  if (!opener) throw new Error('A study has recipients.');
  openers = { study: study.manifest.study, key: opener, manifests: new Map([[manifest, study.manifest]]) };
});

async function lineOf(data: object): Promise<RawLine & { type: 'report' }> {
  const head = {
    ...({ v: 1, rev: 0, kind: 'report' } as const),
    ...{ study: study.manifest.study, pid: PARTICIPANT, rid: crypto.randomUUID(), manifest },
  };
  const payload = { seq: 0, previous: null, day: '2026-12-05', data, removed: { fields: [], spans: 0 } };
  const made = await makeEnvelope(head, payload, { manifest: study.manifest, key });
  if (!made.ok) throw new Error(made.problem);
  const envelope = canonicalText(made.envelope);
  return { type: 'report', envelope, hash: await hashOfText(envelope), signKey: key.x, day: '2026-12-05' };
}

describe('an export', () => {
  it('of anything is read, or is none', () => {
    const line = fc.oneof(fc.string(), fc.json(), fc.constant('{"type":"cursor","cursor":"x","more":false}'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const page = readPage(lines.join('\n'));
        expect(page === null || typeof page.cursor === 'string').toBe(true);
      }),
    );
  });

  it('with a message of anything takes it or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
        async (data) => {
          const { messages, setAside } = await openParticipant(PARTICIPANT, [await lineOf(data)], openers);
          expect(messages.length + setAside.length).toBe(1);
          expect(setAside.every(({ why }) => why.length > 10)).toBe(true);
          // Only what the study asks for comes through.
          for (const message of messages)
            for (const name of Object.keys(message.data))
              expect(study.manifest.collect.fields).toContain(name);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with a byte changed anywhere in an envelope takes nothing else than was sent', async () => {
    const line = await lineOf({ day: '2026-12-05', happened: 'deflects' });
    const sent = (await openParticipant(PARTICIPANT, [line], openers)).messages[0];
    expect(sent).toMatchObject({ data: { happened: 'deflects' } });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(line.envelope.length - 1),
        fc.constantFrom('A', '0', '"', 'z'),
        async (at, letter) => {
          const envelope = line.envelope.slice(0, at) + letter + line.envelope.slice(at + 1);
          if (envelope === line.envelope) return;
          // The hash goes along: whoever changes one can change the other.
          const changed = { ...line, envelope, hash: await hashOfText(envelope) };
          const { messages, setAside } = await openParticipant(PARTICIPANT, [changed], openers);
          // What is sealed for the other key is not looked at: it opens nothing here.
          const isAside = messages.length === 0 && setAside.length === 1;
          if (!isAside) expect(messages).toEqual([{ ...sent, hash: changed.hash }]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
