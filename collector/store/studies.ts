/** Studies, their versions and the texts that are agreed to: what everybody may read. */
import type { Manifest } from '../../protocol/manifest.ts';
import type { Database, Queryable } from '../database/database.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { SHARDS } from './shard.ts';

export interface NewVersion {
  manifest: Manifest;
  hash: string;
  /** As the researcher sent it: manifest and signature. */
  served: string;
  /** Consent texts by their hash. */
  texts: Record<string, string>;
  day: string;
}

export async function createStudy(
  db: Database,
  first: NewVersion & { researcherHash: string },
): Promise<Outcome<'created'>> {
  const { study } = first.manifest;
  return db.transaction(async (tx) => {
    const made = await tx.query(
      `INSERT INTO study (study_id, researcher_hash, created_on) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING study_id`,
      [study, first.researcherHash, first.day],
    );
    if (made.length === 0) return refused('conflict');
    await tx.query(
      `INSERT INTO event_stamp (study_id, shard, n) SELECT $1, shard, 0 FROM generate_series(0, $2) AS shard`,
      [study, SHARDS - 1],
    );
    await addVersion(tx, first);
    return done('created');
  });
}

async function addVersion(tx: Queryable, { manifest, hash, served, texts, day }: NewVersion): Promise<void> {
  await tx.query(
    `INSERT INTO study_version (study_id, version, manifest_hash, change, served, published_on)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [manifest.study, manifest.version, hash, manifest.change, served, day],
  );
  for (const [text, body] of Object.entries(texts))
    await tx.query(
      'INSERT INTO consent_text (study_id, hash, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [manifest.study, text, body],
    );
}

export interface StudyNow {
  status: 'recruiting' | 'paused' | 'closed';
  researcherHash: string;
  /** Of the newest manifest. */
  hash: string;
  /** Hashes of the manifests under which reports are still taken: none older than the last material change. */
  accepted: string[];
}

export async function studyNow(db: Queryable, study: string): Promise<StudyNow | null> {
  const rows = await db.query<{
    status: StudyNow['status'];
    researcher_hash: string;
    version: number;
    manifest_hash: string;
    change: string;
  }>(
    `SELECT s.status, s.researcher_hash, n.version, n.manifest_hash, n.change
     FROM study s JOIN study_version n USING (study_id) WHERE s.study_id = $1 ORDER BY n.version DESC`,
    [study],
  );
  const [newest] = rows;
  if (!newest) return null;
  const sinceChange = rows.findIndex(({ change }) => change !== 'editorial');
  return {
    status: newest.status,
    researcherHash: newest.researcher_hash,
    hash: newest.manifest_hash,
    accepted: rows.slice(0, sinceChange + 1).map((row) => row.manifest_hash),
  };
}

export async function publishVersion(db: Database, next: NewVersion): Promise<Outcome<'published'>> {
  return db.transaction(async (tx) => {
    const now = await studyNow(tx, next.manifest.study);
    if (!now) return refused('not_found');
    if (next.manifest.supersedes !== now.hash) return refused('conflict');
    await addVersion(tx, next);
    return done('published');
  });
}

export async function setStatus(db: Queryable, study: string, status: StudyNow['status']): Promise<void> {
  await db.query('UPDATE study SET status = $2 WHERE study_id = $1', [study, status]);
}

export async function servedManifest(db: Queryable, study: string, hash: string): Promise<string | null> {
  const [row] = await db.query<{ served: string }>(
    'SELECT served FROM study_version WHERE study_id = $1 AND manifest_hash = $2',
    [study, hash],
  );
  return row?.served ?? null;
}

/** The manifest of that hash. It was checked when it was published, so it is only parsed. */
export async function manifestOf(db: Queryable, study: string, hash: string): Promise<Manifest | null> {
  const served = await servedManifest(db, study, hash);
  return served === null ? null : (JSON.parse(served) as { manifest: Manifest }).manifest;
}

export async function consentText(db: Queryable, study: string, hash: string): Promise<string | null> {
  const [row] = await db.query<{ body: string }>(
    'SELECT body FROM consent_text WHERE study_id = $1 AND hash = $2',
    [study, hash],
  );
  return row?.body ?? null;
}
