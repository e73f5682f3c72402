// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { chatgpt } from './chatgpt.ts';
import { turnModel } from './read-turn.ts';
import type { Generation } from './site.ts';

const [plain] = chatgpt.generations as readonly [Generation];
const generation: Generation = { ...plain, modelText: [{ css: '.name', seen: '2026-11-10' }] };

it.each([
  ['<b class="name">llama3.3 <i>70b</i></b>', 'llama3.3 70b'],
  ['<button class="name">llama3.3</button>', 'llama3.3'],
  ['<b class="name">llama3.3</b><p data-message-model-slug="gpt-5-5"></p>', 'gpt-5-5'],
  ['<b class="name"> </b>', null],
  ['<b>llama3.3</b>', null],
])('the model of a turn with %s', (html, model) => {
  document.body.innerHTML = html;
  expect(turnModel({ element: document.body, role: 'assistant' }, generation)).toBe(model);
});
