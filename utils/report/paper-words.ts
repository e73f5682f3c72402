/** The comparison with the paper → its rows in words: theirs, ours or why there is none, and where the paper says it. */
import type { Because, ComparisonRow } from './paper/compare.ts';
import { CAVEATS } from './paper/blind-refusal.ts';
import type { Rate } from './rate.ts';
import type { ReportWords } from './words.ts';

export interface PaperLine {
  what: string;
  theirs: string;
  ours: string;
  /** Whether the two may stand side by side; else `ours` says why not. */
  isComparable: boolean;
  source: string;
}

// A key that ends like a plural's would be taken for one.
const WHY = {
  needs_diary: 'paper.because.needs_diary',
  needs_families: 'paper.because.needs_families',
  too_few: 'paper.because.tooFew',
  few_people: 'rate.because.few_people',
  withheld: 'paper.because.withheld',
} as const satisfies Record<Because, string>;

export function paperInWords(rows: readonly ComparisonRow[], words: ReportWords): PaperLine[] {
  const { t } = words;
  const say = t as unknown as (path: string, values?: object) => string;
  return rows.map(({ id, paper, ours, because }) => ({
    what: say(`paper.figure.${id}`),
    theirs: theirsInWords(paper, words),
    ours: bothInWords(ours && oursInWords(ours, words), because && t(WHY[because]), t),
    isComparable: because === null,
    source: paper.recomputed ? t('paper.recomputed') : paper.source,
  }));
}

/** Shown beside every comparison. */
export function caveatsInWords({ t }: ReportWords): string[] {
  return CAVEATS.map((id) => t(`paper.caveat.${id}`));
}

function bothInWords(ours: string | null, why: string | null, t: ReportWords['t']): string {
  if (why === null) return ours ?? '';
  return ours ? t('paper.oursNotComparable', { ours, why }) : t('paper.notComparable', { why });
}

function theirsInWords({ value, low, high, n, k }: ComparisonRow['paper'], words: ReportWords): string {
  // The paper gives its shares to a tenth of a per cent.
  const { t, roundPercent } = words;
  const range =
    low === undefined || high === undefined
      ? ''
      : ` (${t('rate.interval', { low: roundPercent(low), high: roundPercent(high) })})`;
  const counts = k === undefined || n === undefined ? '' : t('why.comma') + words.counts({ k, n });
  return roundPercent(value) + range + counts;
}

function oursInWords(rate: Rate, words: ReportWords): string {
  const { share, interval, n } = rate;
  if (share === null || n === null) return words.counts(rate);
  const range = interval ? ` (${words.interval(interval, n)})` : '';
  return words.percent(share, n) + range + words.t('why.comma') + words.counts(rate);
}
