/** Everybody's reports as a table: a column a field that any version of the study has asked for. */
import { reportField, REPORT_FIELDS, type ReportFieldId } from '../../protocol/report-fields.ts';
import type { Manifest } from '../../protocol/manifest.ts';
import { RECORD_FIELDS } from '../../utils/export/fields.ts';
import type { Message } from '../store/line.ts';
import {
  DESTROYED,
  NOT_AGREED,
  NOT_ASKED,
  OF_LABELS,
  OF_TEXTS,
  REMOVED,
  unlikeACode,
  WITHHELD,
} from './missing.ts';
import type { Names } from './names.ts';
import { mayPublishText, type Participant } from './participants.ts';
import { sorted, type Cell, type Column, type Table } from './table.ts';

/** Where a field stands in a record, which says what may be in it. */
const PATHS: Record<ReportFieldId, string> = {
  ...{
    day: 'day',
    site: 'site',
    adapter: 'adapter',
    vendor: 'vendor',
    jurisdiction: 'jurisdiction',
    model: 'model',
  },
  ...{ kind: 'kind', source: 'source', diary: 'diary', status: 'status' },
  ...{ language: 'detection.language', verdict: 'detection.verdict', detector: 'detection.version' },
  ...{
    reason_given: 'detection.reason',
    happened: 'answer.happened',
    rule: 'answer.rule',
    reason: 'answer.reason',
  },
  ...{ authority_group: 'answer.authorityGroup', authority: 'answer.authority', family: 'answer.family' },
  ...{ subtype: 'answer.subtype', agreement: 'answer.agreement', weighed: 'answer.weighed' },
  ...{ danger: 'answer.danger', testing: 'answer.testing', note: 'answer.note' },
  ...{ prompt: 'text.prompt', answer: 'text.answer' },
};

export function reportColumn(id: ReportFieldId): Column {
  const field = RECORD_FIELDS.find(({ name }) => name === PATHS[id]);
  const type = field?.type === 'date' || field?.type === 'boolean' ? field.type : 'string';
  return {
    name: id,
    type,
    description: field?.description ?? '',
    values: field?.values?.map(String) ?? null,
    ...(type === 'string' && { missing: reportField(id).asks ? OF_TEXTS : OF_LABELS }),
  };
}

export interface ReportsOptions {
  manifests: ReadonlyMap<string, Manifest>;
  names: Names;
  /** With the texts that were sent but may not be published: for the research team alone. */
  isForTeam: boolean;
}

const REVISION: Column = {
  name: 'revision',
  type: 'integer',
  description: 'How often the participant has changed the report after it was sent.',
};
const SPANS: Column = {
  name: 'removed_spans',
  type: 'integer',
  description: 'Places in texts that the participant has taken out or written over before sending.',
};
const id = (name: string, description: string): Column => ({ name, type: 'string', description });
export const PARTICIPANT_ID = id(
  'participant_id',
  'Who, within this release alone: another id in every release.',
);
export const REPORT_ID = id('report_id', 'Which report, within this release alone.');

export function reportsTable(people: readonly Participant[], options: ReportsOptions): Table {
  const { manifests, names } = options;
  const asked = new Set([...manifests.values()].flatMap(({ collect }) => collect.fields));
  const fields = REPORT_FIELDS.filter((field) => asked.has(field));
  const rows = people.flatMap((person) =>
    person.reports.map((report) => [
      names.report(person.pid, report.rid),
      names.participant(person.pid),
      ...fields.map((field) => cellOf(field, report, person, options)),
      report.rev,
      report.removed.spans,
    ]),
  );
  return {
    name: 'reports',
    title: 'What participants reported, one refusal a row',
    columns: [REPORT_ID, PARTICIPANT_ID, ...fields.map(reportColumn), REVISION, SPANS],
    primaryKey: ['report_id'],
    rows: sorted(rows),
  };
}

function cellOf(
  field: ReportFieldId,
  report: Message,
  person: Participant,
  { manifests, isForTeam }: ReportsOptions,
): Cell {
  const { asks } = reportField(field);
  const value = report.data[field] as Cell | undefined;
  const isText = reportColumn(field).type === 'string';
  const code = (missing: { value: string }) => (isText ? missing.value : null);
  if (!manifests.get(report.manifest)?.collect.fields.includes(field)) return code(NOT_ASKED);
  if (report.destroyed.includes(field)) return code(DESTROYED);
  if (report.removed.fields.includes(field)) return code(REMOVED);
  if (value === undefined) return asks ? code(NOT_AGREED) : null;
  if (asks && value !== null && !isForTeam && !mayPublishText(person, manifests)) return code(WITHHELD);
  return typeof value === 'string' ? unlikeACode(value) : value;
}
