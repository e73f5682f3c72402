/** People → every table of a release. */
import { OUTCOMES } from '../../contract/daily-count.ts';
import { COUNT_FIELDS } from '../../utils/export/fields.ts';
import type { Coding } from '../coding/codings.ts';
import type { Participant } from './participants.ts';
import { PARTICIPANT_ID, REPORT_ID, reportsTable, type ReportsOptions } from './reports-table.ts';
import { sorted, type Column, type Table } from './table.ts';

export function tablesOf(
  people: readonly Participant[],
  codings: readonly Coding[],
  options: ReportsOptions,
): Table[] {
  const reports = reportsTable(people, options);
  const hasSurvey = [...options.manifests.values()].some(({ survey }) => survey.length > 0);
  const coded = codingsTable(codings, people, options);
  return [
    reports,
    countsTable(people, options),
    participantsTable(people, options),
    ...(hasSurvey ? [surveyTable(people, options)] : []),
    ...(coded.rows.length > 0 ? [coded] : []),
  ];
}

const column = (name: string, type: Column['type'], description: string): Column => ({
  name,
  type,
  description,
});
const DAY = column('day', 'date', 'The participant’s local date.');
const SITE = column('site', 'string', 'Id of the chat site.');

function countsTable(people: readonly Participant[], { names }: ReportsOptions): Table {
  const described = (name: string) => COUNT_FIELDS.find((field) => field.name === name)?.description ?? '';
  return {
    name: 'counts',
    title: 'The denominator: finished answers by outcome, one row a participant, day and site',
    columns: [
      ...[PARTICIPANT_ID, DAY, SITE],
      column('minutes', 'integer', 'Whole minutes in which the site was in front and could be read.'),
      ...OUTCOMES.map((outcome) => column(outcome, 'integer', described(outcome))),
    ],
    primaryKey: ['participant_id', 'day', 'site'],
    rows: sorted(
      people.flatMap(({ pid, counts }) =>
        counts.map((row) => [
          ...[names.participant(pid), row.day, row.site, row.minutes],
          ...OUTCOMES.map((outcome) => row[outcome]),
        ]),
      ),
    ),
  };
}

const AGREED = ['excerpts', 'notes', 'human_coders', 'publish_excerpts'] as const;

function participantsTable(people: readonly Participant[], { names, manifests }: ReportsOptions): Table {
  const state = column(
    'state',
    'string',
    'active, or stopped: nothing more is sent, and what was sent stays.',
  );
  return {
    name: 'participants',
    title: 'Who took part, one a row',
    columns: [
      PARTICIPANT_ID,
      { ...state, values: ['active', 'stopped'] },
      column('agreed_on', 'date', 'Day of the newest record of consent.'),
      column('study_version', 'integer', 'Version of the study that they agreed to last.'),
      column('language', 'string', 'Language of the text they agreed to.'),
      ...AGREED.map((item) =>
        column(`agreed_${item}`, 'boolean', `Whether they ticked "${item}"; empty where it was not asked.`),
      ),
      column('extension', 'string', 'Version of the extension when they agreed.'),
      column('reports', 'integer', 'How many of their reports are in this release.'),
      column('counted_days', 'integer', 'On how many days answers were counted.'),
      column(
        'missing_messages',
        'integer',
        'Messages that are missing between others: kept back, or taken back.',
      ),
      column('forked', 'boolean', 'Whether their messages part into two chains: a copied profile.'),
    ],
    primaryKey: ['participant_id'],
    rows: sorted(
      people.map(({ pid, state: now, consent, reports, counts, chain }) => [
        ...[
          names.participant(pid),
          now,
          consent.day,
          manifests.get(consent.manifest)?.version ?? null,
          consent.language,
        ],
        ...AGREED.map((item) => consent.items[item] ?? null),
        ...[consent.extension, reports.length, new Set(counts.map(({ day }) => day)).size],
        ...[chain.missing.length, chain.forked.length > 0],
      ]),
    ),
  };
}

function surveyTable(people: readonly Participant[], { names }: ReportsOptions): Table {
  return {
    name: 'survey',
    title: 'Answers to the questions at the start, one a row; a question left open has none',
    columns: [
      PARTICIPANT_ID,
      column('question', 'string', 'Id of the question; the codebook has its words.'),
      column('answer', 'string', 'Id of the option that was chosen.'),
    ],
    primaryKey: ['participant_id', 'question'],
    rows: sorted(
      people.flatMap(({ pid, survey }) =>
        Object.entries(survey).map(([question, answer]) => [names.participant(pid), question, answer]),
      ),
    ),
  };
}

function codingsTable(
  codings: readonly Coding[],
  people: readonly Participant[],
  { names }: ReportsOptions,
): Table {
  const known = new Set(
    people.flatMap(({ pid, reports }) => reports.map(({ rid }) => JSON.stringify([pid, rid]))),
  );
  const rows = codings
    .filter(({ pid, rid }) => known.has(JSON.stringify([pid, rid])))
    .flatMap(({ pid, rid, coder, round, guideline, labels }) => {
      const at = [names.report(pid, rid), coder, round];
      return labels === null
        ? [[...at, 'cannot_code', guideline, 'yes']]
        : Object.entries(labels).map(([variable, label]) => [...at, variable, guideline, label]);
    });
  return {
    name: 'codings',
    title: 'What coders said of reports, one label a row',
    columns: [
      REPORT_ID,
      column('coder', 'string', 'Name that the coder has chosen.'),
      {
        ...column('round', 'string', 'first: blind; adjudication: by a third.'),
        values: ['first', 'adjudication'],
      },
      column('variable', 'string', 'What was coded; cannot_code where nothing could be.'),
      column('guideline', 'string', 'Version of the guideline.'),
      column('label', 'string', 'The label that was chosen.'),
    ],
    primaryKey: ['report_id', 'coder', 'round', 'variable'],
    rows: sorted(rows),
  };
}
