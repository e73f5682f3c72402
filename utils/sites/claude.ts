/** Claude. Generation `b` ("Rocksteady") is a virtual list and has been rolling out since July 2026. */
import { ERROR_WORDS } from './error-words.ts';
import type { NoticeSign, Site } from './site.ts';
import { UUID } from './uuid.ts';

/** The language's name above a block of code. */
const CODE_HEADER = '[role="group"]:has(> div > pre) > div:not(:has(pre))';

/** Buttons under a turn, and the time beside them. */
const ACTIONS = '[role="group"]:has(> button):not(:has(pre))';

const TURNS = [
  '[data-perf-row]',
  '[data-is-streaming]',
  '[data-testid="user-message"]',
  '.font-claude-message',
];

/** No part of a turn, nor around one; the cards' words are known, what holds them was not captured. */
const OUTSIDE = `:not(${TURNS.flatMap((css) => [css, `${css} *`]).join(', ')}):not(:has(${TURNS.join(', ')}))`;
const CARDS = [
  '[role="alert"]',
  '[role="status"]',
  '[data-testid*="paused"]',
  '[class*="bg-danger"]',
  '[class*="bg-warning"]',
  '[data-testid="transcript-row"]:not([data-perf-row])',
]
  .map((css) => css + OUTSIDE)
  .join(', ');
/** A card may be known by its heading alone. Headings are found at once, boxes that hold one are not. */
const PLACES: Pick<NoticeSign, 'css' | 'holder'>[] = [
  { css: CARDS },
  {
    css: `:is(h2, h3):not(${TURNS.map((css) => `${css} *`).join(', ')})`,
    holder: `:is(div, section, aside)${OUTSIDE}`,
  },
];
const NOTICES: Omit<NoticeSign, 'css' | 'holder'>[] = [
  {
    kind: 'model_fallback',
    says: ['switched to (?:claude )?(?:opus|sonnet|haiku|fable)\\b', '已切换(?:到|至|为)'],
    seen: '2026-06-15',
  },
  {
    kind: 'platform_block',
    says: [
      'chat paused',
      'safety (?:filters|measures|safeguards) (?:have )?flagged',
      'appears to violate our usage policy',
      '(?:聊天|对话)已暂停',
    ],
    stops: true,
    seen: '2026-08-20',
  },
  { kind: 'error', says: ERROR_WORDS, seen: '2026-08-20' },
];

export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  vendor: 'Anthropic',
  jurisdiction: 'US',
  hosts: ['claude.ai'],
  access: 'install',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: [`^/chat/(${UUID})`],
  sharedPage: ['^/share/'],
  temporaryQuery: ['incognito'],
  composer: [
    { css: '[data-testid="chat-input"]', seen: '2026-11-10' },
    { css: '[data-chat-input-container] [contenteditable="true"]', seen: '2026-08-20' },
    { css: '.ProseMirror[contenteditable="true"]', seen: '2026-11-10' },
  ],
  busy: [
    { css: '[data-testid="chat-input-stop"]', seen: '2026-10-20' },
    { css: 'button[aria-label="Stop response"]', seen: '2026-08-20' },
  ],
  modelLabel: [{ css: '[data-testid="model-selector-dropdown"]', seen: '2026-11-10' }],
  notices: NOTICES.flatMap((notice) => PLACES.map((place) => ({ ...notice, ...place }))),
  generations: [
    {
      id: 'b',
      turn: [
        { css: '[data-testid="transcript-list"] [data-perf-row]', seen: '2026-10-20' },
        { css: '[data-perf-row]', seen: '2026-10-20' },
      ],
      user: '[data-perf-row="human"]',
      assistant: '[data-perf-row="assistant"]',
      userText: [
        { css: '[data-testid="user-message"]', seen: '2026-10-20' },
        { css: '[data-cds="Prose"]', seen: '2026-10-20' },
        { css: ':scope', seen: '2026-10-20' },
      ],
      answerText: [
        { css: '[data-cds="Prose"]', seen: '2026-10-20' },
        { css: '[data-perf-reply-text]', seen: '2026-10-20' },
      ],
      strip: [
        '[data-cds="Collapsible"]',
        '[data-cds="MessageActions"]',
        '[data-timeline-text]',
        '[data-cds="Citation"]',
        ACTIONS,
        CODE_HEADER,
      ],
      spokenPrefix: '^(?:You said|Claude responded):\\s*',
      key: [],
      order: [
        { css: ':scope', attribute: 'data-index', seen: '2026-10-20' },
        { css: ':scope', attribute: 'data-rs-index', seen: '2026-10-20' },
      ],
      streaming: [
        { css: ':scope', attribute: 'data-perf-row-streaming', seen: '2026-10-20' },
        { css: '[data-perf-row-streaming]', attribute: 'data-perf-row-streaming', seen: '2026-10-20' },
      ],
      done: [{ css: '[data-cds="MessageActions"]', seen: '2026-10-20' }],
      model: [],
      virtual: true,
      traces: [
        { css: '[data-testid="transcript-row"]', seen: '2026-10-20' },
        { css: '[data-perf-reply-text]', seen: '2026-10-20' },
        { css: '[data-testid="transcript-list"] > *', seen: '2026-10-20' },
        { css: '[data-testid="transcript-list"] [role="article"]', seen: '2026-10-20' },
      ],
    },
    {
      id: 'a',
      turn: [
        {
          css: '[data-testid="user-message"], [data-is-streaming], .font-claude-message:not([data-is-streaming] *)',
          seen: '2026-08-20',
        },
        { css: '[data-testid="user-message"], .font-claude-message', seen: '2025-11-01' },
      ],
      user: '[data-testid="user-message"]',
      assistant: '[data-is-streaming], .font-claude-message',
      userText: [{ css: ':scope', seen: '2026-08-20' }],
      answerText: [
        { css: '.font-claude-response', seen: '2026-08-20' },
        { css: '.font-claude-message', seen: '2025-11-01' },
      ],
      // The thinking block is the first row of a two-row grid; the answer's own grid lies inside the second.
      // Two of its three signs are enough, so that one may be renamed.
      strip: [
        '.row-start-1:not(.row-start-2 *):has(button[aria-expanded])',
        '.row-start-1:has(+ .row-start-2)',
        ':has(+ .row-start-2):has(button[aria-expanded])',
        '#markdown-artifact',
        CODE_HEADER,
      ],
      key: [],
      order: [],
      streaming: [{ css: ':scope', attribute: 'data-is-streaming', seen: '2026-08-20' }],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '[data-test-render-count]', seen: '2026-08-20' },
        { css: '[data-user-message-bubble]', seen: '2026-08-20' },
        { css: '.font-claude-response', seen: '2026-08-20' },
        { css: '[data-testid="action-bar-copy"]', seen: '2026-08-20' },
        { css: '[data-testid="action-bar-retry"]', seen: '2026-08-20' },
      ],
    },
  ],
};
