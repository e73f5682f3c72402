/** Yuanbao. Each turn says its number, its speaker and its state in attributes. */
import type { Site } from './site.ts';

export const yuanbao: Site = {
  id: 'yuanbao',
  name: 'Yuanbao',
  vendor: 'Tencent',
  jurisdiction: 'CN',
  hosts: ['yuanbao.tencent.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-11-10' },
  // `/chat/<agent>/<id>`; with the agent alone no conversation has begun.
  conversationId: ['^/chat/[\\w-]+/([\\w-]{6,})'],
  sharedPage: ['^/(?:s|share)/', '^/bot/chat/share'],
  temporaryQuery: [],
  composer: [
    { css: '.ql-editor[contenteditable="true"]', seen: '2026-07-27' },
    { css: '[class*="agent-dialogue"] [contenteditable="true"]', seen: '2026-07-27' },
  ],
  busy: [],
  modelLabel: [{ css: '[dt-button-id="model_switch"]', seen: '2026-11-10' }],
  notices: [
    // Set on a turn that the site has moderated; what it then shows there has not been captured.
    { css: '[data-conv-sensitive="true"]', kind: 'platform_block', seen: '2026-11-10' },
  ],
  generations: [
    {
      id: 'a',
      turn: [
        {
          css:
            '[data-conv-speaker="human"], [data-conv-speaker="ai"], ' +
            '.agent-chat__list__item--human, .agent-chat__list__item--ai',
          seen: '2026-11-10',
        },
      ],
      user: '[data-conv-speaker="human"], .agent-chat__list__item--human',
      assistant: '[data-conv-speaker="ai"], .agent-chat__list__item--ai',
      userText: [
        { css: '.hyc-content-text', seen: '2026-11-10' },
        { css: '.agent-chat__bubble__content', seen: '2026-07-27' },
        { css: '.agent-chat__bubble--human', seen: '2026-07-27' },
      ],
      userTextKeepsLines: true,
      answerText: [
        { css: '.hyc-content-md .hyc-common-markdown', seen: '2026-11-10' },
        { css: '.hyc-common-markdown', seen: '2026-11-10' },
        { css: '.hyc-content-md', seen: '2026-11-10' },
      ],
      strip: [
        '[class*="deepsearch-cot__think"], [class*="reasoner__think"]',
        // The clothes of thinking, whatever is around it.
        '[class*="markdown-style-cot"]',
        '[class*="reasoner__search"]',
        '[class*="process-list"], [class*="agent-process"]',
        '[class*="markdown__ref"], [class*="markdown__sup"], [class*="references"]',
        '[class*="markdown__code__hd"], .hyc-common-markdown__code > :has(+ pre)',
        '[class*="table-actions"]',
        '[class*="file-card"], .hyc-content-file',
        '[class*="agent-chat__toolbar"]',
      ],
      key: [{ css: ':scope', attribute: 'data-conv-id', seen: '2026-11-10' }],
      order: [{ css: ':scope', attribute: 'data-conv-idx', seen: '2026-11-10' }],
      streaming: [
        { css: ':scope', attribute: 'data-conv-outputting', value: 'true', seen: '2026-11-10' },
        { css: ':scope', attribute: 'data-conv-status', value: 'running', seen: '2026-11-10' },
      ],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '[data-conv-id]', seen: '2026-11-10' },
        { css: '[data-conv-speaker]', seen: '2026-11-10' },
        { css: '.agent-chat__bubble', seen: '2026-07-27' },
        { css: '.hyc-content-text', seen: '2026-11-10' },
        { css: '.hyc-content-md', seen: '2026-11-10' },
      ],
    },
  ],
};
