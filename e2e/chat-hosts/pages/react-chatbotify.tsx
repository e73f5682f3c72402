/** React ChatBotify as a page embeds it: a widget in the corner that is handed the answer so far. */
import ChatBot, { type Params } from 'react-chatbotify';
import { createRoot } from 'react-dom/client';
import { askModel } from '../client/ask-model.ts';
import { history } from '../client/history.ts';
import { root } from '../client/root.ts';
import type { ChatMessage } from '../chat-message.ts';

const KEY = 'earlier';
const said: ChatMessage[] = history();

// Where the library keeps what was said on an earlier visit.
if (said.length > 0)
  localStorage.setItem(
    KEY,
    JSON.stringify(
      said.map(({ role, content }, index) => ({
        id: `${index}`,
        content,
        sender: role === 'user' ? 'USER' : 'BOT',
        type: 'string',
        timestamp: '2026-11-24T09:30:00.000Z',
      })),
    ),
  );

async function answer({ userInput, streamMessage, endStreamMessage }: Params): Promise<void> {
  said.push({ role: 'user', content: userInput });
  let text = '';
  for await (const { content } of askModel(said)) {
    text += content ?? '';
    if (text) await streamMessage(text);
  }
  await endStreamMessage('BOT');
  said.push({ role: 'assistant', content: text });
}

const flow = {
  start: { message: 'Ask me anything.', path: 'loop' },
  loop: {
    message: (params: Params) => answer(params).catch((error: unknown) => `Something went wrong. ${error}`),
    path: 'loop',
  },
};

createRoot(root()).render(
  <main>
    <h1>Town library</h1>
    <p>Open from nine to five. Ask the assistant in the corner.</p>
    <ChatBot
      flow={flow}
      settings={{
        chatWindow: { defaultOpen: true },
        chatHistory: { storageKey: KEY, storageType: 'LOCAL_STORAGE', autoLoad: true },
      }}
    />
  </main>,
);
