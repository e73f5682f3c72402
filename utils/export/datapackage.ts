/**
 * The log as a Data Package: a zip of three tables, a descriptor that says what may stand in every column and why
 * a value is missing, the codebook, a readme and checksums. What an archive or a statistician wants.
 */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import { codebookMarkdown } from './codebook.ts';
import { COLUMNS, toCell } from './columns.ts';
import { csvRows } from './csv-rows.ts';
import { DAILY_COUNTS, descriptor, READABLE_MINUTES, REFUSALS } from './datapackage/descriptor.ts';
import { hashedZip } from './datapackage/hashed-zip.ts';
import { packageCell } from './datapackage/missing.ts';
import { readme } from './datapackage/readme.ts';
import type { Field } from './fields.ts';
import type { ExportFormat } from './format.ts';

const namesOf = (fields: readonly Field[]) => fields.map(({ name }) => name);

function tableOf(fields: readonly Field[], rows: readonly (DailyCount | ReadableMinutes)[]): string {
  const cells = rows.map((row) => fields.map(({ name }) => toCell(row[name as keyof typeof row])));
  return csvRows([namesOf(fields), ...cells]);
}

export const datapackage: ExportFormat = {
  id: 'datapackage',
  ending: '.datapackage.zip',
  mime: 'application/zip',
  counters: true,
  open: (header) => {
    const zip = hashedZip(header.exportedAt);
    const refusals = zip.begin(REFUSALS.path);
    refusals.write(csvRows([namesOf(COLUMNS)]));
    let count = 0;
    return {
      records: (batch) => {
        const cellsOf = (record: (typeof batch)[number]) =>
          COLUMNS.map((column) => packageCell(column, record, header.text));
        refusals.write(csvRows(batch.map(cellsOf)));
        count += batch.length;
        return zip.take();
      },
      finish: (counts, minutes) => {
        refusals.end();
        zip.add(DAILY_COUNTS.path, tableOf(DAILY_COUNTS.fields, counts));
        zip.add(READABLE_MINUTES.path, tableOf(READABLE_MINUTES.fields, minutes));
        zip.add('CODEBOOK.md', codebookMarkdown());
        zip.add('README.md', readme(header, count));
        zip.add('datapackage.json', `${JSON.stringify(descriptor(header, zip.files), null, 2)}\n`);
        zip.add('checksums.txt', zip.files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
        zip.end();
        return zip.take();
      },
    };
  },
};
