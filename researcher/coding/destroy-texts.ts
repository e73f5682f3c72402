/** A report's texts go for good: from what was opened, and from the sealed message, in which they would still be. */
import type { Manifest } from '../../protocol/manifest.ts';
import type { Folder } from '../folder.ts';
import { nameOf, type Message } from '../store/line.ts';
import { madeFromNow } from '../store/open-store.ts';
import { keepOpened, openedOf, quarantine } from '../store/opened-store.ts';
import { changeLines, rawText } from '../store/raw-store.ts';
import type { Item } from './assignment.ts';

const TEXTS = ['prompt', 'answer', 'note'];

export async function destroyTexts(
  folder: Folder,
  { pid, rid }: Item,
  manifests: ReadonlyMap<string, Manifest>,
): Promise<void> {
  const opened = await openedOf(folder, pid);
  if (!opened) return;
  const messages = opened.messages.map((message) => (message.rid === rid ? withoutTexts(message) : message));
  const byHash = new Map(messages.map((message) => [message.hash, message]));
  await changeLines(folder, pid, (line) => {
    if (line.type === 'open' || nameOf(line)?.rid !== rid) return line;
    const message = byHash.get(line.hash);
    // One that was set aside can't be looked into, and may hold the same text.
    return message ? { type: 'open', hash: line.hash, signKey: line.signKey, message } : null;
  });
  const madeFrom = await madeFromNow(await rawText(folder, pid), manifests);
  const setAside = (await quarantine(folder)).get(pid) ?? [];
  await keepOpened(folder, { ...opened, messages, madeFrom }, setAside);
}

function withoutTexts(message: Message): Message {
  const destroyed = TEXTS.filter((name) => name in message.data);
  const data = Object.fromEntries(Object.entries(message.data).filter(([name]) => !TEXTS.includes(name)));
  return { ...message, data, destroyed: [...new Set([...message.destroyed, ...destroyed])] };
}
