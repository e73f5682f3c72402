/** Qianwen, Alibaba's assistant for China (once Tongyi); `qwen.ts` is the international one. */
import type { Site } from './site.ts';

export const qianwen: Site = {
  id: 'qianwen',
  name: 'Qianwen',
  vendor: 'Alibaba',
  jurisdiction: 'CN',
  hosts: ['www.qianwen.com', 'qianwen.com', 'tongyi.com', 'www.tongyi.com', 'tongyi.aliyun.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-11-10' },
  conversationId: ['^/chat/([0-9a-f]{32})(?:[/?#]|$)'],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: '[data-chat-input-body="true"] [contenteditable="true"]', seen: '2026-11-10' },
    { css: '[data-slate-editor="true"][contenteditable="true"]', seen: '2026-11-10' },
    { css: '[class*="chatInput"] [contenteditable="true"]', seen: '2026-07-01' },
  ],
  busy: [
    // The site speaks Chinese only, and its stop control has no other name.
    { css: '[aria-label="停止回答"]', seen: '2026-11-10' },
    { css: '[class*="stopBtn"]', seen: '2026-07-01' },
  ],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[data-chat-question-wrap], [data-chat-answers-wrap]', seen: '2026-11-10' },
        // Only without the attributes: what is drawn for sharing has the classes too.
        { css: '.chat-question-card-wrap, .chat-answers-card-wrap', seen: '2026-11-10' },
      ],
      user: '[data-chat-question-wrap], .chat-question-card-wrap',
      assistant: '[data-chat-answers-wrap], .chat-answers-card-wrap',
      userText: [
        { css: '.question-text-card', seen: '2026-11-10' },
        { css: '.message-card-wrap.question', seen: '2026-07-01' },
        { css: ':scope', seen: '2026-07-01' },
      ],
      userTextKeepsLines: true,
      answerText: [
        { css: '.answer-common-card .qk-markdown', seen: '2026-11-10' },
        { css: '.qk-markdown', seen: '2026-11-10' },
        { css: '#qk-markdown-react', seen: '2026-07-01' },
      ],
      strip: [
        '[data-card_name="deep_think"], [data-card_name="bar_workflow"]',
        '.thinking-card, [class*="thinking-"], [class*="thinkingContent"]',
        '[data-answer-feedback-toolbar]',
        '[class*="qk-md-table-action"], [class*="qk-md-table-download"], .qk-md-copy-icon',
        '[class*="line-number"], .linenumber',
        // The language's name above a block of code.
        '.qw-md-code > div:not(:has(pre)), div:has(+ [class*="codeHighlighter"])',
        '[class*="reference-wrap"], [id^="reference-link-anchor-"], [class*="source-card"]',
        '[class*="recommend-query"]',
      ],
      // A question and its answer bear the same value, which some builds set to "true" for all: no key.
      key: [],
      order: [],
      streaming: [],
      // The toolbar comes with the first card of several, the anchor with the last.
      done: [
        {
          css: ':scope:has([data-answer-feedback-toolbar]):has([id^="multi-message-card-finish-anchor-"])',
          seen: '2026-09-01',
        },
      ],
      model: [],
      virtual: false,
      traces: [
        { css: '.chat-round', seen: '2026-11-10' },
        { css: '.question-text-card', seen: '2026-11-10' },
        { css: '.answer-common-card', seen: '2026-11-10' },
        { css: '.qk-markdown', seen: '2026-11-10' },
        { css: '[class*="message-select-wrapper"]', seen: '2026-09-01' },
        // The names of Tongyi's turns.
        { css: '[class*="questionItem"], [class*="answerItem"]', seen: '2025-11-01' },
      ],
    },
  ],
};
