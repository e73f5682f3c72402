/** What is measured of the report page: the rows of the table, with their goals. The ids are those of `results.json`. */
import type { Spread } from '../spread.ts';

export interface Measured {
  what: string;
  unit: 'ms' | 'MB' | '';
  /** The median must stay below. */
  goal?: number;
}

export const MEASURED = {
  useful: { what: 'Opened, until the numbers and the first records are seen', unit: 'ms', goal: 1_000 },
  drawn: { what: '… until every figure is drawn', unit: 'ms' },
  read: { what: '… until every text is read for the search', unit: 'ms' },
  loadLongestTask: { what: '… longest task until the figures are drawn', unit: 'ms' },
  loadLongTasks: { what: '… tasks over 50 ms', unit: '' },
  choose: { what: 'A site or a status chosen, until numbers and list show it', unit: 'ms', goal: 100 },
  chooseFigures: { what: '… until every figure shows it', unit: 'ms' },
  clear: { what: 'Everything shown again, until numbers and list show it', unit: 'ms', goal: 100 },
  clearFigures: { what: '… until every figure shows it', unit: 'ms' },
  key: { what: 'A letter typed into the search, until the list shows it', unit: 'ms', goal: 100 },
  keyCleared: { what: 'The search emptied, until the list shows it', unit: 'ms', goal: 100 },
  scrollLongestTask: { what: 'The list scrolled: longest task', unit: 'ms' },
  scrollLongTasks: { what: '… tasks over 50 ms', unit: '' },
  jsonl: { what: 'Everything taken along as JSONL', unit: 'ms', goal: 5_000 },
  jsonlBytes: { what: '… size of the file', unit: 'MB' },
  steps: { what: '… steps of progress seen', unit: '' },
  csv: { what: '… as CSV', unit: 'ms' },
  spreadsheet: { what: '… as CSV for spreadsheets', unit: 'ms' },
  parquet: { what: '… as Parquet', unit: 'ms' },
  datapackage: { what: '… as a data package', unit: 'ms' },
  html: { what: '… as a report with 1,000 texts', unit: 'ms' },
  cancel: { what: '… cancelled half-way, until it has ended', unit: 'ms' },
  exportLongestTask: { what: '… longest task of the page meanwhile', unit: 'ms' },
  exportLongTasks: { what: '… tasks over 50 ms', unit: '' },
  survey: { what: 'The file brought into an empty log: looking through it', unit: 'ms' },
  merge: { what: '… writing it', unit: 'ms' },
  import: { what: '… both', unit: 'ms', goal: 30_000 },
  importLongestTask: { what: '… longest task of the page meanwhile', unit: 'ms' },
  importLongTasks: { what: '… tasks over 50 ms', unit: '' },
  heaps: { what: 'Memory with all texts read: both heaps together', unit: 'MB', goal: 300e6 },
  pageHeap: { what: '… heap of the page', unit: 'MB' },
  workerHeap: { what: '… heap of its worker', unit: 'MB' },
  pss: { what: '… the extension’s processes (PSS)', unit: 'MB' },
  rss: { what: '… the extension’s processes (RSS)', unit: 'MB' },
} as const satisfies Record<string, Measured>;

export type FigureId = keyof typeof MEASURED;

/** Times in milliseconds, memory and sizes in bytes. */
export interface SizeResults {
  records: number;
  figures: Partial<Record<FigureId, Spread>>;
}

export interface Results {
  /** ISO date. */
  date: string;
  mode: 'full' | 'quick';
  machine: {
    cpu: string;
    cores: number;
    memoryGb: number;
    system: string;
    node: string;
    /** Work that waited for a processor when the run began: more than `cores` makes times long. */
    loadAtStart: number;
  };
  sizes: SizeResults[];
}
