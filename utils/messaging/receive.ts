/**
 * Raw message → handler, after two questions: may this sender say this, and is it formed as the schema
 * says? A page that forges a message gets a refusal and changes nothing.
 */
import * as v from 'valibot';
import { failed, type Result } from './problem.ts';
import { SENDERS, type Handlers, type Sender } from './protocol.ts';
import { SCHEMAS, type MessageName } from './schemas.ts';

export interface RawSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

export interface Receiver {
  extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  extensionUrl: string;
  isChatAddress: (address: string) => boolean;
  handlers: Handlers;
}

export async function receive(receiver: Receiver, raw: unknown, from: RawSender): Promise<Result<unknown>> {
  const name = messageName(raw);
  if (!name) return failed('invalid_message');
  const sender = senderOf(receiver, from);
  if (!sender || sender.kind !== SENDERS[name]) return failed('not_allowed');
  const payload = v.safeParse(SCHEMAS[name], (raw as { payload?: unknown }).payload);
  if (!payload.success) return failed('invalid_message');
  const handle = receiver.handlers[name] as (payload: unknown, sender: Sender) => Promise<Result<unknown>>;
  return handle(payload.output, sender);
}

function messageName(raw: unknown): MessageName | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { name } = raw as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(SENDERS, name) ? (name as MessageName) : null;
}

function senderOf({ extensionId, extensionUrl, isChatAddress }: Receiver, from: RawSender): Sender | null {
  if (from.id !== extensionId || !from.url) return null;
  const tabId = from.tab?.id ?? null;
  if (from.url.startsWith(extensionUrl)) return { kind: 'page', tabId, address: from.url };
  // Only the top frame: a chat page embedded elsewhere is not a chat in front of the person.
  return isChatAddress(from.url) && from.frameId === 0 ? { kind: 'chat', tabId, address: from.url } : null;
}
