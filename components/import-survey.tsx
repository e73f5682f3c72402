/** What taking in a file would do, told before it is done; where records differ, the person says which one stays. */
import { useState } from 'preact/hooks';
import type { Survey } from '../utils/import/import-log.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { ImportConflicts } from './import-conflicts.tsx';
import { rejectWords } from './import-words.ts';
import { useWords } from './words-provider.tsx';

export const STAYING = ['later', 'here', 'there'] as const;
/** Which of two records that differ stays: the one answered later, the one in the log, the one in the file. */
export type Staying = (typeof STAYING)[number];

/** How many conflicts and lines are shown; there may be a million. */
const SHOWN = 50;

interface ImportSurveyProps {
  survey: Survey;
  siteName: (id: string) => string;
  today: string;
  onStart: (staying: Staying) => void;
  onBack: () => void;
}

export function ImportSurvey({ survey, siteName, today, onStart, onBack }: ImportSurveyProps) {
  const { t } = useWords();
  const [staying, setStaying] = useState<Staying>('later');
  const { added, different, counts, minutes, conflicts } = survey;
  const hasSomething = added + different + counts + minutes > 0;
  return (
    <>
      <Tally survey={survey} />
      {different > 0 && (
        <>
          <ChoiceGroup
            legend={t('import.choice.legend')}
            choices={STAYING.map((value) => ({ value, label: t(`import.choice.${value}`) }))}
            value={staying}
            layout="pills"
            onChoose={setStaying}
          />
          <details>
            <summary>{t('import.conflicts')}</summary>
            <ImportConflicts conflicts={conflicts.slice(0, SHOWN)} siteName={siteName} today={today} />
            <First count={different} />
          </details>
        </>
      )}
      <Rejects survey={survey} />
      {!hasSomething && <p>{t('import.nothing')}</p>}
      <div class="button-row">
        {hasSomething && (
          <button type="button" class="primary" onClick={() => onStart(staying)}>
            {t('import.start')}
          </button>
        )}
        <button type="button" onClick={onBack}>
          {t('import.another')}
        </button>
      </div>
    </>
  );
}

function Tally({ survey }: { survey: Survey }) {
  const { t } = useWords();
  const { added, same, different, counts, minutes, rejected, newer } = survey;
  return (
    <div role="status">
      <p>{t('import.would')}</p>
      <ul class="plain">
        <li>{t('import.added', { count: added })}</li>
        <li>{t('import.same', { count: same })}</li>
        {different > 0 && <li>{t('import.different', { count: different })}</li>}
        {counts + minutes > 0 && <li>{t('import.counters', { count: counts + minutes })}</li>}
        {rejected > 0 && <li>{t('import.rejected', { count: rejected })}</li>}
        {newer > 0 && <li>{t('import.newer', { count: newer })}</li>}
      </ul>
    </div>
  );
}

function Rejects({ survey: { rejects, rejected } }: { survey: Survey }) {
  const { t } = useWords();
  if (rejected === 0) return null;
  return (
    <details>
      <summary>{t('import.rejects')}</summary>
      <ul class="plain rejects">
        {rejects.slice(0, SHOWN).map((reject) => (
          <li key={reject.line}>{rejectWords(t, reject)}</li>
        ))}
      </ul>
      <First count={rejected} />
    </details>
  );
}

function First({ count }: { count: number }) {
  const { t } = useWords();
  return count > SHOWN ? <p class="aside">{t('import.first', { shown: SHOWN, count })}</p> : null;
}
