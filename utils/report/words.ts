/** What the report holds → words and numbers for people: the same on the page, in its tables and in its drawings. */
import type { Figure, FigureData } from './figures/figure.ts';
import { labels, type LabelOptions, type Labels } from './labels.ts';
import { ENOUGH_ANSWERS, type Rate } from './rate.ts';
import type { Agreement } from './shapes/matrix.ts';
import type { Interval } from './statistics/interval.ts';

export interface ReportWords extends Labels {
  t: LabelOptions['t'];
  language: string;
  title: (figure: Figure) => string;
  /** What is counted, and what is not. */
  about: (figure: Figure, data: FigureData) => string;
  /** How many answers and people, and the method of the intervals. */
  note: (figure: Figure, data: FigureData) => string;
  /** What the marks of its drawing mean; empty where they explain themselves. */
  key: (data: FigureData) => string;
  /** Why there is nothing to draw; null where there is. */
  whyNothing: (data: FigureData) => string | null;
  number: (count: number) => string;
  /** With two digits where there are as many as `n` answers allow, else with whole per cents. */
  percent: (share: number, n: number) => string;
  /** With at most a tenth of a per cent, as on an axis. */
  roundPercent: (share: number) => string;
  interval: (interval: Interval, n: number) => string;
  /** `12 of 340`, or that it is withheld. */
  counts: (rate: Pick<Rate, 'k' | 'n'>) => string;
  because: (because: Rate['because'] | 'status' | 'nothing_counted') => string;
}

export function reportWords(options: LabelOptions): ReportWords {
  const { t, language } = options;
  const say = t as unknown as (path: string) => string;
  const number = new Intl.NumberFormat(language);
  const whole = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const round = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const percent = (share: number, n: number) => (n >= 100 && share < 0.0995 ? round : whole).format(share);
  const because = (why: string | null) => (why === null ? '' : say(`rate.because.${why}`));

  return {
    ...labels(options),
    t,
    language,
    title: ({ id }) => say(`figure.${id}.title`),
    about: ({ id }, { shape }) =>
      [say(`figure.${id}.about`), ...(shape === 'rates' ? [t('rate.aboutEach')] : [])].join(
        language.startsWith('zh') ? '' : ' ',
      ),
    note: (figure, data) => noteOf({ figure, data, t, language }),
    key: (data) => keyOf(data, t),
    whyNothing: (data) => because(whyNothing(data)) || null,
    number: (count) => number.format(count),
    percent,
    roundPercent: (share) => round.format(share),
    interval: ({ low, high }, n) => t('rate.interval', { low: percent(low, n), high: percent(high, n) }),
    counts: ({ k, n }) =>
      k === null || n === null
        ? t('rate.withheld')
        : t('rate.of', { k: number.format(k), n: number.format(n) }),
    because,
  };
}

/** Whether a share of so many may be told. */
export const isEnough = (n: number | null): n is number => n !== null && n >= ENOUGH_ANSWERS;

interface Noted {
  figure: Figure;
  data: FigureData;
  t: LabelOptions['t'];
  language: string;
}

function noteOf({ figure, data, t, language }: Noted): string {
  const { n, people } = data.shape === 'rates' ? data.all : data;
  const parts = [];
  const isOfAnswers = data.shape === 'rates' || figure.rows === 'outcome';
  if (n !== null) parts.push(isOfAnswers ? t('rate.answers', { count: n }) : t('rate.records', { count: n }));
  if (people !== null && people > 0) parts.push(t('rate.persons', { count: people }));
  const method = data.shape === 'rates' ? methodOf(data.rows.map(({ rate }) => rate)) : null;
  if (method) parts.push(t(`rate.${method}`));
  if (data.shape === 'matrix' && data.agreement) parts.push(agreementInWords(data.agreement, t, language));
  return parts.join(t('why.comma'));
}

/** All coefficients side by side: under skew they tell different stories, and none has a verdict in words. */
function agreementInWords(
  { n, percent, kappa, alpha, ac1 }: Agreement,
  t: LabelOptions['t'],
  language: string,
): string {
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const told = (value: number | null) => (value === null ? t('rate.undefined') : two.format(value));
  return t('rate.agreement', {
    n: new Intl.NumberFormat(language).format(n),
    percent: share.format(percent ?? 0),
    kappa: told(kappa),
    alpha: told(alpha),
    ac1: told(ac1),
  });
}

function keyOf(data: FigureData, t: LabelOptions['t']): string {
  if (data.shape === 'matrix')
    return data.cells.some((line) => line.includes(null)) ? t('rate.keyWithheld') : '';
  if (data.shape === 'tallies') return '';
  const rates = data.rows.map(({ rate }) => rate);
  return [
    rates.some(({ share }) => share !== null) ? t('rate.keyRate') : '',
    rates.some(({ share, n }) => share === null && n !== null) ? t('rate.keyFew') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

const methodOf = (rates: readonly Rate[]) => rates.find(({ method }) => method !== null)?.method ?? null;

function whyNothing(data: FigureData): string | null {
  if (data.shape !== 'matrix' && data.because !== null) return data.because;
  if (data.rows.length === 0 || (data.shape !== 'rates' && data.n === 0)) return 'nothing';
  return isAllWithheld(data) ? 'withheld' : null;
}

function isAllWithheld(data: FigureData): boolean {
  if (data.shape === 'rates') return data.rows.every(({ rate }) => rate.n === null);
  if (data.shape === 'tallies') return data.rows.every(({ count }) => count === null);
  return data.cells.every((line) => line.every((count) => count === null));
}
