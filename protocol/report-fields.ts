/**
 * What a study may ask for of a record, field by field: the allow-list. A field that is not here can't be sent by any
 * study, and one that a manifest does not name can't be sent by that study.
 */
import type { RefusalRecord } from '../contract/refusal-record.ts';

type Value = string | number | boolean | null;

interface ReportField {
  of: (record: RefusalRecord) => Value;
  /** What must have been agreed to besides taking part, for the person's own words and those shown to them. */
  asks?: 'excerpts' | 'notes';
}

/** Later turns of a conversation are told apart no further than this. */
const fields = {
  day: { of: ({ day }) => day },
  site: { of: ({ site }) => site },
  adapter: { of: ({ adapter }) => adapter },
  vendor: { of: ({ vendor }) => vendor },
  jurisdiction: { of: ({ jurisdiction }) => jurisdiction },
  model: { of: ({ model }) => model },
  kind: { of: ({ kind }) => kind },
  source: { of: ({ source }) => source },
  diary: { of: ({ diary }) => diary },
  language: { of: ({ detection }) => detection.language },
  verdict: { of: ({ detection }) => detection.verdict },
  detector: { of: ({ detection }) => detection.version },
  reason_given: { of: ({ detection }) => detection.reason },
  status: { of: ({ status }) => status },
  happened: { of: ({ answer }) => answer?.happened ?? null },
  rule: { of: ({ answer }) => answer?.rule ?? null },
  reason: { of: ({ answer }) => answer?.reason ?? null },
  authority_group: { of: ({ answer }) => answer?.authorityGroup ?? null },
  authority: { of: ({ answer }) => answer?.authority ?? null },
  family: { of: ({ answer }) => answer?.family ?? null },
  subtype: { of: ({ answer }) => answer?.subtype ?? null },
  agreement: { of: ({ answer }) => answer?.agreement ?? null },
  weighed: { of: ({ answer }) => answer?.weighed ?? null },
  danger: { of: ({ answer }) => answer?.danger ?? null },
  testing: { of: ({ answer }) => answer?.testing ?? null },
  note: { of: ({ answer }) => answer?.note ?? null, asks: 'notes' },
  prompt: { of: ({ text }) => text.prompt, asks: 'excerpts' },
  answer: { of: ({ text }) => text.answer, asks: 'excerpts' },
} as const satisfies Record<string, ReportField>;

export type ReportFieldId = keyof typeof fields;
export const REPORT_FIELDS = Object.keys(fields) as [ReportFieldId, ...ReportFieldId[]];
export const reportField = (id: ReportFieldId): ReportField => fields[id];
