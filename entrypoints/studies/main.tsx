/** Starts the page of studies. `#join=` and a link: that study is looked at first. */
import { render } from 'preact';
import { useWatched } from '../../components/use-watched.ts';
import { WordsProvider } from '../../components/words-provider.tsx';
import { readSettings, watchSettings } from '../../utils/settings/settings.ts';
import { uiLanguage } from '../../utils/words/words.ts';
import { StudiesPage } from './studies-page.tsx';

function Start() {
  const settings = useWatched(readSettings, watchSettings);
  if (!settings) return null;
  return (
    <WordsProvider language={uiLanguage(settings.language, navigator.languages)}>
      <StudiesPage link={new URLSearchParams(location.hash.slice(1)).get('join') ?? ''} />
    </WordsProvider>
  );
}

const app = document.getElementById('app');
if (app) render(<Start />, app);
