/** The files of a data package → its `datapackage.json`, after the Data Package standard, version 2. */
import type { LogHeader } from '../../../contract/log-header.ts';
import { TAXONOMY_VERSION } from '../../../contract/versions.ts';
import { COLUMNS } from '../columns.ts';
import { COUNT_FIELDS, MINUTES_FIELDS, type Field } from '../fields.ts';
import type { ZippedFile } from './hashed-zip.ts';
import { missingValuesOf, NO_VALUE, type MissingValue } from './missing.ts';

/** The paper that the questions and their keys are taken from. */
export const PAPER = {
  title: 'Pattison, Manuali and Lazar (2026): Blind Refusal. arXiv 2604.06233',
  path: 'https://arxiv.org/abs/2604.06233v1',
  version: 'v1',
};

interface Table {
  name: string;
  path: string;
  title: string;
  fields: readonly Field[];
  primaryKey: string[];
}

export const REFUSALS: Table = {
  name: 'refusals',
  path: 'data/refusals.csv',
  title: 'Logged refusals, one a row',
  fields: COLUMNS,
  primaryKey: ['id'],
};
export const DAILY_COUNTS: Table = {
  name: 'daily-counts',
  path: 'data/daily-counts.csv',
  title: 'The denominator: finished answers, one row a log, day, site, model and language',
  fields: COUNT_FIELDS,
  primaryKey: ['log', 'day', 'site', 'model', 'language'],
};
export const READABLE_MINUTES: Table = {
  name: 'readable-minutes',
  path: 'data/readable-minutes.csv',
  title: 'Minutes in which a site could be read, one row a log, day and site',
  fields: MINUTES_FIELDS,
  primaryKey: ['log', 'day', 'site'],
};

export function descriptor(header: LogHeader, files: readonly ZippedFile[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'refusal-log',
    id: header.log,
    title: 'Refusal log',
    description: `Answers of AI chats that refused, as one person met and classified them, with counts of all answers. ${
      header.text ? 'With the texts that the log keeps.' : 'Without any text.'
    } Private data: see README.md.`,
    version: `${header.recordVersion}.${TAXONOMY_VERSION}.0`,
    created: header.exportedAt,
    sources: [PAPER],
    resources: [REFUSALS, DAILY_COUNTS, READABLE_MINUTES].map((table) => resource(table, files)),
  };
}

function resource({ name, path, title, fields, primaryKey }: Table, files: readonly ZippedFile[]): object {
  const file = files.find((one) => one.path === path);
  return {
    name,
    type: 'table',
    path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file?.bytes,
    hash: `sha256:${file?.sha256}`,
    schema: { fields: fields.map(fieldSchema), primaryKey, missingValues: [NO_VALUE] },
  };
}

export interface FieldSchema {
  name: string;
  type: Field['type'];
  description: string;
  constraints?: { required?: true; enum?: readonly (string | number)[]; minimum?: number; maximum?: number };
  categories?: { value: string; label: string }[];
  missingValues?: MissingValue[];
}

function fieldSchema(field: Field): FieldSchema {
  const { name, type, values, nullable, minimum, maximum, description } = field;
  const missingValues = missingValuesOf(field);
  const constraints = {
    ...(!nullable && { required: true as const }),
    ...(values && { enum: values }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
  };
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(type === 'string' && values && { categories: values.map(category) }),
    ...(missingValues && { missingValues }),
  };
}

const category = (key: string | number) => ({
  value: String(key),
  label: String(key).replaceAll('_', ' '),
});
