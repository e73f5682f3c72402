/** A figure's rows for programs → CSV. Names come from pages: none may start a formula in a spreadsheet. */
import Papa from 'papaparse';
import type { FigureData } from './figures/figure.ts';
import { MACHINE_COLUMNS, machineRows } from './table.ts';

export function figureCsv(data: FigureData): string {
  const rows = machineRows(data);
  const fields = [...MACHINE_COLUMNS];
  const text = Papa.unparse(
    { fields, data: rows.map((row) => fields.map((field) => row[field])) },
    { escapeFormulae: true, newline: '\n' },
  );
  return `${text}\n`;
}
