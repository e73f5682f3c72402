/** What to keep for the day on which this browser is gone. */
import { useState } from 'preact/hooks';
import type { Participation } from '../../utils/studies/participation.ts';
import { leaveLink } from '../../utils/studies/recovery-card.ts';
import { copyText } from '../copy-text.ts';
import { useWords } from '../words-provider.tsx';

interface RecoveryCardProps {
  participation: Participation;
  onSave: () => void;
}

export function RecoveryCard({ participation, onSave }: RecoveryCardProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const link = leaveLink(participation);
  return (
    <details class="recovery">
      <summary>{t('studies.card.title')}</summary>
      <div class="opened">
        <p>{t('studies.card.about')}</p>
        <pre tabIndex={0} dir="ltr">
          {link}
        </pre>
        <div class="button-row">
          <button type="button" onClick={() => void copyText(link).then(setCopied)}>
            {t(copied ? 'studies.card.copied' : 'studies.card.copy')}
          </button>
          <button type="button" onClick={onSave}>
            {t('studies.card.save')}
          </button>
        </div>
      </div>
    </details>
  );
}
