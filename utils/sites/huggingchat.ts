/** HuggingChat, as its source drew it in August 2026 (huggingface/chat-ui). */
import type { Site } from './site.ts';

export const huggingchat: Site = {
  id: 'huggingchat',
  name: 'HuggingChat',
  vendor: 'Hugging Face',
  jurisdiction: 'US',
  hosts: ['huggingface.co'],
  path: '/chat/',
  access: 'asked',
  checked: { by: 'the project', on: 'source', date: '2026-08-21' },
  // A shared conversation has an id of seven characters.
  conversationId: ['^/chat/conversation/([^/?#]{8,})'],
  sharedPage: ['^/chat/r/', '^/chat/conversation/[^/?#]{7}(?:[/?#]|$)'],
  temporaryQuery: [],
  composer: [
    { css: 'form textarea', seen: '2026-08-21' },
    { css: 'textarea', seen: '2026-08-21' },
  ],
  busy: [
    { css: '.stop-generating-btn', seen: '2026-08-21' },
    { css: 'button[aria-label="Stop generating"]', seen: '2026-08-21' },
  ],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[data-message-id]', seen: '2026-08-21' },
        { css: '[data-message-role="assistant"], [data-message-type="user"]', seen: '2026-08-21' },
      ],
      user: '[data-message-type="user"], [data-message-id]:not([data-message-role]):has(.whitespace-break-spaces)',
      assistant: '[data-message-role="assistant"]',
      userText: [
        { css: '.whitespace-break-spaces', seen: '2026-08-21' },
        { css: 'p.break-words', seen: '2026-08-21' },
      ],
      // The prose of thinking is small.
      answerText: [{ css: '.prose:not(.prose-sm)', seen: '2026-08-21' }],
      strip: ['.thinking-viewport', '.prose-sm', '[data-exclude-from-copy]'],
      // An id is exchanged for the server's when the answer is complete, and so is its question's: it tells nothing.
      key: [],
      order: [],
      streaming: [],
      // The site has no other language.
      done: [{ css: 'button[title="Retry"]', seen: '2026-08-21' }],
      // Where the site has chosen the model itself, the answer says which.
      model: [{ css: 'a[href^="/chat/settings/"]', seen: '2026-08-21' }],
      virtual: false,
      traces: [
        { css: '[data-message-id]', seen: '2026-08-21' },
        { css: '[data-message-role]', seen: '2026-08-21' },
        { css: '[data-message-type]', seen: '2026-08-21' },
        { css: '.thinking-viewport', seen: '2026-08-21' },
        { css: '[data-exclude-from-copy]', seen: '2026-08-21' },
      ],
    },
  ],
};
