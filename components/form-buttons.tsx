/** The form's last row: save first, then the ways out, each with the key that does the same. */
import type { ComponentChildren } from 'preact';
import type { Source } from '../contract/taxonomy.ts';
import { LETTERS } from './key-action.ts';
import { useWords } from './words-provider.tsx';

interface FormButtonsProps {
  /** How the record came to be: one of a diary is dismissed for another reason. */
  source: Source;
  notice: ComponentChildren;
  onDismiss: () => void;
  onSkip: (() => void) | undefined;
  onClose: (() => void) | undefined;
}

export function FormButtons({ source, notice, onDismiss, onSkip, onClose }: FormButtonsProps) {
  const { t } = useWords();
  return (
    <div class="form-buttons">
      {notice}
      <div class="button-row">
        <button type="submit" class="primary" aria-keyshortcuts="Enter">
          {t('form.save')}
          <kbd aria-hidden="true">{t('form.enter')}</kbd>
        </button>
        <button type="button" aria-keyshortcuts={LETTERS.dismiss} onClick={onDismiss}>
          {t('form.dismiss', { context: source })}
          <Key letter={LETTERS.dismiss} />
        </button>
        {onSkip && (
          <button type="button" class="quiet" aria-keyshortcuts={LETTERS.skip} onClick={onSkip}>
            {t('form.skip')}
            <Key letter={LETTERS.skip} />
          </button>
        )}
        {onClose && (
          <button type="button" class="quiet" onClick={onClose}>
            {t('form.close')}
          </button>
        )}
      </div>
    </div>
  );
}

const Key = ({ letter }: { letter: string }) => <kbd aria-hidden="true">{letter.toUpperCase()}</kbd>;
