/** Taking the log along: all of it or what is chosen, with the texts or without, in which format; and how far it is. */
import { useState } from 'preact/hooks';
import { ChoiceGroup } from '../choice-group.tsx';
import { ExportButtons, type TakenAlong } from '../export-buttons.tsx';
import { Switch } from '../switch.tsx';
import { useWords } from '../words-provider.tsx';

export interface TakeAlongRequest {
  what: TakenAlong;
  /** Whether only the choice is taken. */
  isChosen: boolean;
  hasText: boolean;
}

interface TakeAlongProps {
  /** Records in the log, and in the choice; null where everything is chosen. */
  all: number;
  inChoice: number | null;
  /** Records written so far of a file that is being made; null where none is. */
  progress: { done: number; total: number } | null;
  onTake: (request: TakeAlongRequest) => void;
  onCancel: () => void;
}

const WHAT: readonly TakenAlong[] = [
  'html',
  'jsonl',
  'csv-spreadsheet',
  'csv',
  'parquet',
  'datapackage',
  'codebook',
];

export function TakeAlong({ all, inChoice, progress, onTake, onCancel }: TakeAlongProps) {
  const { t, language } = useWords();
  const [wantsChoice, setWantsChoice] = useState(true);
  const [hasText, setHasText] = useState(true);
  const isChosen = inChoice !== null && wantsChoice;
  const number = new Intl.NumberFormat(language);
  return (
    <div class="take-along">
      {inChoice !== null && (
        <ChoiceGroup
          legend={t('takeAlong.what')}
          choices={[
            { value: 'choice', label: t('takeAlong.choice', { count: inChoice }) },
            { value: 'everything', label: t('takeAlong.everything', { count: all }) },
          ]}
          value={isChosen ? 'choice' : 'everything'}
          layout="rows"
          onChoose={(what) => setWantsChoice(what === 'choice')}
        />
      )}
      <Switch
        label={t('takeAlong.text')}
        about={t('takeAlong.textAbout')}
        on={hasText}
        onChange={setHasText}
      />
      <ExportButtons
        explained
        downloads={WHAT}
        disabled={progress !== null}
        onDownload={(what) => onTake({ what, isChosen, hasText })}
      />
      {progress && (
        <div class="progress" role="status">
          <progress aria-label={t('takeAlong.title')} max={progress.total} value={progress.done} />
          <span>
            {t('takeAlong.progress', {
              done: number.format(progress.done),
              total: number.format(progress.total),
            })}
          </span>
          <button type="button" onClick={onCancel}>
            {t('takeAlong.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}
