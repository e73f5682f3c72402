/**
 * What a message may hold, checked in the background before anything is done with it: a content script
 * sits beside a hostile page. Only the background imports these at run time; others take the types.
 */
import * as v from 'valibot';
import { DailyCountSchema, OUTCOMES, ReadableMinutesSchema } from '../../contract/daily-count.ts';
import {
  AnswerSchema,
  DetectionSchema,
  MAX_TEXT,
  RefusalRecordSchema,
} from '../../contract/refusal-record.ts';
import { KINDS } from '../../contract/taxonomy.ts';
import { TaughtPageSchema } from '../sites/taught-page.ts';
import { TAGS } from '../detector/rules/loaded.ts';
import { hash, reportId, studyId } from '../../protocol/atoms.ts';
import { WITHDRAWAL_MODES } from '../../protocol/enrolment.ts';
import { ConsentGivenSchema } from '../studies/consent-given.ts';
import { EditSchema } from '../studies/edit-message.ts';

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const someText = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT));
const day = v.pipe(v.string(), v.isoDate());

const RefusalTextSchema = v.strictObject({
  kind: v.picklist(KINDS),
  detection: DetectionSchema,
  answer: text,
  before: v.nullable(someText),
  prompt: v.nullable(someText),
  answerLength: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  cut: v.boolean(),
});

/** An answer that has stopped growing. `refusal` is null unless it is asked about or flagged: then nothing of its content travels. */
const FinishedAnswerSchema = v.strictObject({
  turnKey: key,
  site: label,
  adapter: label,
  model: v.nullable(label),
  language: label,
  conversation: v.nullable(label),
  seenAt: v.pipe(v.string(), v.isoTimestamp()),
  day,
  outcome: v.picklist(OUTCOMES),
  refusal: v.nullable(RefusalTextSchema),
});

const joinLink = v.pipe(v.string(), v.maxLength(2_000));
const ManySchema = v.strictObject({ ids: v.pipe(v.array(key), v.minLength(1), v.maxLength(200_000)) });

export const SCHEMAS = {
  answerFinished: FinishedAnswerSchema,
  readableMinutes: v.strictObject({
    site: label,
    day,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)),
    key,
  }),
  /** `adapter`: id of the generation that fits the page; null where none does. */
  siteHealth: v.strictObject({
    site: label,
    adapter: v.nullable(label),
    readable: v.boolean(),
    seenAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  pageSites: v.strictObject({}),
  guideWords: v.strictObject({}),
  pageTaught: v.strictObject({ page: TaughtPageSchema }),
  siteSettings: v.strictObject({ site: label }),
  rulesNeeded: v.strictObject({ languages: v.pipe(v.array(v.picklist(TAGS)), v.maxLength(TAGS.length)) }),
  chipPressed: v.strictObject({
    id: key,
    action: v.picklist(['classify', 'snooze', 'never_here', 'dismiss']),
    site: label,
  }),
  classify: v.strictObject({ id: key, answer: AnswerSchema }),
  dismiss: v.strictObject({ id: key }),
  saveDraft: v.strictObject({ id: key, draft: v.nullable(AnswerSchema) }),
  remove: v.strictObject({ id: key }),
  dismissMany: ManySchema,
  removeMany: ManySchema,
  mergeRows: v.strictObject({
    records: v.pipe(v.array(v.strictObject(RefusalRecordSchema.entries)), v.maxLength(1_000)),
    /** Ids, as in the file, of the records to which one that differs here gives way. */
    replace: v.pipe(v.array(key), v.maxLength(1_000)),
    counts: v.pipe(v.array(v.strictObject(DailyCountSchema.entries)), v.maxLength(5_000)),
    minutes: v.pipe(v.array(v.strictObject(ReadableMinutesSchema.entries)), v.maxLength(5_000)),
  }),
  removeAll: v.strictObject({}),
  undo: v.strictObject({}),
  flagLastAnswer: v.strictObject({ tabId: v.pipe(v.number(), v.integer()) }),
  studyInvitation: v.strictObject({ link: joinLink }),
  studyJoin: v.strictObject({ link: joinLink, hash: hash(), given: ConsentGivenSchema }),
  studyAgree: v.strictObject({ study: studyId(), hash: hash(), given: ConsentGivenSchema }),
  studyEdit: v.strictObject({
    study: studyId(),
    rid: reportId(),
    rev: v.pipe(v.number(), v.integer(), v.minValue(0)),
    edit: EditSchema,
  }),
  studyLeave: v.strictObject({ study: studyId(), mode: v.picklist(WITHDRAWAL_MODES) }),
  studyRemove: v.strictObject({
    study: studyId(),
    reports: v.pipe(v.array(reportId()), v.minLength(1), v.maxLength(200)),
  }),
  studyRefresh: v.strictObject({ study: studyId() }),
  studyForget: v.strictObject({ study: studyId() }),
  studySeen: v.strictObject({ study: studyId() }),
} as const;

export type MessageName = keyof typeof SCHEMAS;
export type Payload<N extends MessageName> = v.InferOutput<(typeof SCHEMAS)[N]>;
export type FinishedAnswer = Payload<'answerFinished'>;
