/** One calm line when much has been logged since the last backup; a "no" is remembered and ends it. */
import { useWords } from '../words-provider.tsx';

interface BackupReminderProps {
  /** Records that came since the last backup. */
  since: number;
  onBackup: () => void;
  onNever: () => void;
}

export function BackupReminder({ since, onBackup, onNever }: BackupReminderProps) {
  const { t } = useWords();
  return (
    <aside class="card backup-reminder" aria-label={t('backup.title')}>
      <p>{t('backup.since', { count: since })}</p>
      <div class="button-row">
        <button type="button" class="primary" onClick={onBackup}>
          {t('backup.save')}
        </button>
        <button type="button" class="quiet" onClick={onNever}>
          {t('backup.never')}
        </button>
      </div>
    </aside>
  );
}
