/** Somebody takes part in a study: the extension's part against a real collector, wire and all. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openEnvelope, type Envelope } from '../protocol/envelope.ts';
import { canonicalText } from '../protocol/canonical.ts';
import { newSigningKey, publicPart } from '../protocol/signature.ts';
import { writeJoinLink } from '../protocol/join-link.ts';
import { contentText, type Message } from '../utils/studies/message.ts';
import { sealMessage } from '../utils/studies/seal-message.ts';
import { aCollector, aParticipant, aPublishedStudy, type CollectorInMemory } from './a-participant.ts';
import { anAnswer, aRecord } from './factories.ts';
import { aStudy, signedManifest, type Study } from './study-factories.ts';

const YES = { items: { participate: true }, survey: {}, language: 'en', adult: true };
const later = (part: Parameters<typeof aRecord>[0] = {}) =>
  aRecord({
    status: 'classified',
    answer: anAnswer(),
    seenAt: '2026-12-05T13:00:00.000Z',
    day: '2026-12-05',
    ...part,
  });

async function someoneIn(
  change: Parameters<typeof aPublishedStudy>[0] = {},
  items: Record<string, boolean> = YES.items,
) {
  const { study, collector } = await aPublishedStudy(change);
  const who = aParticipant(collector);
  const link = await collector.invite(study);
  const invited = await who.studies.invite(link, ['en']);
  if (!invited.ok) throw new Error(invited.problem);
  const joined = await who.studies.join(link, invited.value.hash, { ...YES, items });
  expect(joined).toEqual({ ok: true, waits: false });
  const id = study.manifest.study;
  const messages = () => who.deps.db.messages.toArray();
  const reports = async () => (await messages()).filter(({ kind }) => kind === 'report');
  const participation = async () => {
    const one = await who.deps.db.participations.get(id);
    if (!one) throw new Error('forgotten');
    return one;
  };
  /** Classifies a record. */
  const log = async (record = later()) => {
    const at = who.records.findIndex((one) => one.id === record.id);
    who.records.splice(at < 0 ? who.records.length : at, at < 0 ? 0 : 1, record);
    await who.studies.follow([record.id]);
  };
  return { ...who, study, collector, link, id, messages, reports, participation, log };
}

async function opened(study: Study, collector: CollectorInMemory, kind: string) {
  const [recipient] = study.recipients;
  const keys = await collector.db.query<{ pid: string; sign_key: string }>(
    'SELECT pid, sign_key FROM enrolment',
  );
  const rows = (await collector.readable()).filter((row) => row.kind === kind);
  return Promise.all(
    rows.map(async ({ envelope, pid }) => {
      const x = keys.find((one) => one.pid === pid)?.sign_key ?? '';
      const read = await openEnvelope(JSON.parse(envelope) as Envelope, recipient as never, {
        kty: 'OKP',
        crv: 'Ed25519',
        x,
      });
      if (!read.ok) throw new Error(read.problem);
      return read.payload;
    }),
  );
}

const reportsSent = ({ network }: CollectorInMemory) =>
  network.sent.filter(({ path }) => path.includes('/reports/'));

describe('before anybody agrees', () => {
  it('only what everybody may read of the study is asked for, and nothing else ever', async () => {
    const { study, collector } = await aPublishedStudy();
    const who = aParticipant(collector);
    const link = await collector.invite(study);
    await who.studies.wake();
    await who.studies.follow(['r1']);
    expect(collector.network.sent).toEqual([]);
    await who.studies.invite(link, ['en']);
    expect(collector.network.sent.map(({ method, token, body }) => ({ method, token, body }))).toEqual(
      Array.from({ length: 3 }, () => ({ method: 'GET', token: null, body: '' })),
    );
    expect(JSON.stringify(collector.network.sent)).not.toContain('code-');
  });

  it.each([
    ['is not of age', { ...YES, adult: false }],
    ['has not said yes to taking part', { ...YES, items: {} }],
    ['has not said yes to what the study needs', { ...YES, items: { participate: true, excerpts: false } }],
    [
      'answers what was not asked',
      { ...YES, items: { participate: true, excerpts: true }, survey: { shoe_size: 'forty' } },
    ],
  ])('whoever %s does not take part, and the collector hears nothing of it', async (_who, given) => {
    const text = { ...(await aStudy()).manifest.collect, text: 'excerpt' as const, excerptMax: 100 };
    const items = [
      { id: 'participate', required: true } as const,
      { id: 'excerpts', required: true } as const,
    ];
    const { study, collector } = await aPublishedStudy({
      collect: text,
      consent: { texts: (await aStudy()).manifest.consent.texts, items },
    });
    const who = aParticipant(collector);
    const link = await collector.invite(study);
    const invited = await who.studies.invite(link, ['en']);
    const hash = invited.ok ? invited.value.hash : '';
    expect(await who.studies.join(link, hash, given)).toEqual({ ok: false, problem: 'not_agreed' });
    expect(collector.network.sent.every(({ method }) => method === 'GET')).toBe(true);
    expect(await who.deps.db.participations.count()).toBe(0);
  });

  it('a study whose key was exchanged at the collector can’t be joined', async () => {
    const { study, collector } = await aPublishedStudy();
    const stranger = await newSigningKey();
    const served = await signedManifest({ ...study.manifest, signer: publicPart(stranger) }, stranger);
    collector.network.answer = ({ path }) => (path.includes('/manifests/') ? new Response(served) : null);
    const who = aParticipant(collector);
    expect(await who.studies.invite(await collector.invite(study), ['en'])).toEqual({
      ok: false,
      problem: 'other_key',
    });
  });

  it.each([
    [
      'a manifest',
      '/manifests/',
      async (study: Study) => signedManifest({ ...study.manifest, title: { en: 'Other' } }, study.signer),
    ],
    ['a consent text', '/consents/', async () => 'I agree to more.'],
  ])('%s that is not the one with that hash is refused', async (_what, part, instead) => {
    const { study, collector } = await aPublishedStudy();
    const body = await instead(study);
    collector.network.answer = ({ path }) => (path.includes(part) ? new Response(body) : null);
    const who = aParticipant(collector);
    expect(await who.studies.invite(await collector.invite(study), ['en'])).toEqual({
      ok: false,
      problem: 'altered',
    });
  });

  it.each<[string, (study: Study, link: string) => string, string]>([
    ['is no join link', () => 'https://example.org/', 'not_found'],
    [
      'is of a study that is not there',
      ({ link }) => writeJoinLink({ ...link, study: 'st_ffffffffffffffff' }),
      'not_found',
    ],
    ['names another key', ({ link }) => writeJoinLink({ ...link, fingerprint: 'A'.repeat(43) }), 'other_key'],
  ])('a link that %s leads nowhere', async (_which, linkOf, problem) => {
    const { study, collector } = await aPublishedStudy();
    const who = aParticipant(collector);
    expect(await who.studies.invite(linkOf(study, ''), ['en'])).toEqual({ ok: false, problem });
  });

  it('a study open to everybody costs a little work, which the extension does', async () => {
    const { study, collector } = await aPublishedStudy({ join: { mode: 'open' } });
    const who = aParticipant(collector);
    const link = writeJoinLink(study.link);
    const invited = await who.studies.invite(link, ['en']);
    expect(await who.studies.join(link, invited.ok ? invited.value.hash : '', YES)).toEqual({
      ok: true,
      waits: false,
    });
    expect(await collector.readable()).toHaveLength(1);
  });

  it('a used-up code lets nobody in, and nothing stays behind', async () => {
    const { study, collector } = await aPublishedStudy();
    const link = await collector.invite(study);
    for (const [first, expected] of [
      [true, { ok: true, waits: false }],
      [false, { ok: false, problem: 'refused' }],
    ] as const) {
      const who = aParticipant(collector);
      const invited = await who.studies.invite(link, ['en']);
      expect(await who.studies.join(link, invited.ok ? invited.value.hash : '', YES), String(first)).toEqual(
        expected,
      );
      expect(await who.deps.db.participations.count()).toBe(first ? 1 : 0);
    }
  });
});

describe('what is sent', () => {
  it('is first what was agreed to, then a classified record once its day of grace is over, letter by letter as shown', async () => {
    const { studies, collector, study, log, reports, pass } = await someoneIn();
    const [agreed] = await opened(study, collector, 'consent');
    expect(agreed?.data).toMatchObject({ items: { participate: true }, language: 'en', adult: true });
    await log();
    const [held] = await reports();
    expect(held?.state).toBe('held');
    const shown = contentText(held as Message);
    pass(23);
    await studies.wake();
    expect(reportsSent(collector)).toHaveLength(1);
    pass(1);
    await studies.wake();
    const [payload] = await opened(study, collector, 'report');
    expect(canonicalText({ data: payload?.data ?? {}, day: payload?.day, removed: payload?.removed })).toBe(
      shown,
    );
    expect(payload?.data).toEqual({
      day: '2026-12-05',
      site: 'chatgpt',
      happened: 'hard_refusal',
      rule: null,
      family: null,
    });
    expect(await reports()).toMatchObject([
      { state: 'received', data: null, receipt: { day: '2026-12-06' } },
    ]);
  });

  it('is nothing that was seen before somebody joined, waits for an answer, or was dismissed', async () => {
    const { log, reports } = await someoneIn();
    await log(later({ id: 'old', seenAt: '2026-12-05T11:59:59.999Z' }));
    await log(later({ id: 'waits', status: 'pending', answer: null }));
    await log(later({ id: 'none', status: 'dismissed', answer: null }));
    expect(await reports()).toEqual([]);
  });

  it('follows the log: changed, deleted, and answered while nobody looked', async () => {
    const { studies, records, log, reports } = await someoneIn();
    await log(later({ id: 'changed' }));
    await log(later({ id: 'deleted' }));
    await log(later({ id: 'changed', answer: anAnswer({ happened: 'helps' }) }));
    records.splice(1, 1);
    records.push(later({ id: 'missed' }));
    await studies.wake();
    expect((await reports()).map(({ about, data }) => [about, data?.['happened']]).sort()).toEqual([
      ['changed', 'helps'],
      ['missed', 'hard_refusal'],
    ]);
  });

  it('is sent again as a later revision where the answer was changed afterwards, and not where it was not', async () => {
    const { studies, collector, study, log, pass } = await someoneIn();
    await log();
    pass(24);
    await studies.wake();
    await log();
    await log(later({ answer: anAnswer({ happened: 'helps' }) }));
    pass(24);
    await studies.wake();
    const sent = (await collector.readable())
      .filter(({ kind }) => kind === 'report')
      .map(({ envelope }) => JSON.parse(envelope) as Envelope);
    expect(sent.map(({ rev }) => rev).sort()).toEqual([0, 1]);
    expect(new Set(sent.map(({ rid }) => rid)).size).toBe(1);
    expect(
      (await opened(study, collector, 'report'))
        .map(({ data }) => (data as { happened: string }).happened)
        .sort(),
    ).toEqual(['hard_refusal', 'helps']);
  });

  it('leaves out what the person takes out, also when the record changes after', async () => {
    const items = [
      { id: 'participate', required: true } as const,
      { id: 'excerpts', required: false } as const,
    ];
    const base = (await aStudy()).manifest;
    const collect = {
      ...base.collect,
      fields: ['site', 'happened', 'family', 'prompt'] as never,
      text: 'excerpt' as const,
      excerptMax: 200,
    };
    const { studies, study, collector, log, reports, pass } = await someoneIn(
      { collect, consent: { texts: base.consent.texts, items } },
      { participate: true, excerpts: true },
    );
    await log();
    const [held] = await reports();
    const key = [held?.study ?? '', held?.rid ?? '', held?.rev ?? 0] as const;
    expect(await studies.edit(key, { do: 'removeField', field: 'family' })).toBe(true);
    expect(await studies.edit(key, { do: 'removeField', field: 'family' })).toBe(false);
    expect(
      await studies.edit(key, { do: 'setText', field: 'prompt', text: 'My mail is […].', spans: 1 }),
    ).toBe(true);
    await log(later({ answer: anAnswer({ happened: 'helps', family: 'control' }) }));
    await studies.edit(key, { do: 'release' });
    const [payload] = await opened(study, collector, 'report');
    expect(payload?.data).toEqual({ site: 'chatgpt', happened: 'helps', prompt: 'My mail is […].' });
    expect(payload?.removed).toEqual({ fields: ['family'], spans: 1 });
    // Once it is sealed nothing can be changed, and the edited words are not replaced by the log's later.
    expect(await studies.edit(key, { do: 'never' })).toBe(false);
    await log(later({ answer: anAnswer({ happened: 'partial' }) }));
    pass(24);
    await studies.wake();
    expect(
      (await opened(study, collector, 'report')).find(
        ({ data }) => (data as { happened: string }).happened === 'partial',
      )?.data,
    ).toEqual({ site: 'chatgpt', happened: 'partial' });
  });

  it('is never what the person has said never to, whatever becomes of the record', async () => {
    const { studies, collector, log, reports, pass } = await someoneIn();
    await log();
    const [held] = await reports();
    await studies.edit([held?.study ?? '', held?.rid ?? '', 0], { do: 'never' });
    await log(later({ answer: anAnswer({ happened: 'helps' }) }));
    pass(48);
    await studies.wake();
    expect(reportsSent(collector)).toHaveLength(1);
    expect(await reports()).toMatchObject([{ state: 'never', data: null }]);
  });

  it('is what a day counted, once the day is over: numbers by site, of the own log and of known sites', async () => {
    const { studies, collector, study, counts, minutes, pass } = await someoneIn();
    const row = (part: object) => ({
      log: 'own-log',
      day: '2026-12-06',
      site: 'chatgpt',
      model: 'm',
      language: 'en',
      helps: 1,
      partial: 0,
      deflects: 2,
      hard_refusal: 0,
      unsure: 0,
      taken_back: 0,
      blocked: 0,
      switched: 0,
      error: 0,
      ...part,
    });
    counts.push(
      row({}),
      row({ model: 'n' }),
      row({ log: 'imported' }),
      row({ site: 'chat.intra.example' }),
      row({ day: '2026-12-05' }),
    );
    minutes.push({ log: 'own-log', day: '2026-12-06', site: 'chatgpt', minutes: 7 });
    pass(24);
    await studies.wake();
    expect(await opened(study, collector, 'counts')).toEqual([]);
    pass(24);
    await studies.wake();
    await studies.wake();
    expect((await opened(study, collector, 'counts')).map(({ data }) => data)).toEqual([
      {
        day: '2026-12-06',
        sites: [
          {
            site: 'chatgpt',
            minutes: 7,
            helps: 2,
            partial: 0,
            deflects: 4,
            hard_refusal: 0,
            unsure: 0,
            taken_back: 0,
            blocked: 0,
            switched: 0,
            error: 0,
          },
        ],
      },
    ]);
  });

  it('is the same whichever way the clock is set: a day is counted once, and nothing goes before its time', async () => {
    const { studies, collector, study, counts, log, reports, pass } = await someoneIn();
    const row = {
      log: 'own-log',
      day: '2026-12-06',
      site: 'chatgpt',
      model: 'm',
      language: 'en',
      helps: 1,
      partial: 0,
      deflects: 0,
      hard_refusal: 0,
      unsure: 0,
      taken_back: 0,
      blocked: 0,
      switched: 0,
      error: 0,
    };
    counts.push(row);
    await log();
    for (const hours of [48, -48, 20, 48, -24, 24]) {
      pass(hours);
      await studies.wake();
    }
    expect(await opened(study, collector, 'counts')).toHaveLength(1);
    expect(await reports()).toMatchObject([{ state: 'received' }]);
    expect((await opened(study, collector, 'report')).map(({ day }) => day)).toEqual(['2026-12-05']);
  });

  it('is no more a day than the study says', async () => {
    const { studies, collector, log, pass } = await someoneIn({ limits: { reportsPerDay: 2, holdHours: 0 } });
    for (const id of ['1', '2', '3']) await log(later({ id }));
    await studies.wake();
    expect(reportsSent(collector)).toHaveLength(1 + 2);
    pass(24);
    await studies.wake();
    expect(reportsSent(collector)).toHaveLength(1 + 3);
  });

  it('shares no value between two studies', async () => {
    const [a, b] = [await someoneIn(), await someoneIn()];
    for (const one of [a, b]) {
      await one.log();
      one.pass(24);
      await one.studies.wake();
    }
    const own = (sent: { body: string; path: string; token: string | null }[]) =>
      new Set(
        sent.flatMap(({ body, path, token }) => `${body} ${path} ${token}`.match(/[A-Za-z0-9_-]{8,}/g) ?? []),
      );
    const writes = ({ collector }: typeof a) =>
      own(collector.network.sent.filter(({ method }) => method !== 'GET'));
    const constants = new Set([
      'participants',
      'protected',
      'ciphertext',
      'recipients',
      'encrypted_key',
      'ECDH-ES',
      'A256KW',
      'manifest',
      'eyJlbmMiOiJBMjU2R0NNIn0',
      'pi-2026',
      'escrow-2026',
      'ECDH-ES+A256KW',
    ]);
    const shared = [...writes(a)].filter((value) => writes(b).has(value) && !constants.has(value));
    expect(shared).toEqual([]);
  });
});

describe('what goes wrong on the way', () => {
  const released = async () => {
    const one = await someoneIn({ limits: { reportsPerDay: 50, holdHours: 0 } });
    return one;
  };
  const forReports =
    (answer: () => Response) =>
    ({ path }: { path: string }) =>
      path.includes('/reports/') ? answer() : null;

  it('an answer that got lost: the same bytes go again, and there is one row', async () => {
    const { studies, collector, log, reports, pass } = await released();
    collector.network.after = forReports(() => Response.error());
    await log();
    await studies.wake();
    expect(await reports()).toMatchObject([{ state: 'held' }]);
    collector.network.after = null;
    pass(1);
    await studies.wake();
    const puts = reportsSent(collector).slice(1);
    expect(puts).toHaveLength(2);
    expect(puts[0]?.body).toBe(puts[1]?.body);
    expect((await collector.readable()).filter(({ kind }) => kind === 'report')).toHaveLength(1);
    expect(await reports()).toMatchObject([{ state: 'received' }]);
  });

  it.each<[string, () => Response]>([
    ['a page of the hotel’s', () => new Response('<html>Log in</html>', { status: 200 })],
    ['a receipt that is not signed', () => Response.json({ rid: 'x' })],
    ['a broken server', () => new Response('', { status: 502 })],
    ['nothing at all', () => Response.error()],
    ['a code that we don’t know', () => Response.json({ code: 'teapot' }, { status: 418 })],
  ])('%s is no receipt: it is kept and tried again', async (_what, answer) => {
    const { studies, collector, log, reports, pass } = await released();
    collector.network.answer = forReports(answer);
    await log();
    await studies.wake();
    expect((await reports()).map(({ data, receipt }) => [data !== null, receipt])).toEqual([[true, null]]);
    collector.network.answer = null;
    pass(1);
    await studies.wake();
    expect(await reports()).toMatchObject([{ state: 'received' }]);
  });

  it('another’s receipt is none', async () => {
    const { studies, collector, log, reports, pass } = await released();
    await log(later({ id: 'a' }));
    await studies.wake();
    const [{ receipt } = {}] = await reports();
    collector.network.answer = forReports(() => Response.json(receipt));
    await log(later({ id: 'b' }));
    pass(1);
    await studies.wake();
    expect((await reports()).map(({ state }) => state).sort()).toEqual(['held', 'received']);
  });

  it('a collector that asks for an hour is left alone for an hour', async () => {
    const { studies, collector, log, pass } = await released();
    const busy = () =>
      Response.json({ code: 'too_many' }, { status: 429, headers: { 'retry-after': '3600' } });
    collector.network.answer = forReports(busy);
    await log();
    await studies.wake();
    const before = collector.network.sent.length;
    collector.network.answer = null;
    pass(0.99);
    await studies.wake();
    expect(collector.network.sent).toHaveLength(before);
    pass(0.02);
    await studies.wake();
    expect((await collector.readable()).filter(({ kind }) => kind === 'report')).toHaveLength(1);
  });

  it('one that fails for ever is asked once a day in the end', async () => {
    const { studies, collector, log, participation, pass } = await released();
    collector.network.answer = () => new Response('', { status: 500 });
    await log();
    for (let hour = 0; hour < 24 * 12; hour++) {
      await studies.wake();
      pass(1);
    }
    const before = collector.network.sent.length;
    for (let hour = 0; hour < 24 * 4; hour++) {
      await studies.wake();
      pass(1);
    }
    expect(collector.network.sent.length - before).toBeLessThanOrEqual(5);
    expect((await participation()).tries).toBeGreaterThan(10);
  });

  it('a report that the collector does not want is kept, with the reason', async () => {
    const { studies, collector, log, reports } = await released();
    collector.network.answer = forReports(() => Response.json({ code: 'conflict' }, { status: 409 }));
    await log();
    await studies.wake();
    expect(await reports()).toMatchObject([{ state: 'rejected', problem: 'conflict' }]);
    expect((await reports())[0]?.data).not.toBeNull();
  });

  it('the worker dies after it has sealed and before it has stored: it is sealed anew, and sent once', async () => {
    const { deps, id, restarted, log, reports, collector } = await released();
    await log();
    const [message] = await reports();
    const participation = await deps.db.participations.get(id);
    const dying = { ...deps.db, transaction: () => Promise.reject(new Error('gone')) };
    await expect(sealMessage(dying as never, participation as never, message as Message)).rejects.toThrow(
      'gone',
    );
    await restarted().studies.wake();
    expect((await collector.readable()).filter(({ kind }) => kind === 'report')).toHaveLength(1);
  });

  it('two that wake at once send it once', async () => {
    const { studies, collector, log } = await released();
    await log();
    await Promise.all([studies.wake(), studies.wake(), studies.wake()]);
    expect(reportsSent(collector)).toHaveLength(1 + 1);
  });

  it('a collector that has lost what it gave receipts for gets it again', async () => {
    const { studies, collector, log, pass, id } = await released();
    await log();
    await studies.wake();
    await collector.db.query(`DELETE FROM report WHERE kind = 'report' AND study_id = $1`, [id]);
    pass(25);
    await studies.wake();
    await studies.wake();
    expect((await collector.readable()).filter(({ kind }) => kind === 'report')).toHaveLength(1);
  });
});

describe('a study that changes', () => {
  const version = (study: Study, hash: string, part: object) => ({
    ...study.manifest,
    version: 2,
    supersedes: hash,
    change: 'editorial' as const,
    ...part,
  });

  it('in its wording goes on, and says so once', async () => {
    const { studies, collector, study, participation, log, pass, id } = await someoneIn({
      limits: { reportsPerDay: 50, holdHours: 0 },
    });
    const { manifestHash } = await participation();
    await collector.publishVersion(study, version(study, manifestHash, { title: { en: 'A better title' } }));
    await log();
    await studies.wake();
    expect((await collector.readable()).filter(({ kind }) => kind === 'report')).toHaveLength(1);
    expect(await participation()).toMatchObject({
      manifest: { title: { en: 'A better title' } },
      later: { material: false },
    });
    await studies.seen(id);
    pass(1);
    expect((await participation()).later).toBeNull();
  });

  it('in what matters gets nothing until it is agreed to again, though it call itself editorial', async () => {
    const { studies, collector, study, participation, log, reports, pass, id, messages } = await someoneIn({
      limits: { reportsPerDay: 50, holdHours: 0 },
    });
    await log(later({ id: 'before' }));
    const { manifestHash } = await participation();
    const collect = { ...study.manifest.collect, fields: ['site', 'model'] as never };
    await collector.publishVersion(study, version(study, manifestHash, { collect }));
    const before = reportsSent(collector).length;
    await studies.wake();
    await log(later({ id: 'meanwhile' }));
    pass(30);
    await studies.wake();
    expect(reportsSent(collector)).toHaveLength(before);
    expect(await participation()).toMatchObject({ parked: 'consent', later: { material: true } });
    const { later: asked } = await participation();
    expect(await studies.agree(id, asked?.hash ?? '', { ...YES, adult: false })).toEqual({
      ok: false,
      problem: 'not_agreed',
    });
    expect(await studies.agree(id, asked?.hash ?? '', YES)).toEqual({ ok: true, waits: false });
    await studies.wake();
    expect((await reports()).every(({ state }) => state === 'received')).toBe(true);
    expect((await opened(study, collector, 'report')).map(({ data }) => Object.keys(data).sort())).toEqual([
      ['model', 'site'],
      ['model', 'site'],
    ]);
    expect((await messages()).filter(({ kind }) => kind === 'consent')).toHaveLength(2);
  });

  it('to other keys gets what was sealed for the old ones as the next revision, sealed anew', async () => {
    const { studies, collector, study, participation, log, reports, pass, id } = await someoneIn({
      limits: { reportsPerDay: 50, holdHours: 0 },
    });
    collector.network.answer = ({ path }) => (path.includes('/reports/') ? Response.error() : null);
    await log();
    await studies.wake();
    expect((await reports())[0]?.envelope).not.toBeNull();
    const { manifestHash } = await participation();
    const { recipients } = await aStudy();
    const seal = {
      ...study.manifest.seal,
      recipients: recipients.map(({ kty, crv, kid, x }) => ({ kty, crv, kid, x })),
    };
    await collector.publishVersion(study, version(study, manifestHash, { seal }));
    collector.network.answer = null;
    pass(1);
    await studies.wake();
    const { later: asked } = await participation();
    await studies.agree(id, asked?.hash ?? '', YES);
    await studies.wake();
    expect(await reports()).toMatchObject([{ rev: 1, state: 'received' }]);
    const rows = (await collector.readable()).filter(({ kind }) => kind === 'report');
    const [only] = rows.map(({ envelope }) => JSON.parse(envelope) as Envelope);
    const [key] = recipients;
    const { key: signer } = await participation();
    expect(only && key && (await openEnvelope(only, key, publicPart(signer)))).toMatchObject({ ok: true });
  });

  it('to an older version, or to one that another key signed, gets nothing', async () => {
    const { studies, collector, study, participation, pass } = await someoneIn();
    const { manifestHash } = await participation();
    const served = await signedManifest(version(study, manifestHash, { version: 1 }), study.signer);
    collector.network.answer = ({ path }) => {
      if (path.includes('/manifests/')) return new Response(served);
      return path === `/v1/studies/${study.manifest.study}`
        ? Response.json({
            status: 'recruiting',
            manifest: `sha256:${'B'.repeat(43)}`,
            accepted: [manifestHash],
          })
        : null;
    };
    pass(25);
    await studies.wake();
    expect(await participation()).toMatchObject({ parked: 'unverified' });
  });

  it.each(['paused', 'closed'])('to %s gets nothing, and what waits stays', async (status) => {
    const { studies, collector, participation, log, reports, pass, id } = await someoneIn();
    await log();
    await collector.setStatus(id, status);
    pass(24 * 40);
    await studies.wake();
    expect(await participation()).toMatchObject({ parked: status });
    expect((await reports()).map(({ state }) => state)).toEqual(['held']);
    await collector.setStatus(id, 'recruiting');
    await studies.wake();
    expect((await reports()).map(({ state }) => state)).toEqual(['received']);
  });

  it('a permission that the browser took back stops it within one turn', async () => {
    const { studies, allowed, participation, log, reports, pass } = await someoneIn();
    await log();
    pass(24);
    allowed.now = false;
    await studies.wake();
    expect(await participation()).toMatchObject({ parked: 'permission' });
    expect((await reports()).map(({ state }) => state)).toEqual(['held']);
    allowed.now = true;
    await studies.wake();
    expect((await reports()).map(({ state }) => state)).toEqual(['received']);
  });
});

describe('leaving', () => {
  it('to erase: what waits never goes, what was sent is gone, and a replay is refused', async () => {
    const { studies, collector, log, messages, participation, pass, id } = await someoneIn();
    await log(later({ id: 'sent' }));
    pass(24);
    await studies.wake();
    for (const waits of ['1', '2', '3']) await log(later({ id: waits }));
    const captured = reportsSent(collector).at(-1);
    expect(await studies.leave(id, 'erase')).toBe(true);
    expect(await collector.readable()).toEqual([]);
    expect(await messages()).toEqual([]);
    expect(await participation()).toMatchObject({
      state: 'left',
      leaving: { mode: 'erase', confirmedOn: '2026-12-06' },
    });
    pass(48);
    await studies.wake();
    const replay = await collector.fetching(`http://127.0.0.1:8787${captured?.path}`, {
      method: 'PUT',
      headers: { authorization: captured?.token ?? '' },
      body: captured?.body ?? '',
    });
    expect(replay.status).toBe(410);
    expect(await collector.readable()).toEqual([]);
  });

  it('to stop: what was sent stays, nothing more goes', async () => {
    const { studies, collector, log, pass, id } = await someoneIn();
    await log(later({ id: 'sent' }));
    pass(24);
    await studies.wake();
    await studies.leave(id, 'stop');
    await log(later({ id: 'after' }));
    pass(48);
    await studies.wake();
    expect(await collector.readable()).toHaveLength(2);
  });

  it('without a connection is remembered, over a restart, until the collector has heard', async () => {
    const { studies, collector, restarted, participation, pass, id } = await someoneIn();
    collector.network.answer = () => Response.error();
    await studies.leave(id, 'erase');
    expect(await participation()).toMatchObject({ state: 'leaving' });
    expect(await collector.readable()).toHaveLength(1);
    collector.network.answer = null;
    pass(24);
    await restarted().studies.wake();
    expect(await participation()).toMatchObject({ state: 'left' });
    expect(await collector.readable()).toEqual([]);
  });

  it('works after the study was closed', async () => {
    const { studies, collector, participation, id } = await someoneIn();
    await collector.setStatus(id, 'closed');
    await studies.leave(id, 'erase');
    expect(await participation()).toMatchObject({ state: 'left' });
    expect(await collector.readable()).toEqual([]);
  });

  it('while a report is under way: it is gone whichever comes first', async () => {
    for (const order of ['report first', 'leaving first']) {
      const { studies, collector, log, id, pass } = await someoneIn({
        limits: { reportsPerDay: 50, holdHours: 0 },
      });
      await log();
      pass(1);
      await (order === 'report first'
        ? Promise.all([studies.wake(), studies.leave(id, 'erase')])
        : Promise.all([studies.leave(id, 'erase'), studies.wake()]));
      await studies.wake();
      expect(await collector.readable(), order).toEqual([]);
    }
  });

  it('somebody whom the collector knows to have left is asked nothing more', async () => {
    const { studies, collector, log, messages, participation, pass, id } = await someoneIn();
    const { pid, removal } = await participation();
    await log();
    await collector.fetching(`http://127.0.0.1:8787/v1/studies/${id}/participants/${pid}/withdrawal`, {
      method: 'POST',
      body: JSON.stringify({ mode: 'erase', token: removal }),
    });
    pass(24);
    await studies.wake();
    expect(await participation()).toMatchObject({ state: 'left' });
    expect(await messages()).toEqual([]);
  });

  it('tells when the researcher has removed it too, and only then that they have', async () => {
    const { studies, collector, participation, id, pass } = await someoneIn();
    const { pid } = await participation();
    await studies.leave(id, 'erase');
    await studies.wake();
    expect((await participation()).standing?.removedOn ?? null).toBeNull();
    await collector.db.query('UPDATE tombstone SET acknowledged_on = $2 WHERE pid = $1', [pid, '2026-12-08']);
    pass(25);
    await studies.wake();
    expect((await participation()).standing?.removedOn).toBe('2026-12-08');
  });

  it('is told again to a collector that was put back to an old copy of its data', async () => {
    const { studies, collector, participation, pass, id } = await someoneIn();
    const { pid } = await participation();
    const rows = await collector.db.query('SELECT * FROM report WHERE pid = $1', [pid]);
    await studies.leave(id, 'erase');
    await studies.wake();
    await collector.db.query(`UPDATE enrolment SET state = 'active' WHERE pid = $1`, [pid]);
    await collector.db.query('DELETE FROM tombstone WHERE pid = $1', [pid]);
    await collector.db.query('UPDATE report SET envelope = $2, scrubbed_on = NULL WHERE pid = $1', [
      pid,
      rows[0]?.['envelope'],
    ]);
    pass(25);
    await studies.wake();
    await studies.wake();
    expect(await collector.readable()).toEqual([]);
    expect(await participation()).toMatchObject({ state: 'left', leaving: { mode: 'erase' } });
  });

  it('with a single report: it goes for good, and the rest stays', async () => {
    const { studies, collector, study, log, reports, participation, pass, id } = await someoneIn();
    for (const about of ['gone', 'stays']) await log(later({ id: about }));
    pass(24);
    await studies.wake();
    const gone = (await reports()).find(({ about }) => about === 'gone');
    expect(await studies.remove(id, [gone?.rid ?? ''])).toBe(true);
    expect(await opened(study, collector, 'report')).toHaveLength(1);
    expect((await participation()).removing).toEqual([]);
    await log(later({ id: 'gone', answer: anAnswer({ happened: 'helps' }) }));
    pass(49);
    await studies.wake();
    expect(await opened(study, collector, 'report')).toHaveLength(1);
  });

  it('is believed only with the collector’s signature', async () => {
    const { studies, collector, participation, id, pass } = await someoneIn();
    const { pid } = await participation();
    collector.network.answer = ({ path }) =>
      path.endsWith('/withdrawal')
        ? Response.json({
            study: id,
            pid,
            mode: 'erase',
            reports: null,
            day: '2026-12-05',
            signature: 'A'.repeat(86),
          })
        : null;
    await studies.leave(id, 'erase');
    expect(await participation()).toMatchObject({ state: 'leaving' });
    collector.network.answer = null;
    pass(1);
    await studies.wake();
    expect(await participation()).toMatchObject({ state: 'left' });
  });

  it('is a click away also when the extension is removed, with the secret behind # alone', async () => {
    const { studies, participation, wayOut, id } = await someoneIn();
    const { origin, pathname, search, hash } = new URL(wayOut.address);
    expect([origin, pathname, search]).toEqual(['http://127.0.0.1:8787', '/leave', '']);
    expect(new URLSearchParams(hash.slice(1)).get('t')).toBe((await participation()).removal);
    await studies.leave(id, 'stop');
    expect(wayOut.address).toBe('');
  });

  it('only a study that was left can be forgotten', async () => {
    const { studies, deps, id } = await someoneIn();
    expect(await studies.forgetLeft(id)).toBe(false);
    await studies.leave(id, 'stop');
    expect(await studies.forgetLeft(id)).toBe(true);
    expect(await deps.db.participations.count()).toBe(0);
  });
});

it('a study of another collector than the link names can’t be joined', async () => {
  const { study, collector } = await aPublishedStudy();
  const elsewhere = await aCollector(study);
  const who = aParticipant({ ...elsewhere, fetching: collector.fetching });
  const link = writeJoinLink({ ...study.link, origin: 'https://other.example', code: 'abcdef' });
  expect(await who.studies.invite(link, ['en'])).toEqual({ ok: false, problem: 'other_study' });
});

it('killed between any two steps, somebody still joins once and a report arrives once', async () => {
  const { study, collector } = await aPublishedStudy({ limits: { reportsPerDay: 50, holdHours: 0 } });
  const link = await collector.invite(study, 1_000);
  let steps = 0;
  for (let lives = 0; ; lives++) {
    const who = aParticipant(collector);
    steps = 0;
    const mortal = who.mortal(() => (steps += 1) > lives);
    const life = async (studies: typeof who.studies) => {
      if ((await who.deps.db.participations.count()) === 0) {
        const invited = await studies.invite(link, ['en']);
        await studies.join(link, invited.ok ? invited.value.hash : '', YES);
      }
      if (who.records.length === 0) who.records.push(later());
      await studies.follow(['record-1']);
      await studies.wake();
    };
    const died = await life(mortal).then(
      () => false,
      () => true,
    );
    for (let again = 0; again < 3; again++) {
      who.pass(0);
      await life(who.restarted().studies);
    }
    const messages = await who.deps.db.messages.toArray();
    expect(messages.map(({ kind, state }) => [kind, state]).sort(), `after ${lives} steps`).toEqual([
      ['consent', 'received'],
      ['report', 'received'],
    ]);
    const pids = new Set(messages.map(({ receipt }) => receipt?.pid));
    expect(pids.size).toBe(1);
    const rows = (await collector.readable()).filter(({ pid }) => pids.has(pid));
    expect(rows, `after ${lives} steps`).toHaveLength(2);
    if (!died && lives > 5) break;
  }
  expect(steps).toBeGreaterThan(30);
});
