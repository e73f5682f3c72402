import { csv, csvSpreadsheet } from './csv.ts';
import type { Format } from './format.ts';
import { jsonl } from './jsonl.ts';

/** Every format the log can be written in. */
export const exportFormats: readonly Format[] = [jsonl, csv, csvSpreadsheet];
