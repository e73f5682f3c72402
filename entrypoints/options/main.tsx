/** Starts the settings page. */
import { render } from 'preact';
import { useWatched } from '../../components/use-watched.ts';
import { WordsProvider } from '../../components/words-provider.tsx';
import { readSettings, watchSettings } from '../../utils/settings/settings.ts';
import { uiLanguage } from '../../utils/words/words.ts';
import { Options } from './options.tsx';

function Start() {
  const settings = useWatched(readSettings, watchSettings);
  if (!settings) return null;
  return (
    <WordsProvider language={uiLanguage(settings.language, navigator.languages)}>
      <Options settings={settings} />
    </WordsProvider>
  );
}

const app = document.getElementById('app');
if (app) render(<Start />, app);
