/*
 * Which chat an address shows. The sites' ids have many forms (digits, part of a UUID), so what this tab has seen is
 * remembered beside the address.
 */
import { UUID } from '../../../utils/sites/uuid.ts';
import { oldChats } from '../stored-chats.ts';
import type { SiteLook } from './site-look.ts';

const chatId = new RegExp(UUID);
const keyOf = (path: string) => `chat:${path}`;

export function rememberChat(path: string, id: string): void {
  sessionStorage.setItem(keyOf(path), id);
}

/** The chat's UUID; undefined for a new chat. */
export function knownChat(look: Pick<SiteLook, 'chatPath'>, url: URL): string | undefined {
  const path = url.pathname + url.search + url.hash;
  const old = oldChats.find(({ id }) => look.chatPath(id) === path)?.id;
  return old ?? sessionStorage.getItem(keyOf(path)) ?? chatId.exec(path)?.[0];
}
