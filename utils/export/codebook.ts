/**
 * The schemas → a description of every field, in Markdown: what goes along with an export. Made from the
 * schemas alone, so it can't lag behind.
 */
import { AUTHORITY_GROUPS, FAMILIES } from '../../contract/taxonomy.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';
import {
  COUNT_FIELDS,
  EARLIER_ANSWER_FIELDS,
  EVIDENCE_FIELDS,
  HEADER_FIELDS,
  MINUTES_FIELDS,
  RECORD_FIELDS,
  type Field,
} from './fields.ts';

export function codebookMarkdown(): string {
  return [
    '# Codebook',
    `Record version ${RECORD_VERSION}, taxonomy version ${TAXONOMY_VERSION}. Generated from the schemas in \`contract/\`.`,
    'In JSONL every line has a `type`: `log` in the first line, then `refusal`, `count` or `minutes`. In CSV and Parquet the columns are the field paths below, and an empty cell means null; in a data package the codes for what is missing are told in its `README.md`. Keys of the answer are those of the paper *Blind Refusal* (arXiv 2604.06233v1).',
    '## Refusal (`type: "refusal"`)',
    table(RECORD_FIELDS),
    '### One place in `detection.evidence`',
    table(EVIDENCE_FIELDS),
    '### One earlier answer in `history`',
    table(EARLIER_ANSWER_FIELDS),
    '## Log (`type: "log"`)',
    'The first line of a JSONL file, once: whose log it is.',
    table(HEADER_FIELDS),
    '## Daily count (`type: "count"`)',
    'The denominator: one row a log, day, site, model and language. Holds nothing of any answer. A rate of refusals is out of the answers that could be judged: all but `unsure`.',
    table(COUNT_FIELDS),
    '## Readable minutes (`type: "minutes"`)',
    table(MINUTES_FIELDS),
    '## Keys',
    keyList('Whose rule: groups and types', AUTHORITY_GROUPS),
    keyList('What is wrong with the rule: families and subtypes', FAMILIES),
    '',
  ].join('\n\n');
}

const NAMES: Partial<Record<Field['type'], string>> = {
  datetime: 'date and time',
  array: 'list (JSON)',
  object: 'object (JSON)',
};

function valuesOf({ type, values, nullable }: Field): string {
  const said = values?.map((value) => `\`${value}\``).join(', ') ?? NAMES[type] ?? type;
  return nullable ? `${said} or null` : said;
}

function table(fields: readonly Field[]): string {
  const rows = fields.map((field) => `| \`${field.name}\` | ${valuesOf(field)} | ${field.description} |`);
  return ['| field | values | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function keyList(title: string, keys: Record<string, readonly string[]>): string {
  const lines = Object.entries(keys).map(
    ([group, members]) => `- \`${group}\`: ${members.map((key) => `\`${key}\``).join(', ')}`,
  );
  return [`### ${title}`, ...lines].join('\n');
}
