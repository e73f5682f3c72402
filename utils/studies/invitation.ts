/** A join link → the study it leads to, checked: signed by the key the link names, with the text that is agreed to. */
import { hashOfText } from '../../protocol/canonical.ts';
import type { JoinLink } from '../../protocol/join-link.ts';
import { readManifest, type ManifestProblem } from '../../protocol/read-manifest.ts';
import { StudyAnswerSchema } from '../../protocol/study-answers.ts';
import { answerAs, type Ask } from './collector-client.ts';
import type { Invitation } from './participation.ts';

export const INVITATION_PROBLEMS = ['offline', 'not_found', 'not_open', 'altered'] as const;
export type InvitationProblem = (typeof INVITATION_PROBLEMS)[number] | ManifestProblem;
export type Invited = { ok: true; value: Invitation } | { ok: false; problem: InvitationProblem };

const no = (problem: InvitationProblem): Invited => ({ ok: false, problem });

/** `languages`: of the person, best first, as BCP 47 tags. */
export async function fetchInvitation(
  ask: Ask,
  link: JoinLink,
  languages: readonly string[],
): Promise<Invited> {
  const answered = await ask(link.origin, `/v1/studies/${link.study}`);
  if (!answered.ok) return no(answered.again ? 'offline' : 'not_found');
  const now = answerAs(answered.text, StudyAnswerSchema);
  if (!now) return no('offline');
  if (now.status !== 'recruiting') return no('not_open');
  return fetchVersion(ask, link, now.manifest, languages);
}

/** The version with this hash, with its consent text. */
export async function fetchVersion(
  ask: Ask,
  link: JoinLink,
  hash: string,
  languages: readonly string[],
): Promise<Invited> {
  const served = await ask(link.origin, `/v1/studies/${link.study}/manifests/${hash}`);
  if (!served.ok) return no(served.again ? 'offline' : 'not_found');
  const read = await readManifest(served.text, link);
  if (!read.ok) return no(read.problem);
  if (read.hash !== hash) return no('altered');
  const { manifest } = read;
  const language = languageOf(manifest.consent.texts, languages);
  const textHash = manifest.consent.texts[language] ?? manifest.consent.texts.en;
  const text = await ask(link.origin, `/v1/studies/${link.study}/consents/${textHash}`);
  if (!text.ok) return no(text.again ? 'offline' : 'not_found');
  if ((await hashOfText(text.text)) !== textHash) return no('altered');
  return { ok: true, value: { link, manifest, hash, text: text.text, textHash, language } };
}

/** The first of the person's languages that there is, by its whole tag or its first part; else English. */
export function languageOf(texts: Record<string, string>, languages: readonly string[]): string {
  const has = (tag: string) => Object.keys(texts).find((one) => one.toLowerCase() === tag.toLowerCase());
  for (const tag of languages) {
    const found = has(tag) ?? has(tag.split('-')[0] ?? tag);
    if (found) return found;
  }
  return 'en';
}
