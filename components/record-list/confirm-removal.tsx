/** Asks before many records are deleted at once, and names how many. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words-provider.tsx';

interface ConfirmRemovalProps {
  ids: string[];
  onConfirm: (ids: string[]) => void;
  /** Called after either choice. */
  onClose: () => void;
}

export function ConfirmRemoval({ ids, onConfirm, onClose }: ConfirmRemovalProps) {
  const { t, language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const counted = { count: ids.length, number: new Intl.NumberFormat(language).format(ids.length) };
  return (
    <dialog ref={dialog} class="confirm-removal" aria-labelledby="confirm-removal" onClose={onClose}>
      <h2 id="confirm-removal">{t('list.removal.title', counted)}</h2>
      <p>{t('list.removal.lost')}</p>
      <div class="button-row">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('list.removal.cancel')}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            dialog.current?.close();
            onConfirm(ids);
          }}
        >
          {t('list.removal.confirm', counted)}
        </button>
      </div>
    </dialog>
  );
}
