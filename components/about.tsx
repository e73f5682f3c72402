/** What this is, what it never does, and where nothing goes. */
import { useWords } from './words-provider.tsx';

export function About({ version }: { version: string }) {
  const { t } = useWords();
  return (
    <div class="card about">
      <p>
        <b>{t('manifest.name')}</b> <span class="aside">{t('about.version', { version })}</span>
      </p>
      <p>{t('about.privacy')}</p>
      <p>{t('about.never')}</p>
      <ul class="plain">
        <li>{t('about.neverHelp')}</li>
        <li>{t('about.neverTouch')}</li>
        <li>{t('about.neverGuess')}</li>
      </ul>
      <p class="aside">{t('about.source')}</p>
    </div>
  );
}
