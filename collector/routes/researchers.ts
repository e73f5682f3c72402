/** What the researcher does: publish, hand out codes, pause, take what has come, and say what was removed. */
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import * as v from 'valibot';
import { hash, label, participantId, count } from '../../protocol/atoms.ts';
import { hashOfText } from '../../protocol/canonical.ts';
import { readManifest } from '../../protocol/read-manifest.ts';
import { STUDY_STATUSES } from '../../protocol/study-answers.ts';
import { fingerprintOf } from '../../protocol/signature.ts';
import { numbersOf } from '../metrics/outcomes.ts';
import { changesSince, START, type Cursor } from '../store/changes.ts';
import { addCodes } from '../store/enrolments.ts';
import { acknowledgeRemoval } from '../store/status.ts';
import {
  createStudy,
  manifestOf,
  publishVersion,
  setStatus,
  studyNow,
  type NewVersion,
} from '../store/studies.ts';
import { bearerHash, bodyAs, no, today, type Collector } from './context.ts';

const MOST_AT_ONCE = 1_000;
export const VersionSchema = v.object({
  served: v.pipe(v.string(), v.maxLength(200_000)),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100_000))), v.maxLength(20)),
});
export const NewStudySchema = v.object({ ...VersionSchema.entries, researcherHash: hash() });
export const CodesSchema = v.pipe(
  v.array(v.object({ hash: hash(), quota: count(100_000), label: v.nullable(label()) })),
  v.maxLength(10_000),
);
export const RemovedSchema = v.pipe(v.array(participantId()), v.maxLength(10_000));
export const StatusSchema = v.object({ status: v.picklist(STUDY_STATUSES) });
const CursorSchema = v.pipe(v.array(count()), v.length(START.length));

export function researcherRoutes(collector: Collector): Hono {
  const { db } = collector;
  const app = new Hono();

  app.post('/v1/studies', async (c) => {
    if ((await bearerHash(c)) !== collector.adminHash) return no(c, 'unauthorised');
    const wanted = await bodyAs(c, NewStudySchema);
    const version = wanted && (await checked(wanted));
    if (!version) return no(c, 'invalid');
    const made = await createStudy(db, { ...version, researcherHash: wanted.researcherHash });
    return made.ok ? c.json({ manifest: version.hash }, 201) : no(c, made.problem);
  });

  const mine = new Hono();
  mine.use('*', async (c, next) => {
    const now = await studyNow(db, c.req.param('study') ?? '');
    if (!now || (await bearerHash(c)) !== now.researcherHash) return no(c, 'unauthorised');
    return next();
  });
  mine.put('/versions', async (c) => {
    const wanted = await bodyAs(c, VersionSchema);
    const version = wanted && (await checked(wanted));
    if (!version || version.manifest.study !== c.req.param('study')) return no(c, 'invalid');
    const before = await studyNow(db, version.manifest.study);
    const now = before && (await manifestOf(db, version.manifest.study, before.hash));
    if (now?.signer.x !== version.manifest.signer.x) return no(c, 'invalid');
    const made = await publishVersion(db, version);
    collector.studies.forget(version.manifest.study);
    return made.ok ? c.json({ manifest: version.hash }, 201) : no(c, made.problem);
  });
  mine.put('/status', async (c) => {
    const wanted = await bodyAs(c, StatusSchema);
    if (!wanted) return no(c, 'invalid');
    await setStatus(db, c.req.param('study') ?? '', wanted.status);
    collector.studies.forget(c.req.param('study') ?? '');
    return c.json(wanted);
  });
  mine.post('/codes', async (c) => {
    const codes = await bodyAs(c, CodesSchema);
    if (!codes) return no(c, 'invalid');
    await addCodes(db, c.req.param('study') ?? '', codes);
    return c.json({ codes: codes.length }, 201);
  });
  mine.get('/export', async (c) => {
    const study = c.req.param('study') ?? '';
    const since = readCursor(c.req.query('cursor'));
    if (!since) return no(c, 'invalid');
    const { changes, cursor, more } = await changesSince(db, study, since, MOST_AT_ONCE);
    c.header('content-type', 'application/x-ndjson');
    return stream(c, async (out) => {
      for (const change of changes) await out.write(`${JSON.stringify(change)}\n`);
      await out.write(`${JSON.stringify({ type: 'cursor', cursor: writeCursor(cursor), more })}\n`);
    });
  });
  mine.post('/removed', async (c) => {
    const pids = await bodyAs(c, RemovedSchema);
    if (!pids) return no(c, 'invalid');
    for (const pid of pids) await acknowledgeRemoval(db, c.req.param('study') ?? '', pid, today(collector));
    return c.json({ removed: pids.length });
  });
  mine.get('/metrics', async (c) => {
    await collector.outcomes.flush();
    return c.json(await numbersOf(db, c.req.param('study') ?? ''));
  });
  app.route('/v1/studies/:study/researcher', mine);
  return app;

  /** Null unless it is signed, of this collector, and comes with every text that it names. */
  async function checked({ served, texts }: v.InferOutput<typeof VersionSchema>): Promise<NewVersion | null> {
    const link = await linkIn(served);
    const read = link && (await readManifest(served, link));
    if (!read?.ok) return null;
    const { manifest, hash: manifestHash } = read;
    if (manifest.collector.receiptKey.x !== collector.receiptKey.x) return null;
    const byHash = Object.fromEntries(
      await Promise.all(texts.map(async (text) => [await hashOfText(text), text])),
    );
    const isWhole = Object.values(manifest.consent.texts).every((one) => Object.hasOwn(byHash, one));
    return isWhole ? { manifest, hash: manifestHash, served, texts: byHash, day: today(collector) } : null;
  }
}

/** The link by which this manifest would be accepted: what it says of itself. */
async function linkIn(served: string) {
  const Self = v.object({
    manifest: v.object({
      study: v.string(),
      collector: v.object({ origin: v.string() }),
      signer: v.object({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: v.string() }),
    }),
  });
  try {
    const { manifest } = v.parse(Self, JSON.parse(served));
    const fingerprint = await fingerprintOf(manifest.signer);
    return { study: manifest.study, origin: manifest.collector.origin, fingerprint };
  } catch {
    return null;
  }
}

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return START;
  try {
    return v.parse(CursorSchema, JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return null;
  }
}
