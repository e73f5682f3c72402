/** ChatGPT. Generation `a` is the signed-in page; `b` ("Octane") runs for visitors since August 2026. */
import { ERROR_WORDS } from './error-words.ts';
import type { Pattern, Site } from './site.ts';
import { UUID } from './uuid.ts';

/** The language's name above a block of code, with its buttons. */
const CODE_HEADER = 'pre div:has(button):not(:has(code))';

/** The note's words as described by people who saw it; what holds it was not captured. */
const POLICY_NOTE: readonly Pattern[] = [
  '(?:may|might|appears to) violate (?:our|the|OpenAI.s) (?:usage|content|terms)',
  '(?:可能)?违反(?:了)?(?:我们的)?(?:使用政策|内容政策|使用条款)',
];
/** Beside the words of a turn, in the colours of a warning, and never inside an answer's own words. */
// `~` would look back along all siblings of each of a hostile page's million elements.
const BESIDE_WORDS = [
  '[data-message-author-role] + *',
  '[data-message-author-role] .markdown + *',
  ...['text-orange', 'border-orange', 'text-red', 'text-token-text-error', 'bg-token-surface-error'].map(
    (name) => `[class*="${name}"]:not(.markdown *)`,
  ),
].join(', ');

export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  vendor: 'OpenAI',
  jurisdiction: 'US',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  access: 'install',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  // `/c/WEB:<id>` is shown for a moment after the first send and is no conversation's address yet.
  conversationId: [`^/(?:g/[^/]+/)?(?:project/)?u?c/(${UUID})`],
  sharedPage: ['^/share/'],
  temporaryQuery: ['temporary-chat=true'],
  composer: [
    { css: '#prompt-textarea', seen: '2026-11-10' },
    { css: 'form[data-logged-out] textarea', seen: '2026-10-03' },
    { css: 'form:has([data-composer-submit]) :is(textarea, [contenteditable="true"])', seen: '2026-10-03' },
  ],
  busy: [
    { css: '[data-testid="stop-button"]', seen: '2026-11-10' },
    { css: '[data-stop-generating]', seen: '2026-10-03' },
    // The label is translated, but it always equals the button's own stop label while an answer is written.
    { css: '[data-composer-submit]', labelledBy: 'data-stop-label', seen: '2026-10-03' },
  ],
  modelLabel: [],
  notices: [
    // An empty slot on every turn of generation b; what fills it was not captured.
    { kind: 'platform_block', css: '[data-message-intervention]', seen: '2026-10-03' },
    { kind: 'platform_block', css: BESIDE_WORDS, says: POLICY_NOTE, seen: '2025-11-01' },
    { kind: 'error', css: BESIDE_WORDS, says: ERROR_WORDS, seen: '2026-11-10' },
  ],
  // The router's own model for what it takes for delicate, since September 2025; nobody can choose it.
  routedModel: '-chat-safety\\b',
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[data-testid^="conversation-turn-"]', seen: '2026-11-10' },
        { css: '[data-turn][data-turn-id]', seen: '2026-11-10' },
        {
          css: '[data-message-author-role="user"], [data-message-author-role="assistant"]',
          seen: '2026-11-10',
        },
      ],
      user: '[data-turn="user"], [data-message-author-role="user"]',
      assistant: '[data-turn="assistant"], [data-message-author-role="assistant"]',
      userText: [
        { css: '[data-testid="collapsible-user-message-content"]', seen: '2026-08-20' },
        { css: '[data-message-author-role="user"] .whitespace-pre-wrap', seen: '2026-11-10' },
        { css: '.user-message-bubble-color', seen: '2026-11-10' },
        { css: '[data-message-author-role="user"]', seen: '2026-11-10' },
        { css: '.whitespace-pre-wrap', seen: '2026-11-10' },
      ],
      message:
        '[data-message-author-role="assistant"], [data-message-id]:not([data-message-author-role="user"])',
      answerText: [{ css: '.markdown', seen: '2026-11-10' }],
      strip: [
        '[data-testid="thoughts"]',
        '[data-testid="webpage-citation-pill"]',
        '[data-message-intervention]',
        'pre .select-none',
        CODE_HEADER,
      ],
      key: [
        {
          css: '[data-message-author-role][data-message-id]',
          attribute: 'data-message-id',
          seen: '2026-11-10',
        },
        { css: ':scope', attribute: 'data-message-id', seen: '2026-11-10' },
        { css: ':scope', attribute: 'data-turn-id', seen: '2026-11-10' },
      ],
      order: [{ css: ':scope', attribute: 'data-testid', seen: '2026-11-10' }],
      streaming: [],
      done: [{ css: '[data-testid="copy-turn-action-button"]', seen: '2026-11-10' }],
      model: [
        { css: '[data-message-model-slug]', attribute: 'data-message-model-slug', seen: '2026-11-10' },
        { css: ':scope', attribute: 'data-message-model-slug', seen: '2026-11-10' },
      ],
      virtual: true,
      traces: [
        { css: '[data-turn-id-container]', seen: '2026-08-20' },
        { css: '[data-turn]', seen: '2026-11-10' },
        { css: '[data-message-id]', seen: '2026-11-10' },
        { css: '[data-message-author-role]', seen: '2026-11-10' },
        { css: '[data-testid="copy-turn-action-button"]', seen: '2026-11-10' },
        { css: '#thread .markdown', seen: '2026-11-10' },
      ],
    },
    {
      id: 'b',
      turn: [
        { css: 'ol[data-conversation-transcript] > li[data-message-role]', seen: '2026-10-03' },
        { css: 'li[data-message-role]', seen: '2026-10-03' },
      ],
      user: '[data-message-role="user"]',
      assistant: '[data-message-role="assistant"]',
      userText: [{ css: '[data-user-message-copy]', seen: '2026-10-03' }],
      userTextInButton: true,
      userTextKeepsLines: true,
      answerText: [{ css: '[data-assistant-markdown]', seen: '2026-10-03' }],
      strip: [
        '[data-message-attribution]',
        '[data-message-actions]',
        '[data-message-intervention]',
        '[data-assistant-sources-payload]',
        CODE_HEADER,
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-10-03' }],
      transientKey: '^pending-',
      order: [],
      streaming: [{ css: ':scope', attribute: 'data-message-streaming', seen: '2026-10-03' }],
      done: [{ css: ':scope[data-message-complete]', seen: '2026-10-03' }],
      model: [],
      virtual: false,
      traces: [
        { css: '[data-conversation-transcript] > *', seen: '2026-10-03' },
        { css: '[data-user-message-copy]', seen: '2026-10-03' },
        { css: '[data-assistant-markdown]', seen: '2026-10-03' },
      ],
    },
  ],
};
