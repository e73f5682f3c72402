/** The choice in a few numbers: answers, refusals out of them with their interval, and what waits. */
import { REFUSED } from '../../contract/daily-count.ts';
import type { Glance } from '../../utils/report/glance.ts';
import { dayInWords } from '../when.ts';
import { useWords } from '../words-provider.tsx';

interface GlanceTilesProps {
  glance: Glance;
  /** Shows the records that wait. */
  onShowWaiting: () => void;
}

export function GlanceTiles({ glance, onShowWaiting }: GlanceTilesProps) {
  const { t, language } = useWords();
  const { counted, records } = glance;
  const number = new Intl.NumberFormat(language);
  const waiting = records?.waiting ?? 0;
  return (
    <div class="tiles">
      <section class="card tile">
        <h3>{t('glance.answers')}</h3>
        <p class="figure">{counted ? number.format(counted.answers) : t('glance.noFigure')}</p>
        <p class="aside">
          {counted
            ? t('glance.days', {
                count: counted.days,
                first: dayInWords(counted.firstDay, language),
                last: dayInWords(counted.lastDay, language),
              })
            : t(`glance.because.${glance.because ?? 'nothing_counted'}`)}
        </p>
        {counted && (counted.byOutcome.unsure ?? 0) > 0 && (
          <p class="aside">{t('glance.unsure', { count: counted.byOutcome.unsure ?? 0 })}</p>
        )}
        {counted && (counted.byOutcome.switched ?? 0) > 0 && (
          <p class="aside">{t('glance.switched', { count: counted.byOutcome.switched ?? 0 })}</p>
        )}
        {counted && (counted.byOutcome.error ?? 0) > 0 && (
          <p class="aside">{t('glance.error', { count: counted.byOutcome.error ?? 0 })}</p>
        )}
      </section>
      <section class="card tile">
        <h3>{t('glance.refusals')}</h3>
        <p class="figure">{counted ? number.format(glance.rate.k ?? 0) : t('glance.noFigure')}</p>
        {counted && (
          <ul class="outcomes">
            {[...REFUSED, 'partial' as const]
              .filter((outcome) => outcome !== 'blocked' || counted.byOutcome.blocked !== 0)
              .map((outcome) => (
                <li key={outcome}>
                  <b>{number.format(counted.byOutcome[outcome] ?? 0)}</b> {t(`outcome.${outcome}`)}
                </li>
              ))}
          </ul>
        )}
        {counted && <p class="aside">{t('glance.partialApart')}</p>}
      </section>
      <section class="card tile">
        <h3>{t('glance.rate')}</h3>
        {counted ? <RateFigure glance={glance} /> : <p class="figure">{t('glance.noFigure')}</p>}
      </section>
      <section class="card tile">
        <h3>{t('glance.waiting')}</h3>
        <p class="figure">{number.format(waiting)}</p>
        {records && (
          <p class="aside">
            {t('glance.settled', { classified: records.classified, dismissed: records.dismissed })}
          </p>
        )}
        {waiting > 0 && (
          <button type="button" onClick={onShowWaiting}>
            {t('glance.showWaiting')}
          </button>
        )}
      </section>
    </div>
  );
}

/** Never a percentage without what it is out of. */
function RateFigure({ glance: { rate } }: { glance: Glance }) {
  const { t, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const outOf = { k: number.format(rate.k ?? 0), n: number.format(rate.n ?? 0) };
  if (rate.share === null)
    return (
      <>
        <p class="figure">{t('glance.outOf', outOf)}</p>
        <p class="aside">{t('glance.few')}</p>
      </>
    );
  return (
    <>
      <p class="figure">{percent.format(rate.share)}</p>
      {rate.interval && (
        <p>
          {t('glance.interval', {
            low: percent.format(rate.interval.low),
            high: percent.format(rate.interval.high),
          })}
        </p>
      )}
      <p class="aside">{t('glance.rateOf', outOf)}</p>
    </>
  );
}
