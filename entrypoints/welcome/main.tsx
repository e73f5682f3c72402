/** Starts the first-run page. */
import { render } from 'preact';
import { useWatched } from '../../components/use-watched.ts';
import { Welcome } from '../../components/welcome.tsx';
import { WordsProvider } from '../../components/words-provider.tsx';
import { changeSettings, readSettings, watchSettings } from '../../utils/settings/settings.ts';
import { uiLanguage } from '../../utils/words/words.ts';

function Start() {
  const settings = useWatched(readSettings, watchSettings);
  if (!settings) return null;
  return (
    <WordsProvider language={uiLanguage(settings.language, navigator.languages)}>
      <Welcome settings={settings} onChange={(change) => void changeSettings(change)} />
    </WordsProvider>
  );
}

const app = document.getElementById('app');
if (app) render(<Start />, app);
