/** The versions of the study that were published from this folder, as they were signed: what reports are checked against. */
import * as v from 'valibot';
import { canonicalText } from '../../protocol/canonical.ts';
import { writeJoinLink } from '../../protocol/join-link.ts';
import { ManifestSchema, type Manifest } from '../../protocol/manifest.ts';
import { fingerprintOf } from '../../protocol/signature.ts';
import { fail, value, type Result } from '../command.ts';
import type { Folder } from '../folder.ts';
import { parsed } from '../keys/key-files.ts';

const FOLDER = 'published';
/** One that is on its way: whether it has arrived, the collector knows. */
const SENT = `${FOLDER}/sent.json`;
const TOKEN = 'researcher-token';

const VersionSchema = v.object({
  hash: v.string(),
  manifest: ManifestSchema,
  /** Exactly what was signed, and its signature. */
  served: v.string(),
  texts: v.record(v.string(), v.string()),
});
export type Version = v.InferOutput<typeof VersionSchema>;

const fileOf = ({ manifest }: Version) => `${FOLDER}/${String(manifest.version).padStart(4, '0')}.json`;
const written = (version: Version) => `${JSON.stringify(version, null, 2)}\n`;

export const noteSent = (folder: Folder, version: Version) => folder.write(SENT, written(version));

export async function sentVersion(folder: Folder): Promise<Version | null> {
  const read = v.safeParse(VersionSchema, parsed(await folder.read(SENT)));
  return read.success ? read.output : null;
}

export async function notePublished(folder: Folder, version: Version): Promise<void> {
  await folder.write(fileOf(version), written(version));
  await folder.remove(SENT);
}

export async function publishedVersions(folder: Folder): Promise<Result<Version[]>> {
  const versions: Version[] = [];
  for (const name of await folder.list(FOLDER)) {
    if (`${FOLDER}/${name}` === SENT) continue;
    const read = v.safeParse(VersionSchema, parsed(await folder.read(`${FOLDER}/${name}`)));
    if (!read.success) return fail(`${FOLDER}/${name} is damaged. Put back a copy of it.`);
    versions.push(read.output);
  }
  return value(versions);
}

export interface RunningStudy {
  /** The newest. */
  manifest: Manifest;
  versions: Version[];
  /** Base of the researcher's addresses. */
  path: string;
  token: string;
}

export async function runningStudy(folder: Folder): Promise<Result<RunningStudy>> {
  const versions = await publishedVersions(folder);
  if (!versions.ok) return versions;
  const newest = versions.value.at(-1);
  const token = await folder.read(TOKEN);
  if (!newest || token === null)
    return fail(`No study has been published from ${folder.path}. First: publish`);
  const { manifest } = newest;
  const path = `/v1/studies/${manifest.study}/researcher`;
  return value({ manifest, versions: versions.value, path, token });
}

/** What the collector knows the researcher by; it is told only its hash. */
export async function keptToken(folder: Folder, fresh: () => string): Promise<string> {
  const known = await folder.read(TOKEN);
  if (known !== null) return known;
  const token = fresh();
  await folder.write(TOKEN, token);
  return token;
}

export async function joinLink({ collector, study, signer }: Manifest, code: string | null): Promise<string> {
  return writeJoinLink({ origin: collector.origin, study, fingerprint: await fingerprintOf(signer), code });
}

/** Whether two manifests ask for the same, whatever their versions. */
export function saysTheSame(one: Manifest, other: Manifest): boolean {
  const version = { version: 1, supersedes: null, change: 'first', changeNote: null } as const;
  const said = (manifest: Manifest) => canonicalText({ ...manifest, ...version });
  return said(one) === said(other);
}
