/** A study, its keys and one who takes part, for tests. */
import { hashOfText } from '../protocol/canonical.ts';
import type { JoinLink } from '../protocol/join-link.ts';
import type { Manifest } from '../protocol/manifest.ts';
import { newRecipient, type PrivateRecipient } from '../protocol/seal.ts';
import {
  fingerprintOf,
  newSigningKey,
  publicPart,
  sign,
  type PrivateSigningKey,
} from '../protocol/signature.ts';

export interface Study {
  manifest: Manifest;
  /** As the collector serves it. */
  served: string;
  link: JoinLink;
  signer: PrivateSigningKey;
  recipients: PrivateRecipient[];
  receiptKey: PrivateSigningKey;
}

export const PARTICIPANT = 'AAAAAAAAAAAAAAAAAAAAAA';

export async function aStudy(change: Partial<Manifest> = {}): Promise<Study> {
  const [signer, receiptKey] = await Promise.all([newSigningKey(), newSigningKey()]);
  const recipients = await Promise.all([newRecipient('pi-2026'), newRecipient('escrow-2026')]);
  const manifest: Manifest = {
    v: 1,
    needs: [],
    study: 'st_0123456789abcdef',
    version: 1,
    supersedes: null,
    change: 'first',
    changeNote: null,
    title: { en: 'Rules people meet' },
    summary: { en: 'Which rules do AI chats defend?' },
    researcher: {
      controller: 'University of Examples',
      country: 'NL',
      lead: 'Dr A. Example',
      contact: 'mailto:study@example.org',
      ethics: null,
      processors: [],
    },
    purposes: { en: 'To learn which rules AI chats defend.' },
    recipients: ['The research team'],
    keepUntil: '2028-12-31',
    withdrawUntil: '2027-12-31',
    publishes: 'labels',
    minimumAge: 18,
    collect: {
      sites: [],
      fields: ['day', 'site', 'happened', 'rule', 'family'],
      text: 'none',
      excerptMax: 0,
      counters: true,
    },
    consent: {
      texts: { en: await hashOfText('I agree.') },
      items: [{ id: 'participate', required: true }],
    },
    schedule: { opens: '2026-01-01', closes: '2027-06-30' },
    join: { mode: 'open' },
    completion: null,
    limits: { reportsPerDay: 50, holdHours: 24 },
    seal: {
      recipients: recipients.map(({ kty, crv, kid, x }) => ({ kty, crv, kid, x })),
      lengths: [1024, 2048, 4096],
    },
    collector: { origin: 'http://127.0.0.1:8787', receiptKey: publicPart(receiptKey) },
    survey: [],
    signer: publicPart(signer),
    ...change,
  };
  return {
    manifest,
    served: await signedManifest(manifest, signer),
    link: {
      origin: manifest.collector.origin,
      study: manifest.study,
      fingerprint: await fingerprintOf(signer),
      code: null,
    },
    signer,
    recipients,
    receiptKey,
  };
}

export async function signedManifest(manifest: object, signer: PrivateSigningKey): Promise<string> {
  return JSON.stringify({ manifest, signature: await sign(manifest, 'manifest', signer) });
}
