/** What a stranger finds in the zip: each file as its checksum says, and in every cell what its column allows. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { anyRecord } from '../../test/any-record.ts';
import { aDailyCount, anAnswer, aRecord, someMinutes } from '../../test/factories.ts';
import { write } from '../../test/write.ts';
import { datapackage } from './datapackage.ts';
import type { FieldSchema } from './datapackage/descriptor.ts';
import { COLUMNS, toCell } from './columns.ts';
import { withoutText } from './without-text.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: FieldSchema[]; primaryKey: string[]; missingValues: { value: string; label: string }[] };
}

function unpack(log: Parameters<typeof write>[1]) {
  const entries = unzipSync(write(datapackage, log));
  const textOf = (path: string) => new TextDecoder().decode(entries[path]);
  const descriptor = JSON.parse(textOf('datapackage.json')) as { id: string; resources: Resource[] };
  const table = (name: string) => {
    const resource = descriptor.resources.find((one) => one.name === name) as Resource;
    const [head = [], ...rows] = Papa.parse<string[]>(textOf(resource.path), {
      delimiter: ',',
      newline: '\r\n',
      skipEmptyLines: true,
    }).data;
    return { resource, head, rows };
  };
  return { entries, textOf, descriptor, table };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const isJson = (cell: string, isRight: (value: unknown) => boolean) => {
  try {
    return isRight(JSON.parse(cell));
  } catch {
    return false;
  }
};
const IS: Record<FieldSchema['type'], (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => cell !== '' && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  datetime: (cell) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(cell),
  array: (cell) => isJson(cell, Array.isArray),
  object: (cell) => isJson(cell, (value) => typeof value === 'object' && !Array.isArray(value)),
};

/** What is wrong with a cell by its column's description, or null. */
function wrongWith(cell: string, field: FieldSchema, { schema }: Resource): string | null {
  const { type, constraints = {}, categories } = field;
  const missing = (field.missingValues ?? schema.missingValues).map(({ value }) => value);
  if (missing.includes(cell)) return constraints.required ? 'missing' : null;
  if (!IS[type](cell)) return `no ${type}`;
  if (constraints.enum && !constraints.enum.map(String).includes(cell)) return 'not in the list';
  if (categories && !categories.some(({ value }) => value === cell)) return 'no category';
  if (Number(cell) < (constraints.minimum ?? -Infinity)) return 'too small';
  if (Number(cell) > (constraints.maximum ?? Infinity)) return 'too great';
  return null;
}

function problems(log: Parameters<typeof write>[1]): string[] {
  const { descriptor, table } = unpack(log);
  return descriptor.resources.flatMap(({ name }) => {
    const { resource, head, rows } = table(name);
    const { fields } = resource.schema;
    expect(head).toEqual(fields.map((field) => field.name));
    return rows.flatMap((row) =>
      row.flatMap((cell, at) => {
        const wrong = wrongWith(cell, fields[at] as FieldSchema, resource);
        return wrong ? [`${name}.${head[at]}: ${wrong}: ${cell}`] : [];
      }),
    );
  });
}

const counts = [aDailyCount({ helps: 3 }), aDailyCount({ model: 'other, "quoted"', hard_refusal: 1 })];
const minutes = [someMinutes()];

/** The cells of one record by their columns. */
function cellsOf(record: RefusalRecord, text = true): Record<string, string> {
  const { head, rows } = unpack({ records: [text ? record : withoutText(record)], text }).table('refusals');
  return Object.fromEntries(head.map((name, at) => [name, rows[0]?.[at] ?? '']));
}

describe('a data package', () => {
  it('holds what its checksums and its descriptor say, every file of it', () => {
    const { entries, textOf, descriptor } = unpack({ records: [aRecord()], counts, minutes });
    const sums = textOf('checksums.txt').trimEnd().split('\n');
    expect(sums).toEqual(
      Object.keys(entries)
        .filter((path) => path !== 'checksums.txt')
        .map((path) => `${sha256(entries[path] as Uint8Array)}  ${path}`),
    );
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(entries[path]).toHaveLength(bytes);
      expect(hash).toBe(`sha256:${sha256(entries[path] as Uint8Array)}`);
    }
    expect(Object.keys(entries)).toEqual(expect.arrayContaining(['CODEBOOK.md', 'README.md']));
  });

  it('has in every cell a value that its column allows, or a code for why there is none', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), fc.boolean(), (records, text) => {
        const kept = text ? records : records.map(withoutText);
        expect(problems({ records: kept, counts, minutes, text })).toEqual([]);
      }),
    );
  });

  it('has a row for every record and every counter, with its numbers', () => {
    const records = ['a', 'b', 'c'].map((id) => aRecord({ id }));
    const { table } = unpack({ records, counts, minutes });
    expect(table('refusals').rows.map(([id]) => id)).toEqual(['a', 'b', 'c']);
    const byName = ({ head, rows }: ReturnType<typeof table>) =>
      rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
    const asCells = (rows: object[]) =>
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
      );
    expect(byName(table('daily-counts'))).toEqual(asCells(counts));
    expect(byName(table('readable-minutes'))).toEqual(asCells(minutes));
  });

  it('has a key that tells its rows apart', () => {
    const { descriptor } = unpack({});
    for (const { schema } of descriptor.resources)
      expect(schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(schema.primaryKey));
  });

  it('bears the time of the export and no other', () => {
    const file = write(datapackage, {});
    const dosDate = ((2026 - 1980) << 9) | (11 << 5) | 23;
    const dosTime = (10 << 11) | (20 << 5) | (30 >> 1);
    expect(new DataView(file.buffer).getUint32(10, true)).toBe(((dosDate << 16) | dosTime) >>> 0);
  });
});

describe('a missing value', () => {
  const pending = aRecord();
  const someone = aRecord({ status: 'classified', answer: anAnswer({ rule: 'yes', family: 'not_sure' }) });
  const noted = aRecord({ status: 'classified', answer: anAnswer({ note: 'so it was' }) });
  const { text } = aRecord();

  it.each([
    ['not asked', pending, 'answer.rule', '-97'],
    ['not asked, dismissed', aRecord({ status: 'dismissed' }), 'answer.happened', '-97'],
    ['not asked for a note', pending, 'answer.note', '-97'],
    ['not applicable: a rule was in play', someone, 'answer.reason', '-98'],
    ['not applicable: the family is not known', someone, 'answer.subtype', '-98'],
    ['left open', someone, 'answer.authorityGroup', '-99'],
    ['left open without a note', someone, 'answer.note', '-99'],
    ['answered', someone, 'answer.family', 'not_sure'],
    ['no prompt on the page', aRecord({ text: { ...text, prompt: null } }), 'text.prompt', ''],
    ['taken back to nothing', aRecord({ text: { ...text, answer: '' } }), 'text.answer', ''],
    ['text not kept', aRecord({ text: { ...text, kept: 'labels', answer: null } }), 'text.answer', '-96'],
  ])('says why: %s', (_why, record, column, cell) => {
    expect(cellsOf(record)[column]).toBe(cell);
  });

  it('says of what this file leaves out that it was removed', () => {
    expect(cellsOf(noted, false)).toMatchObject({
      'answer.note': '-96',
      'text.answer': '-96',
      'text.before': '-96',
      'text.prompt': '-96',
      'answer.happened': 'hard_refusal',
    });
  });

  it('is told from a text that reads like a code', () => {
    const cells = cellsOf(aRecord({ text: { ...text, answer: '-96', prompt: ' -97', before: '-960' } }));
    expect(cells).toMatchObject({ 'text.answer': ' -96', 'text.prompt': '  -97', 'text.before': '-960' });
  });

  it('is never a value that its column allows, and stands in no column of numbers', () => {
    for (const { schema } of unpack({}).descriptor.resources)
      for (const { name, type, constraints, categories, missingValues } of schema.fields) {
        const codes = (missingValues ?? schema.missingValues).map(({ value }) => value);
        const allowed = [...(constraints?.enum ?? []), ...(categories ?? []).map(({ value }) => value)];
        expect(
          allowed.filter((value) => codes.includes(String(value))),
          name,
        ).toEqual([]);
        if (type !== 'string') expect(codes, name).toEqual(['']);
      }
  });

  it('hides no value that is there', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const cells = cellsOf(record);
        const { schema } = unpack({}).table('refusals').resource;
        for (const { name, read } of COLUMNS) {
          const missing =
            schema.fields.find((field) => field.name === name)?.missingValues ?? schema.missingValues;
          const isThere = read(record) !== null;
          expect(
            missing.some(({ value }) => value === cells[name]),
            name,
          ).toBe(!isThere);
          if (isThere) expect(cells[name]?.trimStart(), name).toBe(toCell(read(record)).trimStart());
        }
      }),
      { numRuns: 50 },
    );
  });
});
