/** Two readers of their own, one of them a database, must find in the file what stands in the log. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { anyRecord, NASTY } from '../../test/any-record.ts';
import { anAnswer, aRecord } from '../../test/factories.ts';
import { write } from '../../test/write.ts';
import { COLUMNS, toCell, type Column } from './columns.ts';
import { parquet } from './parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
const path = join(folder, 'log.parquet');
afterAll(() => rmSync(folder, { recursive: true }));
const database = await (await DuckDBInstance.create(':memory:')).connect();

const isText = (type: Column['type']) => ['string', 'array', 'object'].includes(type);
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

type Row = Record<string, unknown>;

/** Text as bytes: to decode them is the reader's affair, and theirs drops a U+FEFF that begins a text. */
async function readByDuckDb(file: Uint8Array): Promise<Row[]> {
  writeFileSync(path, file);
  const names = COLUMNS.map(({ name, type }) =>
    isText(type) ? `encode("${name}") AS "${name}"` : `"${name}"`,
  );
  const found = await database.runAndReadAll(`SELECT ${names.join()} FROM read_parquet('${path}')`);
  return found.getRowObjectsJS();
}

const readByHyparquet = (file: Uint8Array<ArrayBuffer>): Promise<Row[]> =>
  parquetReadObjects({ file: file.buffer, parsers: { stringFromBytes: (bytes: Uint8Array) => bytes } });

const READERS = [
  ['DuckDB', readByDuckDb],
  ['hyparquet', readByHyparquet],
] as const;

/** A value as the CSV has it; null stays apart from a text without a letter. */
function cellOf(value: unknown, { type }: Column): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return UTF8.decode(value);
  if (value instanceof Date) return value.toISOString().slice(0, type === 'date' ? 10 : undefined);
  return toCell(typeof value === 'bigint' ? Number(value) : value);
}

const inFile = (rows: Row[]) => rows.map((row) => COLUMNS.map((column) => cellOf(row[column.name], column)));
const inLog = (records: RefusalRecord[]) =>
  records.map((record) => COLUMNS.map((column) => cellOf(column.read(record), column)));

describe.each(READERS)('a Parquet file, read by %s', (_name, read) => {
  it('holds every record row by row, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 5 }), async (records) => {
        expect(inFile(await read(write(parquet, { records })))).toEqual(inLog(records));
      }),
      { numRuns: 60 },
    );
  });

  it('holds texts that break other files', async () => {
    const records = NASTY.map((note) => aRecord({ answer: anAnswer({ note }) }));
    expect(inFile(await read(write(parquet, { records })))).toEqual(inLog(records));
  });

  it('has no row where the log has none', async () => {
    expect(await read(write(parquet, {}))).toEqual([]);
  });
});

it('gives every column its type', async () => {
  writeFileSync(path, write(parquet, { records: [aRecord()] }));
  const found = await database.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${path}')`);
  const types = Object.fromEntries(
    found.getRowObjectsJS().map((row) => [row['column_name'], row['column_type']]),
  );
  expect(types).toMatchObject({
    id: 'VARCHAR',
    recordVersion: 'BIGINT',
    seenAt: expect.stringMatching(/^TIMESTAMP/) as string,
    day: 'DATE',
    diary: 'BOOLEAN',
    'detection.score': 'DOUBLE',
    'detection.evidence': 'VARCHAR',
  });
});

it('has a group of rows for each batch, and says which log it is', () => {
  const records = Array.from({ length: 5 }, (_, at) => aRecord({ id: `r${at}` }));
  const { row_groups, key_value_metadata } = parquetMetadata(write(parquet, { records }).buffer);
  expect(row_groups.map(({ num_rows }) => num_rows)).toEqual([2n, 2n, 1n]);
  const [log] = key_value_metadata ?? [];
  expect(JSON.parse(log?.value ?? '')).toMatchObject({ log: 'log-1', text: true });
});
