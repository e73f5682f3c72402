/** A table of a release, and its two files: CSV for eyes and archives, Parquet for notebooks. The same in both, row by row. */
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { csvRows } from '../../utils/export/csv-rows.ts';
import { guard } from '../../utils/export/csv.ts';

export type Cell = string | number | boolean | null;

export interface Column {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  description: string;
  /** All that may stand in it, where that is a closed list. */
  values?: readonly string[] | null;
  /** Codes that say why there is no value; in texts alone, so that no mean is ever taken over them. */
  missing?: readonly Missing[];
}

export interface Missing {
  value: string;
  label: string;
}

export interface Table {
  name: string;
  title: string;
  columns: readonly Column[];
  primaryKey: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const KINDS: Record<Column['type'], { element: Partial<SchemaElement>; from: (cell: Cell) => unknown }> = {
  string: { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, from: (cell) => cell },
  integer: { element: { type: 'INT64' }, from: (cell) => BigInt(cell as number) },
  boolean: { element: { type: 'BOOLEAN' }, from: (cell) => cell },
  date: { element: { type: 'INT32', converted_type: 'DATE' }, from: (cell) => new Date(cell as string) },
};

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

export function csvOf({ columns, rows }: Table, isForSpreadsheets = false): string {
  const write = isForSpreadsheets ? (cell: Cell) => guard(textOf(cell)) : textOf;
  return csvRows([columns.map(({ name }) => name), ...rows.map((row) => row.map(write))]);
}

export function parquetOf({ name, columns, rows }: Table): Uint8Array {
  const schema: SchemaElement[] = [
    { name, num_children: columns.length },
    ...columns.map((column): SchemaElement => ({
      name: column.name,
      repetition_type: 'OPTIONAL',
      ...KINDS[column.type].element,
    })),
  ];
  const columnData = columns.map((column, at) => ({
    name: column.name,
    data: rows.map((row) => {
      const cell = row[at] ?? null;
      return cell === null ? null : KINDS[column.type].from(cell);
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}

/** By the first column, which is an id by chance: the order says nothing of when anybody came. */
export function sorted(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const key = (row: readonly Cell[]) => row.map(textOf).join('\u0000');
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
