/** Vue Advanced Chat as a page embeds it: a messenger with rooms in an open shadow root, handed all messages anew. */
import { register, type Message } from 'vue-advanced-chat';
import { askModel } from '../client/ask-model.ts';
import { history } from '../client/history.ts';
import { root } from '../client/root.ts';
import type { ChatMessage } from '../chat-message.ts';

const ROOM = '1';
const PERSON = 'person';
const MODEL = 'model';

register();
const chat = document.createElement('vue-advanced-chat');
const set = (values: Record<string, unknown>) => Object.assign(chat, values);
const said: ChatMessage[] = history();
let problem = '';

const message = ({ role, content }: ChatMessage, index: number): Message => ({
  _id: `${index}`,
  content,
  senderId: role === 'user' ? PERSON : MODEL,
  username: role === 'user' ? 'You' : 'mock-2',
  date: '24 November',
  timestamp: '10:20',
});
const draw = () => {
  const messages = said.map(message);
  set({
    messages: problem
      ? [...messages, { ...message({ role: 'assistant', content: problem }, said.length), system: true }]
      : messages,
  });
};

async function ask(content: string): Promise<void> {
  problem = '';
  const before: ChatMessage[] = [...said, { role: 'user', content }];
  said.push({ role: 'user', content });
  draw();
  try {
    let text = '';
    for await (const piece of askModel(before)) {
      if (!piece.content) continue;
      text += piece.content;
      said.splice(before.length, 1, { role: 'assistant', content: text });
      draw();
    }
  } catch (error) {
    problem = String(error);
    draw();
  }
}

const users = [
  { _id: PERSON, username: 'You', status: { state: 'online' } },
  { _id: MODEL, username: 'mock-2', status: { state: 'online' } },
];
set({
  height: '600px',
  currentUserId: PERSON,
  rooms: [{ roomId: ROOM, roomName: 'mock-2', avatar: '', users }],
  roomsLoaded: true,
  messagesLoaded: true,
});
chat.addEventListener('fetch-messages', () => {
  set({ messagesLoaded: false });
  setTimeout(() => {
    draw();
    set({ messagesLoaded: true });
  });
});
chat.addEventListener('send-message', (event) => {
  const [{ content }] = (event as CustomEvent<[{ content: string }]>).detail;
  void ask(content);
});
root().append(chat);
