/** A key and what it stands for → its name in words, whole, or short where a drawing has little room. */
import type { TFunction } from 'i18next';
import { UNKNOWN_LANGUAGE, UNKNOWN_MODEL } from '../../contract/daily-count.ts';
import type { Dimension } from './figures/figure.ts';
import { firstDayOf } from './periods.ts';
import { WITHHELD } from './shapes/rates.ts';

export interface Labels {
  labelOf: (dimension: Dimension | 'vendor' | 'status', key: string) => string;
  /** For ticks and narrow columns. */
  shortLabelOf: (dimension: Dimension, key: string) => string;
}

export interface LabelOptions {
  t: TFunction;
  /** BCP 47. */
  language: string;
  siteName: (site: string) => string;
}

const GROUP = 'group:';
const isWithheld = (key: string) => key.startsWith(WITHHELD);

export function labels(options: LabelOptions): Labels {
  const { language, siteName } = options;
  // Keys come from logs, so they are looked up unchecked; one that nobody knows stands for itself.
  const t = options.t as unknown as (path: string, values?: Record<string, string>) => string;
  const named = (path: string, key: string) => t(`${path}.${key}`, { defaultValue: key });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const dates = (format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' });
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = dates({ day: 'numeric', month: 'short' });
  const month = dates({ month: 'long', year: 'numeric' });
  const shortMonth = dates({ month: 'short', year: 'numeric' });

  function period(key: string): string {
    const first = new Date(firstDayOf(key));
    if (key.includes('W')) return t('label.week', { day: day.format(first) });
    return (key.length === 'YYYY-MM'.length ? month : day).format(first);
  }

  function shortPeriod(key: string): string {
    return (key.length === 'YYYY-MM'.length ? shortMonth : shortDay).format(new Date(firstDayOf(key)));
  }

  function authority(key: string): string {
    if (!key.startsWith(GROUP)) return named('authority', key);
    return t('label.groupOnly', { group: named('authorityGroup', key.slice(GROUP.length)) });
  }

  const names: Record<Dimension | 'vendor' | 'status', (key: string) => string> = {
    period,
    site: siteName,
    vendor: (key) => key,
    status: (key) => named('list.status', key),
    model: (key) => (key === UNKNOWN_MODEL ? t('record.unknownModel') : key),
    jurisdiction: (key) => (/^[A-Z]{2}$/.test(key) ? (countries.of(key) ?? key) : t('label.unknownCountry')),
    language: (key) => languageName(key, languages) ?? t('label.unknownLanguage'),
    outcome: (key) => named('outcome', key),
    verdict: (key) => named('outcome', key),
    happened: (key) => named('happened', key),
    family: (key) => t(`family.${key}.short`, { defaultValue: key }),
    authority,
    weighed: (key) => (key === 'not_said' ? t('label.notSaid') : named('weighed', key)),
    given: (key) => named('label.given', key),
    reason: (key) => named('reason', key),
  };

  return {
    labelOf: (dimension, key) => (isWithheld(key) ? t('rate.withheld') : names[dimension](key)),
    shortLabelOf: (dimension, key) => {
      if (isWithheld(key)) return t('rate.withheld');
      if (dimension === 'period') return shortPeriod(key);
      if (dimension === 'happened') return named('outcome', key);
      if (dimension === 'family') return t(`family.${key}.tag`, { defaultValue: key });
      return names[dimension](key);
    },
  };
}

function languageName(tag: string, names: Intl.DisplayNames): string | null {
  if (tag === UNKNOWN_LANGUAGE) return null;
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
