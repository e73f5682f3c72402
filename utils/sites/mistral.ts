/** Le Chat, of Mistral. An answer has parts, each with its type; thinking is a part, or folds away before the answer. */
import type { Site } from './site.ts';
import { UUID } from './uuid.ts';

export const mistral: Site = {
  id: 'mistral',
  name: 'Le Chat',
  vendor: 'Mistral AI',
  jurisdiction: 'FR',
  hosts: ['chat.mistral.ai'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: [`^/chat/(${UUID})`],
  sharedPage: [],
  temporaryQuery: [],
  composer: [
    { css: 'form .ProseMirror[contenteditable="true"]', seen: '2026-11-10' },
    { css: 'form [contenteditable="true"]', seen: '2026-11-10' },
    { css: 'form textarea', seen: '2025-11-01' },
  ],
  // Nothing but a label tells the stop button, and it was seen in English only; elsewhere text at rest must do.
  busy: [{ css: 'button[aria-label="Stop generation"]', seen: '2026-04-30' }],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[data-message-author-role][data-message-id]', seen: '2026-11-10' },
        { css: '[data-message-author-role]', seen: '2026-11-10' },
        { css: '[data-message-id]:has(.select-text, [data-message-part-type])', seen: '2026-11-10' },
      ],
      user: [
        '[data-message-author-role="user"]',
        '[data-message-id]:not([data-message-author-role]):not(:has([data-message-part-type], [id^="collapsible-content-"]))',
      ].join(', '),
      assistant:
        '[data-message-author-role="assistant"], [data-message-id]:not([data-message-author-role]):has([data-message-part-type])',
      userText: [
        { css: '.select-text', seen: '2026-11-10' },
        { css: '[dir="auto"]', seen: '2026-11-10' },
      ],
      answerText: [
        { css: '[data-message-part-type="answer"]', seen: '2026-11-10' },
        { css: '[data-testid="text-message-part"]:not([data-message-part-type])', seen: '2026-11-10' },
      ],
      strip: [
        '[data-message-part-type="reasoning"]',
        '[id^="collapsible-content-"]',
        // The time, which stands there before an answer's first word does.
        '.text-hint',
        // The language's name above a block of code, with its buttons.
        'pre div:has(button):not(:has(code))',
      ],
      key: [{ css: ':scope', attribute: 'data-message-id', seen: '2026-11-10' }],
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '[data-message-part-type]', seen: '2026-11-10' },
        { css: '[data-testid="text-message-part"]', seen: '2026-11-10' },
        { css: '[data-message-version]', seen: '2026-11-10' },
        { css: '.markdown-container-style', seen: '2026-11-10' },
      ],
    },
  ],
};
