/** The first-run page: what it does, the one thing to decide, and a way to start. */
import { useEffect, useState } from 'preact/hooks';
import type { Keep } from '../contract/refusal-record.ts';
import type { Settings } from '../utils/settings/settings.ts';
import { KeepChoice } from './keep-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useWords } from './words-provider.tsx';

interface WelcomeProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function Welcome({ settings, onChange }: WelcomeProps) {
  const { t } = useWords();
  const [keep, setKeep] = useState<Keep>(settings.keep);
  const [started, setStarted] = useState(false);
  useEffect(() => {
    document.title = t('welcome.title');
  }, [t]);
  return (
    <main class="page welcome">
      <h1>{t('welcome.title')}</h1>
      <ol>
        <li>{t('welcome.notices')}</li>
        <li>{t('welcome.asks')}</li>
        <li>{t('welcome.keeps')}</li>
      </ol>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ keep, welcomed: true });
          setStarted(true);
        }}
      >
        <KeepChoice legend={t('welcome.keepLegend')} value={keep} onChoose={setKeep} />
        <LanguageChoice value={settings.language} onChoose={(language) => onChange({ language })} />
        <div class="start">
          <button type="submit" class="primary">
            {t('welcome.start')}
          </button>
          <p class="aside" role="status">
            {t(started ? 'welcome.started' : 'welcome.change')}
          </p>
        </div>
      </form>
    </main>
  );
}
