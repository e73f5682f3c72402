/** In the popup: a study waits for the person, and nothing is sent to it until then. */
import { useWords } from '../words-provider.tsx';

interface StudyNeedsYouProps {
  /** Whether one has changed, or the browser has stopped it. */
  why: 'consent' | 'permission';
  onOpen: () => void;
}

export function StudyNeedsYou({ why, onOpen }: StudyNeedsYouProps) {
  const { t } = useWords();
  return (
    <div class="study-needs-you">
      <p>{t(`studies.parked.${why}`)}</p>
      <button type="button" class="link" onClick={onOpen}>
        {t('studies.open')}
      </button>
    </div>
  );
}
