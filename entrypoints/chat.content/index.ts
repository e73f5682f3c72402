import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findSite } from '../../utils/sites/find-site.ts';
import { installMatches, installSites } from '../../utils/sites/install-sites.ts';
import { createChatSession } from './chat-session.ts';

export default defineContentScript({
  matches: installMatches,
  runAt: 'document_idle',
  main(ctx) {
    const site = findSite(location.href, installSites);
    if (!site) return;
    const session = createChatSession({ site, document, page: crypto.randomUUID(), signal: ctx.signal });
    const onMessage = async (message: unknown) => session.answer(message);
    const onChange = () => void session.readSettings();
    browser.runtime.onMessage.addListener(onMessage);
    browser.storage.local.onChanged.addListener(onChange);
    ctx.onInvalidated(() => {
      // After an update the old script's connection is gone and its calls throw.
      if (!browser.runtime?.id) return;
      browser.runtime.onMessage.removeListener(onMessage);
      browser.storage.local.onChanged.removeListener(onChange);
    });
    void session.readSettings();
  },
});
