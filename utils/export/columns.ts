/**
 * A record as flat columns, and back. Column names are the paths of the record's fields; lists are JSON.
 * An empty cell is null: no nullable text is ever empty, but for an answer taken back to nothing, which
 * `text.kept` tells from one that was not kept.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { RECORD_FIELDS, type Field, type FieldType } from './fields.ts';

export interface Column extends Field {
  read: (record: RefusalRecord) => unknown;
}

export const COLUMNS: readonly Column[] = RECORD_FIELDS.map((field) => ({
  ...field,
  read: readerOf(field.name),
}));

function readerOf(path: string): Column['read'] {
  const [part = path, inner] = path.split('.');
  const outer = part as keyof RefusalRecord;
  if (inner === undefined) return (record) => record[outer];
  return (record) => (record[outer] as Record<string, unknown> | null)?.[inner] ?? null;
}

export function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function toCells(record: RefusalRecord): string[] {
  return COLUMNS.map(({ read }) => toCell(read(record)));
}

/** The record as far as the cells tell; whether it is one, the schema decides. */
export function fromCells(cells: Record<string, string>): unknown {
  const record: Record<string, unknown> = {};
  for (const { name, type } of COLUMNS) {
    const [part = name, field] = name.split('.');
    const value = valueOf(cells[name] ?? '', type);
    if (field === undefined) record[part] = value;
    else record[part] = { ...(record[part] as object | undefined), [field]: value };
  }
  const { answer, text: kept } = record as {
    answer: { happened: unknown };
    text: { kept: unknown; answer: unknown };
  };
  if (answer.happened === null) record['answer'] = null;
  if (kept.kept !== 'labels') kept.answer ??= '';
  return record;
}

/** What is not of its type stays as it stands, for the schema to refuse. */
function valueOf(cell: string, type: FieldType): unknown {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : cell;
  if (type !== 'array' && type !== 'object') return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
