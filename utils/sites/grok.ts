/** Grok. Both sides stand in the same bubble: their roles are test ids since May 2026, before that the row's alignment. */
import type { Generation, Site } from './site.ts';
import { UUID } from './uuid.ts';

const USER = '[data-testid="user-message"]';
const ASSISTANT = '[data-testid="assistant-message"]';

const shared = {
  userText: [
    { css: '.response-content-markdown', seen: '2026-11-10' },
    { css: '.message-bubble', seen: '2026-11-10' },
    { css: USER, seen: '2026-10-01' },
  ],
  answerText: [
    { css: '.response-content-markdown', seen: '2026-11-10' },
    { css: '.message-bubble', seen: '2026-11-10' },
    { css: ASSISTANT, seen: '2026-10-01' },
  ],
  strip: [
    '.thinking-container',
    '.action-buttons',
    '.inline-media-container',
    // The language's name above a block of code.
    ':is(.chat-code-block, [data-testid="code-block"]) > :not(pre, :has(pre))',
    '.response-content-markdown div:has(> button):not(:has(pre, p))',
  ],
  // The id stands on the bubble or on the row that also holds the buttons.
  key: [
    { css: ':scope', attribute: 'id', seen: '2026-11-10' },
    { css: '[id^="response-"]', attribute: 'id', seen: '2026-10-01' },
  ],
  order: [],
  streaming: [],
  done: [],
  model: [],
  virtual: true,
  traces: [
    { css: '[data-plane-row]', seen: '2026-10-01' },
    { css: '[id^="response-"]', seen: '2026-11-10' },
    { css: '.message-bubble', seen: '2026-11-10' },
    { css: '.response-content-markdown', seen: '2026-11-10' },
    { css: '#last-reply-container > *', seen: '2026-04-20' },
    { css: '.action-buttons', seen: '2026-04-20' },
  ],
} satisfies Partial<Generation>;

export const grok: Site = {
  id: 'grok',
  name: 'Grok',
  vendor: 'xAI',
  jurisdiction: 'US',
  hosts: ['grok.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-04-20' },
  conversationId: [`^/c/(${UUID})`, `^/project/[^?#]*\\?(?:[^#]*&)?chat=(${UUID})`],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: 'form[data-composer] [contenteditable="true"]', seen: '2026-10-01' },
    { css: 'form .ProseMirror[contenteditable="true"]', seen: '2026-05-31' },
    { css: '.query-bar [contenteditable="true"]', seen: '2026-04-20' },
    { css: '.query-bar textarea', seen: '2026-04-20' },
  ],
  busy: [
    { css: 'form[data-composer] [data-testid="stop-button"]', seen: '2026-10-01' },
    // The label is translated; dictation and reading aloud are stopped by buttons of their own.
    { css: 'button[aria-label="Stop model response"]', seen: '2026-11-10' },
    { css: 'button[aria-label="모델 응답 중지"]', seen: '2026-10-01' },
    { css: 'button[aria-label="Model yanıtını durdur"]', seen: '2026-01-11' },
    { css: 'form button[aria-label*="Stop"]:not([aria-label*="dictat" i])', seen: '2026-11-10' },
  ],
  modelLabel: [{ css: '#model-select-trigger', seen: '2026-11-10' }],
  notices: [],
  generations: [
    {
      ...shared,
      id: 'b',
      turn: [
        { css: `[id^="response-"]:has(${USER}, ${ASSISTANT}), ${USER}, ${ASSISTANT}`, seen: '2026-11-10' },
      ],
      user: USER,
      assistant: ASSISTANT,
    },
    {
      ...shared,
      id: 'a',
      turn: [{ css: '[id^="response-"]', seen: '2026-11-10' }],
      user: '[id^="response-"].items-end',
      assistant: '[id^="response-"].items-start',
    },
  ],
};
