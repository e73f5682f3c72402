import { csv, csvSpreadsheet } from './csv.ts';
import { datapackage } from './datapackage.ts';
import type { ExportFormat } from './format.ts';
import { jsonl } from './jsonl.ts';
import { parquet } from './parquet.ts';

/** Every format the log can be written in. */
export const exportFormats: readonly ExportFormat[] = [jsonl, csv, csvSpreadsheet, parquet, datapackage];
