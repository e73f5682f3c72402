/** Whether a page of a chat site shows a new chat, in which nothing was said yet. */
import { firstMatch } from './find-turns.ts';
import { conversationId } from './page-signs.ts';
import { rootOf } from './root-of.ts';
import type { Site } from './site.ts';

/** No turn, and nothing that a conversation leaves behind: a new chat. */
export function isEmptyChat(document: Document, address: string, site: Site): boolean {
  if (conversationId(address, site)) return false;
  return site.generations.every(
    (generation) => firstMatch(rootOf(document, site), generation.traces) === null,
  );
}
