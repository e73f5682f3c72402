/**
 * Records as a table with types, for notebooks and databases: the columns of the CSV, a row group a batch. Lists
 * and drafts are JSON in a text.
 */
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { COLUMNS, toCell, type Column } from './columns.ts';
import type { FieldType } from './fields.ts';
import type { ExportFormat } from './format.ts';

interface Kind {
  element: Pick<SchemaElement, 'type' | 'converted_type'>;
  /** The value as the writer takes it; null stays null. */
  from: (value: unknown) => unknown;
}

const asIs = (value: unknown) => value;
const text: Kind = { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, from: toCell };
const time = (value: unknown) => new Date(value as string);

const KINDS: Record<FieldType, Kind> = {
  string: text,
  array: text,
  object: text,
  integer: { element: { type: 'INT64' }, from: (value) => BigInt(value as number) },
  number: { element: { type: 'DOUBLE' }, from: asIs },
  boolean: { element: { type: 'BOOLEAN' }, from: asIs },
  date: { element: { type: 'INT32', converted_type: 'DATE' }, from: time },
  datetime: { element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, from: time },
};

const SCHEMA: SchemaElement[] = [
  { name: 'refusals', num_children: COLUMNS.length },
  ...COLUMNS.map(({ name, type, nullable }): SchemaElement => ({
    name,
    repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
    ...KINDS[type].element,
  })),
];

const valueIn = ({ read, type }: Column): ((record: Parameters<Column['read']>[0]) => unknown) => {
  const { from } = KINDS[type];
  return (record) => {
    const value = read(record);
    return value === null ? null : from(value);
  };
};

export const parquet: ExportFormat = {
  id: 'parquet',
  ending: '.parquet',
  mime: 'application/vnd.apache.parquet',
  counters: false,
  open: (header) => {
    const bytes = new ByteWriter();
    const kvMetadata = [{ key: 'log', value: JSON.stringify(header) }];
    const file = new ParquetWriter({ writer: bytes, schema: SCHEMA, kvMetadata });
    /** The bytes since last time; offsets in the file go on counting. */
    const take = () => {
      const written = bytes.getBuffer();
      bytes.index = 0;
      return [written];
    };
    return {
      records: (batch) => {
        const columnData = COLUMNS.map((column) => ({ name: column.name, data: batch.map(valueIn(column)) }));
        void file.write({ columnData, rowGroupSize: batch.length });
        return take();
      },
      finish: () => {
        void file.finish();
        return take();
      },
    };
  },
};
