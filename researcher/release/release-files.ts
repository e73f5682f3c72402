/** People → all files of a release, by their path in it. The same people under the same name are the same bytes. */
import { createHash } from 'node:crypto';
import type { Manifest } from '../../protocol/manifest.ts';
import { csvRows } from '../../utils/export/csv-rows.ts';
import { agreementOf } from '../coding/agreement.ts';
import type { Coding } from '../coding/codings.ts';
import type { Version } from '../study/published.ts';
import { croissant, descriptor, type FileFacts } from './descriptor.ts';
import { changes, codebook, readme } from './documents.ts';
import type { Flow } from './flow.ts';
import type { Names } from './names.ts';
import type { Participants } from './participants.ts';
import type { Past } from './past.ts';
import { csvOf, parquetOf } from './table.ts';
import { tablesOf } from './tables.ts';

export interface ReleaseOptions {
  release: string;
  names: Names;
  versions: readonly Version[];
  manifest: Manifest;
  flow: Flow;
  codings: readonly Coding[];
  before: Past | undefined;
  isForTeam: boolean;
  accepted: string | null;
}

export const CHECKSUMS = 'checksums.txt';

export function releaseFiles(
  { people }: Participants,
  options: ReleaseOptions,
): { files: Map<string, Uint8Array>; past: Past } {
  const { release, names, versions, manifest, flow, codings, before, isForTeam } = options;
  const manifests = new Map(versions.map((version) => [version.hash, version.manifest]));
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array): FileFacts => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files.set(path, bytes);
    return { path, bytes: bytes.length, sha256: sha256(bytes) };
  };
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

  const tables = tablesOf(people, codings, { manifests, names, isForTeam });
  const described = tables.map((table) => ({
    table,
    csv: add(`data/${table.name}.csv`, csvOf(table)),
    parquet: add(`data/${table.name}.parquet`, parquetOf(table)),
  }));
  const [reports] = tables;
  if (reports) add('data/reports.spreadsheet.csv', csvOf(reports, true));
  const until = people.reduce(
    (last, { lastDay }) => (lastDay > last ? lastDay : last),
    manifest.schedule.opens,
  );
  const facts = { release, manifest, until, tables: described };
  add('datapackage.json', json(descriptor(facts)));
  add('croissant.json', json(croissant(facts)));
  add('CODEBOOK.md', codebook(tables, manifest));
  add('README.md', readme({ ...options, until, tables }));
  const { erased, takenBack } = flow;
  const past: Past = {
    name: release,
    until,
    participants: people.length,
    reports: flow.reports,
    erased,
    takenBack,
    forTeam: isForTeam,
  };
  add('CHANGES.md', changes(release, past, before));
  add('meta/flow.json', json(flow));
  add('meta/consent_versions.csv', consentVersions(versions, people));
  if (codings.length > 0) add('meta/agreement.json', json(agreementOf(codings)));
  const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).sort();
  files.set(CHECKSUMS, new TextEncoder().encode(sums.join('')));
  return { files, past };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function consentVersions(versions: readonly Version[], people: Participants['people']): string {
  const head = ['version', 'change', 'manifest', 'consent_en', 'participants'];
  const rows = versions.map(({ manifest, hash }) => [
    String(manifest.version),
    manifest.change,
    hash,
    manifest.consent.texts.en,
    String(people.filter(({ consent }) => consent.manifest === hash).length),
  ]);
  return csvRows([head, ...rows]);
}
