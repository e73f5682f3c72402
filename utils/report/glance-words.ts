/** The report at a glance → a few numbers, each with the words that follow it. */
import type { Glance } from './glance.ts';
import type { ReportWords } from './words.ts';

export interface GlanceLine {
  /** The number that is set large. */
  value: string;
  label: string;
  /** Its interval, its dates, or why there is no rate. */
  more: string;
}

export function glanceInWords(glance: Glance, words: ReportWords): GlanceLine[] {
  return [
    countedLine(glance, words),
    rateLine(glance, words),
    ...personLines(glance, words),
    ...recordLines(glance, words),
  ].filter((line) => line !== null);
}

function countedLine({ counted }: Glance, words: ReportWords): GlanceLine | null {
  if (!counted) return null;
  const { t, number, labelOf } = words;
  const [first, last] = [labelOf('period', counted.firstDay), labelOf('period', counted.lastDay)];
  return {
    value: number(counted.answers),
    label: t('reportFile.answersCounted'),
    more: counted.days > 1 ? t('reportFile.days', { days: number(counted.days), first, last }) : first,
  };
}

function rateLine({ rate, because }: Glance, words: ReportWords): GlanceLine {
  const label = words.t('reportFile.refusedShare');
  if (because !== null) return { value: '–', label, more: words.because(because) };
  if (rate.share === null || rate.n === null)
    return { value: words.counts(rate), label, more: words.because(rate.because) };
  const interval = rate.interval ? [words.t('rate.interval95'), words.interval(rate.interval, rate.n)] : [];
  return {
    value: words.percent(rate.share, rate.n),
    label,
    more: [words.counts(rate), interval.join(' ')].filter(Boolean).join(words.t('why.comma')),
  };
}

function personLines({ perPerson }: Glance, { t, roundPercent }: ReportWords): GlanceLine[] {
  if (!perPerson) return [];
  const line = (share: number | null, label: string) =>
    share === null ? [] : [{ value: roundPercent(share), label, more: '' }];
  return [
    ...line(perPerson.meanOfRates, t('reportFile.perPerson')),
    ...line(perPerson.shareWithAny, t('reportFile.anyRefusal')),
  ];
}

function recordLines({ records }: Glance, { t, number }: ReportWords): GlanceLine[] {
  if (!records) return [];
  return (['classified', 'waiting', 'dismissed'] as const).map((key) => ({
    value: number(records[key]),
    label: t(`reportFile.${key}`),
    more: '',
  }));
}
