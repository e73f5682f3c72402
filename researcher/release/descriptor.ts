/** Tables and their files → `datapackage.json` (Data Package, version 2) and `croissant.json` (MLCommons Croissant 1.0). */
import { PAPER } from '../../utils/export/datapackage/descriptor.ts';
import type { Manifest } from '../../protocol/manifest.ts';
import type { Column, Table } from './table.ts';

export interface FileFacts {
  path: string;
  bytes: number;
  sha256: string;
}

export interface Described {
  release: string;
  manifest: Manifest;
  /** The last day on which something came. */
  until: string;
  tables: readonly { table: Table; csv: FileFacts; parquet: FileFacts }[];
}

const NO_VALUE = { value: '', label: 'no value' };

export function descriptor({ release, manifest, until, tables }: Described): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${manifest.study}-${release}`
      .toLowerCase()
      .replace(/[^a-z0-9._-]/g, '-')
      .replaceAll('_', '-'),
    id: `${manifest.study}/${release}`,
    title: `${manifest.title.en}, release ${release}`,
    description: manifest.summary.en,
    version: release,
    created: `${until}T00:00:00Z`,
    contributors: [{ title: manifest.researcher.lead, organization: manifest.researcher.controller }],
    sources: [PAPER],
    resources: tables.flatMap(({ table, csv, parquet }) => [
      { ...resource(table, csv), format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
      {
        ...resource(table, parquet),
        name: `${table.name}-parquet`,
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
      },
    ]),
  };
}

function resource({ name, title, columns, primaryKey }: Table, { path, bytes, sha256 }: FileFacts) {
  const belongs = (field: string, to: string) =>
    name !== to && columns.some((column) => column.name === field)
      ? [{ fields: [field], reference: { resource: to, fields: [field] } }]
      : [];
  const foreignKeys = [...belongs('participant_id', 'participants'), ...belongs('report_id', 'reports')];
  return {
    name,
    type: 'table',
    path,
    title,
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: columns.map((column) => fieldOf(column, primaryKey)),
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [NO_VALUE],
    },
  };
}

function fieldOf(
  { name, type, description, values, missing }: Column,
  primaryKey: readonly string[],
): object {
  return {
    name,
    type,
    description,
    ...(primaryKey.includes(name) && { constraints: { required: true } }),
    ...(values &&
      values.length > 0 && {
        categories: values.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
      }),
    ...(missing && { missingValues: [NO_VALUE, ...missing] }),
  };
}

const CROISSANT_TYPES: Record<Column['type'], string> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
};

export function croissant({ release, manifest, until, tables }: Described): object {
  return {
    '@context': {
      '@language': 'en',
      '@vocab': 'https://schema.org/',
      sc: 'https://schema.org/',
      cr: 'http://mlcommons.org/croissant/',
      rai: 'http://mlcommons.org/croissant/RAI/',
      dct: 'http://purl.org/dc/terms/',
      conformsTo: 'dct:conformsTo',
      ...Object.fromEntries(
        ['column', 'extract', 'field', 'fileObject', 'recordSet', 'source', 'isLiveDataset'].map((term) => [
          term,
          `cr:${term}`,
        ]),
      ),
      dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
    },
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: `${manifest.title.en}, release ${release}`,
    description: manifest.summary.en,
    version: release,
    datePublished: until,
    isLiveDataset: false,
    creator: { '@type': 'sc:Organization', name: manifest.researcher.controller },
    'rai:dataCollection':
      'Volunteers reported refusals of AI chats with a browser extension, after informed consent.',
    'rai:personalSensitiveInformation':
      'Ids are new in every release. README.md tells what is left out and why.',
    distribution: tables.flatMap(({ csv, parquet }) => [
      fileObject(csv, 'text/csv'),
      fileObject(parquet, 'application/vnd.apache.parquet'),
    ]),
    recordSet: tables.map(({ table, csv }) => ({
      '@type': 'cr:RecordSet',
      '@id': table.name,
      name: table.name,
      description: table.title,
      field: table.columns.map(({ name, type, description }) => ({
        '@type': 'cr:Field',
        '@id': `${table.name}/${name}`,
        name,
        description,
        dataType: CROISSANT_TYPES[type],
        source: { fileObject: { '@id': csv.path }, extract: { column: name } },
      })),
    })),
  };
}

const fileObject = ({ path, bytes, sha256 }: FileFacts, encodingFormat: string) => ({
  '@type': 'cr:FileObject',
  '@id': path,
  name: path,
  contentUrl: path,
  contentSize: `${bytes} B`,
  encodingFormat,
  sha256,
});
