/** What just happened, said once and calmly, with the way back. The region is always there, so it is read out. */
import { LETTERS } from './key-action.ts';
import { useWords } from './words-provider.tsx';

/** A sentence that was already put into words, and whether it can be taken back. */
export interface NoticeText {
  text: string;
  tone: 'done' | 'problem';
  undo: boolean;
}

interface NoticeProps {
  notice: NoticeText | null;
  onUndo: () => void;
}

export function Notice({ notice, onUndo }: NoticeProps) {
  const { t } = useWords();
  return (
    <div class={notice ? `notice ${notice.tone}` : 'notice none'} role="status">
      {notice && <span>{notice.text}</span>}
      {notice?.undo && (
        <button type="button" class="link" aria-keyshortcuts={LETTERS.undo} onClick={onUndo}>
          {t('done.undo')}
          <kbd aria-hidden="true">{LETTERS.undo.toUpperCase()}</kbd>
        </button>
      )}
    </div>
  );
}
