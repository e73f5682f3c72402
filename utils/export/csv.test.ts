import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { aDailyCount, anAnswer, aRecord } from '../../test/factories.ts';
import { write } from '../../test/write.ts';
import { COLUMNS } from './columns.ts';
import { csv, csvSpreadsheet } from './csv.ts';

const written = (format: typeof csv, ...notes: string[]) => {
  const records = notes.map((note, at) => aRecord({ id: `r${at}`, answer: anAnswer({ note }) }));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(write(format, { records }));
};
const cellsOf = (file: string) => Papa.parse<string[]>(file.slice(1), { delimiter: ',' }).data;

describe('a table of records', () => {
  it.each([csv, csvSpreadsheet])('begins with the mark of UTF-8, as bytes ($id)', (format) => {
    expect([...write(format, {}).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('names its columns by the paths of the record', () => {
    const names = cellsOf(written(csv))[0];
    expect(names).toEqual(COLUMNS.map(({ name }) => name));
    expect(names).toContain('answer.family');
    expect(new Set(names).size).toBe(names?.length);
  });

  it('is read also by one who has not kept the mark of UTF-8', () => {
    const file = written(csv, 'a');
    expect(csv.read(file.slice(1))).toEqual(csv.read(file));
  });

  it('leaves out the counters, which are no records', () => {
    expect(write(csv, { counts: [aDailyCount({ helps: 1 })] })).toEqual(write(csv, {}));
    expect(csv.counters).toBe(false);
  });
});

describe('the flavour for spreadsheets', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =HYPERLINK("https://evil.example")',
    '\u00a0=1',
    '\ufeff=1',
    '\0=1',
    '\u200b=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    "'=1",
    '-',
  ])('starts no cell with %j as it stands', (note) => {
    const [head = [], row = []] = cellsOf(written(csvSpreadsheet, note));
    expect(row[head.indexOf('answer.note')]).toBe(`'${note}`);
    for (const cell of row) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
  });

  it('leaves other cells as they are', () => {
    const [head = [], row = []] = cellsOf(written(csvSpreadsheet, 'a = b, it’s 1-1'));
    expect(row[head.indexOf('answer.note')]).toBe('a = b, it’s 1-1');
  });
});

describe('a table that cannot be read', () => {
  it('is told by the line of the file on which the record begins', () => {
    const file = written(csv, 'one line', 'three\nlines\r\nof text', 'with\ra return', 'last');
    const broken = file.replaceAll('"deflects"', '"x"').replace(/"chatgpt"(?=[^]*last)/g, '"chatgpt"');
    const damaged = broken.replaceAll('"hard_refusal"', '"nonsense"');
    const lines = csv.read(damaged).rejects.map(({ line }) => line);
    expect(lines).toEqual([2, 3, 6, 8]);
    for (const line of lines) expect(damaged.split(/\r\n|\r|\n/)[line - 1]).toMatch(/^"r\d"/);
  });

  it('gives up the damaged record alone, and says why', () => {
    // A line of the first version, say: an old export is not taken for a new one.
    const file = written(csv, 'a', 'b', 'c').replace(/("r1","chatgpt:turn-1"),"\d+"/, '$1,"1"');
    const { log, rejects } = csv.read(file);
    expect(log.records.map(({ id }) => id)).toEqual(['r0', 'r2']);
    expect(rejects).toEqual([{ line: 3, problem: expect.stringContaining('recordVersion') as string }]);
  });

  it.each(['', '\ufeff', 'no,such\r\n"columns",here\r\n', '"unclosed', '__proto__,id\r\na,b\r\n'])(
    'as %j yields no record',
    (file) => {
      expect(csv.read(file).log.records).toEqual([]);
    },
  );
});
