/** LibreChat, which people host themselves; read from its source as of September 2026. */
import { CONTENT_FILTER } from './content-filter.ts';
import type { Site } from './site.ts';
import { UUID } from './uuid.ts';

/** A refusal of the provider's, a moderation or an error takes the place of the answer, or follows what there is of it. */
const ERROR_BOX = '.agent-turn [role="alert"]';

export const librechat: Site = {
  id: 'librechat',
  name: 'LibreChat',
  vendor: 'self-hosted',
  jurisdiction: 'ZZ',
  hosts: [],
  access: 'asked',
  checked: { by: 'the project', on: 'source', date: '2026-09-15' },
  signature: [
    { css: 'textarea#prompt-textarea[data-testid="text-input"]', seen: '2026-09-15' },
    { css: '.message-render :is(.user-turn, .agent-turn)', seen: '2026-09-15' },
    { css: 'meta[name="description"][content^="LibreChat"]', seen: '2026-09-15' },
  ],
  conversationId: [`^/c/(${UUID})`],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: '#prompt-textarea', seen: '2026-09-15' },
    { css: 'textarea[data-testid="text-input"]', seen: '2026-09-15' },
  ],
  busy: [
    // The square in the stop button; the button's label is translated.
    { css: 'form button > svg > rect[rx="1.25"]', seen: '2026-09-15' },
    { css: 'form button[aria-label="Stop generating"]', seen: '2026-09-15' },
  ],
  modelLabel: [],
  notices: [
    { css: ERROR_BOX, kind: 'platform_block', says: CONTENT_FILTER, seen: '2026-09-15' },
    { css: ERROR_BOX, kind: 'error', seen: '2026-09-15' },
  ],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '.message-render', seen: '2026-09-15' },
        { css: '.user-turn, .agent-turn', seen: '2026-09-15' },
      ],
      user: '.user-turn',
      assistant: '.agent-turn',
      userText: [
        { css: '.message-content', seen: '2026-09-15' },
        { css: '[data-testid="message-body"]', seen: '2026-09-15' },
        { css: '.text-message', seen: '2026-09-15' },
      ],
      answerText: [
        { css: '.message-content', seen: '2026-09-15' },
        { css: '[data-testid="message-body"]', seen: '2026-09-15' },
        { css: '.text-message', seen: '2026-09-15' },
      ],
      strip: [
        '.group\\/reasoning',
        '.group\\/thinking-container',
        // What is folded: thinking, tool calls, details of an error.
        '[style*="grid-template-rows"]',
        '[role="alert"]',
        'time',
        // A source's name in the text.
        'a.text-ellipsis',
        // The language's name above a block of code.
        'pre div:has(button):not(:has(code))',
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-09-15' }],
      transientKey: '_$',
      order: [],
      streaming: [{ css: '.submitting', attribute: 'class', seen: '2026-09-15' }],
      done: [],
      model: [{ css: '.agent-turn > h2', seen: '2026-09-15' }],
      virtual: false,
      traces: [
        { css: '.message-content', seen: '2026-09-15' },
        { css: '.user-turn', seen: '2026-09-15' },
        { css: '.agent-turn', seen: '2026-09-15' },
        { css: '[data-testid="message-body"]', seen: '2026-09-15' },
        { css: '.text-message', seen: '2026-09-15' },
      ],
    },
  ],
};
