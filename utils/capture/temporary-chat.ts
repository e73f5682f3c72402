/**
 * Is the chat in front a temporary one? Told every address of the page, because a temporary chat may get an
 * ordinary address after its first question; it stays temporary under it.
 */
import { conversationId, isTemporaryChat } from '../sites/page-signs.ts';
import type { Site } from '../sites/site.ts';

export function followTemporaryChat(site: Site): (address: string) => boolean {
  let temporary = false;
  let itsConversation: string | null = null;
  return (address) => {
    if (isTemporaryChat(address, site)) {
      temporary = true;
      itsConversation = null;
      return true;
    }
    const conversation = conversationId(address, site);
    const staysIn = conversation !== null && (itsConversation === null || itsConversation === conversation);
    temporary = temporary && staysIn;
    itsConversation = temporary ? conversation : null;
    return temporary;
  };
}
