import { describe, expect, it } from 'vitest';
import { aStudy, PARTICIPANT } from '../test/study-factories.ts';
import { hashOf } from './canonical.ts';
import { makeEnvelope, openEnvelope, type EnvelopeHead, type Payload } from './envelope.ts';
import { isReceiptFor, makeReceipt } from './receipt.ts';
import { newSigningKey } from './signature.ts';

const { manifest, recipients, receiptKey } = await aStudy();
const key = await newSigningKey();
const OTHER_HASH = await hashOf({});
const head: EnvelopeHead = {
  v: 1,
  study: manifest.study,
  pid: PARTICIPANT,
  rid: '2f1b0c5e-6f0a-4b62-9c2b-0d5f2c8a7e11',
  rev: 0,
  kind: 'report',
  manifest: await hashOf(manifest),
};
const payload: Payload = {
  seq: 0,
  previous: null,
  day: '2026-12-05',
  data: { happened: 'deflects' },
  removed: { fields: [], spans: 0 },
};

async function made(change: Partial<EnvelopeHead> = {}, signer = key) {
  const made = await makeEnvelope({ ...head, ...change }, payload, { manifest, key: signer });
  if (!made.ok) throw new Error(made.problem);
  return made.envelope;
}

describe('a report on its way', () => {
  it('is read by every recipient as it was made', async () => {
    const envelope = await made();
    for (const recipient of recipients)
      expect(await openEnvelope(envelope, recipient, key)).toEqual({ ok: true, payload });
  });

  it('shows nothing of its inside', async () => {
    expect(JSON.stringify(await made())).not.toContain('deflects');
  });

  it.each([
    ['another participant', { pid: 'BBBBBBBBBBBBBBBBBBBBBB' }],
    ['another report', { rid: '2f1b0c5e-6f0a-4b62-9c2b-0d5f2c8a7e12' }],
    ['a later revision', { rev: 1 }],
    ['another kind', { kind: 'survey' as const }],
    ['another manifest', { manifest: OTHER_HASH }],
  ])('can’t be passed off as that of %s', async (_what, change) => {
    const moved = { ...(await made()), ...change };
    expect(await openEnvelope(moved, recipients[0]!, key)).toEqual({ ok: false, problem: 'tampered' });
  });

  it('of somebody who knows the public keys alone is told apart by its signature', async () => {
    const injected = await made({}, await newSigningKey());
    expect(await openEnvelope(injected, recipients[0]!, key)).toEqual({
      ok: false,
      problem: 'bad_signature',
    });
  });
});

describe('a receipt', async () => {
  const expected = {
    study: head.study,
    pid: head.pid,
    rid: head.rid,
    rev: 0,
    envelope: await hashOf(await made()),
  };
  const receipt = await makeReceipt({ ...expected, day: '2026-12-05' }, receiptKey);

  it('is one for just this envelope, by just this collector', async () => {
    expect(await isReceiptFor(expected, receipt, receiptKey)).toBe(true);
    expect(await isReceiptFor(expected, receipt, await newSigningKey())).toBe(false);
  });

  it.each<[string, unknown]>([
    ['a page of a hotel’s network', '<html>'],
    ['an empty answer', {}],
    ['null', null],
    ['another report’s', { ...receipt, rid: '2f1b0c5e-6f0a-4b62-9c2b-0d5f2c8a7e12' }],
    ['another envelope’s', { ...receipt, envelope: head.manifest }],
    ['one whose day was altered', { ...receipt, day: '2026-12-06' }],
    ['one without its signature', { ...receipt, signature: undefined }],
  ])('is not %s', async (_what, answer) => {
    expect(await isReceiptFor(expected, answer, receiptKey)).toBe(false);
  });
});
