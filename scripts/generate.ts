/** `npm run generate`: writes the files that are made from code. A test fails while one of them lags behind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { DailyCountSchema, ReadableMinutesSchema } from '../contract/daily-count.ts';
import { LogHeaderSchema } from '../contract/log-header.ts';
import { RefusalRecordSchema } from '../contract/refusal-record.ts';
import { codebookMarkdown } from '../utils/export/codebook.ts';
import { sites } from '../utils/sites/registry.ts';
import { sitesTable } from './sites-table.ts';

const root = join(import.meta.dirname, '..');
const SITES_START = '<!-- sites: made by `npm run generate` -->';
const SITES_END = '<!-- end of sites -->';

const jsonSchema = (schema: GenericSchema) =>
  `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`;

function withSites(readme: string): string {
  const start = readme.indexOf(SITES_START);
  const end = readme.indexOf(SITES_END);
  if (start < 0 || end < start) throw new Error('README.md has lost the place of its table of sites.');
  return `${readme.slice(0, start + SITES_START.length)}\n\n${sitesTable(sites)}\n\n${readme.slice(end)}`;
}

/** Every generated file by its path, with the text it should have. */
export function generatedFiles(): Record<string, string> {
  return {
    'docs/codebook.md': codebookMarkdown(),
    'contract/json-schema/refusal-record.json': jsonSchema(RefusalRecordSchema),
    'contract/json-schema/log-header.json': jsonSchema(LogHeaderSchema),
    'contract/json-schema/daily-count.json': jsonSchema(DailyCountSchema),
    'contract/json-schema/readable-minutes.json': jsonSchema(ReadableMinutesSchema),
    'README.md': withSites(readFileSync(join(root, 'README.md'), 'utf8')),
  };
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(generatedFiles())) writeFileSync(join(root, path), text);
}
