/**
 * Perplexity. Generation `b` (September 2026) lays a thread out as blocks: a question, the steps of the work, and
 * the answer, which is wrapped as final text only once it is complete.
 */
import type { Generation, Site } from './site.ts';

const USER = ':is(.group\\/user-bubble, .group\\/query)';
const FINAL = '[data-workflow-final-text]';

/** An answer that is still being written; what stands right before a final text is a step on the way to it. */
const WRITTEN = `:is(.prose, [data-renderer="lm"]):not(nav *, :has(+ ${FINAL}), :has(+ ${FINAL}) *)`;

const shared = {
  strip: [
    // A link in a question is a `span` with the role of a button, and its words are the person's.
    'button',
    '.citation',
    '.prose .rounded-badge',
    '[data-workflow-text-footer]',
    '[data-testid="toggle-query-expand-button"]',
    // The language's name above a block of code.
    '[data-testid="code-language-indicator"]',
    'figcaption:has(button)',
    'pre:has(code) :not(code, code *, :has(code))',
  ],
  userTextInButton: true,
  userTextKeepsLines: true,
  streaming: [],
  model: [],
  key: [],
  virtual: true,
} satisfies Partial<Generation>;

export const perplexity: Site = {
  id: 'perplexity',
  name: 'Perplexity',
  vendor: 'Perplexity',
  jurisdiction: 'US',
  hosts: ['www.perplexity.ai', 'perplexity.ai'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: ['^/search/(?!new(?:[/?#]|$))([^/?#]+)'],
  // A shared thread has the address of a thread; only published pages tell.
  sharedPage: ['^/page/'],
  temporaryQuery: [],
  composer: [
    { css: '#ask-input', seen: '2026-10-01' },
    { css: '[data-ask-input-container] :is([contenteditable="true"], textarea)', seen: '2026-08-20' },
  ],
  busy: [
    { css: 'button[aria-label^="Stop response"]', seen: '2026-09-26' },
    // Reading aloud is stopped by a button of that name too, at the answer's foot.
    { css: '[aria-label="Stop"]:not([data-workflow-text-footer] *)', seen: '2026-11-10' },
  ],
  modelLabel: [],
  notices: [],
  generations: [
    {
      ...shared,
      id: 'b',
      turn: [
        {
          css: `:root:has([data-workflow-entry], ${FINAL}) :is(${USER}, ${FINAL}, ${WRITTEN})`,
          seen: '2026-10-01',
        },
      ],
      user: USER,
      assistant: `${FINAL}, .prose, [data-renderer="lm"]`,
      userText: [
        { css: '.select-text', seen: '2026-10-01' },
        { css: `${USER} [data-renderer="lm"]`, seen: '2026-10-01' },
        { css: '.group\\/query', seen: '2026-10-01' },
        { css: ':scope', seen: '2026-10-01' },
      ],
      answerText: [
        { css: '.prose', seen: '2026-11-10' },
        { css: '[data-renderer="lm"]', seen: '2026-11-10' },
      ],
      order: [],
      done: [],
      traces: [
        { css: '[data-workflow-entry]', seen: '2026-11-10' },
        { css: '[data-renderer="lm"]', seen: '2026-11-10' },
      ],
    },
    {
      ...shared,
      id: 'a',
      turn: [
        { css: `${USER}, [id^="markdown-content-"]`, seen: '2026-11-10' },
        { css: 'span.select-text, [id^="markdown-content-"]', seen: '2026-11-10' },
      ],
      user: `${USER}, span.select-text`,
      assistant: '[id^="markdown-content-"]',
      userText: [
        { css: '.select-text', seen: '2026-11-10' },
        { css: ':scope', seen: '2026-11-10' },
      ],
      answerText: [
        { css: '.prose', seen: '2026-11-10' },
        { css: '[data-renderer="lm"]', seen: '2026-11-10' },
      ],
      order: [],
      done: [],
      traces: [
        { css: '[id^="markdown-content-"]', seen: '2026-11-10' },
        { css: '[data-renderer="lm"]', seen: '2026-11-10' },
        { css: '.group\\/title', seen: '2026-08-20' },
      ],
    },
  ],
};
