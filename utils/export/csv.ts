/**
 * Records as a table, in two flavours. `csv` holds the exact text; `csv-spreadsheet` puts an apostrophe
 * before a cell that a spreadsheet would run as a formula (OWASP, "CSV Injection"), which reading takes away.
 */
import Papa from 'papaparse';
import * as v from 'valibot';
import { RefusalRecordSchema } from '../../contract/refusal-record.ts';
import { COLUMNS, fromCells, toCells } from './columns.ts';
import type { Format, Parsed } from './format.ts';

const BOM = '\ufeff';
/** Starts of a formula, full-width ones too; and the apostrophe itself, so that the guard can be taken away again. */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/u;

const guard = (cell: string) => (RISKY.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string) => (cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell);

const rows = (cells: string[][]) => Papa.unparse(cells, { newline: '\r\n', quotes: true }) + '\r\n';

function csvFormat(
  id: 'csv' | 'csv-spreadsheet',
  write: (cell: string) => string,
  read: (cell: string) => string,
): Format {
  return {
    id,
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    counters: false,
    head: () => BOM + rows([COLUMNS.map(({ name }) => name)]),
    records: (batch) => (batch.length ? rows(batch.map((record) => toCells(record).map(write))) : ''),
    tail: () => '',
    parse: (text) => {
      const parsed: Parsed = { log: { records: [], counts: [], minutes: [] }, rejects: [] };
      const [head = [], ...body] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
        delimiter: ',',
        newline: '\r\n',
        skipEmptyLines: true,
      }).data;
      body.forEach((cells, at) => {
        const named = Object.fromEntries(head.map((name, column) => [name, read(cells[column] ?? '')]));
        const record = v.safeParse(RefusalRecordSchema, fromCells(named));
        if (record.success) parsed.log.records.push(record.output);
        else parsed.rejects.push({ line: at + 2, problem: v.summarize(record.issues) });
      });
      return parsed;
    },
  };
}

const asIs = (cell: string) => cell;

export const csv = csvFormat('csv', asIs, asIs);
export const csvSpreadsheet = csvFormat('csv-spreadsheet', guard, unguard);
