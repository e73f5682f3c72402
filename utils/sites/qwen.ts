/** Qwen (chat.qwen.ai), the international one; `qianwen.ts` is the one for China. */
import type { Site } from './site.ts';
import { UUID } from './uuid.ts';

export const qwen: Site = {
  id: 'qwen',
  name: 'Qwen',
  vendor: 'Alibaba',
  jurisdiction: 'CN',
  hosts: ['chat.qwen.ai'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: [`^/c/(${UUID})`],
  sharedPage: ['^/s/'],
  temporaryQuery: ['temporary-chat=true'],
  composer: [
    { css: 'textarea.message-input-textarea', seen: '2026-11-10' },
    { css: '.message-input-container textarea', seen: '2026-11-10' },
    { css: 'textarea#chat-input', seen: '2025-09-04' },
  ],
  busy: [
    { css: 'button.stop-button', seen: '2026-11-10' },
    { css: '.chat-prompt-send-button [class*="stop-button"]', seen: '2026-11-10' },
  ],
  modelLabel: [
    { css: '#qwen-chat-header-content [class*="model-selector-text"]', seen: '2026-11-10' },
    { css: '#qwen-chat-header-left [class*="model-selector-text"]', seen: '2026-11-10' },
  ],
  notices: [],
  generations: [
    {
      id: 'a',
      // Each turn says who speaks by its id and by its class.
      turn: [
        {
          css:
            '[id^="qwen-chat-message-user-"], [id^="qwen-chat-message-assistant-"], ' +
            '.qwen-chat-message-user, .qwen-chat-message-assistant',
          seen: '2026-11-10',
        },
      ],
      user: '[id^="qwen-chat-message-user-"], .qwen-chat-message-user',
      assistant: '[id^="qwen-chat-message-assistant-"], .qwen-chat-message-assistant',
      userText: [
        { css: '.user-message-content', seen: '2026-11-10' },
        { css: '.chat-user-message', seen: '2026-11-10' },
      ],
      answerText: [{ css: '.phase-answer', seen: '2026-11-10' }],
      strip: [
        '[class*="phase-think"]',
        '[class*="qwen-chat-thinking"]',
        '[class*="qwen-chat-tool-status"]',
        '[class*="qwen-chat-search-card"]',
        '[class*="action-control"]',
        '[class*="source-list"]',
        '[class*="qwen-markdown-code-header"], .qwen-markdown-code > :has(+ .qwen-markdown-code-body)',
        '[class*="qwen-markdown-table-header"]',
        // What the code editor keeps beside its lines: hover cards and pinned lines.
        '.overflowingContentWidgets, .overflowingOverlayWidgets, .overlayWidgets',
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-11-10' }],
      order: [],
      streaming: [],
      done: [{ css: '.copy-response-button', seen: '2026-11-10' }],
      model: [],
      virtual: true,
      traces: [
        { css: '.qwen-chat-message', seen: '2026-11-10' },
        { css: '.user-message-content', seen: '2026-11-10' },
        { css: '.chat-response-message', seen: '2026-11-10' },
        { css: '.response-message-content', seen: '2026-11-10' },
        { css: '.qwen-markdown', seen: '2026-11-10' },
        // Builds before 2026 had an element of this name for each question.
        { css: '[class*="questionItem"]', seen: '2025-11-01' },
      ],
    },
  ],
};
