/** The paper's figures beside the person's own, why some may not be compared, and what has to be kept in mind. */
import { caveatsInWords, paperInWords } from '../../utils/report/paper-words.ts';
import type { ComparisonRow } from '../../utils/report/paper/compare.ts';
import type { ReportWords } from '../../utils/report/words.ts';
import { useWords } from '../words-provider.tsx';

interface PaperTableProps {
  rows: readonly ComparisonRow[];
  words: ReportWords;
}

export function PaperTable({ rows, words }: PaperTableProps) {
  const { t } = useWords();
  return (
    <div class="card paper">
      <p>{t('paper.about')}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('paper.what')}</th>
            <th scope="col">{t('paper.theirs')}</th>
            <th scope="col">{t('paper.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {paperInWords(rows, words).map(({ what, theirs, ours, isComparable, source }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td data-column={t('paper.theirs')}>
                {theirs} <span class="aside source">{source}</span>
              </td>
              <td data-column={t('paper.ours')} class={isComparable ? '' : 'aside'}>
                {ours}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('paper.caveats')}</h3>
      <ul class="plain aside">
        {caveatsInWords(words).map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </div>
  );
}
