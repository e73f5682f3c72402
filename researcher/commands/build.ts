/** `build`: a release of everything that is in order, in a folder that can be archived as it is. */
import { zipSync } from 'fflate';
import { lastCodings } from '../coding/codings.ts';
import { collectorClient } from '../collector-client.ts';
import { done, fail, today, type Command, type Deps, type Done } from '../command.ts';
import type { Folder } from '../folder.ts';
import { flowOf, type Flow } from '../release/flow.ts';
import { namesOf, releaseSecret } from '../release/names.ts';
import { readParticipants } from '../release/participants.ts';
import { noteRelease, pastReleases, releaseBefore } from '../release/past.ts';
import { CHECKSUMS, releaseFiles } from '../release/release-files.ts';
import { departureOf, isKnown } from '../store/departures.ts';
import { fetchPage, knownCursor } from '../store/fetch-changes.ts';
import { unopened } from '../store/open-store.ts';
import { runningStudy, type RunningStudy } from '../study/published.ts';
import { lastSync } from './sync.ts';

const DAY_MS = 86_400_000;
const OLDEST_SYNC_DAYS = 7;
/** More set aside than this has to be explained. */
const MOST_SET_ASIDE = 0.02;

export const build: Command = {
  name: 'build',
  about: 'makes a release: tables, their description, how they came to be, and checksums',
  usage: '--release R1 [--for-team] [--accept-quarantine "reason"]',
  options: {
    release: { type: 'string' },
    'for-team': { type: 'boolean' },
    'accept-quarantine': { type: 'string' },
  },
  words: 0,
  async run(deps, values) {
    const { folder, say } = deps;
    const release = values['release'];
    if (typeof release !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(release))
      return fail('A release needs a name of letters, digits, dots and dashes, such as --release R1');
    const isForTeam = values['for-team'] === true;
    const accepted =
      typeof values['accept-quarantine'] === 'string' ? values['accept-quarantine'].trim() : '';
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const { manifest, versions } = study.value;
    if (manifest.publishes === 'aggregates' && !isForTeam)
      return fail(
        'People were told that only aggregates are published. For your own work: --for-team; to publish: report',
      );
    const fresh = await isFresh(deps, study.value);
    if (!fresh.ok) return fresh;
    const found = await readParticipants(folder);
    const flow = await flowOf(folder, found);
    const orderly = isOrderly(flow, accepted);
    if (!orderly.ok) return orderly;
    if (found.people.length === 0) return fail('Nobody has sent anything yet: there is nothing to release.');
    const names = namesOf(release, await releaseSecret(folder, deps.random));
    const { files, past } = releaseFiles(found, {
      ...{ release, names, versions, manifest, flow, isForTeam },
      codings: await lastCodings(folder),
      before: releaseBefore(await pastReleases(folder), release),
      accepted: accepted === '' ? null : accepted,
    });
    const written = await write(folder, `releases/${release}`, files);
    if (!written.ok) return written;
    await noteRelease(folder, past);
    say(
      `Release ${release}: ${past.reports} reports of ${past.participants} participants, in releases/${release} and ${release}.zip.`,
    );
    say(`${flow.erased} who took everything back are not in it; ${flow.setAside} messages were set aside.`);
    return done;
  },
};

/** Nobody who has left may be in it: what is here must be what the collector has. */
async function isFresh(deps: Deps, { manifest, versions, path, token }: RunningStudy): Promise<Done> {
  const { folder } = deps;
  const last = await lastSync(folder);
  if (last === null) return fail('Nothing has been fetched yet. First: sync');
  if (Date.parse(today(deps)) - Date.parse(last) > OLDEST_SYNC_DAYS * DAY_MS)
    return fail(`The last sync was on ${last}, more than ${OLDEST_SYNC_DAYS} days ago. First: sync`);
  const waiting = await unopened(
    folder,
    new Map(versions.map((version) => [version.hash, version.manifest])),
  );
  if (waiting.length > 0) return fail('Some of what came has not been opened. First: sync');
  const client = collectorClient(deps.fetch, manifest.collector.origin);
  let cursor = await knownCursor(folder);
  for (;;) {
    const page = await fetchPage(client, { path, token }, cursor);
    if (!page.ok)
      return fail(`${page.problem} Whether somebody has left since is not known, so nothing is built.`);
    for (const tombstone of page.value.tombstones)
      if (!isKnown(await departureOf(folder, tombstone.pid), tombstone))
        return fail('Somebody has taken something back since the last sync. First: sync');
    if (!page.value.more || page.value.cursor === cursor) return done;
    ({ cursor } = page.value);
  }
}

function isOrderly({ messages, setAside }: Flow, accepted: string): Done {
  const share = setAside / Math.max(1, messages + setAside);
  if (share <= MOST_SET_ASIDE || accepted !== '') return done;
  return fail(
    `${setAside} of ${messages + setAside} messages are set aside (quarantine/), more than 2 %. If you know why, say so: --accept-quarantine "reason"`,
  );
}

/** The same bytes whenever and wherever it is made: every file has the first time that a zip can hold. */
function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00', os: 3 });
}

/** A release that is whole is never written over. Its checksums come last: with them it is whole. */
async function write(folder: Folder, path: string, files: ReadonlyMap<string, Uint8Array>): Promise<Done> {
  const sums = new TextDecoder().decode(files.get(CHECKSUMS));
  const there = await folder.read(`${path}/${CHECKSUMS}`);
  if (there !== null && there !== sums)
    return fail(`${path} is there already, of other data: what was released stays. Choose another name.`);
  for (const [name, bytes] of files) if (name !== CHECKSUMS) await folder.write(`${path}/${name}`, bytes);
  await folder.write(`${path}.zip`, zipped(files));
  await folder.write(`${path}/${CHECKSUMS}`, sums);
  return done;
}
