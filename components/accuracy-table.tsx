/** How well it does for this person, by their own answers: a row a site, and one for all. Nothing before the first. */
import { useWords } from './words-provider.tsx';

export interface Accuracy {
  asked: number;
  confirmed: number;
  wrong: number;
  missed: number;
}

/** Below this a percentage says more than is known. */
const ENOUGH_ASKED = 10;
const COLUMNS = ['asked', 'confirmed', 'wrong', 'missed'] as const;

interface AccuracyTableProps {
  rows: readonly (Accuracy & { site: string })[];
  siteName: (id: string) => string;
}

export function AccuracyTable({ rows, siteName }: AccuracyTableProps) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <div class="card accuracy">
      <h3>{t('accuracy.title')}</h3>
      <p class="aside">{t('accuracy.about')}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('today.site')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`accuracy.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.site} name={siteName(row.site)} row={row} />
          ))}
          <Row name={t('accuracy.all')} row={sum(rows)} />
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, row }: { name: string; row: Accuracy }) {
  const { t, language } = useWords();
  const { asked, confirmed } = row;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(confirmed / asked);
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        {COLUMNS.map((column) => (
          <td key={column}>{row[column]}</td>
        ))}
      </tr>
      <tr class="share">
        <td colSpan={1 + COLUMNS.length}>
          {asked === 0 && t('accuracy.none')}
          {asked > 0 &&
            t(asked < ENOUGH_ASKED ? 'accuracy.few' : 'accuracy.share', { asked, confirmed, percent })}
        </td>
      </tr>
    </>
  );
}

function sum(rows: readonly Accuracy[]): Accuracy {
  const of = (column: keyof Accuracy) => rows.reduce((total, row) => total + row[column], 0);
  return { asked: of('asked'), confirmed: of('confirmed'), wrong: of('wrong'), missed: of('missed') };
}
