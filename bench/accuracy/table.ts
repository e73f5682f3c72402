/** Rows of text → a Markdown table that can be read as it is. */

export function table(titles: string[], rows: string[][]): string {
  const all = [titles, ...rows];
  const widths = titles.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)));
  const line = (row: string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(titles), rule, ...rows.map(line)].join('\n');
}

export const plain = (figure: number, digits = 1) => (Number.isNaN(figure) ? '-' : figure.toFixed(digits));
export const percent = (figure: number) => plain(100 * figure);
