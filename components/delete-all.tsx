/** Deleting everything, in two steps: what will be lost is named first, then it must be confirmed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayInWords } from './when.ts';
import { useWords } from './words-provider.tsx';

/** What lies in the log; `since` is the first counted day, null where nothing was counted. */
export interface LogSize {
  records: number;
  answers: number;
  since: string | null;
}

interface DeleteAllProps {
  size: LogSize;
  onDeleteAll: () => void;
}

export function DeleteAll({ size, onDeleteAll }: DeleteAllProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const nothing = size.records === 0 && size.answers === 0;
  return (
    <>
      <button type="button" class="danger" disabled={nothing} onClick={() => setAsking(true)}>
        {t('deleteAll.button')}
      </button>
      {asking && <Confirm size={size} onDeleteAll={onDeleteAll} onClose={() => setAsking(false)} />}
    </>
  );
}

function Confirm({ size, onDeleteAll, onClose }: DeleteAllProps & { onClose: () => void }) {
  const { t, language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [understood, setUnderstood] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const { records, answers, since } = size;
  return (
    <dialog ref={dialog} aria-labelledby="delete-all-title" onClose={onClose}>
      <h2 id="delete-all-title">{t('deleteAll.title')}</h2>
      <p>{t('deleteAll.lost')}</p>
      <ul class="plain">
        <li>{t('deleteAll.records', { count: records })}</li>
        <li>
          {since === null
            ? t('deleteAll.noAnswers')
            : t('deleteAll.answers', { count: answers, since: dayInWords(since, language) })}
        </li>
        <li>{t('deleteAll.health')}</li>
      </ul>
      <p>{t('deleteAll.forGood')}</p>
      <label class="understood">
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        <span>{t('deleteAll.understood')}</span>
      </label>
      <div class="button-row">
        <button type="button" onClick={onClose}>
          {t('deleteAll.cancel')}
        </button>
        <button
          type="button"
          class="danger"
          disabled={!understood}
          onClick={() => {
            onDeleteAll();
            onClose();
          }}
        >
          {t('deleteAll.confirm')}
        </button>
      </div>
    </dialog>
  );
}
