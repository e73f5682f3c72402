import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { TabMessage } from '../../utils/messaging/protocol.ts';
import { installMatches } from '../../utils/sites/install-matches.ts';
import type { Site } from '../../utils/sites/site.ts';
import { createChatSession, type ChatSession } from './chat-session.ts';
import { followPageSite } from './page-site.ts';

export default defineContentScript({
  matches: installMatches,
  runAt: 'document_idle',
  main(ctx) {
    const page = crypto.randomUUID();
    let session: ChatSession | null = null;
    let asking = new AbortController();

    const begin = (site: Site) => {
      if (ctx.isInvalid || session?.isOf(site)) return;
      session?.end();
      session = createChatSession({ site, document, page, signal: ctx.signal });
      void session.readSettings();
    };
    /** The page may be of another site since the person has shown how it is read. */
    const askWhichSite = () => {
      asking.abort();
      asking = new AbortController();
      void followPageSite(document, AbortSignal.any([asking.signal, ctx.signal]), begin);
    };
    const onMessage = async (message: unknown) => {
      if ((message as Partial<Record<'accessChanged', true>> | null)?.accessChanged) askWhichSite();
      return session?.answer(message as TabMessage) ?? null;
    };
    const onChange = (changed: object) => {
      if ('taughtPages' in changed) askWhichSite();
      if ('settings' in changed) void session?.readSettings();
    };
    browser.runtime.onMessage.addListener(onMessage);
    browser.storage.local.onChanged.addListener(onChange);
    ctx.onInvalidated(() => {
      // After an update the old script's connection is gone and its calls throw.
      if (!browser.runtime?.id) return;
      browser.runtime.onMessage.removeListener(onMessage);
      browser.storage.local.onChanged.removeListener(onChange);
    });
    askWhichSite();
  },
});
