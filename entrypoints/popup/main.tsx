/**
 * Starts the popup. It may also stand in a tab of its own (a phone, or a browser that can't open popups):
 * then the address names the record to open and the tab it speaks of.
 */
import { render } from 'preact';
import { WordsProvider } from '../../components/words-provider.tsx';
import { useWatched } from '../../components/use-watched.ts';
import { readSettings, watchSettings } from '../../utils/settings/settings.ts';
import { uiLanguage } from '../../utils/words/words.ts';
import { Popup } from './popup.tsx';

const asked = new URLSearchParams(location.search);
const tab = Number.parseInt(asked.get('tab') ?? '', 10);

function Start() {
  const settings = useWatched(readSettings, watchSettings);
  if (!settings) return null;
  return (
    <WordsProvider language={uiLanguage(settings.language, navigator.languages)}>
      <Popup recordId={asked.get('record')} tabId={Number.isNaN(tab) ? null : tab} diary={settings.diary} />
    </WordsProvider>
  );
}

const app = document.getElementById('app');
if (app) render(<Start />, app);
