/** A conversation → the pieces of the model's next answer as they come. Throws what went wrong, in its words. */
import type { ChatMessage, Delta } from '../chat-message.ts';

export async function* askModel(messages: readonly ChatMessage[]): AsyncGenerator<Delta> {
  const response = await fetch('/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'mock-2', stream: true, messages }),
  });
  if (!response.ok || !response.body) {
    const { error } = (await response.json()) as { error: { message: string } };
    throw new Error(error.message);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const data = line.replace(/^data: /, '');
      if (data === '[DONE]') return;
      const { choices } = JSON.parse(data) as { choices: { delta: Delta }[] };
      if (choices[0]) yield choices[0].delta;
    }
  }
}
