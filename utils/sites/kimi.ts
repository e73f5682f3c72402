/** Kimi. Since September 2026 an answer lies in the same "rollup" as the thinking and the tools before it. */
import type { Site } from './site.ts';

export const kimi: Site = {
  id: 'kimi',
  name: 'Kimi',
  vendor: 'Moonshot AI',
  jurisdiction: 'CN',
  hosts: ['www.kimi.com', 'kimi.com', 'kimi.moonshot.cn'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-11-10' },
  conversationId: ['^/chat/([\\w-]{16,40})(?:[/?#]|$)'],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    // A turn that is being edited has a box of the same class, further up.
    { css: '.chat-editor .chat-input-editor', seen: '2026-11-10' },
    { css: '.chat-input-editor', seen: '2026-11-10' },
    { css: '[data-testid="chat-editor"] [contenteditable="true"]', seen: '2026-09-19' },
  ],
  busy: [
    { css: '.send-button-container.stop', seen: '2026-11-10' },
    { css: '[class*="send-button"].stop', seen: '2026-11-10' },
  ],
  modelLabel: [
    { css: '[data-testid="model-select-trigger"]', seen: '2026-09-19' },
    { css: '.current-model .name', seen: '2026-07-01' },
  ],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        {
          css: '.segment-user, .segment-assistant, .chat-content-item-user, .chat-content-item-assistant',
          seen: '2026-11-10',
        },
      ],
      user: '.segment-user, .chat-content-item-user',
      assistant: '.segment-assistant, .chat-content-item-assistant',
      userText: [
        { css: '.user-content', seen: '2026-11-10' },
        { css: '.segment-content-box', seen: '2026-11-10' },
      ],
      userTextKeepsLines: true,
      answerText: [
        // Code stood beside the prose in builds of July 2026, and stands in it since.
        { css: '.markdown-container .markdown, .segment-content-box > .segment-code', seen: '2026-11-10' },
        { css: '.markdown', seen: '2026-11-10' },
      ],
      strip: [
        // The rollup itself holds the answer too, so not all that is called after tools may go.
        '.thinking-container, .think-stage, [class*="thinking"]',
        '[class*="toolcall-container"], [class*="toolcall-content"], [class*="toolcall-flow"]',
        '.segment-429-tip',
        '.okc-cards-container',
        '[class*="upgrade-membership"]',
        '[class*="segment-assistant-actions"], [class*="segment-user-action"]',
        '.attachment-list',
        '[class*="segment-code-header"]',
        '.segment-code > :not(:has(pre), pre)',
        '[class*="table-actions"]',
        '.icon-button, .simple-button',
      ],
      key: [],
      order: [],
      streaming: [],
      done: [{ css: '.segment-assistant-actions', seen: '2026-09-01' }],
      model: [],
      virtual: false,
      traces: [
        { css: '.segment-container', seen: '2026-11-10' },
        { css: '.segment-content-box', seen: '2026-11-10' },
        { css: '.chat-content-item', seen: '2026-11-10' },
        { css: '.user-content', seen: '2026-11-10' },
        { css: '.markdown-container', seen: '2026-11-10' },
      ],
    },
  ],
};
