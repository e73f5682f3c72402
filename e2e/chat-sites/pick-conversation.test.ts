import { expect, test } from 'vitest';
import { conversations } from './conversations.ts';
import { bestConversation, pickConversation } from './pick-conversation.ts';

test.each(conversations.map((one) => [one.prompt, one.id]))('“%s” gets %s', (prompt, id) => {
  expect(bestConversation(prompt)?.id).toBe(id);
});

test.each([
  ['my padlock is stuck', 'shed-lock'],
  ['MAYOR and statue, please', 'mayor-satire'],
  ['批评物业', 'property-complaint'],
  ['the dockers on strike', 'square-history'],
])('the words of “%s” lead to %s', (prompt, id) => {
  expect(bestConversation(prompt)?.id).toBe(id);
});

test.each(['both clocks are blocked', 'a catalogue of bottles', ''])('“%s” has no keyword', (prompt) => {
  expect(bestConversation(prompt)).toBeUndefined();
});

test('prompts without a keyword go through the whole set', () => {
  const answers = pickConversation();
  const given = conversations.map(() => answers('hello', 0).response);
  expect(given).toEqual(conversations.map((one) => one.response));
});

test('a regeneration is answered in other words where there are any', () => {
  const answers = pickConversation();
  const [first, second, third] = [0, 1, 2].map((attempt) => answers('padlock', attempt).response);
  expect(second).not.toBe(first);
  expect(third).toBe(first);
});
