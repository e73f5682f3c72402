/** What everybody may read of a study. */
import { Hono } from 'hono';
import { PROTOCOL_VERSION } from '../../protocol/manifest.ts';
import { publicPart } from '../../protocol/signature.ts';
import { consentText, servedManifest } from '../store/studies.ts';
import { no, today, type Collector } from './context.ts';
import { MOST_IN_BATCH } from './participants.ts';

/** What has a hash for a name never changes. */
const FOREVER = { 'cache-control': 'public, max-age=31536000, immutable' };

export function studyRoutes(collector: Collector): Hono {
  const { db, receiptKey, studies, proofs } = collector;
  const app = new Hono();
  app.get('/.well-known/refusal-study', (c) =>
    c.json({
      versions: [PROTOCOL_VERSION],
      day: today(collector),
      receiptKey: publicPart(receiptKey),
      batch: MOST_IN_BATCH,
    }),
  );
  app.get('/health', async (c) => {
    await db.query('SELECT 1');
    return c.json({ ok: true });
  });
  app.get('/v1/studies/:study', async (c) => {
    const now = await studies.get(c.req.param('study'), today(collector));
    if (!now) return no(c, 'not_found');
    return c.json({ status: now.status, manifest: now.hash, accepted: now.accepted });
  });
  app.get('/v1/studies/:study/manifests/:hash', async (c) => {
    const served = await servedManifest(db, c.req.param('study'), c.req.param('hash'));
    return served
      ? c.body(served, 200, { 'content-type': 'application/json', ...FOREVER })
      : no(c, 'not_found');
  });
  app.get('/v1/studies/:study/consents/:hash', async (c) => {
    const text = await consentText(db, c.req.param('study'), c.req.param('hash'));
    return text === null ? no(c, 'not_found') : c.text(text, 200, FOREVER);
  });
  app.get('/v1/studies/:study/challenge', async (c) => {
    const now = await studies.get(c.req.param('study'), today(collector));
    return now ? c.json(await proofs.challengeFor(c.req.param('study'))) : no(c, 'not_found');
  });
  return app;
}
