/** An imitated page → how a test opens it and where it types there. */
import { siteById } from '../../utils/sites/registry.ts';
import type { Site } from '../../utils/sites/site.ts';
import type { SiteLook } from '../chat-sites/client/site-look.ts';
import { hostsOf } from '../chat-sites/hosts.ts';
import type { ChatKind } from './chat.page.ts';

export function kindOfLook(look: Omit<SiteLook, 'Page'>): ChatKind {
  const site = siteById(look.site) as Site;
  const start = new URL(look.newChatPath, `https://${look.host ?? hostsOf(site)[0]}`);
  start.searchParams.set('gen', look.generation);
  return {
    name: `${site.name}, generation ${look.generation}`,
    start: start.href,
    composer: site.composer.map(({ css }) => css).join(', '),
  };
}
