/** `study.json`: what the researcher writes of a study. Keys, hashes, versions and signatures are filled in when it is published. */
import * as v from 'valibot';
import { ManifestSchema, PROTOCOL_VERSION, type Manifest } from '../../protocol/manifest.ts';
import { hashOfText } from '../../protocol/canonical.ts';
import { fail, value, type Result } from '../command.ts';
import type { Folder } from '../folder.ts';
import { parsed } from '../keys/key-files.ts';

export const DRAFT = 'study.json';

const { consent, seal, collector } = ManifestSchema.entries;
const FILLED_IN = ['v', 'needs', 'version', 'supersedes', 'change', 'signer'] as const;
const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/));

const DraftSchema = v.strictObject({
  ...v.omit(ManifestSchema, FILLED_IN).entries,
  consent: v.strictObject({
    /** File in the study's folder, by language. */
    texts: v.objectWithRest({ en: fileName }, fileName),
    items: consent.entries.items,
  }),
  seal: v.strictObject({ lengths: seal.entries.lengths }),
  collector: v.strictObject({ origin: collector.entries.origin }),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

export interface WrittenStudy {
  draft: Draft;
  /** The texts that are agreed to, by language. */
  texts: Record<string, string>;
}

export async function readDraft(folder: Folder): Promise<Result<WrittenStudy>> {
  const text = await folder.read(DRAFT);
  if (text === null) return fail(`There is no ${DRAFT} in ${folder.path}. Begin with: init`);
  const json = parsed(text);
  if (json === null) return fail(`${DRAFT} is no JSON: a comma or a quote may be missing.`);
  const read = v.safeParse(DraftSchema, json);
  if (!read.success) {
    const [issue] = read.issues;
    return fail(`${DRAFT}: ${v.getDotPath(issue) ?? 'it'} is not as it has to be. ${issue.message}.`);
  }
  const texts: Record<string, string> = {};
  for (const [language, name] of Object.entries(read.output.consent.texts)) {
    const body = await folder.read(name);
    if (body === null) return fail(`${name}, the consent text in "${language}", is not in ${folder.path}.`);
    texts[language] = body;
  }
  return value({ draft: read.output, texts });
}

export type Filled = Pick<Manifest, 'version' | 'supersedes' | 'change' | 'signer'> & {
  recipients: Manifest['seal']['recipients'];
  receiptKey: Manifest['collector']['receiptKey'];
};

export async function manifestOf({ draft, texts }: WrittenStudy, filled: Filled): Promise<Manifest> {
  const { version, supersedes, change, signer, recipients, receiptKey } = filled;
  const hashes = await Promise.all(
    Object.entries(texts).map(async ([language, text]) => [language, await hashOfText(text)]),
  );
  return {
    ...draft,
    v: PROTOCOL_VERSION,
    needs: [],
    version,
    supersedes,
    change,
    consent: {
      texts: Object.fromEntries(hashes) as Manifest['consent']['texts'],
      items: draft.consent.items,
    },
    seal: { recipients, lengths: draft.seal.lengths },
    collector: { origin: draft.collector.origin, receiptKey },
    signer,
  };
}
