import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBackground } from '../utils/background/background.ts';
import { onAllowed, onForbidden, registerAllowedPages } from '../utils/background/site-access.ts';
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
  });

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => onAllowed(origins));
  browser.permissions.onRemoved.addListener(async () => onForbidden());

  void registerAllowedPages();
  void ensurePurgeAlarm();
  void background.start();
});
