/** `sync`: fetches what is new, removes what was taken back, opens and checks the rest, and says what is wrong with it. */
import * as v from 'valibot';
import { collectorClient, type CollectorClient } from '../collector-client.ts';
import { done, fail, today, type Command, type Deps, type Done } from '../command.ts';
import type { Folder } from '../folder.ts';
import { openSealingKey, readKeyFiles } from '../keys/key-files.ts';
import { pastReleases } from '../release/past.ts';
import { departureOf, departures, noteAcknowledged } from '../store/departures.ts';
import { fetchChanges } from '../store/fetch-changes.ts';
import { tryJson } from '../store/line.ts';
import { openStore, removeOrphans, unopened } from '../store/open-store.ts';
import { openedOf, openedParticipants, quarantine } from '../store/opened-store.ts';
import { runningStudy, type RunningStudy } from '../study/published.ts';

/** As many as the collector takes at once. */
const MOST_AT_ONCE = 10_000;
/** Participants of whom something odd is said, each in a line. */
const MOST_TOLD = 20;
const LAST = 'synced.json';
const LastSchema = v.object({ day: v.string() });

export async function lastSync(folder: Folder): Promise<string | null> {
  const read = v.safeParse(LastSchema, tryJson((await folder.read(LAST)) ?? ''));
  return read.success ? read.output.day : null;
}

export const sync: Command = {
  name: 'sync',
  about: 'fetches what is new, removes what was taken back, and opens and checks the rest',
  usage: '[--key NAME] [--from-start]',
  options: { key: { type: 'string' }, 'from-start': { type: 'boolean' } },
  words: 0,
  async run(deps, values) {
    const { folder, say } = deps;
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const client = collectorClient(deps.fetch, study.value.manifest.collector.origin);
    const source = { ...study.value, fromStart: values['from-start'] === true };
    const fetched = await fetchChanges(folder, client, source);
    if (!fetched.ok) return fail(`${fetched.problem} What came before that is kept; run sync again.`);
    say(`New: ${fetched.value.messages} messages, ${fetched.value.departures} withdrawals.`);
    await removeOrphans(folder);
    if (fetched.value.departures > 0) await tellReleases(deps);
    const acknowledged = await acknowledge(deps, client, study.value);
    const opened = await open(deps, study.value, values['key'] as string | undefined);
    if (!opened.ok) return opened;
    if (!acknowledged.ok) return acknowledged;
    await folder.write(LAST, `${JSON.stringify({ day: today(deps) })}\n`);
    await tellState(deps);
    return done;
  },
};

async function open(
  deps: Deps,
  { manifest, versions }: RunningStudy,
  key: string | undefined,
): Promise<Done> {
  const { folder } = deps;
  const manifests = new Map(versions.map((version) => [version.hash, version.manifest]));
  const waiting = await unopened(folder, manifests);
  if (waiting.length === 0) return done;
  const files = await readKeyFiles(folder);
  if (!files.ok) return files;
  const opener = await openSealingKey(deps, files.value, key);
  if (!opener.ok)
    return fail(`${opener.problem} What has come lies sealed in ${folder.path}; run sync again.`);
  await openStore(folder, waiting, { study: manifest.study, key: opener.value, manifests });
  return done;
}

/** Tells the collector, which tells whoever left, that it is gone here too. */
async function acknowledge(
  { folder }: Deps,
  client: CollectorClient,
  { path, token }: RunningStudy,
): Promise<Done> {
  const waiting = (await departures(folder)).filter(({ acknowledged }) => !acknowledged);
  for (let at = 0; at < waiting.length; at += MOST_AT_ONCE) {
    const some = waiting.slice(at, at + MOST_AT_ONCE);
    const body = some.map(({ pid }) => pid);
    const answered = await client.ask(`${path}/removed`, { method: 'POST', token, body });
    if (!answered.ok)
      return fail(
        `${answered.problem} What was taken back is removed here; that the collector knows of it, run sync again.`,
      );
    for (const departure of some) await noteAcknowledged(folder, departure);
  }
  return done;
}

async function tellReleases({ folder, say }: Deps): Promise<void> {
  const past = await pastReleases(folder);
  const named = (some: typeof past) => some.map(({ name }) => name).join(', ');
  if (past.length > 0)
    say(`Releases made before still hold who has left: ${named(past)}. The next one will not.`);
  const forTeam = past.filter((release) => release.forTeam);
  if (forTeam.length > 0) say(`Delete those for the team, with their texts: ${named(forTeam)}.`);
}

async function tellState({ folder, say }: Deps): Promise<void> {
  const pids = await openedParticipants(folder);
  const odd: string[] = [];
  let messages = 0;
  for (const pid of pids) {
    const opened = await openedOf(folder, pid);
    if (!opened) continue;
    messages += opened.messages.length;
    const { missing, forked } = opened.chain;
    const gone = Object.keys((await departureOf(folder, pid))?.reports ?? {}).length;
    const because = gone > 0 ? ` (${gone} reports of theirs were taken back)` : '';
    if (missing.length > 0)
      odd.push(
        `Of ${pid}, ${missing.length} messages are missing between others: ${some(missing)}${because}.`,
      );
    if (forked.length > 0)
      odd.push(
        `Of ${pid}, the messages part at ${some(forked)}: a copied profile, or somebody else’s messages.`,
      );
  }
  for (const line of odd.slice(0, MOST_TOLD)) say(line);
  if (odd.length > MOST_TOLD) say(`The same of ${odd.length - MOST_TOLD} more; a release tells all of them.`);
  say(`Here: ${messages} messages of ${pids.length} participants, all in order.`);
  const setAside = [...(await quarantine(folder)).values()].flat();
  const reasons = Map.groupBy(setAside, ({ why }) => why);
  for (const [why, those] of reasons) say(`Set aside, ${those.length}: ${why}.`);
}

const some = (numbers: readonly number[]): string =>
  numbers.slice(0, 5).join(', ') + (numbers.length > 5 ? ', …' : '');
