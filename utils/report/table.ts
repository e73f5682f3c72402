/**
 * What a figure holds → a table in words, for people, and rows of plain values, one a mark, for programs. Rows of
 * programs have no total, so that they can be added up.
 */
import type { Figure, FigureData } from './figures/figure.ts';
import type { Rate } from './rate.ts';
import type { MatrixData } from './shapes/matrix.ts';
import type { RatesData } from './shapes/rates.ts';
import type { TalliesData } from './shapes/tallies.ts';
import { isEnough, type ReportWords } from './words.ts';

export interface FigureTable {
  columns: string[];
  /** The first cell of a row names it. */
  rows: string[][];
}

export const MACHINE_COLUMNS = [
  'key',
  'column',
  'k',
  'n',
  'share',
  'low',
  'high',
  'people',
  'method',
  'because',
] as const;
/** `k` of `n`; shares run from 0 to 1. Null is what is not known, or not told: then `because` says why. */
export type MachineRow = Record<(typeof MACHINE_COLUMNS)[number], string | number | null>;

const NONE = '–';

export function tableOf(figure: Figure, data: FigureData, words: ReportWords): FigureTable {
  if (data.shape === 'rates') return ratesTable(figure, data, words);
  if (data.shape === 'tallies') return talliesTable(figure, data, words);
  return matrixTable(figure, data, words);
}

function ratesTable({ rows }: Figure, data: RatesData, words: ReportWords): FigureTable {
  const { t } = words;
  const areMany = data.all.people !== 1;
  const cells = (name: string, rate: Rate) => [
    name,
    words.counts(rate),
    shareIn(rate, words),
    rate.interval && isEnough(rate.n) ? words.interval(rate.interval, rate.n) : NONE,
    ...(areMany ? [rate.people === null ? words.t('rate.withheld') : words.number(rate.people)] : []),
  ];
  return {
    columns: [
      t(`dimension.${rows}`),
      t('rate.refused'),
      t('rate.share'),
      t('rate.interval95'),
      ...(areMany ? [t('rate.people')] : []),
    ],
    rows: [
      ...data.rows.map(({ key, rate }) => cells(words.labelOf(rows, key), rate)),
      ...(data.rows.length > 1 ? [cells(t('rate.all'), data.all)] : []),
    ],
  };
}

function shareIn(rate: Rate, words: ReportWords): string {
  if (rate.because === 'withheld') return words.t('rate.withheldMore');
  if (rate.share === null || rate.n === null) return words.counts(rate);
  return words.percent(rate.share, rate.n);
}

function talliesTable({ rows }: Figure, data: TalliesData, words: ReportWords): FigureTable {
  const { t } = words;
  const cells = (name: string, count: number | null) => [
    name,
    count === null ? t('rate.withheldMore') : words.number(count),
    ...(isEnough(data.n) ? [count === null ? NONE : words.percent(count / data.n, data.n)] : []),
  ];
  return {
    columns: [t(`dimension.${rows}`), t('rate.count'), ...(isEnough(data.n) ? [t('rate.share')] : [])],
    rows: [
      ...data.rows.map(({ key, count }) => cells(words.labelOf(rows, key), count)),
      cells(t('rate.all'), data.n),
    ],
  };
}

function matrixTable(figure: Figure, data: MatrixData, words: ReportWords): FigureTable {
  const columns = figure.columns ?? figure.rows;
  return {
    columns: [words.t(`dimension.${figure.rows}`), ...data.columns.map((key) => words.labelOf(columns, key))],
    rows: data.rows.map((key, row) => [
      words.labelOf(figure.rows, key),
      ...(data.cells[row] ?? []).map((count) =>
        count === null ? words.t('rate.withheldMore') : words.number(count),
      ),
    ]),
  };
}

const EMPTY = Object.fromEntries(MACHINE_COLUMNS.map((column) => [column, null])) as MachineRow;

export function machineRows(data: FigureData): MachineRow[] {
  if (data.shape === 'rates') return data.rows.map(({ key, rate }) => ({ ...machineRate(rate), key }));
  const { n } = data;
  const cell = (key: string, count: number | null): MachineRow => ({
    ...EMPTY,
    key,
    k: count,
    n,
    share: count !== null && isEnough(n) ? count / n : null,
    because: count === null ? 'withheld' : isEnough(n) ? null : 'few_answers',
  });
  if (data.shape === 'tallies')
    return data.rows.map(({ key, count, people }) => ({ ...cell(key, count), people }));
  return data.rows.flatMap((key, row) =>
    data.columns.map((column, at) => ({ ...cell(key, data.cells[row]?.[at] ?? null), column })),
  );
}

export function machineRate({ interval, ...rate }: Rate): MachineRow {
  return { ...EMPTY, ...rate, low: interval?.low ?? null, high: interval?.high ?? null };
}
