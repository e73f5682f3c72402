/** What was said before the page was opened: a question and its refusal, if the address asks for it. */
import { conversations } from '../../chat-sites/conversations.ts';
import type { ChatMessage } from '../chat-message.ts';

export function history(): ChatMessage[] {
  const earlier = conversations.find(({ id }) => id === 'father-letter');
  if (!earlier || !new URL(location.href).searchParams.has('history')) return [];
  return [
    { role: 'user', content: earlier.prompt },
    { role: 'assistant', content: earlier.response },
  ];
}
