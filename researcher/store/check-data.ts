/** What was in a box → whether it is what the study asked for and the person agreed to, or in a sentence why not. */
import * as v from 'valibot';
import { AnswerSchema, DetectionSchema, RefusalRecordSchema } from '../../contract/refusal-record.ts';
import type { Envelope } from '../../protocol/envelope.ts';
import { MAX_EXCERPT, type Manifest } from '../../protocol/manifest.ts';
import {
  ConsentDataSchema,
  CountsDataSchema,
  SurveyDataSchema,
  type ConsentData,
} from '../../protocol/message-data.ts';
import { REPORT_FIELDS, reportField, type ReportFieldId } from '../../protocol/report-fields.ts';

const record = RefusalRecordSchema.entries;
const { verdict, version: detector, language, reason: reason_given } = DetectionSchema.entries;
const { authorityGroup: authority_group, happened } = AnswerSchema.entries;
const answers = v.omit(AnswerSchema, ['authorityGroup', 'happened', 'note']).entries;
const { day, site, adapter, vendor, jurisdiction, model, kind, source, diary, status } = record;
const text = v.nullable(v.pipe(v.string(), v.maxLength(MAX_EXCERPT)));

/** What may stand in each field: the same as in a record. */
export const FIELD_SCHEMAS: Record<ReportFieldId, v.GenericSchema> = {
  ...{ day, site, adapter, vendor, jurisdiction, model, kind, source, diary, status },
  ...{ language, verdict, detector, reason_given, authority_group, ...answers },
  happened: v.nullable(happened),
  ...{ note: text, prompt: text, answer: text },
};

/** `agreed`: the newest consent before this message, where there is one. */
export function problemWithData(
  envelopeKind: Envelope['kind'],
  data: Record<string, unknown>,
  { manifest, agreed }: { manifest: Manifest; agreed: ConsentData | null },
): string | null {
  if (envelopeKind === 'report') return problemWithReport(data, manifest, agreed);
  if (envelopeKind === 'consent')
    return v.is(ConsentDataSchema, data) ? null : 'what is in it is no record of consent';
  if (envelopeKind === 'counts') {
    if (!manifest.collect.counters) return 'it holds counts, and the study asks for none';
    return v.is(CountsDataSchema, data) ? null : 'what is in it are no counts of a day';
  }
  const survey = v.safeParse(SurveyDataSchema, data);
  const isAsked = ([id, option]: [string, string]) =>
    manifest.survey.some((question) => question.id === id && question.options.some((one) => one === option));
  return survey.success && Object.entries(survey.output.answers).every(isAsked)
    ? null
    : 'what is in it answers no question of the study';
}

function problemWithReport(
  data: Record<string, unknown>,
  { collect }: Manifest,
  agreed: ConsentData | null,
): string | null {
  for (const [name, value] of Object.entries(data)) {
    const field = REPORT_FIELDS.find((one) => one === name);
    if (!field || !collect.fields.includes(field))
      return `it holds the field "${name}", which the study does not ask for`;
    if (!v.is(FIELD_SCHEMAS[field], value)) return `its field "${name}" holds what it can’t`;
    const { asks } = reportField(field);
    if (asks === undefined || value === null) continue;
    if (asks === 'excerpts' && collect.text === 'none')
      return `it holds the text "${name}", and the study takes no texts`;
    if (agreed?.items[asks] !== true)
      return `it holds the text "${name}", and there is no word that they agreed to send it`;
  }
  const { site: where } = data;
  if (collect.sites.length > 0 && typeof where === 'string' && !collect.sites.includes(where))
    return `it is of the site "${where}", which the study does not ask for`;
  return null;
}
