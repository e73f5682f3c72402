/** Deep Chat as a page embeds it: an element with an open shadow root that talks to the model itself. */
import { DeepChat } from 'deep-chat';
import { history } from '../client/history.ts';
import { root } from '../client/root.ts';

const chat = new DeepChat();
chat.directConnection = { openAI: { key: 'none', completions: { model: 'mock-2' } } };
chat.connect = { url: '/v1/chat/completions', stream: true };
chat.errorMessages = { displayServiceErrorMessages: true };
chat.history = history().map(({ role, content }) => ({
  role: role === 'user' ? 'user' : 'ai',
  text: content,
}));
chat.style.width = '600px';
chat.style.height = '500px';
root().append(chat);
