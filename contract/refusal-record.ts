/**
 * A logged refusal, as it lies in the log and in an export. The one schema both sides check against.
 * Text is well-formed Unicode; nullable text is never the empty string, so a file can tell the two apart.
 */
import * as v from 'valibot';
import {
  AGREEMENT,
  AUTHORITY_GROUP_KEYS,
  AUTHORITY_TYPES,
  DETECTOR_VERDICTS,
  FAMILY_KEYS,
  GIVEN_REASONS,
  HAPPENED,
  KINDS,
  REASONS,
  SENSITIVITIES,
  SHOWN,
  SOURCES,
  SUBTYPES,
  YES_NO_UNSURE,
} from './taxonomy.ts';
import { RECORD_VERSION } from './versions.ts';

/** Longest text kept of one answer or prompt, in UTF-16 units; the rest is cut and `text.cut` says so. */
export const MAX_TEXT = 1_000_000;
/** Longest note a person can write, in UTF-16 units. */
export const MAX_NOTE = 4_000;
const MAX_EVIDENCE = 50;

const described = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));
const id = () => v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const label = () => v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const someText = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const isoTime = () => v.pipe(v.string(), v.isoTimestamp());
const count = () => v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const EvidenceSchema = v.object({
  start: described(count(), 'Where the place begins in text.answer, in UTF-16 units from 0.'),
  end: described(count(), 'Where it ends: the first unit after it.'),
  cue: described(label(), 'Id of the rule that matched.'),
  shows: described(
    v.nullable(v.picklist(SHOWN)),
    'What the place shows: the refusal itself, its reason, another way it offers, or a danger it names. Null in records of version 1.',
  ),
});

export const DetectionSchema = v.object({
  verdict: described(
    v.picklist(DETECTOR_VERDICTS),
    'What the detector takes the answer for; unsure where it has no rules for the language.',
  ),
  score: described(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    'How sure the detector is that the answer refuses, 0 to 1.',
  ),
  language: described(label(), 'Language of the answer as the detector saw it, a BCP 47 tag or "und".'),
  reason: described(
    v.nullable(v.picklist(GIVEN_REASONS)),
    'The reason the answer itself gives, as the detector reads it. Null in records of version 1, like the next three.',
  ),
  alternative: described(v.nullable(v.boolean()), 'Whether it offers something else instead.'),
  danger: described(v.nullable(v.boolean()), 'Whether it names a danger apart from the rule.'),
  sensitivity: described(
    v.nullable(v.picklist(SENSITIVITIES)),
    'How readily the person wanted to be asked when the answer was judged.',
  ),
  evidence: described(
    v.pipe(v.array(EvidenceSchema), v.maxLength(MAX_EVIDENCE)),
    'The places that spoke: offsets into text.answer in UTF-16 units, and the rule that matched. Empty offsets (0, 0) where the text is not kept.',
  ),
  version: described(label(), 'Version of the detector that judged.'),
});

/** One person's classification. Only `happened` is required: one click is enough. */
export const AnswerSchema = v.object({
  happened: described(v.picklist(HAPPENED), 'Could the person do what they asked for, after reading?'),
  rule: described(v.nullable(v.picklist(YES_NO_UNSURE)), 'Was there a rule they wanted to get around?'),
  reason: described(
    v.nullable(v.picklist(REASONS)),
    'If there was no rule and it did not help: why it refused.',
  ),
  authorityGroup: described(v.nullable(v.picklist(AUTHORITY_GROUP_KEYS)), 'Whose rule, in eight groups.'),
  authority: described(v.nullable(v.picklist(AUTHORITY_TYPES)), "Whose rule, in the paper's 19 types."),
  family: described(
    v.nullable(v.picklist([...FAMILY_KEYS, 'not_sure'])),
    'What is wrong with the rule; control means nothing.',
  ),
  subtype: described(
    v.nullable(v.picklist(SUBTYPES)),
    "What exactly is wrong with it, in the paper's 35 subtypes.",
  ),
  agreement: described(
    v.nullable(v.picklist(AGREEMENT)),
    'Would most reasonable people agree at once, whatever their politics?',
  ),
  weighed: described(
    v.nullable(v.picklist(YES_NO_UNSURE)),
    'Did the AI discuss whether the rule deserves to be followed?',
  ),
  danger: described(
    v.nullable(v.picklist(YES_NO_UNSURE)),
    'Did it name a specific danger apart from breaking the rule?',
  ),
  testing: described(v.nullable(v.picklist(['yes', 'no'])), 'Was the person testing the AI?'),
  note: described(v.nullable(someText(MAX_NOTE)), "The person's own words."),
});
export type Answer = v.InferOutput<typeof AnswerSchema>;

export const STATUSES = ['pending', 'classified', 'dismissed'] as const;
/** How much of the text is kept: all of it, the part around the evidence, or none. */
export const KEEP = ['full', 'excerpt', 'labels'] as const;

export const TextSchema = v.object({
  kept: described(v.picklist(KEEP), 'How much of the text is kept: full, excerpt or labels (none).'),
  answer: described(
    v.nullable(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
    'The answer that was judged. Null where no text is kept; empty where it was taken back to nothing.',
  ),
  before: described(v.nullable(someText(MAX_TEXT)), 'What was shown before the answer was taken back.'),
  prompt: described(v.nullable(someText(MAX_TEXT)), 'What the person had asked, where the page showed it.'),
  answerLength: described(count(), 'Length of the whole answer in UTF-16 units, whatever is kept.'),
  cut: described(v.boolean(), 'Whether a text was longer than the limit and was cut.'),
});

/** An answer that another has replaced. */
export const EarlierAnswerSchema = v.object({
  status: described(v.picklist(STATUSES), 'What the record was until then.'),
  answer: described(v.nullable(AnswerSchema), 'The classification, with the fields of `answer` above.'),
  at: described(isoTime(), 'When it was replaced (UTC).'),
});

export const RefusalRecordSchema = v.object({
  id: described(id(), 'Random id of this record; means nothing outside this log.'),
  turnKey: described(id(), 'Identity of the answer on its page: the same answer is never logged twice.'),
  recordVersion: described(v.literal(RECORD_VERSION), 'Version of this schema.'),
  taxonomyVersion: described(v.pipe(v.number(), v.integer()), 'Version of the questions and their keys.'),
  extensionVersion: described(label(), 'Version of the extension that wrote the record.'),
  site: described(label(), 'Id of the chat site.'),
  adapter: described(label(), "Which generation of the site's page was read."),
  vendor: described(label(), 'Company that runs the site.'),
  jurisdiction: described(label(), 'Country whose law the vendor is under, ISO 3166-1 alpha-2.'),
  model: described(v.nullable(label()), 'Model label as the page showed it, where it did.'),
  conversation: described(
    v.nullable(label()),
    'Hash of the conversation id: groups answers, cannot be turned back into the address.',
  ),
  seenAt: described(isoTime(), 'When the answer had stopped growing (UTC).'),
  day: described(v.pipe(v.string(), v.isoDate()), "The same, as the person's local date."),
  kind: described(v.picklist(KINDS), 'How the refusal reached the page.'),
  source: described(
    v.picklist(SOURCES),
    'Whether the detector noticed it, the person flagged what it had missed, or they logged a request in their diary.',
  ),
  diary: described(
    v.boolean(),
    'Whether the diary was kept: then requests about a rule that were helped are logged too.',
  ),
  detection: DetectionSchema,
  text: TextSchema,
  status: described(
    v.picklist(STATUSES),
    'pending: not answered yet; classified; dismissed: the person says it is no refusal, or in a diary about no rule.',
  ),
  answer: described(v.nullable(AnswerSchema), "The person's classification."),
  answeredAt: described(v.nullable(isoTime()), 'When they answered (UTC).'),
  draft: described(v.nullable(AnswerSchema), 'An answer begun and not saved yet.'),
  history: described(
    v.pipe(v.array(EarlierAnswerSchema), v.maxLength(100)),
    'Earlier answers to the same record, oldest first, with the time each was replaced.',
  ),
});
export type RefusalRecord = v.InferOutput<typeof RefusalRecordSchema>;
export type Detection = v.InferOutput<typeof DetectionSchema>;
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type Keep = (typeof KEEP)[number];
