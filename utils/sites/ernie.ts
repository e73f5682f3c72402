/** Baidu's ERNIE Bot. It moved from Yiyan's page (generation `a`) to Wenxin's (`b`) in June 2026. */
import type { Site } from './site.ts';

export const ernie: Site = {
  id: 'ernie',
  name: 'ERNIE Bot',
  vendor: 'Baidu',
  jurisdiction: 'CN',
  hosts: ['wenxin.baidu.com', 'chat.baidu.com', 'ernie.baidu.com', 'yiyan.baidu.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-11-10' },
  conversationId: ['^/search/([\\w-]{6,})', '^/chat/([\\w=%-]{8,})'],
  sharedPage: ['^/csaitab/history/share', '^/share(?:/|$)'],
  temporaryQuery: [],
  composer: [
    { css: 'textarea#chat-textarea', seen: '2026-07-29' },
    { css: 'textarea.ci-textarea', seen: '2026-07-29' },
    { css: '[class*="editable__"][contenteditable="true"]', seen: '2025-11-01' },
  ],
  busy: [
    // The pair of question and answer has been seen to say COMPLETE before the answer in it did.
    { css: '.chat-qa-container[data-chat-status="GENERATING"]', seen: '2026-11-10' },
    { css: '[data-status="GENERATING"]', seen: '2026-07-27' },
    { css: '[data-auto-test="stop_response"]', seen: '2025-11-01' },
    { css: '[class*="stopDealBtn"]', seen: '2026-05-18' },
  ],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'b',
      turn: [
        {
          css: '#conversation-flow-content :is(.conversation-flow-question-container, .conversation-flow-answer-container)',
          seen: '2026-11-10',
        },
        {
          css: '.conversation-flow-question-container, .conversation-flow-answer-container',
          seen: '2026-11-10',
        },
        { css: '.cs-question-bubble, .answer-box', seen: '2026-11-10' },
      ],
      user: '.conversation-flow-question-container, .cs-question-bubble',
      assistant: '.conversation-flow-answer-container, .answer-box',
      userText: [
        { css: '.cs-question-pure-text', seen: '2026-07-29' },
        { css: '.cs-question-bubble', seen: '2026-11-10' },
        { css: '[data-query]', seen: '2026-11-10' },
      ],
      userTextKeepsLines: true,
      answerText: [
        { css: '.ai-markdown .cosd-markdown-content', seen: '2026-08-22' },
        { css: '.cosd-markdown-content', seen: '2026-11-10' },
        { css: '.marklang', seen: '2026-08-22' },
      ],
      strip: [
        // Each step of the thinking is markdown too.
        '[class*="thinking-"]',
        '.cosd-markdown-mask, [class*="markdown-loading"]',
        '[class*="image-scroll"]',
        '[class*="hover-menu"]',
        '.answer-ask-container, .answer-tips-wrapper',
        '[class*="reference-"]',
        '[class*="code-header"]',
      ],
      key: [],
      order: [],
      streaming: [],
      done: [{ css: '.cs-answer-container[data-status="COMPLETE"]', seen: '2026-07-27' }],
      model: [],
      virtual: false,
      traces: [
        { css: '.chat-qa-container', seen: '2026-11-10' },
        { css: '[data-qa-pair-id]', seen: '2026-11-10' },
        { css: '.cs-question-bubble', seen: '2026-11-10' },
        { css: '.answer-box[data-base-data]', seen: '2026-11-10' },
        { css: '.cosd-markdown-content', seen: '2026-11-10' },
      ],
    },
    {
      id: 'a',
      // Each question and each answer is known by the element of its words alone.
      turn: [{ css: '[class*="questionText"], #answer_text_id', seen: '2025-11-01' }],
      user: '[class*="questionText"]',
      assistant: '#answer_text_id',
      userText: [{ css: ':scope', seen: '2025-11-01' }],
      userTextKeepsLines: true,
      answerText: [{ css: '#answer_text_id', seen: '2025-11-01' }],
      strip: ['[class*="thinking"]', '[class*="codeHeader"], [class*="code-header"]'],
      key: [],
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '.custom-html', seen: '2025-11-01' },
        { css: '.md-stream-desktop', seen: '2025-11-01' },
        { css: '#answer_text_id', seen: '2025-11-01' },
      ],
    },
  ],
};
