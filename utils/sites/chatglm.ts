/** ChatGLM (Zhipu Qingyan). A question and its answer are rows with a number each. */
import type { Site } from './site.ts';

export const chatglm: Site = {
  id: 'chatglm',
  name: 'ChatGLM',
  vendor: 'Zhipu AI',
  jurisdiction: 'CN',
  hosts: ['chatglm.cn'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-10-20' },
  conversationId: ['^/main/\\w+\\?(?:[^#]*&)?cid=(\\w+)'],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: '#search-input-box textarea', seen: '2026-10-20' },
    { css: '.main-chat-search textarea', seen: '2026-10-20' },
  ],
  busy: [
    { css: '.enter.searching', seen: '2026-10-20' },
    { css: '.answer-content-wrap .generating-icon', seen: '2026-10-20' },
    { css: '.stop-generate', seen: '2026-10-20' },
  ],
  modelLabel: [
    { css: '.wrapper-title .showHideText', seen: '2026-10-20' },
    { css: '.model-select-container .model-select-name', seen: '2026-10-20' },
  ],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[id^="row-question-"], [id^="row-answer-"]', seen: '2026-10-20' },
        { css: '.conversation.question, .answer-content-wrap', seen: '2026-10-20' },
      ],
      user: '[id^="row-question-"], .conversation.question',
      assistant: '[id^="row-answer-"], .answer-content-wrap',
      userText: [
        { css: '.question-txt', seen: '2026-10-20' },
        { css: ':scope', seen: '2026-10-20' },
      ],
      userTextKeepsLines: true,
      answerText: [{ css: '.markdown-body', seen: '2026-10-20' }],
      strip: [
        '[class*="thinking"]',
        'blockquote[slot="content"]',
        '.assistant-name',
        '.user-img',
        '.interact-container',
        '.code-no-artifacts .top-outer',
        '.copy-button',
        '.md-code > .language:not(pre, :has(pre))',
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-10-20' }],
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '.question-txt', seen: '2026-10-20' },
        { css: '.conversation-list .markdown-body', seen: '2026-10-20' },
        { css: '.answer-content-wrap', seen: '2026-10-20' },
        { css: '.conversation-item', seen: '2026-10-20' },
        { css: '.conversation.question', seen: '2026-10-20' },
      ],
    },
  ],
};
