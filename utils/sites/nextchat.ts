/**
 * NextChat (ChatGPT-Next-Web), which people host themselves; read from its source as of 2025. Its classes end in
 * a hash, and its address never says which chat is open. Only a window of the messages is on the page. What a
 * provider's filter or an error says is written into the answer itself.
 */
import type { Site } from './site.ts';

const USER = '[class*="chat-message-user"]';
const ASSISTANT = '[class*="chat-message__"]';
/** "Typing…", above an answer that is being written; above a question that is only being typed too. */
const TYPING = '[class*="chat-message-status"]';

export const nextchat: Site = {
  id: 'nextchat',
  name: 'NextChat',
  vendor: 'self-hosted',
  jurisdiction: 'ZZ',
  hosts: [],
  access: 'asked',
  checked: { by: 'the project', on: 'source', date: '2025-08-01' },
  signature: [
    { css: '[class*="chat-input-panel"] textarea#chat-input', seen: '2025-08-01' },
    { css: `:is(${USER}, ${ASSISTANT}) > [class*="chat-message-container"]`, seen: '2025-08-01' },
    { css: 'meta[name="config"][content*="commitHash"]', seen: '2025-08-01' },
  ],
  conversationId: [],
  sharedPage: [],
  temporaryQuery: [],
  composer: [
    { css: 'textarea#chat-input', seen: '2025-08-01' },
    { css: '[class*="chat-input-panel"] textarea', seen: '2025-08-01' },
  ],
  busy: [{ css: `${ASSISTANT} ${TYPING}`, seen: '2025-08-01' }],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [{ css: `${USER}:not(:has(${TYPING})), ${ASSISTANT}`, seen: '2025-08-01' }],
      user: USER,
      assistant: ASSISTANT,
      userText: [
        { css: '[class*="chat-message-item"] .markdown-body', seen: '2025-08-01' },
        { css: '[class*="chat-message-item"]', seen: '2025-08-01' },
        { css: '.markdown-body', seen: '2025-08-01' },
      ],
      answerText: [
        { css: '[class*="chat-message-item"] .markdown-body', seen: '2025-08-01' },
        { css: '[class*="chat-message-item"]', seen: '2025-08-01' },
        { css: '.markdown-body', seen: '2025-08-01' },
      ],
      strip: [
        // Thinking stands before the answer as a quote.
        '[class*="chat-message__"] [class*="chat-message-item"] > div > blockquote:first-child',
        '[class*="chat-message__"] .markdown-body > blockquote:first-child',
        TYPING,
        '[class*="chat-message-action"]',
        '[class*="chat-message-tools"]',
        '.copy-code-button',
        '.show-hide-button',
      ],
      key: [],
      order: [],
      streaming: [],
      done: [],
      model: [{ css: '[class*="chat-model-name"]', seen: '2025-08-01' }],
      virtual: true,
      traces: [
        { css: '[class*="chat-message-container"]', seen: '2025-08-01' },
        { css: '[class*="chat-message-item"]', seen: '2025-08-01' },
        { css: '[class*="chat-body"] .markdown-body', seen: '2025-08-01' },
      ],
    },
  ],
};
