/**
 * Is the chat in front a temporary one? Told every address of the page, because a temporary chat may get an
 * ordinary address after its first question, by way of a passing one; it stays temporary under both. It ends at
 * another conversation, or where a new chat starts.
 */
import { conversationId, isTemporaryChat } from '../sites/page-signs.ts';
import type { Site } from '../sites/site.ts';

export function followTemporaryChat(site: Site): (address: string) => boolean {
  let temporary = false;
  let startPath: string | undefined;
  let itsConversation: string | null = null;
  return (address) => {
    const path = URL.parse(address)?.pathname;
    if (isTemporaryChat(address, site)) {
      temporary = true;
      startPath = path;
      itsConversation = null;
      return true;
    }
    const conversation = conversationId(address, site);
    const isOther = itsConversation !== null && conversation !== itsConversation;
    temporary = temporary && path !== startPath && !isOther;
    itsConversation = temporary ? conversation : null;
    return temporary;
  };
}
