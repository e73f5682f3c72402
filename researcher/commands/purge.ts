/** `purge`: the end. Everything that came, everything opened and every key goes; a certificate says what and when. */
import * as v from 'valibot';
import { StudyAnswerSchema } from '../../protocol/study-answers.ts';
import { codings } from '../coding/codings.ts';
import { askFor, collectorClient } from '../collector-client.ts';
import type { Manifest } from '../../protocol/manifest.ts';
import { done, fail, today, type Command, type Deps, type Done } from '../command.ts';
import type { Folder } from '../folder.ts';
import { pastReleases } from '../release/past.ts';
import { departures } from '../store/departures.ts';
import { tryJson } from '../store/line.ts';
import { openedOf, openedParticipants, quarantine } from '../store/opened-store.ts';
import { rawParticipants } from '../store/raw-store.ts';
import { runningStudy } from '../study/published.ts';

const GOES = [
  ...['raw', 'opened', 'quarantine', 'departures', 'codings'],
  ...['cursor', 'synced.json', 'codes.csv', 'release-secret', 'coding-seed', 'keys', 'researcher-token'],
];
const INTENT = 'purging.json';
export const CERTIFICATE = 'purge-certificate.json';

const CertificateSchema = v.object({
  study: v.string(),
  title: v.string(),
  begunOn: v.string(),
  participants: v.number(),
  messages: v.number(),
  setAside: v.number(),
  codings: v.number(),
  keys: v.array(v.string()),
  removed: v.array(v.string()),
  notReached: v.string(),
});
type Certificate = v.InferOutput<typeof CertificateSchema>;

export const purge: Command = {
  name: 'purge',
  about: 'deletes what came, what was opened and the keys, for good, and writes a certificate',
  usage: '[--yes-purge STUDY-ID]',
  options: { 'yes-purge': { type: 'string' } },
  words: 0,
  async run(deps, values) {
    const { folder } = deps;
    const begun = v.safeParse(CertificateSchema, tryJson((await folder.read(INTENT)) ?? ''));
    if (begun.success) return finish(deps, begun.output);
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const allowed = await isAllowed(deps, study.value.manifest, values['yes-purge']);
    if (!allowed.ok) return allowed;
    const certificate = await certificateOf(folder, study.value.manifest, today(deps));
    await folder.write(INTENT, `${JSON.stringify(certificate, null, 2)}\n`);
    return finish(deps, certificate);
  },
};

async function isAllowed(
  { folder, fetch: fetching, say, ask }: Deps,
  { study, collector }: Manifest,
  yes: string | boolean | undefined,
): Promise<Done> {
  const client = collectorClient(fetching, collector.origin);
  const now = await askFor(client, `/v1/studies/${study}`, { schema: StudyAnswerSchema });
  if (now.ok && now.value.status !== 'closed') return fail(`The study is ${now.value.status}. First: close`);
  if (!now.ok) say(`${now.problem} Whether the study is closed is not known.`);
  if ((await departures(folder)).some(({ acknowledged }) => !acknowledged))
    return fail('Those who left have not been told yet that they are gone here. First: sync');
  const typed = yes ?? (await ask(`This can’t be undone. To go on, type the study’s id (${study}): `));
  return typed === study ? done : fail('That is not the study’s id: nothing was deleted.');
}

/** Once begun it is ended, by the next run where this one breaks off. */
async function finish(deps: Deps, certificate: Certificate): Promise<Done> {
  const { folder, say } = deps;
  for (const name of certificate.removed) await folder.remove(name);
  const ended = { ...certificate, endedOn: today(deps) };
  await folder.write(CERTIFICATE, `${JSON.stringify(ended, null, 2)}\n`);
  await folder.remove(INTENT);
  say(`Deleted: ${certificate.messages} messages of ${certificate.participants} participants, and the keys.`);
  say(`${CERTIFICATE} says so. ${certificate.notReached}`);
  return done;
}

async function certificateOf(folder: Folder, manifest: Manifest, day: string): Promise<Certificate> {
  let messages = 0;
  for (const pid of await openedParticipants(folder))
    messages += (await openedOf(folder, pid))?.messages.length ?? 0;
  const forTeam = (await pastReleases(folder)).filter((release) => release.forTeam);
  return {
    study: manifest.study,
    title: manifest.title.en,
    begunOn: day,
    participants: (await rawParticipants(folder)).length,
    messages,
    setAside: [...(await quarantine(folder)).values()].flat().length,
    codings: (await codings(folder)).length,
    keys: (await folder.list('keys')).filter((name) => name !== 'drill.json'),
    // What was made for the team holds texts; published releases and the report stay.
    removed: [...forTeam.flatMap(({ name }) => [`releases/${name}`, `releases/${name}.zip`]), ...GOES],
    notReached:
      'Copies elsewhere are not reached: backups of this disk, copies of the keys, and the sealed reports at the collector, which its operator deletes.',
  };
}
