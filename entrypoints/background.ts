import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '../utils/background/background.ts';
import { onAllowed, onForbidden, registerAllowedPages } from '../utils/background/site-access.ts';
import { STUDY_ALARM } from '../utils/background/study-turns.ts';
import { ensurePurgeAlarm, openWelcome, PURGE_ALARMS, watchOpenTabs } from '../utils/background/upkeep.ts';

export default defineBackground(() => {
  const background = createBackground();

  // An async function returns the browser's own promise; it accepts no other as an answer.
  browser.runtime.onMessage.addListener(async (message: unknown, sender) =>
    background.answer(message, sender),
  );

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openWelcome();
    if (import.meta.env.CHROME) await watchOpenTabs('/content-scripts/chat.js');
  });

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (PURGE_ALARMS.includes(name)) await background.purge();
    if (name === STUDY_ALARM) await background.wakeStudies();
  });

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => onAllowed(origins));
  browser.permissions.onRemoved.addListener(async () => {
    await onForbidden();
    await background.wakeStudies();
  });

  void registerAllowedPages();
  void ensurePurgeAlarm();
  void background.start().then(() => background.wakeStudies());
});
