/** A chat without a class, a role or a mark of any kind: who speaks is told by where it stands. */
import { askModel } from '../client/ask-model.ts';
import { history } from '../client/history.ts';
import { root } from '../client/root.ts';
import type { ChatMessage } from '../chat-message.ts';

const said: ChatMessage[] = history();
const list = document.createElement('div');
const box = document.createElement('textarea');
const button = document.createElement('button');

function show({ role, content }: ChatMessage): HTMLElement {
  const row = document.createElement('div');
  const bubble = document.createElement('div');
  row.style.textAlign = role === 'user' ? 'right' : 'left';
  bubble.style.cssText =
    'display: inline-block; max-width: 80%; padding: 8px; white-space: pre-wrap; text-align: left';
  bubble.style.background = role === 'user' ? '#dde8ff' : '#eee';
  bubble.textContent = content;
  row.append(bubble);
  list.append(row);
  return bubble;
}

async function ask(): Promise<void> {
  const content = box.value.trim();
  if (!content) return;
  box.value = '';
  said.push({ role: 'user', content });
  show({ role: 'user', content });
  const bubble = show({ role: 'assistant', content: '…' });
  try {
    let text = '';
    for await (const piece of askModel(said)) {
      text += piece.content ?? '';
      if (text) bubble.textContent = text;
    }
    said.push({ role: 'assistant', content: text });
  } catch (error) {
    bubble.textContent = String(error);
  }
}

said.forEach(show);
list.style.cssText = 'max-width: 700px; min-height: 400px';
box.style.cssText = 'width: 600px; height: 60px';
button.textContent = 'Send';
button.addEventListener('click', () => void ask());
root().append(list, box, button);
