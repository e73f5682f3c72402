/**
 * A record as flat columns, and back. Column names are the paths of the record's fields; lists are JSON.
 * An empty cell is null: no nullable text is ever empty, but for an answer taken back to nothing, which
 * `text.kept` tells from one that was not kept.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';

interface Column {
  name: string;
  read: (record: RefusalRecord) => unknown;
  /** The value that stands in the cell, from its text. */
  value: (cell: string) => unknown;
}

const text = (cell: string) => (cell === '' ? null : cell);
const number = (cell: string) => (cell === '' ? null : Number(cell));
const boolean = (cell: string) => (cell === 'true' ? true : cell === 'false' ? false : text(cell));
const json = (cell: string): unknown => {
  if (cell === '') return null;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};

const ANSWER_FIELDS = [
  'happened',
  'rule',
  'reason',
  'authorityGroup',
  'authority',
  'family',
  'subtype',
  'agreement',
  'weighed',
  'danger',
  'testing',
  'note',
] as const;

const top = (name: keyof RefusalRecord, value: Column['value'] = text): Column => ({
  name,
  value,
  read: (record) => record[name],
});
const inside = <K extends 'detection' | 'text'>(
  part: K,
  name: keyof RefusalRecord[K] & string,
  value: Column['value'] = text,
): Column => ({ name: `${part}.${name}`, value, read: (record) => record[part][name] });

export const COLUMNS: readonly Column[] = [
  top('id'),
  top('turnKey'),
  top('recordVersion', number),
  top('taxonomyVersion', number),
  top('extensionVersion'),
  top('site'),
  top('adapter'),
  top('vendor'),
  top('jurisdiction'),
  top('model'),
  top('conversation'),
  top('seenAt'),
  top('day'),
  top('kind'),
  top('source'),
  top('diary', boolean),
  inside('detection', 'verdict'),
  inside('detection', 'score', number),
  inside('detection', 'language'),
  inside('detection', 'reason'),
  inside('detection', 'alternative', boolean),
  inside('detection', 'danger', boolean),
  inside('detection', 'sensitivity'),
  inside('detection', 'evidence', json),
  inside('detection', 'version'),
  inside('text', 'kept'),
  inside('text', 'answer'),
  inside('text', 'before'),
  inside('text', 'prompt'),
  inside('text', 'answerLength', number),
  inside('text', 'cut', boolean),
  top('status'),
  ...ANSWER_FIELDS.map((name): Column => ({
    name: `answer.${name}`,
    value: text,
    read: (record) => record.answer?.[name] ?? null,
  })),
  top('answeredAt'),
  top('draft', json),
  top('history', json),
];

export function toCells(record: RefusalRecord): string[] {
  return COLUMNS.map(({ read }) => {
    const value = read(record);
    if (value === null || value === undefined) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
}

/** The record as far as the cells tell; whether it is one, the schema decides. */
export function fromCells(cells: Record<string, string>): unknown {
  const record: Record<string, unknown> = {};
  for (const { name, value } of COLUMNS) {
    const [part = name, field] = name.split('.');
    const cell = value(cells[name] ?? '');
    if (field === undefined) record[part] = cell;
    else record[part] = { ...(record[part] as object | undefined), [field]: cell };
  }
  const { answer, text: kept } = record as {
    answer: { happened: unknown };
    text: { kept: unknown; answer: unknown };
  };
  if (answer.happened === null) record['answer'] = null;
  if (kept.kept !== 'labels') kept.answer ??= '';
  return record;
}
