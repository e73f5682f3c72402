/*
 * Turns what was typed into one of the written conversations. The one with the most of its keywords in the
 * prompt wins; a prompt with none of them gets the next in the order of the set, so that pressing on shows all.
 */
import type { AnswerSource } from './answer-source.ts';
import { conversations, type Conversation } from './conversations.ts';

/** English keywords are whole words, or `bot` would be found in `both`. */
function mentions(prompt: string, keyword: string): boolean {
  return /^[a-z]/.test(keyword)
    ? new RegExp(`\\b${keyword}s?\\b`, 'i').test(prompt)
    : prompt.includes(keyword);
}

const hits = (conversation: Conversation, prompt: string) =>
  conversation.prompt === prompt
    ? Infinity
    : conversation.keywords.filter((keyword) => mentions(prompt, keyword)).length;

/** The conversation that fits the prompt best, if any keyword of any does. */
export function bestConversation(prompt: string): Conversation | undefined {
  let best: Conversation | undefined;
  for (const conversation of conversations) {
    if (hits(conversation, prompt) > (best ? hits(best, prompt) : 0)) best = conversation;
  }
  return best;
}

/** Answers from the written set; a regeneration gets the conversation's next variant. */
export function pickConversation(): AnswerSource {
  let next = 0;
  return (prompt, attempt) => {
    const matched = bestConversation(prompt) ?? conversations[next++ % conversations.length];
    if (!matched) throw new Error('the set of conversations is empty');
    const variants = [matched.response, ...matched.retries];
    return { ...matched, response: variants[attempt % variants.length] ?? matched.response };
  };
}
