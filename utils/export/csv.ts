/**
 * Records as a table, in two flavours. `csv` holds the exact text; `csv-spreadsheet` puts an apostrophe
 * before a cell that a spreadsheet would run as a formula (OWASP, "CSV Injection"), which reading takes away.
 */
import Papa from 'papaparse';
import * as v from 'valibot';
import { RefusalRecordSchema } from '../../contract/refusal-record.ts';
import { COLUMNS, fromCells, toCells } from './columns.ts';
import { csvRows } from './csv-rows.ts';
import type { ExportFormat } from './format.ts';
import type { ParsedLog } from './parsed-log.ts';

const BOM = '\ufeff';
/**
 * Starts of a formula, full-width ones too, also after what a spreadsheet drops from the start of a cell; and
 * the apostrophe itself, so that the guard can be taken away again.
 */
const RISKY = /^(?:[\t\r\n]|[\s\p{C}]*['=+\-@＝＋－＠])/u;

/** A cell that no spreadsheet runs. */
export const guard = (cell: string) => (RISKY.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string) => (cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell);

interface CsvFormat extends ExportFormat {
  /** The records of a file of this flavour. */
  read(text: string): ParsedLog;
}

function csvFormat(
  { id, ending }: Pick<ExportFormat, 'id' | 'ending'>,
  write: (cell: string) => string,
  read: (cell: string) => string,
): CsvFormat {
  return {
    id,
    ending,
    mime: 'text/csv;charset=utf-8',
    counters: false,
    open: () => {
      let head = BOM + csvRows([COLUMNS.map(({ name }) => name)]);
      const withHead = (text: string) => {
        const parts = [head + text];
        head = '';
        return parts;
      };
      return {
        records: (batch) => withHead(csvRows(batch.map((record) => toCells(record).map(write)))),
        finish: () => withHead(''),
      };
    },
    read: (text) => {
      const parsed: ParsedLog = { log: { records: [], counts: [], minutes: [] }, rejects: [] };
      const [head, ...body] = readRows(text.replace(/^\ufeff/, ''));
      for (const { line, cells } of body) {
        const named = Object.fromEntries(
          head?.cells.map((name, column) => [name, read(cells[column] ?? '')]) ?? [],
        );
        const record = v.safeParse(RefusalRecordSchema, fromCells(named));
        if (record.success) parsed.log.records.push(record.output);
        else parsed.rejects.push({ line, problem: v.summarize(record.issues) });
      }
      return parsed;
    },
  };
}

/** Rows with the line each begins on: a cell may hold many lines. */
function readRows(text: string): { line: number; cells: string[] }[] {
  const found: { line: number; cells: string[] }[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\r\n',
    step: ({ data, meta }) => {
      if (data.length > 1 || data[0]) found.push({ line, cells: data });
      line += text.slice(from, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      from = meta.cursor;
    },
  });
  return found;
}

const asIs = (cell: string) => cell;

export const csv = csvFormat({ id: 'csv', ending: '.csv' }, asIs, asIs);
export const csvSpreadsheet = csvFormat(
  { id: 'csv-spreadsheet', ending: '-spreadsheet.csv' },
  guard,
  unguard,
);
