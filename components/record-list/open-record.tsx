/** The open record: its words and its form, what was answered before, and the way to the records around it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer, RefusalRecord } from '../../contract/refusal-record.ts';
import { AnswerForm } from '../answer-form.tsx';
import { RefusalCard } from '../refusal-card.tsx';
import { useWords } from '../words-provider.tsx';
import { AnswerHistory } from './answer-history.tsx';
import { RecordPanel, STEPS } from './record-panel.tsx';

interface OpenRecordProps {
  /** `gone`: deleted meanwhile. Null while it is read. */
  record: RefusalRecord | 'gone' | null;
  siteName: (id: string) => string;
  today: string;
  onDraft: (id: string, answer: Answer) => void;
  onSave: (id: string, answer: Answer) => void;
  onDismiss: (id: string) => void;
  onRemove: (id: string) => void;
  /** Absent at the ends of the list. */
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
  onClose: () => void;
}

export function OpenRecord(props: OpenRecordProps) {
  const { record, siteName, today, onDraft, onSave, onDismiss, onRemove, onNext, onPrevious, onClose } =
    props;
  const { t } = useWords();
  const shown = record === 'gone' ? null : record;
  return (
    <RecordPanel onNext={onNext} onPrevious={onPrevious} onClose={onClose}>
      <div class="steps">
        <Step words={t('list.previous')} letter={STEPS.previous} onClick={onPrevious} />
        <Step words={t('list.next')} letter={STEPS.next} onClick={onNext} />
        {shown && (
          <button type="button" class="quiet remove" onClick={() => onRemove(shown.id)}>
            {t('list.delete')}
          </button>
        )}
      </div>
      {record === 'gone' && <Gone onClose={onClose} />}
      {shown && (
        <AnswerForm
          key={shown.id}
          record={shown}
          onChange={(answer) => onDraft(shown.id, answer)}
          onSave={(answer) => onSave(shown.id, answer)}
          onDismiss={() => onDismiss(shown.id)}
          onClose={onClose}
        >
          <RefusalCard record={shown} siteName={siteName(shown.site)} today={today} />
          <AnswerHistory history={shown.history} source={shown.source} today={today} />
        </AnswerForm>
      )}
    </RecordPanel>
  );
}

function Gone({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <>
      <p role="alert">{t('problem.not_found')}</p>
      <button ref={button} type="button" onClick={onClose}>
        {t('form.close')}
      </button>
    </>
  );
}

interface StepProps {
  words: string;
  letter: string;
  onClick: (() => void) | undefined;
}

function Step({ words, letter, onClick }: StepProps) {
  return (
    <button type="button" class="quiet" disabled={!onClick} aria-keyshortcuts={letter} onClick={onClick}>
      {words}
      <kbd aria-hidden="true">{letter.toUpperCase()}</kbd>
    </button>
  );
}
