/** Starts the report page. */
import { render } from 'preact';
import { useWatched } from '../../components/use-watched.ts';
import { WordsProvider } from '../../components/words-provider.tsx';
import { readSettings, watchSettings } from '../../utils/settings/settings.ts';
import { uiLanguage } from '../../utils/words/words.ts';
import { ReportPage } from './report-page.tsx';

function Start() {
  const settings = useWatched(readSettings, watchSettings);
  if (!settings) return null;
  return (
    <WordsProvider language={uiLanguage(settings.language, navigator.languages)}>
      <ReportPage settings={settings} />
    </WordsProvider>
  );
}

const app = document.getElementById('app');
if (app) render(<Start />, app);
