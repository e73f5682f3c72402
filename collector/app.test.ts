import { beforeAll, describe, expect, it } from 'vitest';
import { aStudy, signedManifest, type Study } from '../test/study-factories.ts';
import { hashOf, hashOfText } from '../protocol/canonical.ts';
import { makeEnvelope, openEnvelope, type Envelope } from '../protocol/envelope.ts';
import type { Manifest } from '../protocol/manifest.ts';
import { isReceiptFor, isWithdrawalReceiptFor } from '../protocol/receipt.ts';
import { solveProof } from '../protocol/proof-of-work.ts';
import { newSigningKey, publicPart } from '../protocol/signature.ts';
import { newParticipantId, newToken } from '../protocol/token.ts';
import { createApp, type AppOptions } from './app.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { openPglite } from './database/pglite.ts';

const ADMIN = newToken();
const RESEARCHER = newToken();
const DAY = '2026-12-05';

const { manifest: study0 } = await aStudy();

let db: Database;
let study: Study;
let app: ReturnType<typeof createApp>;
const told: string[] = [];
beforeAll(async () => {
  db = await openPglite();
  await migrate(db);
  study = await aStudy();
  const { receiptKey } = study;
  const now = () => new Date(`${DAY}T12:00:00Z`);
  const options = { db, receiptKey, adminHash: await hashOfText(ADMIN), now, proofCost: 1 };
  app = createApp(options, (line) => told.push(line));
  expect((await publish(study)).status).toBe(201);
});

interface Call {
  method?: string;
  token?: string;
  body?: unknown;
}
async function call(path: string, { method, token, body }: Call = {}) {
  const response = await app.request(path, {
    method: method ?? (body === undefined ? 'GET' : 'PUT'),
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, json: tryJson(text) as Record<string, unknown> };
}
const tryJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
const publish = async ({ served }: Study, researcher = RESEARCHER) =>
  call('/v1/studies', {
    method: 'POST',
    token: ADMIN,
    body: { served, texts: ['I agree.'], researcherHash: await hashOfText(researcher) },
  });

const pathOf = (id: string, pid: string) => `/v1/studies/${id}/participants/${pid}`;

async function someone(from = study, code: string | null = null) {
  const [pid, auth, removal, key] = [newParticipantId(), newToken(), newToken(), await newSigningKey()];
  const { manifest } = from;
  const path = pathOf(manifest.study, pid);
  const enrolment = {
    ...{ v: 1, study: manifest.study, pid, manifest: await hashOf(manifest), code },
    proof:
      manifest.join.mode === 'open'
        ? await solveProof((await call(`/v1/studies/${manifest.study}/challenge`)).json)
        : null,
    ...{ auth: await hashOfText(auth), removal: await hashOfText(removal), key: publicPart(key) },
  };
  const joined = await call(path, { body: enrolment });
  let seq = 0;
  const report = async (
    rid: string = crypto.randomUUID(),
    data: object = { happened: 'deflects' },
  ): Promise<Envelope> => {
    const head = {
      v: 1,
      study: manifest.study,
      pid,
      rid,
      rev: 0,
      kind: 'report',
      manifest: enrolment.manifest,
    } as const;
    const payload = { seq: seq++, previous: null, day: DAY, data, removed: { fields: [], spans: 0 } };
    const made = await makeEnvelope(head, payload, { manifest, key });
    if (!made.ok) throw new Error(made.problem);
    return made.envelope;
  };
  const send = (envelope: Envelope, token = auth) =>
    call(`${path}/reports/${envelope.rid}/${envelope.rev}`, { token, body: envelope });
  const leave = (mode: 'stop' | 'erase', token = removal, reports: string[] | null = null) =>
    call(`${path}/withdrawal`, { method: 'POST', body: { mode, token, reports } });
  return { pid, path, auth, removal, key, enrolment, joined, report, send, leave };
}

const exported = async (cursor?: string, id = study.manifest.study) => {
  const { text } = await call(`/v1/studies/${id}/researcher/export${cursor ? `?cursor=${cursor}` : ''}`, {
    token: RESEARCHER,
  });
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  return { changes: lines.slice(0, -1), cursor: lines.at(-1)?.['cursor'] ?? '' };
};

describe('a study at the collector', () => {
  it('is served as the researcher signed it, with the text that is agreed to', async () => {
    const id = study.manifest.study;
    const { json } = await call(`/v1/studies/${id}`);
    expect(json).toMatchObject({ status: 'recruiting', manifest: await hashOf(study.manifest) });
    expect((await call(`/v1/studies/${id}/manifests/${String(json['manifest'])}`)).text).toBe(study.served);
    expect((await call(`/v1/studies/${id}/consents/${study.manifest.consent.texts.en}`)).text).toBe(
      'I agree.',
    );
  });

  it.each<[string, () => Promise<Call>, number]>([
    ['without the operator’s token', async () => ({ token: newToken(), body: {} }), 401],
    [
      'a second time',
      async () => ({
        body: { served: study.served, texts: ['I agree.'], researcherHash: await hashOfText('x') },
      }),
      409,
    ],
    [
      'whose signature is another’s',
      async () => ({
        body: {
          served: await signedManifest(study.manifest, await newSigningKey()),
          texts: ['I agree.'],
          researcherHash: await hashOfText('x'),
        },
      }),
      422,
    ],
    [
      'without the text to agree to',
      async () => ({
        body: {
          served: (await aStudy({ study: 'st_cccccccccccccccc', collector: study.manifest.collector }))
            .served,
          texts: [],
          researcherHash: await hashOfText('x'),
        },
      }),
      422,
    ],
    [
      'for another collector’s receipts',
      async () => ({
        body: {
          served: (await aStudy({ study: 'st_dddddddddddddddd' })).served,
          texts: ['I agree.'],
          researcherHash: await hashOfText('x'),
        },
      }),
      422,
    ],
    ['that is no JSON', async () => ({ body: '{' }), 422],
  ])('is not created %s', async (_how, make, status) => {
    expect((await call('/v1/studies', { method: 'POST', token: ADMIN, ...(await make()) })).status).toBe(
      status,
    );
  });
});

describe('taking part', () => {
  it('is the same when it is said again, and nobody else’s afterwards', async () => {
    const one = await someone();
    expect(one.joined.status).toBe(201);
    expect((await call(one.path, { body: one.enrolment })).status).toBe(200);
    const other = { ...one.enrolment, auth: await hashOfText(newToken()) };
    expect((await call(one.path, { body: other })).json).toMatchObject({ code: 'conflict' });
  });

  it('is for those who agreed to what is asked now', async () => {
    const one = await someone();
    const pid = newParticipantId();
    const old = { ...one.enrolment, pid, manifest: await hashOf({}) };
    expect((await call(pathOf(study.manifest.study, pid), { body: old })).status).toBe(412);
  });

  it('lets just as many in with a code as it is for, however they crowd', async () => {
    const coded = await aStudy({
      study: 'st_eeeeeeeeeeeeeeee',
      join: { mode: 'code' },
      collector: study.manifest.collector,
    });
    await publish(coded);
    const codes = [{ hash: await hashOfText('CODE-42'), quota: 7, label: 'class' }];
    const path = `/v1/studies/${coded.manifest.study}/researcher/codes`;
    expect((await call(path, { method: 'POST', token: RESEARCHER, body: codes })).status).toBe(201);
    const crowd = await Promise.all(Array.from({ length: 50 }, () => someone(coded, 'CODE-42')));
    expect(crowd.filter(({ joined }) => joined.status === 201)).toHaveLength(7);
    expect((await someone(coded)).joined.json).toMatchObject({ code: 'code_refused' });
  });
});

describe('a report', () => {
  it('is taken with a receipt, and again with the same receipt', async () => {
    const one = await someone();
    const envelope = await one.report();
    const first = await one.send(envelope);
    const again = await one.send(envelope);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    const { study: id, pid, rid, rev } = envelope;
    const expected = { study: id, pid, rid, rev, envelope: await hashOf(envelope) };
    expect(await isReceiptFor(expected, first.json, publicPart(study.receiptKey))).toBe(true);
  });

  it('put a thousand times at once is one row and 999 equal receipts', async () => {
    const one = await someone();
    const envelope = await one.report();
    const all = await Promise.all(Array.from({ length: 1_000 }, () => one.send(envelope)));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(999);
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    const rows = await db.query('SELECT 1 FROM report WHERE pid = $1', [one.pid]);
    expect(rows).toHaveLength(1);
  }, 60_000);

  it.each<[string, (one: Awaited<ReturnType<typeof someone>>) => Promise<{ status: number }>, number]>([
    [
      'with other bytes under the same name',
      async (one) => {
        const envelope = await one.report();
        await one.send(envelope);
        return one.send(await one.report(envelope.rid));
      },
      409,
    ],
    ['without a token', async (one) => one.send(await one.report(), ''), 401],
    ['with another’s token', async (one) => one.send(await one.report(), (await someone()).auth), 401],
    [
      'of another under one’s own address',
      async (one) => {
        const other = await someone();
        const envelope = await other.report();
        return call(`${one.path}/reports/${envelope.rid}/0`, { token: one.auth, body: envelope });
      },
      422,
    ],
    [
      'under another name than its own',
      async (one) =>
        call(`${one.path}/reports/${crypto.randomUUID()}/0`, { token: one.auth, body: await one.report() }),
      422,
    ],
    [
      'that is no envelope',
      async (one) =>
        call(`${one.path}/reports/${crypto.randomUUID()}/0`, { token: one.auth, body: { hello: 1 } }),
      422,
    ],
    [
      'that nests without end',
      async (one) =>
        call(`${one.path}/reports/${crypto.randomUUID()}/0`, { token: one.auth, body: '['.repeat(60_000) }),
      422,
    ],
    [
      'larger than any may be',
      async (one) =>
        call(`${one.path}/reports/${crypto.randomUUID()}/0`, {
          token: one.auth,
          body: 'x'.repeat(70_000),
        }),
      413,
    ],
  ])('%s is refused', async (_how, send, status) => {
    expect((await send(await someone())).status).toBe(status);
  });

  it('in a batch is taken or refused by itself, in the order of the batch', async () => {
    const [one, other] = [await someone(), await someone()];
    const batch = [await one.report(), await other.report(), { hello: 1 }, await one.report()];
    const { status, json } = await call(`${one.path}/batch`, {
      method: 'POST',
      token: one.auth,
      body: batch,
    });
    expect(status).toBe(207);
    expect(json).toMatchObject([
      { receipt: { pid: one.pid } },
      { code: 'invalid' },
      { code: 'invalid' },
      { receipt: { pid: one.pid } },
    ]);
  });
});

describe('leaving', () => {
  it('removes what was sent, takes nothing more, and says so again', async () => {
    const one = await someone();
    const [sent, late] = [await one.report(), await one.report()];
    await one.send(sent);
    expect((await one.leave('erase')).status).toBe(200);
    expect((await one.leave('erase')).status).toBe(200);
    for (const envelope of [sent, late])
      expect((await one.send(envelope)).json).toMatchObject({ code: 'withdrawn' });
    const [row] = await db.query('SELECT envelope, scrubbed_on FROM report WHERE pid = $1', [one.pid]);
    expect(row).toEqual({ envelope: null, scrubbed_on: DAY });
    const status = await call(`${one.path}/status`, { token: one.removal });
    expect(status.json).toMatchObject({ state: 'erased', reports: 0, scrubbed: 1, removedOn: null });
  });

  it('with “stop” keeps what was sent, and can still become “erase”', async () => {
    const one = await someone();
    await one.send(await one.report());
    await one.leave('stop');
    expect((await one.send(await one.report())).status).toBe(410);
    expect((await call(`${one.path}/status`, { token: one.auth })).json).toMatchObject({
      state: 'stopped',
      reports: 1,
    });
    await one.leave('erase');
    await one.leave('stop');
    expect((await call(`${one.path}/status`, { token: one.auth })).json).toMatchObject({
      state: 'erased',
      reports: 0,
    });
  });

  it('is acknowledged with a receipt for just that', async () => {
    const one = await someone();
    const { json } = await one.leave('erase');
    const asked = { study: study.manifest.study, pid: one.pid, mode: 'erase' as const, reports: null };
    const key = study.manifest.collector.receiptKey;
    expect(await isWithdrawalReceiptFor(asked, json, key)).toBe(true);
    expect(await isWithdrawalReceiptFor({ ...asked, mode: 'stop' }, json, key)).toBe(false);
    expect(await isWithdrawalReceiptFor(asked, { ...json, day: '2026-12-06' }, key)).toBe(false);
  });

  it('with single reports removes those in every revision, for good, and nothing else', async () => {
    const start = (await exported()).cursor;
    const one = await someone();
    const [gone, stays] = [await one.report(), await one.report()];
    for (const envelope of [gone, stays]) await one.send(envelope);
    const left = await one.leave('erase', one.removal, [gone.rid, crypto.randomUUID()]);
    expect(left.status).toBe(200);
    expect((await one.leave('erase', one.removal, [gone.rid])).status).toBe(200);
    expect((await one.leave('erase', newToken(), [stays.rid])).status).toBe(401);
    expect((await one.leave('stop', one.removal, [stays.rid])).status).toBe(422);
    expect((await one.send(gone)).status).toBe(410);
    expect((await one.send({ ...gone, rev: 1 })).status).toBe(410);
    expect((await one.send(stays)).status).toBe(200);
    expect((await one.send(await one.report())).status).toBe(201);
    const { changes } = await exported(start);
    expect(changes.filter(({ type }) => type === 'tombstone')).toEqual([
      { type: 'tombstone', pid: one.pid, mode: 'reports', reports: [gone.rid], day: DAY },
    ]);
    expect(changes.filter(({ type }) => type === 'report')).toHaveLength(2);
  });

  it('tells a wrong token from nobody by nothing', async () => {
    const one = await someone();
    const wrong = await one.leave('erase', newToken());
    const nobody = await call(`${pathOf(study.manifest.study, newParticipantId())}/withdrawal`, {
      method: 'POST',
      body: { mode: 'erase', token: newToken() },
    });
    expect([wrong.status, wrong.text]).toEqual([nobody.status, nobody.text]);
    expect((await one.send(await one.report())).status).toBe(201);
  });

  it('racing a report leaves nothing readable, whichever comes first', async () => {
    for (let round = 0; round < 10; round++) {
      const one = await someone();
      const envelopes = await Promise.all([one.report(), one.report(), one.report()]);
      await Promise.all([
        one.send(envelopes[0]),
        one.leave('erase'),
        one.send(envelopes[1]),
        one.send(envelopes[2]),
      ]);
      const rows = await db.query('SELECT 1 FROM report WHERE pid = $1 AND envelope IS NOT NULL', [one.pid]);
      expect(rows).toEqual([]);
    }
  });
});

describe('what the researcher takes', () => {
  it('is every report once, readable, and every removal, from where they stopped', async () => {
    const start = (await exported()).cursor;
    const [one, other] = [await someone(), await someone()];
    const sent = [await one.report(), await other.report()];
    for (const [at, who] of [one, other].entries()) await who.send(sent[at]!);
    const next = await exported(start);
    expect(next.changes.map(({ type }) => type)).toEqual(['report', 'report']);
    for (const { envelope, signKey } of next.changes) {
      const opened = await openEnvelope(JSON.parse(envelope ?? '') as Envelope, study.recipients[0]!, {
        kty: 'OKP',
        crv: 'Ed25519',
        x: signKey ?? '',
      });
      expect(opened).toMatchObject({ ok: true, payload: { data: { happened: 'deflects' } } });
    }
    await one.leave('erase');
    const last = await exported(next.cursor);
    expect(last.changes).toEqual([{ type: 'tombstone', pid: one.pid, mode: 'erase', day: DAY }]);
    expect((await exported(last.cursor)).changes).toEqual([]);
    await call(`/v1/studies/${study.manifest.study}/researcher/removed`, {
      method: 'POST',
      token: RESEARCHER,
      body: [one.pid],
    });
    expect((await call(`${one.path}/status`, { token: one.removal })).json).toMatchObject({ removedOn: DAY });
  });

  it.each([
    'not a cursor',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('[-1]').toString('base64url'),
  ])('refuses the cursor %s', async (cursor) => {
    const path = `/v1/studies/${study.manifest.study}/researcher/export?cursor=${encodeURIComponent(cursor)}`;
    expect((await call(path, { token: RESEARCHER })).status).toBe(422);
  });

  it('is nobody else’s', async () => {
    for (const token of [undefined, newToken(), ADMIN])
      expect(
        (await call(`/v1/studies/${study.manifest.study}/researcher/export`, token ? { token } : {})).status,
      ).toBe(401);
  });
});

describe('a study that changes', () => {
  const changed = async (before: Study, change: Manifest['change']) => {
    const manifest: Manifest = {
      ...before.manifest,
      version: 2,
      change,
      supersedes: await hashOf(before.manifest),
    };
    const served = await signedManifest(manifest, before.signer);
    const path = `/v1/studies/${manifest.study}/researcher/versions`;
    return call(path, { token: RESEARCHER, body: { served, texts: ['I agree.'] } });
  };
  it.each([
    ['editorial', 'st_1111111111111111', 201],
    ['material', 'st_2222222222222222', 412],
  ] as const)('in an %s way answers reports of before with the right status', async (change, id, status) => {
    const first = await aStudy({ study: id, collector: study.manifest.collector });
    await publish(first);
    const one = await someone(first);
    expect((await changed(first, change)).status).toBe(201);
    expect((await one.send(await one.report())).status).toBe(status);
    expect((await changed(first, change)).status).toBe(409);
  });
});

it('says nothing of anybody in its log, and 503 with a time to wait when its database breaks', async () => {
  const one = await someone();
  const broken = createApp(
    {
      db: { ...db, query: () => Promise.reject(new Error('gone')) },
      receiptKey: study.receiptKey,
      adminHash: '',
      now: () => new Date(),
    },
    (line) => told.push(line),
  );
  const response = await broken.request(one.path, {
    method: 'PUT',
    body: JSON.stringify(one.enrolment),
    headers: { authorization: `Bearer ${one.auth}` },
  });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
  expect(told.join('\n')).toContain('failed');
  for (const secret of [one.pid, one.auth, one.removal]) expect(told.join('\n')).not.toContain(secret);
});

describe('limits', () => {
  const elsewhere = async (change: Partial<Manifest>, options: Partial<AppOptions> = {}) => {
    const other = await aStudy({ study: `st_${crypto.randomUUID().replaceAll('-', '')}`, ...change });
    const clock = { now: new Date(`${DAY}T12:00:00Z`) };
    const { receiptKey } = other;
    const adminHash = await hashOfText(ADMIN);
    const its = createApp({ db, receiptKey, adminHash, now: () => clock.now, proofCost: 1, ...options });
    const before = app;
    app = its;
    expect((await publish(other)).status).toBe(201);
    return { other, clock, back: () => void (app = before) };
  };

  it('of a study: no more reports a day than it says, and when to come back', async () => {
    const { other, clock, back } = await elsewhere({ limits: { reportsPerDay: 2, holdHours: 0 } });
    const one = await someone(other);
    const sent = [await one.report(), await one.report(), await one.report()] as const;
    for (const envelope of [sent[0], sent[0], sent[1]])
      expect((await one.send(envelope)).status).toBeLessThan(300);
    const refused = await app.request(`${one.path}/reports/${sent[2].rid}/0`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${one.auth}` },
      body: JSON.stringify(sent[2]),
    });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, String(12 * 60 * 60)]);
    clock.now = new Date('2026-12-06T00:00:01Z');
    expect((await one.send(sent[2])).status).toBe(201);
    back();
  });

  it('of an address: so many requests a minute, and others are not held up', async () => {
    const { other, back } = await elsewhere(
      {},
      {
        limits: { perAddress: 5, perStudy: 100 },
        addressOf: (c) => c.req.header('x-test-address') ?? null,
      },
    );
    const ask = async (address: string) => {
      const { status, headers } = await app.request(`/v1/studies/${other.manifest.study}`, {
        headers: { 'x-test-address': address },
      });
      return [status, Number(headers.get('retry-after') ?? 0) > 0];
    };
    for (let n = 0; n < 5; n++) expect(await ask('192.0.2.1')).toEqual([200, false]);
    expect(await ask('192.0.2.1')).toEqual([429, true]);
    expect(await ask('192.0.2.2')).toEqual([200, false]);
    back();
  });

  it.each<[string, Partial<Manifest>, string, number]>([
    ['before it opens', { schedule: { opens: '2026-12-06', closes: '2027-01-01' } }, 'paused', 403],
    ['after it has closed', { schedule: { opens: '2026-01-01', closes: '2026-12-04' } }, 'closed', 403],
    [
      'whose ethics approval has expired',
      {
        researcher: {
          ...study0.researcher,
          ethics: {
            body: 'Board',
            protocol: '1',
            approvedOn: '2026-01-01',
            expiresOn: '2026-12-04',
            contact: 'mailto:a@b.example',
          },
        },
      },
      'paused',
      403,
    ],
  ])('a study %s takes nobody in', async (_which, change, status, refused) => {
    const { other, back } = await elsewhere(change);
    expect((await call(`/v1/studies/${other.manifest.study}`)).json).toMatchObject({ status });
    expect((await someone(other)).joined.status).toBe(refused);
    back();
  });

  it('a study open to everybody wants a proof of work, each once, of that study alone', async () => {
    const { other, back } = await elsewhere({});
    const id = other.manifest.study;
    const proof = await solveProof((await call(`/v1/studies/${id}/challenge`)).json);
    const foreign = await solveProof((await call(`/v1/studies/${study.manifest.study}/challenge`)).json);
    const template = (await someone(other)).enrolment;
    const join = async (given: string | null) => {
      const pid = newParticipantId();
      return (await call(pathOf(id, pid), { body: { ...template, pid, proof: given } })).status;
    };
    expect(await join(null)).toBe(403);
    expect(await join('rubbish')).toBe(403);
    expect(await join(foreign)).toBe(403);
    expect((await Promise.all([join(proof), join(proof)])).sort()).toEqual([201, 403]);
    expect(await join(proof)).toBe(403);
    back();
  });

  it('a proof is good for ten minutes', async () => {
    const { other, clock, back } = await elsewhere({});
    const proof = await solveProof((await call(`/v1/studies/${other.manifest.study}/challenge`)).json);
    clock.now = new Date(clock.now.getTime() + 10 * 60_000 + 1_000);
    const { enrolment } = await someone(other);
    const pid = newParticipantId();
    expect(
      (await call(pathOf(other.manifest.study, pid), { body: { ...enrolment, pid, proof } })).json,
    ).toMatchObject({ code: 'proof_needed' });
    back();
  });
});
