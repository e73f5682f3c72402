/** Gemini. One element of Angular's for each turn; question and answer share a `.conversation-container`. */
import type { Site } from './site.ts';

/** The answer's own words; thoughts are set in the same elements. */
const NOT_THOUGHT = ':not(model-thoughts *, .thoughts-container *)';

export const gemini: Site = {
  id: 'gemini',
  name: 'Gemini',
  vendor: 'Google',
  jurisdiction: 'US',
  hosts: ['gemini.google.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: ['^(?:/u/\\d+)?/(?:app|gem/[^/?#]+)/([0-9a-f]{8,})'],
  sharedPage: ['^(?:/u/\\d+)?/share/'],
  temporaryQuery: [],
  composer: [
    { css: 'rich-textarea .ql-editor', seen: '2026-11-10' },
    { css: '.ql-editor[contenteditable="true"]', seen: '2026-08-20' },
    { css: 'rich-textarea [contenteditable="true"]', seen: '2026-08-20' },
  ],
  busy: [
    { css: 'button.send-button.stop', seen: '2026-11-10' },
    // The button's class has moved to an element around it.
    { css: '.send-button.stop', seen: '2026-08-20' },
  ],
  modelLabel: [
    { css: '[data-test-id="bard-mode-menu-button"]', seen: '2026-11-10' },
    { css: '[data-test-id="logo-pill-label-container"]', seen: '2026-08-20' },
  ],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: 'user-query, model-response', seen: '2026-11-10' },
        { css: 'user-query-content, response-container', seen: '2026-08-20' },
      ],
      user: 'user-query, user-query-content',
      assistant: 'model-response, response-container',
      userText: [
        { css: '.query-text', seen: '2026-11-10' },
        { css: '.user-query-bubble-with-background', seen: '2026-08-20' },
        { css: 'user-query-content', seen: '2026-08-20' },
      ],
      answerText: [
        { css: `message-content .markdown${NOT_THOUGHT}`, seen: '2026-11-10' },
        { css: `.model-response-text .markdown${NOT_THOUGHT}`, seen: '2026-08-20' },
        { css: `message-content${NOT_THOUGHT}`, seen: '2026-08-20' },
      ],
      strip: [
        'model-thoughts',
        '.thoughts-container',
        'thinking-overlay',
        '.screen-reader-user-query-label',
        '.screen-reader-model-response-label',
        '.model-response-label-announcer',
        'mat-icon',
        '.mat-ligature-font',
        'source-footnote',
        'sources-carousel-inline',
        'sources-list',
        'message-actions',
        'tts-control',
        '.response-container-header',
        '.luminous-toggle-container',
        '.hide-from-message-actions',
        // The language's name above a block of code.
        '.code-block-decoration',
        'code-block div:has(button):not(:has(pre))',
      ],
      key: [{ css: `message-content[id]${NOT_THOUGHT}`, attribute: 'id', seen: '2026-08-20' }],
      order: [],
      streaming: [
        {
          css: `message-content [aria-busy]${NOT_THOUGHT}`,
          attribute: 'aria-busy',
          seen: '2026-11-10',
        },
      ],
      done: [{ css: '.response-footer.complete', seen: '2026-08-20' }],
      model: [],
      // Older turns are loaded above these when one scrolls up, so no turn has a number.
      virtual: true,
      traces: [
        { css: '.conversation-container', seen: '2026-11-10' },
        { css: '.query-text', seen: '2026-11-10' },
        { css: 'message-content', seen: '2026-11-10' },
        { css: '.user-query-container', seen: '2026-08-20' },
        { css: '.presented-response-container', seen: '2026-08-20' },
        { css: '.markdown-main-panel', seen: '2026-08-20' },
      ],
    },
  ],
};
