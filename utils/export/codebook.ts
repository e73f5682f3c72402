/**
 * The schemas → a description of every field, in Markdown: what goes along with an export. Made from the
 * schemas alone, so it can't lag behind.
 */
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
import { AUTHORITY_GROUPS, FAMILIES } from '../../contract/taxonomy.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';

type Entries = Record<string, v.GenericSchema>;
type AnySchema = v.GenericSchema & {
  pipe?: AnySchema[];
  wrapped?: AnySchema;
  options?: unknown[];
  item?: AnySchema;
  literal?: unknown;
};

const NESTED: Record<string, Entries> = {
  detection: DetectionSchema.entries,
  text: TextSchema.entries,
  answer: AnswerSchema.entries,
};

export function codebookMarkdown(): string {
  return [
    '# Codebook',
    `Record version ${RECORD_VERSION}, taxonomy version ${TAXONOMY_VERSION}. Generated from the schemas in \`contract/\`.`,
    'In JSONL every line has a `type`: `log` in the first line, then `refusal`, `count` or `minutes`. In CSV the columns are the field paths below, and an empty cell means null. Keys of the answer are those of the paper *Blind Refusal* (arXiv 2604.06233v1).',
    '## Refusal (`type: "refusal"`)',
    table(recordFields()),
    '### One place in `detection.evidence`',
    table(fieldsOf(EvidenceSchema.entries)),
    '### One earlier answer in `history`',
    table(fieldsOf(EarlierAnswerSchema.entries)),
    '## Log (`type: "log"`)',
    'The first line of a JSONL file, once: whose log it is.',
    table(fieldsOf(LogHeaderSchema.entries)),
    '## Daily count (`type: "count"`)',
    'The denominator: one row a log, day, site, model and language. Holds nothing of any answer. A rate of refusals is out of the answers that could be judged: all but `unsure`.',
    table(fieldsOf(DailyCountSchema.entries)),
    '## Readable minutes (`type: "minutes"`)',
    table(fieldsOf(ReadableMinutesSchema.entries)),
    '## Keys',
    keyList('Whose rule: groups and types', AUTHORITY_GROUPS),
    keyList('What is wrong with the rule: families and subtypes', FAMILIES),
    '',
  ].join('\n\n');
}

interface Field {
  name: string;
  type: string;
  description: string;
}

/** Every field of a record by its path, as CSV names its columns. */
export function recordFields(): Field[] {
  return Object.entries<v.GenericSchema>(RefusalRecordSchema.entries).flatMap(([name, schema]) =>
    name in NESTED
      ? fieldsOf(NESTED[name] as Entries).map((field) => ({ ...field, name: `${name}.${field.name}` }))
      : fieldsOf({ [name]: schema }),
  );
}

function fieldsOf(entries: Entries): Field[] {
  return Object.entries(entries).map(([name, schema]) => ({
    name,
    type: typeOf(schema as AnySchema),
    description: v.getDescription(schema) ?? '',
  }));
}

function typeOf(schema: AnySchema): string {
  const inner = schema.pipe?.[0] ?? schema;
  if (inner !== schema) return typeOf(inner);
  switch (schema.type) {
    case 'nullable':
      return `${typeOf(schema.wrapped as AnySchema)} or null`;
    case 'picklist':
      return (schema.options ?? []).map((option) => `\`${String(option)}\``).join(', ');
    case 'literal':
      return `\`${String(schema.literal)}\``;
    case 'array':
      return 'list (JSON)';
    case 'object':
      return 'object (JSON)';
    default:
      return schema.type;
  }
}

function table(fields: Field[]): string {
  const rows = fields.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${description} |`);
  return ['| field | values | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function keyList(title: string, keys: Record<string, readonly string[]>): string {
  const lines = Object.entries(keys).map(
    ([group, members]) => `- \`${group}\`: ${members.map((key) => `\`${key}\``).join(', ')}`,
  );
  return [`### ${title}`, ...lines].join('\n');
}
