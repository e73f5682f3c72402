/** People who are not there: each does over the wire, and by the same functions, what the extension does. */
import { makeLog } from '../../bench/big-log/make-log.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { hashOf, hashOfText } from '../../protocol/canonical.ts';
import { makeEnvelope, type Envelope, type EnvelopeHead } from '../../protocol/envelope.ts';
import { readJoinLink } from '../../protocol/join-link.ts';
import { PROTOCOL_VERSION, type Manifest } from '../../protocol/manifest.ts';
import type { ConsentData, CountsData } from '../../protocol/message-data.ts';
import { reportData } from '../../protocol/report-data.ts';
import { newSigningKey, publicPart } from '../../protocol/signature.ts';
import { newParticipantId, newToken } from '../../protocol/token.ts';

const AT_ONCE = 8;
const AGREED = { participate: true };

interface Crowd {
  manifest: Manifest;
  /** One a person. */
  links: readonly string[];
  day: string;
  /** Every which one leaves again, and has everything removed. */
  leavesEvery: number;
}

/** How many have left again. */
export async function sendPeople({ manifest, links, day, leavesEvery }: Crowd): Promise<number> {
  const hash = await hashOf(manifest);
  const waiting = [...links.entries()];
  let left = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, link] = next;
      const leaves = at % leavesEvery === leavesEvery - 1;
      await takePart({ manifest, hash, link, day, seed: at + 1, leaves });
      if (leaves) left += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return left;
}

interface Person {
  manifest: Manifest;
  hash: string;
  link: string;
  day: string;
  seed: number;
  leaves: boolean;
}

async function takePart({ manifest, hash, link, day, seed, leaves }: Person): Promise<void> {
  const [pid, auth, removal, key] = [newParticipantId(), newToken(), newToken(), await newSigningKey()];
  const { origin } = manifest.collector;
  const path = `/v1/studies/${manifest.study}/participants/${pid}`;
  const ask = askFrom(`198.51.100.${seed % 250}`, origin);
  await ask('PUT', path, null, {
    ...{ v: PROTOCOL_VERSION, study: manifest.study, pid, manifest: hash, key: publicPart(key), proof: null },
    ...{
      auth: await hashOfText(auth),
      removal: await hashOfText(removal),
      code: readJoinLink(link)?.code ?? null,
    },
  });
  const chain = { seq: 0, previous: null as string | null };
  const seal = async (kind: Envelope['kind'], data: object): Promise<Envelope> => {
    const head: EnvelopeHead = {
      v: PROTOCOL_VERSION,
      study: manifest.study,
      pid,
      rid: crypto.randomUUID(),
      rev: 0,
      kind,
      manifest: hash,
    };
    const payload = { ...chain, day, data, removed: { fields: [], spans: 0 } };
    const made = await makeEnvelope(head, payload, { manifest, key });
    if (!made.ok) throw new Error(made.problem);
    Object.assign(chain, { seq: chain.seq + 1, previous: await hashOf(made.envelope) });
    return made.envelope;
  };
  const consent: ConsentData = {
    manifest: hash,
    text: manifest.consent.texts.en,
    language: 'en',
    items: AGREED,
    adult: true,
    day,
    extension: '0.1.0',
  };
  const log = makeLog({ records: 2 + (seed % 9), seed, days: 7, lastDay: day });
  const all: Envelope[] = [await seal('consent', consent)];
  for (const record of log.records) {
    const data = classified(record) && reportData(record, manifest, AGREED);
    if (data) all.push(await seal('report', data));
  }
  for (const data of countsOf(log.counts)) all.push(await seal('counts', data));
  await ask('POST', `${path}/batch`, auth, all.slice(0, 20));
  if (leaves) await ask('POST', `${path}/withdrawal`, null, { mode: 'erase', token: removal });
}

const classified = ({ status }: RefusalRecord): boolean => status === 'classified';

function countsOf(rows: ReturnType<typeof makeLog>['counts']): CountsData[] {
  return [...new Set(rows.map(({ day }) => day))].map((day) => ({
    day,
    sites: rows
      .filter((row) => row.day === day)
      .map(
        ({ site, helps, partial, deflects, hard_refusal, unsure, taken_back, blocked, switched, error }) => ({
          ...{ site, minutes: 30, helps, partial, deflects, hard_refusal, unsure },
          ...{ taken_back, blocked, switched, error },
        }),
      ),
  }));
}

/** The collector counts requests by address; these come from addresses that belong to nobody (RFC 5737). */
const askFrom =
  (address: string, origin: string) =>
  async (method: string, path: string, token: string | null, body: object) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': address,
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method}: the collector answers ${response.status}.`);
  };
