/*
 * The column with "New chat" and two old chats, in all four pages. Its links change the address without loading
 * a page, as the sites' own do.
 */
import { oldChats } from '../stored-chats.ts';
import type { ChatActions } from '../client/chat-session.ts';
import { Icon } from './icon.tsx';

interface SidebarProps {
  name: string;
  actions: ChatActions;
  chatPath: (id: string) => string;
  open: string | undefined;
}

export function Sidebar({ name, actions, chatPath, open }: SidebarProps) {
  const go = (how: () => void) => (event: Event) => {
    event.preventDefault();
    how();
  };
  return (
    <nav class="sidebar" aria-label="Chat history">
      <span class="wordmark">{name}</span>
      <a class="side-item" href="/" data-testid="create-new-chat-button" onClick={go(actions.newChat)}>
        <Icon name="edit" /> New chat
      </a>
      <h2 class="side-title">Recents</h2>
      {oldChats.map(({ id, title }) => (
        <a
          class="side-item"
          href={chatPath(id)}
          aria-current={open === id ? 'page' : undefined}
          onClick={go(() => actions.openChat(id))}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
