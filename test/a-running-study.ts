/** A study from an empty folder to people who take part, all in memory but the researcher's folder: for tests of their tool. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../collector/app.ts';
import { migrate } from '../collector/database/migrate.ts';
import { openPglite } from '../collector/database/pglite.ts';
import { hashOf, hashOfText } from '../protocol/canonical.ts';
import { makeEnvelope, type Envelope, type EnvelopeHead } from '../protocol/envelope.ts';
import type { ConsentItem, Manifest } from '../protocol/manifest.ts';
import { newSigningKey, publicPart, type PrivateSigningKey } from '../protocol/signature.ts';
import { newParticipantId, newToken } from '../protocol/token.ts';
import type { Deps } from '../researcher/command.ts';
import { openFolder, type Folder } from '../researcher/folder.ts';
import { run } from '../researcher/run.ts';

export const ADMIN = 'administrator-token-of-tests';
export const PASSPHRASE = 'four words by chance';
/** Lets everybody into every study of a test. */
const CODE = 'CODE-OF-TESTS';
export const DAY = '2026-12-05';

export interface TestCollector {
  fetch: typeof fetch;
  receiptKey: PrivateSigningKey;
  db: Awaited<ReturnType<typeof openPglite>>;
}

export async function aCollector(): Promise<TestCollector> {
  const db = await openPglite();
  await migrate(db);
  const receiptKey = await newSigningKey();
  const app = createApp({
    db,
    receiptKey,
    adminHash: await hashOfText(ADMIN),
    now: () => new Date(`${DAY}T12:00:00Z`),
  });
  return { db, receiptKey, fetch: (url, init) => Promise.resolve(app.request(String(url), init)) };
}

export interface Researcher {
  folder: Folder;
  /** What a command said, with what it complained of; the exit code. */
  run(...words: string[]): Promise<{ code: number; said: string }>;
  manifest(): Manifest;
  edit(change: (draft: Record<string, unknown>) => void): void;
  deps: Omit<Deps, 'folder'>;
}

export interface ResearcherOptions {
  collector: Pick<TestCollector, 'fetch'>;
  passphrase?: () => string;
  now?: () => Date;
  wrapFolder?: (folder: Folder) => Folder;
  path?: string;
}

export function aResearcher({
  collector,
  passphrase = () => PASSPHRASE,
  now = () => new Date(`${DAY}T12:00:00Z`),
  wrapFolder = (folder) => folder,
  path = mkdtempSync(join(tmpdir(), 'study-')),
}: ResearcherOptions): Researcher {
  const folder = openFolder(path);
  let said: string[] = [];
  const deps: Omit<Deps, 'folder'> = {
    fetch: collector.fetch,
    now,
    say: (line) => said.push(line),
    ask: () => Promise.resolve(''),
    askSecret: (_question, name) => Promise.resolve(name === 'STUDY_ADMIN_TOKEN' ? ADMIN : passphrase()),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    wrapCost: 1_000,
    untilStopped: () => Promise.resolve(),
  };
  return {
    folder,
    deps,
    async run(...words) {
      said = [];
      const code = await run(words, {
        ...deps,
        openFolder: () => wrapFolder(folder),
        complain: (line) => said.push(line),
      });
      return { code, said: said.join('\n') };
    },
    manifest() {
      const file = join(path, 'published', '0001.json');
      return (JSON.parse(readFileSync(file, 'utf8')) as { manifest: Manifest }).manifest;
    },
    edit(change) {
      const file = join(path, 'study.json');
      const draft = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      change(draft);
      writeFileSync(file, JSON.stringify(draft));
    },
  };
}

/** From `init` to `publish`, in an empty folder. */
export async function aPublishedStudy(
  options: ResearcherOptions,
  change: (draft: Record<string, unknown>) => void = () => {},
): Promise<Researcher> {
  const researcher = aResearcher(options);
  const flags = ['--title', 'Rules people meet', '--controller', 'University of Examples', '--country', 'NL'];
  await researcher.run('init', ...flags, '--lead', 'Dr A. Example', '--contact', 'mailto:study@example.org');
  researcher.edit((draft) => {
    draft['summary'] = { en: 'Which rules do AI chats defend?' };
    draft['purposes'] = { en: 'To learn which rules AI chats defend.' };
    draft['limits'] = { reportsPerDay: 1_000, holdHours: 24 };
    change(draft);
  });
  writeFileSync(join(researcher.folder.path, 'consent.en.md'), 'I agree.');
  for (const command of ['keys', 'publish']) {
    const { code, said } = await researcher.run(command);
    if (code !== 0) throw new Error(`${command}: ${said}`);
  }
  await fetchAs(researcher, '/codes', [{ hash: await hashOfText(CODE), quota: 100_000, label: null }]);
  return researcher;
}

async function fetchAs(researcher: Researcher, path: string, body: unknown): Promise<void> {
  const { study, collector } = researcher.manifest();
  const token = (await researcher.folder.read('researcher-token')) ?? '';
  await researcher.deps.fetch(`${collector.origin}/v1/studies/${study}/researcher${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
}

export interface Sent {
  kind?: Envelope['kind'];
  rid?: string;
  rev?: number;
  seq?: number;
  previous?: string | null;
  key?: PrivateSigningKey;
}

/** Somebody who takes part, and does by hand what the extension does. */
export async function aParticipant(
  { fetch }: Pick<TestCollector, 'fetch'>,
  manifest: Manifest,
  { items = {}, code = CODE }: { items?: Partial<Record<ConsentItem, boolean>>; code?: string | null } = {},
) {
  const [pid, auth, removal, key] = [newParticipantId(), newToken(), newToken(), await newSigningKey()];
  const hash = await hashOf(manifest);
  const path = `${manifest.collector.origin}/v1/studies/${manifest.study}/participants/${pid}`;
  const call = async (address: string, method: string, body: object, token?: string) => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    return (await fetch(address, { method, headers, body: JSON.stringify(body) })).status;
  };
  const chain = { seq: 0, previous: null as string | null };
  const tokens = { auth: await hashOfText(auth), removal: await hashOfText(removal), key: publicPart(key) };
  const joined = await call(path, 'PUT', {
    v: 1,
    study: manifest.study,
    pid,
    manifest: hash,
    code,
    ...tokens,
  });

  /** Sealed and numbered as the next of the chain, unless said otherwise. */
  async function seal(data: object, sent: Sent = {}): Promise<Envelope> {
    const { kind = 'report', rid = crypto.randomUUID(), rev = 0 } = sent;
    const head: EnvelopeHead = { v: 1, study: manifest.study, pid, rid, rev, kind, manifest: hash };
    const { seq = chain.seq, previous = chain.previous } = sent;
    const payload = { seq, previous, day: DAY, data, removed: { fields: [], spans: 0 } };
    const made = await makeEnvelope(head, payload, { manifest, key: sent.key ?? key });
    if (!made.ok) throw new Error(made.problem);
    if (sent.seq === undefined) Object.assign(chain, { seq: seq + 1, previous: await hashOf(made.envelope) });
    return made.envelope;
  }
  const post = (envelope: Envelope) =>
    call(`${path}/reports/${envelope.rid}/${envelope.rev}`, 'PUT', envelope, auth);
  const send = async (data: object, sent: Sent = {}) => {
    const envelope = await seal(data, sent);
    const status = await post(envelope);
    if (status !== 201) throw new Error(`The collector answers ${status}`);
    return envelope;
  };
  const consent = {
    ...{
      manifest: hash,
      text: manifest.consent.texts.en,
      language: 'en',
      adult: true,
      day: DAY,
      extension: '0.1.0',
    },
    items: { participate: true, ...items },
  };
  await send(consent, { kind: 'consent' });
  return {
    ...{ pid, key, joined, seal, post, send, chain },
    leave: (mode: 'stop' | 'erase', reports: string[] | null = null) =>
      call(`${path}/withdrawal`, 'POST', { mode, token: removal, reports }),
  };
}

/** What the extension sends of a refusal, for a study that asks for the usual fields. */
export const aReport = (change: object = {}) => ({
  day: DAY,
  site: 'chatgpt',
  vendor: 'OpenAI',
  jurisdiction: 'US',
  model: 'gpt-5-5',
  kind: 'model_text',
  source: 'detected',
  diary: false,
  language: 'en',
  verdict: 'deflects',
  reason_given: 'policy',
  status: 'classified',
  happened: 'deflects',
  rule: 'yes',
  reason: null,
  authority_group: 'work',
  authority: 'workplace',
  family: 'content_defeat',
  agreement: 'yes',
  weighed: 'no',
  danger: 'no',
  testing: 'no',
  ...change,
});

export const someCounts = (change: object = {}) => ({
  day: DAY,
  sites: [
    {
      ...{ site: 'chatgpt', minutes: 30, helps: 20, partial: 1, deflects: 3, hard_refusal: 1, unsure: 0 },
      ...{ taken_back: 0, blocked: 0, switched: 0, error: 0, ...change },
    },
  ],
});
