/** Records of which the log and a file say different things, side by side. */
import { localDay } from '../contract/local-day.ts';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import type { Conflict } from '../utils/import/merge-plan.ts';
import { answerWords } from './answer-words.ts';
import { when } from './when.ts';
import { useWords } from './words-provider.tsx';

interface ImportConflictsProps {
  conflicts: readonly Conflict[];
  siteName: (id: string) => string;
  today: string;
}

export function ImportConflicts({ conflicts, siteName, today }: ImportConflictsProps) {
  const { t, language } = useWords();
  return (
    <table class="conflicts">
      <thead>
        <tr>
          <th scope="col">{t('import.record')}</th>
          <th scope="col">{t('import.here')}</th>
          <th scope="col">{t('import.there')}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ id, here, there, later }) => (
          <tr key={id}>
            <th scope="row">
              {siteName(here.site)}{' '}
              <time class="aside" dateTime={here.seenAt}>
                {when(here.seenAt, here.day, today, language)}
              </time>
            </th>
            <Side record={here} isLater={later === 'here'} today={today} />
            <Side record={there} isLater={later === 'there'} today={today} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  record: RefusalRecord;
  isLater: boolean;
  today: string;
}

function Side({ record: { status, answer, answeredAt, source }, isLater, today }: SideProps) {
  const { t, language } = useWords();
  return (
    <td>
      <span class={`status ${status}`}>{t(`list.status.${status}`)}</span>
      {answer && <p>{answerWords(t, answer, source)}</p>}
      <p class="aside">
        {answeredAt === null
          ? t('import.unanswered')
          : t('import.answered', { when: when(answeredAt, localDay(new Date(answeredAt)), today, language) })}
        {isLater && answeredAt !== null && ` · ${t('import.isLater')}`}
      </p>
    </td>
  );
}
