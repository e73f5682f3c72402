/**
 * Nothing is waiting: what today's answers were, by site. Shares only where there is enough to share, and out of the
 * answers that could be judged.
 */
import { answersIn, judgedIn, refusedIn, type DailyCount } from '../contract/daily-count.ts';
import { useWords } from './words-provider.tsx';

/** Below this a percentage says more than is known. */
const ENOUGH_ANSWERS = 10;
const SHOWN = ['hard_refusal', 'deflects', 'partial', 'taken_back'] as const;

interface TodayCountsProps {
  rows: readonly DailyCount[];
  siteName: (id: string) => string;
}

export function TodayCounts({ rows, siteName }: TodayCountsProps) {
  const { t } = useWords();
  return (
    <section class="today">
      <h2>{t('today.title')}</h2>
      {rows.length === 0 && <p class="aside">{t('today.none')}</p>}
      {rows.length > 0 && (
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t('today.site')}</th>
              <th scope="col">{t('today.answers')}</th>
              {SHOWN.map((outcome) => (
                <th key={outcome} scope="col">
                  {t(`outcome.${outcome}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.site} row={row} name={siteName(row.site)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row, name }: { row: DailyCount; name: string }) {
  const { t, language } = useWords();
  const judged = judgedIn(row);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const refused = refusedIn(row);
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>{answersIn(row)}</td>
        {SHOWN.map((outcome) => (
          <td key={outcome}>{row[outcome]}</td>
        ))}
      </tr>
      <tr class="share">
        <td colSpan={2 + SHOWN.length}>
          {judged < ENOUGH_ANSWERS
            ? t('today.few')
            : t('today.share', { percent: percent.format(refused / judged) })}
          {row.unsure > 0 && <p>{t('today.unsure', { count: row.unsure })}</p>}
          {row.blocked > 0 && <p>{t('today.blocked', { count: row.blocked })}</p>}
          {row.error > 0 && <p>{t('today.error', { count: row.error })}</p>}
        </td>
      </tr>
    </>
  );
}
