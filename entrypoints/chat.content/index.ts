import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { installMatches } from '../../utils/sites/install-sites.ts';
import { createChatSession } from './chat-session.ts';
import { findPageSite } from './page-site.ts';

export default defineContentScript({
  matches: installMatches,
  runAt: 'document_idle',
  async main(ctx) {
    const page = crypto.randomUUID();
    const site = await findPageSite(document, ctx.signal);
    if (!site || ctx.isInvalid) return;
    const session = createChatSession({ site, document, page, signal: ctx.signal });
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
