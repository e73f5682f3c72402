/** Meta AI. A message's id ends in whose it is; an answer is cut into many blocks. */
import type { Site } from './site.ts';

export const meta: Site = {
  id: 'meta',
  name: 'Meta AI',
  vendor: 'Meta AI',
  jurisdiction: 'US',
  hosts: ['www.meta.ai', 'meta.ai'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: ['^/prompt/([^/?#]+)'],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: '[contenteditable="true"]', seen: '2026-11-10' },
    // A field for the conversation's title is an input.
    { css: 'textarea', seen: '2026-11-10' },
  ],
  // The answer itself says that it is being written.
  busy: [],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[data-message-item][data-message-id]', seen: '2026-11-10' },
        { css: '[data-message-id$="_user"], [data-message-id$="_assistant"]', seen: '2026-11-10' },
        { css: '[data-message-type="user"], [data-testid="assistant-message"]', seen: '2026-11-10' },
      ],
      user: '[data-message-id$="_user"], [data-message-type="user"]',
      assistant: '[data-message-id$="_assistant"], [data-testid="assistant-message"]',
      userText: [
        { css: '.text-response', seen: '2026-11-10' },
        // The day of the message is such a text too.
        { css: '[data-slot="text"].whitespace-pre-wrap', seen: '2026-11-10' },
      ],
      answerText: [
        { css: '.markdown-content', seen: '2026-11-10' },
        { css: '.ur-markdown, .ur-code-block, .ur-table__wrapper', seen: '2026-11-10' },
      ],
      strip: [
        '[data-testid="citation-pill"]',
        'a[data-slot="hover-card-trigger"]',
        // The language's name above a block of code stands there twice.
        '.ur-code-block__header',
        '[data-streamdown="code-block-header"]',
        '.ur-code-block div:not(:has(pre), pre *)',
        '.group\\/assistant-message-actions',
      ],
      key: [{ css: ':scope', attribute: 'data-message-id', seen: '2026-11-10' }],
      order: [],
      streaming: [
        {
          css: '[data-streaming-complete]',
          attribute: 'data-streaming-complete',
          value: 'false',
          seen: '2026-11-10',
        },
        {
          css: '[data-streaming-state]',
          attribute: 'data-streaming-state',
          value: 'STREAMING',
          seen: '2026-11-10',
        },
        { css: ':scope', attribute: 'data-streaming-complete', value: 'false', seen: '2026-11-10' },
        { css: ':scope', attribute: 'data-streaming-state', value: 'STREAMING', seen: '2026-11-10' },
      ],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '[data-streaming-state]', seen: '2026-11-10' },
        { css: '.markdown-content', seen: '2026-11-10' },
        { css: '.group\\/user-message', seen: '2026-11-10' },
        { css: '.group\\/assistant-message', seen: '2026-11-10' },
        { css: '[data-message-id]', seen: '2026-11-10' },
      ],
    },
  ],
};
