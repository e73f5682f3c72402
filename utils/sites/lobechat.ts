/**
 * LobeChat (LobeHub), which people host themselves or use at app.lobehub.com; read from its source as of October
 * 2026. A virtual list; whose a message is shows in how its row is set, and since 2026 in where its action bar goes.
 */
import { CONTENT_FILTER } from './content-filter.ts';
import type { Site } from './site.ts';

const ROW = ':is(.message-wrapper, [data-message-id])';
const ERROR_BOX = '.message-body [role="alert"]';

export const lobechat: Site = {
  id: 'lobechat',
  name: 'LobeChat',
  vendor: 'self-hosted',
  jurisdiction: 'ZZ',
  hosts: ['app.lobehub.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'source', date: '2026-10-20' },
  signature: [
    { css: '.lobe-flex [data-testid="chat-input"]', seen: '2026-10-20' },
    { css: '.message-wrapper > .message-header + .message-body', seen: '2026-10-20' },
    { css: 'meta[name="application-name"][content^="Lobe"]', seen: '2025-11-01' },
  ],
  conversationId: [
    '^/(?:[\\w-]+/)?(?:agent|group)/[^/?#]+/(tpc_\\w+)',
    '^/(?:[\\w-]+/)?(?:agent|group)/[^/?#]+\\?(?:[^#]*&)?topic=([\\w-]+)',
    '^/chat\\?(?:[^#]*&)?topic=([\\w-]+)',
  ],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: '[data-testid="chat-input"] [contenteditable="true"]', seen: '2026-10-20' },
    { css: '[data-testid="chat-input"] textarea', seen: '2026-10-20' },
    { css: '[data-lexical-editor="true"]', seen: '2026-10-20' },
  ],
  // The square in the stop button, which has no label.
  busy: [{ css: '.anticon > svg > rect[width="252"][x="386"]', seen: '2026-10-20' }],
  modelLabel: [],
  notices: [
    { css: ERROR_BOX, kind: 'platform_block', says: CONTENT_FILTER, seen: '2026-10-20' },
    // The provider's own words, folded below.
    { css: `${ERROR_BOX} + div`, kind: 'platform_block', says: CONTENT_FILTER, seen: '2026-10-20' },
    { css: ERROR_BOX, kind: 'error', seen: '2026-10-20' },
  ],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '.message-wrapper', seen: '2026-10-20' },
        { css: '[data-message-id]', seen: '2026-10-20' },
      ],
      user: [
        `${ROW}:is([style*="padding-inline-start: 36px"], [style*="padding-inline-start:36px"])`,
        `${ROW}[style*="--lobe-flex-align: flex-end"]`,
        '[data-user-action-bar-portal]',
      ].join(', '),
      assistant: [
        `${ROW}:is([style*="padding-inline-start: 0"], [style*="padding-inline-start:0"])`,
        `${ROW}[style*="--lobe-flex-align: flex-start"]`,
        '[data-assitant-action-bar-portal], [data-assistant-group-action-bar-portal]',
      ].join(', '),
      userText: [
        { css: '.msg_content_flag', seen: '2026-10-20' },
        { css: '.message-body', seen: '2025-11-01' },
      ],
      // Beside the text stand the model's name and its tokens, so that nothing wider will do.
      answerText: [
        { css: '.msg_content_flag article', seen: '2026-10-20' },
        { css: '.message-body article', seen: '2025-11-01' },
      ],
      strip: [
        // Thinking: unfolded in a part of its own, and until 2026 in one that grew.
        '[role="region"]',
        'article[style*="overflow: unset"]',
        '[style*="overflow: hidden"][style*="opacity"] > div > article',
        '[role="alert"]',
        '[role="alert"] + div',
        '.message-header',
        // The language's name above a block of code.
        '[data-code-type="highlighter"] > :not(pre):not(:has(pre))',
        'article div > div:has(+ div pre)',
      ],
      key: [{ css: ':scope', attribute: 'data-message-id', seen: '2026-10-20' }],
      transientKey: '^tmp_',
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: true,
      traces: [
        { css: '.message-body', seen: '2026-10-20' },
        { css: '.message-header', seen: '2026-10-20' },
        { css: '.msg_content_flag', seen: '2026-10-20' },
        { css: '[data-message-id]', seen: '2026-10-20' },
        { css: '[data-index] article', seen: '2026-10-20' },
      ],
    },
  ],
};
