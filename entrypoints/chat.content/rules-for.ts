/**
 * Has the rules that a text needs brought into the page and made ready while it is idle: asked for when somebody
 * writes in their language, which is before the answer is finished. English, which most need, comes while the page rests.
 */
import { stepWhenIdle } from '../../utils/capture/when-idle.ts';
import { languageOf } from '../../utils/detector/language.ts';
import { missingFor } from '../../utils/detector/rules/loaded.ts';
import { warmUp } from '../../utils/detector/warm-up.ts';
import { send } from '../../utils/messaging/send.ts';
import { pause } from './pause.ts';

/** An answer waits no longer for its rules to be made ready; unready ones only cost more. */
const MOST_WAIT_MS = 600;
const MOST_TRIES = 4;
const PAUSE_MS = 300;

export function createRulesLoader(window: Window, signal: AbortSignal): (text: string) => Promise<void> {
  /** The worker may die over it, so it is asked for again; without them an answer is read with what is there. */
  return async (text) => {
    for (let tries = 0; tries < MOST_TRIES && !signal.aborted; tries++) {
      const languages = missingFor(languageOf(text), text);
      if (languages.length === 0) return;
      const brought = await send('rulesNeeded', { languages });
      if (brought.ok)
        return Promise.race([stepWhenIdle(warmUp(languages), window, signal), pause(MOST_WAIT_MS)]);
      await pause(PAUSE_MS);
    }
  };
}
