/** `publish`: what is written becomes what was signed, and people can join; or the next version of it. */
import * as v from 'valibot';
import { publicKey } from '../../protocol/atoms.ts';
import { hashOf, hashOfText } from '../../protocol/canonical.ts';
import { PROTOCOL_VERSION, type Manifest } from '../../protocol/manifest.ts';
import { materialParts } from '../../protocol/material-change.ts';
import { sign } from '../../protocol/signature.ts';
import { StudyAnswerSchema } from '../../protocol/study-answers.ts';
import { newToken } from '../../protocol/token.ts';
import { askFor, collectorClient, tryJson, type CollectorClient } from '../collector-client.ts';
import { done, fail, today, value, type Command, type Deps, type Done, type Result } from '../command.ts';
import { FEWEST_KEYS } from '../keys/drill.ts';
import { drilled, openSigningKey, readKeyFiles } from '../keys/key-files.ts';
import { manifestOf, readDraft, type WrittenStudy } from '../study/draft.ts';
import { lint, tell } from '../study/lint.ts';
import {
  joinLink,
  keptToken,
  notePublished,
  noteSent,
  publishedVersions,
  saysTheSame,
  sentVersion,
  type Version,
} from '../study/published.ts';

export const ADMIN_TOKEN = 'STUDY_ADMIN_TOKEN';
const WelcomeSchema = v.object({ versions: v.array(v.number()), receiptKey: publicKey('Ed25519') });

export const publish: Command = {
  name: 'publish',
  about: 'signs the study and gives it to the collector: the first time, or as a new version',
  usage: '[--editorial]',
  options: { editorial: { type: 'boolean' } },
  words: 0,
  async run(deps, values) {
    const { folder } = deps;
    const written = await readDraft(folder);
    if (!written.ok) return written;
    const findings = lint(written.value, today(deps));
    for (const finding of findings) deps.say(tell(finding));
    if (findings.some(({ level }) => level === 'must'))
      return fail('Not published: see above what must be changed.');
    const client = collectorClient(deps.fetch, written.value.draft.collector.origin);
    const settled = await settleSent(deps, client);
    if (!settled.ok) return settled;
    const before = await publishedVersions(folder);
    if (!before.ok) return before;
    const made = await nextVersion(deps, {
      written: written.value,
      client,
      before: before.value.at(-1) ?? null,
    });
    if (!made.ok) return made;
    const { version, parts } = made.value;
    if (values['editorial'] && parts.length > 0)
      return fail(
        `This is no editorial change: it asks for more in ${parts.join(', ')}. People have to agree again.`,
      );
    if (parts.length > 0)
      deps.say(
        `A material change (${parts.join(', ')}): everybody is asked to agree again before anything more is sent.`,
      );
    else if (version.manifest.change === 'editorial')
      deps.say('An editorial change: people are told of it, and go on.');
    const sent = await send(deps, client, version);
    if (!sent.ok) return sent;
    deps.say(`Published: version ${version.manifest.version} of ${version.manifest.study}.`);
    deps.say(`Join link: ${await joinLink(version.manifest, null)}`);
    if (version.manifest.join.mode === 'code') deps.say('People need a code to join. Then: codes 100');
    return done;
  },
};

/** Whether one that was sent before has arrived, though its answer has not. */
async function settleSent({ folder }: Deps, client: CollectorClient): Promise<Done> {
  const sent = await sentVersion(folder);
  if (!sent) return done;
  const answered = await client.ask(`/v1/studies/${sent.manifest.study}`);
  if (!answered.ok) return answered.code === 'not_found' ? done : answered;
  const now = v.safeParse(StudyAnswerSchema, tryJson(answered.value));
  if (now.success && now.output.manifest === sent.hash) await notePublished(folder, sent);
  return done;
}

interface Next {
  written: WrittenStudy;
  client: CollectorClient;
  before: Version | null;
}

async function nextVersion(
  deps: Deps,
  { written, client, before }: Next,
): Promise<Result<{ version: Version; parts: string[] }>> {
  const files = await readKeyFiles(deps.folder);
  if (!files.ok) return files;
  const { signing } = files.value;
  if (!signing) return fail('A study needs a key that signs, and its file in keys/. First: keys');
  const recipients = await drilled(deps.folder);
  if (recipients.length < FEWEST_KEYS)
    return fail('The drill has not been passed with these keys. First: keys --drill');
  const welcome = await askFor(client, '/.well-known/refusal-study', { schema: WelcomeSchema });
  if (!welcome.ok) return welcome;
  if (!welcome.value.versions.includes(PROTOCOL_VERSION))
    return fail(`The collector ${client.origin} is of another version than this tool.`);
  const filled = {
    version: (before?.manifest.version ?? 0) + 1,
    supersedes: before?.hash ?? null,
    change: before ? ('editorial' as const) : ('first' as const),
    signer: { kty: 'OKP', crv: 'Ed25519', x: signing.public.x } as const,
    recipients,
    receiptKey: welcome.value.receiptKey,
  };
  const draft = await manifestOf(written, filled);
  if (before && draft.study !== before.manifest.study)
    return fail(
      `This folder belongs to the study ${before.manifest.study}. Another one needs a folder of its own.`,
    );
  if (before && saysTheSame(before.manifest, draft))
    return fail('Nothing has changed since the last version.');
  const parts = before ? materialParts(before.manifest, draft) : [];
  const manifest: Manifest = parts.length > 0 ? { ...draft, change: 'material' } : draft;
  if (before && manifest.changeNote === null)
    return fail('Say in study.json, under changeNote, what has changed: people are shown it.');
  const key = await openSigningKey(deps, signing);
  if (!key.ok) return key;
  const signature = await sign(manifest, 'manifest', key.value);
  const served = JSON.stringify({ manifest, signature });
  return value({ version: { hash: await hashOf(manifest), manifest, served, texts: written.texts }, parts });
}

async function send(deps: Deps, client: CollectorClient, version: Version): Promise<Done> {
  const { manifest, served } = version;
  const token = await keptToken(deps.folder, newToken);
  const texts = Object.values(version.texts);
  await noteSent(deps.folder, version);
  const isFirst = manifest.change === 'first';
  const admin = isFirst ? await deps.askSecret('Token of the collector’s operator: ', ADMIN_TOKEN) : '';
  if (isFirst && admin === '')
    return fail(`The token of the collector’s operator is missing (${ADMIN_TOKEN}).`);
  const answered = isFirst
    ? await client.ask('/v1/studies', {
        method: 'POST',
        token: admin,
        body: { served, texts, researcherHash: await hashOfText(token) },
      })
    : await client.ask(`/v1/studies/${manifest.study}/researcher/versions`, {
        method: 'PUT',
        token,
        body: { served, texts },
      });
  if (!answered.ok) return answered;
  await notePublished(deps.folder, version);
  return done;
}
