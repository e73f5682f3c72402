/*
 * Turns one request to the server into the events of its reply, each as soon as its line has arrived.
 */
import type { ChatEvent, ChatRequest } from '../chat-event.ts';

export async function* readEvents(request: ChatRequest, signal: AbortSignal): AsyncGenerator<ChatEvent> {
  const reply = await fetch('/__chat', { method: 'POST', body: JSON.stringify(request), signal });
  if (!reply.body) return;
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as ChatEvent;
  }
}
