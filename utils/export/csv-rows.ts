/** Cells → rows of CSV as RFC 4180 has them, every cell in quotes. */
import Papa from 'papaparse';

export function csvRows(rows: string[][]): string {
  return rows.length ? `${Papa.unparse(rows, { newline: '\r\n', quotes: true })}\r\n` : '';
}
