/** The extension's studies with a fake browser around them, and a real collector in memory that everything goes to. */
import type { DailyCount, ReadableMinutes } from '../contract/daily-count.ts';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { createApp } from '../collector/app.ts';
import type { Database } from '../collector/database/database.ts';
import { migrate } from '../collector/database/migrate.ts';
import { openPglite } from '../collector/database/pglite.ts';
import { hashOfText } from '../protocol/canonical.ts';
import { writeJoinLink } from '../protocol/join-link.ts';
import type { Manifest } from '../protocol/manifest.ts';
import { newToken } from '../protocol/token.ts';
import { createCollectorClient } from '../utils/studies/collector-client.ts';
import { StudyDatabase } from '../utils/studies/database.ts';
import { createStudies, type StudiesDeps } from '../utils/studies/studies.ts';
import { aStudy, signedManifest, type Study } from './study-factories.ts';

const ADMIN = newToken();
const RESEARCHER = newToken();
export const START = '2026-12-05T12:00:00.000Z';
export const HOUR_MS = 60 * 60_000;

export interface Sent {
  method: string;
  path: string;
  body: string;
  token: string | null;
}

/** `answer`: what comes back in the collector's stead, or null for its own answer; `after` the collector has done its part. */
export interface Network {
  sent: Sent[];
  answer: ((request: Sent) => Response | Promise<Response> | null) | null;
  after: ((request: Sent) => Response | Promise<Response> | null) | null;
}

/** One engine for all: it takes a second to start, and every study is alone in it. */
let engine: Promise<Database> | null = null;
async function openEngine(): Promise<Database> {
  const db = await openPglite();
  await migrate(db);
  return db;
}

export async function aCollector({ manifest, receiptKey }: Study) {
  const clock = { now: new Date(START) };
  engine ??= openEngine();
  const db = await engine;
  const told: string[] = [];
  const app = createApp(
    {
      db,
      receiptKey,
      adminHash: await hashOfText(ADMIN),
      now: () => clock.now,
      proofCost: 1,
    },
    (line) => told.push(line),
  );
  const network: Network = { sent: [], answer: null, after: null };
  const fetching = async (address: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { pathname } = new URL(String(address));
    const token = new Headers(init.headers).get('authorization');
    const request = { method: init.method ?? 'GET', path: pathname, body: String(init.body ?? ''), token };
    network.sent.push(request);
    const instead = await network.answer?.(request);
    if (instead) return instead;
    const { method, headers, body } = init;
    const response = await app.request(String(address), {
      method: method ?? 'GET',
      ...(headers && { headers }),
      ...(body != null && { body }),
    });
    return (await network.after?.(request)) ?? response;
  };
  const asResearcher = async (path: string, method: string, body?: unknown, token = RESEARCHER) => {
    const response = await app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return text;
  };
  const researcherHash = await hashOfText(RESEARCHER);
  return {
    clock,
    db,
    network,
    fetching,
    asResearcher,
    admin: ADMIN,
    /** Lines of its log. */
    told,
    publish: ({ served }: Study, texts = ['I agree.']) =>
      asResearcher('/v1/studies', 'POST', { served, texts, researcherHash }, ADMIN),
    publishVersion: async (study: Study, manifest: Manifest, texts = ['I agree.']) =>
      asResearcher(`/v1/studies/${manifest.study}/researcher/versions`, 'PUT', {
        served: await signedManifest(manifest, study.signer),
        texts,
      }),
    setStatus: (study: string, status: string) =>
      asResearcher(`/v1/studies/${study}/researcher/status`, 'PUT', { status }),
    /** A join link with a code of its own. */
    invite: async ({ link }: Study, quota = 1): Promise<string> => {
      const code = `code-${crypto.randomUUID().slice(0, 8)}`;
      const codes = [{ hash: await hashOfText(code), quota, label: null }];
      await asResearcher(`/v1/studies/${link.study}/researcher/codes`, 'POST', codes);
      return writeJoinLink({ ...link, code });
    },
    /** All that can be read there, as rows. */
    readable: () =>
      db.query<{ envelope: string; pid: string; kind: string }>(
        'SELECT * FROM report WHERE envelope IS NOT NULL AND study_id = $1',
        [manifest.study],
      ),
  };
}
export type CollectorInMemory = Awaited<ReturnType<typeof aCollector>>;

let databases = 0;

/** A study that is joined by code, published at a collector of its own. */
export async function aPublishedStudy(change: Partial<Manifest> = {}) {
  const id = `st_${crypto.randomUUID().replaceAll('-', '')}`;
  const study = await aStudy({ study: id, join: { mode: 'code' }, ...change });
  const collector = await aCollector(study);
  await collector.publish(study);
  return { study, collector };
}

export function aParticipant({ clock, fetching }: Pick<CollectorInMemory, 'clock' | 'fetching'>) {
  const records: RefusalRecord[] = [];
  const counts: DailyCount[] = [];
  const minutes: ReadableMinutes[] = [];
  const queues = new Map<string, Promise<unknown>>();
  const allowed = { now: true };
  const wayOut = { address: '' };
  databases += 1;
  const name = `studies-${databases}`;
  const deps: StudiesDeps = {
    db: new StudyDatabase(name),
    log: {
      byIds: async (ids) => records.filter(({ id }) => ids.includes(id)),
      classifiedSince: async (at) =>
        records.filter(({ status, seenAt }) => status === 'classified' && seenAt >= at),
      allCounts: async () => counts,
      allMinutes: async () => minutes,
      logId: async () => 'own-log',
    },
    ask: createCollectorClient(fetching as typeof fetch),
    now: () => clock.now,
    today: () => clock.now.toISOString().slice(0, 10),
    newId: () => crypto.randomUUID(),
    chance: () => 1,
    extensionVersion: '0.1.0',
    isKnownSite: (site) => site === 'chatgpt' || site === 'claude',
    alone: (lock, work) => {
      const after = (queues.get(lock) ?? Promise.resolve()).then(work, work);
      queues.set(
        lock,
        after.catch(() => {}),
      );
      return after;
    },
    keepAwake: () => Promise.resolve(),
    showWayOut: async (address) => void (wayOut.address = address),
    mayReceive: () => Promise.resolve(allowed.now),
  };
  return {
    deps,
    records,
    counts,
    minutes,
    allowed,
    /** What the browser opens once the extension is gone. */
    wayOut,
    studies: createStudies(deps),
    /** The same person after the worker died: everything in memory is gone. */
    restarted: () => {
      const db = new StudyDatabase(name);
      return { db, studies: createStudies({ ...deps, db }) };
    },
    /** The same person in a worker that is gone from the step on for which `isDead` says so. */
    mortal: (isDead: () => boolean) => {
      const step = () => {
        if (isDead()) throw new Error('the worker is gone');
      };
      const db = mortalDatabase(new StudyDatabase(name), step);
      const ask: StudiesDeps['ask'] = async (...asked) => {
        step();
        const answered = await deps.ask(...asked);
        step();
        return answered;
      };
      return createStudies({ ...deps, db, ask });
    },
    pass: (hours: number) => void (clock.now = new Date(clock.now.getTime() + hours * HOUR_MS)),
  };
}

/** Each call of a table, and each transaction before it begins and after it has ended, is a step. */
function mortalDatabase(db: StudyDatabase, step: () => void): StudyDatabase {
  const mortalTable = <T extends object>(table: T): T =>
    new Proxy(table, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          step();
          return (member as (...given: unknown[]) => unknown).apply(target, given);
        };
      },
    });
  const tables = { participations: mortalTable(db.participations), messages: mortalTable(db.messages) };
  const transaction = async (mode: 'rw', ...rest: unknown[]) => {
    step();
    const work = rest.at(-1) as () => Promise<unknown>;
    const done = await db.transaction(mode, [db.participations, db.messages], work);
    step();
    return done;
  };
  return Object.assign(Object.create(db) as StudyDatabase, { ...tables, transaction });
}
