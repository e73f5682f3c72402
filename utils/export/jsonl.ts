/** One JSON object a line: the log, every record, then every counter, each with its `type`. The complete log. */
import type { ExportFormat } from './format.ts';

const line = (type: string, row: object) => `{"type":"${type}",${JSON.stringify(row).slice(1)}\n`;

export const jsonl: ExportFormat = {
  id: 'jsonl',
  ending: '.jsonl',
  mime: 'application/x-ndjson',
  counters: true,
  open: (header) => {
    let head = line('log', header);
    const withHead = (rows: string[]) => {
      const text = head + rows.join('');
      head = '';
      return [text];
    };
    return {
      records: (batch) => withHead(batch.map((record) => line('refusal', record))),
      finish: (counts, minutes) =>
        withHead([...counts.map((row) => line('count', row)), ...minutes.map((row) => line('minutes', row))]),
    };
  },
};
