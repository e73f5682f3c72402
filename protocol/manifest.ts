/**
 * What a study is: who asks, what is sent, who reads it and for how long. Immutable, known by its hash, signed by the
 * researcher. It is data alone: nothing in it is ever run, and what it does not list can't be sent.
 */
import * as v from 'valibot';
import { count, day, hash, label, publicKey, studyId, words } from './atoms.ts';
import { REPORT_FIELDS } from './report-fields.ts';
import { RecipientSchema } from './seal.ts';

export const PROTOCOL_VERSION = 1;
/** Longest excerpt of an answer or a question that a study may ask for, in UTF-16 units. */
export const MAX_EXCERPT = 2_000;
/** Largest length of a sealed report, in bytes before sealing. */
const MAX_LENGTH = 32_768;

const contact = () => v.pipe(v.string(), v.maxLength(300), v.regex(/^(mailto:|https:\/\/)/));
const itemId = () => v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/));
const list = <S extends v.GenericSchema>(schema: S, most: number, least = 0) =>
  v.pipe(v.array(schema), v.minLength(least), v.maxLength(most));

/** http is for a collector on the same machine alone. */
export const collectorOrigin = () =>
  v.pipe(
    v.string(),
    v.maxLength(300),
    v.regex(/^(https:\/\/[^/?#@\s]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/),
  );

const OrganisationSchema = v.object({
  name: label(),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  role: label(),
});

export const CONSENT_ITEMS = [
  'participate',
  'excerpts',
  'notes',
  'human_coders',
  'publish_excerpts',
] as const;
export type ConsentItem = (typeof CONSENT_ITEMS)[number];

export const ManifestSchema = v.object({
  v: v.literal(PROTOCOL_VERSION),
  /** Names of parts that a reader has to know to obey this manifest; none exist yet. */
  needs: list(label(), 20),
  study: studyId(),
  version: v.pipe(count(10_000), v.minValue(1)),
  supersedes: v.nullable(hash()),
  change: v.picklist(['first', 'editorial', 'material']),
  changeNote: v.nullable(words(1_000)),
  title: words(120),
  summary: words(280),
  researcher: v.object({
    controller: label(),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    lead: label(),
    contact: contact(),
    ethics: v.nullable(
      v.object({ body: label(), protocol: label(), approvedOn: day(), expiresOn: day(), contact: contact() }),
    ),
    processors: list(OrganisationSchema, 10),
  }),
  purposes: words(2_000),
  recipients: list(label(), 10, 1),
  keepUntil: day(),
  withdrawUntil: day(),
  publishes: v.picklist(['aggregates', 'labels', 'text']),
  minimumAge: v.pipe(count(99), v.minValue(18)),
  collect: v.object({
    sites: list(label(), 100),
    fields: list(v.picklist(REPORT_FIELDS), 100, 1),
    text: v.picklist(['none', 'excerpt']),
    excerptMax: count(MAX_EXCERPT),
    counters: v.boolean(),
  }),
  consent: v.object({
    /** Hash of the text that was agreed to, by language. */
    texts: v.objectWithRest({ en: hash() }, hash()),
    items: list(v.object({ id: v.picklist(CONSENT_ITEMS), required: v.boolean() }), 10, 1),
  }),
  schedule: v.object({ opens: day(), closes: day() }),
  join: v.object({ mode: v.picklist(['open', 'code']) }),
  completion: v.nullable(v.object({ reports: count(10_000), code: label() })),
  limits: v.object({ reportsPerDay: count(1_000), holdHours: count(168) }),
  seal: v.object({
    recipients: list(RecipientSchema, 4, 2),
    lengths: list(v.pipe(count(MAX_LENGTH), v.minValue(256)), 10, 1),
  }),
  collector: v.object({ origin: collectorOrigin(), receiptKey: publicKey('Ed25519') }),
  survey: list(v.object({ id: itemId(), words: words(300), options: list(itemId(), 20, 2) }), 20),
  signer: publicKey('Ed25519'),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;
