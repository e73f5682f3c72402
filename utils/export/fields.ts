/** The schemas → every field of a row as plain facts: what the codebook, the columns and a table schema are made of. */
import * as v from 'valibot';
import { DailyCountSchema, ReadableMinutesSchema } from '../../contract/daily-count.ts';
import { LogHeaderSchema } from '../../contract/log-header.ts';
import {
  AnswerSchema,
  DetectionSchema,
  EarlierAnswerSchema,
  EvidenceSchema,
  RefusalRecordSchema,
  TextSchema,
} from '../../contract/refusal-record.ts';

export type FieldType =
  'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array' | 'object';

export interface Field {
  name: string;
  type: FieldType;
  nullable: boolean;
  /** All that may stand in it, where that is a closed list. */
  values: readonly (string | number)[] | null;
  minimum: number | null;
  maximum: number | null;
  description: string;
}

type Entries = Record<string, v.GenericSchema>;
/** The parts of a schema or of a pipe's action that are read here. */
interface Part {
  type: string;
  pipe?: Part[];
  wrapped?: Part;
  options?: (string | number)[];
  literal?: string | number;
  requirement?: unknown;
}

const TYPES: Record<string, FieldType> = {
  iso_date: 'date',
  iso_timestamp: 'datetime',
  safe_integer: 'integer',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

/** Parts of a record whose fields are columns of their own. */
const NESTED: Record<string, Entries> = {
  detection: DetectionSchema.entries,
  text: TextSchema.entries,
  answer: AnswerSchema.entries,
};

/** Every field of a record by its path, in the order of the schema. */
export const RECORD_FIELDS: readonly Field[] = Object.entries<v.GenericSchema>(
  RefusalRecordSchema.entries,
).flatMap(([part, schema]) => {
  const whole = fieldOf(part, schema);
  if (!NESTED[part]) return [whole];
  return fieldsOf(NESTED[part]).map((field) => ({
    ...field,
    name: `${part}.${field.name}`,
    nullable: field.nullable || whole.nullable,
  }));
});
export const EVIDENCE_FIELDS: readonly Field[] = fieldsOf(EvidenceSchema.entries);
export const EARLIER_ANSWER_FIELDS: readonly Field[] = fieldsOf(EarlierAnswerSchema.entries);
export const HEADER_FIELDS: readonly Field[] = fieldsOf(LogHeaderSchema.entries);
export const COUNT_FIELDS: readonly Field[] = fieldsOf(DailyCountSchema.entries);
export const MINUTES_FIELDS: readonly Field[] = fieldsOf(ReadableMinutesSchema.entries);

function fieldsOf(entries: Entries): Field[] {
  return Object.entries(entries).map(([name, schema]) => fieldOf(name, schema));
}

function fieldOf(name: string, schema: v.GenericSchema): Field {
  const parts = partsOf(schema as unknown as Part);
  const part = (type: string) => parts.find((one) => one.type === type);
  const literal = part('literal');
  return {
    name,
    type: typeOf(parts),
    nullable: part('nullable') !== undefined,
    values: part('picklist')?.options ?? (literal?.literal === undefined ? null : [literal.literal]),
    minimum: (part('min_value')?.requirement as number | undefined) ?? null,
    maximum: (part('max_value')?.requirement as number | undefined) ?? null,
    description: v.getDescription(schema) ?? '',
  };
}

/** The schema, what it wraps, and every action of its pipes. */
function partsOf(schema: Part): Part[] {
  if (schema.pipe) return schema.pipe.flatMap((part) => (part === schema ? [] : partsOf(part)));
  return schema.wrapped ? [schema, ...partsOf(schema.wrapped)] : [schema];
}

/** What an action says is more exact than what its schema says, and stands after it. */
function typeOf(parts: readonly Part[]): FieldType {
  const literal = parts.find(({ type }) => type === 'literal')?.literal;
  if (typeof literal === 'number') return 'integer';
  return parts.flatMap(({ type }) => TYPES[type] ?? []).at(-1) ?? 'string';
}
