/** Google AI Studio. Turns that are scrolled away stay on the page, but their contents are taken out. */
import type { Site } from './site.ts';

/** Thoughts often stand in a turn of their own before the answer; as long as no words follow, it is no turn. */
const ONLY_THOUGHTS = ':has(ms-thought-chunk):not(:has(ms-text-chunk:not(ms-thought-chunk *)))';

export const aiStudio: Site = {
  id: 'ai-studio',
  name: 'Google AI Studio',
  vendor: 'Google',
  jurisdiction: 'US',
  hosts: ['aistudio.google.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-11-10' },
  conversationId: ['^(?:/u/\\d+)?(?:/app)?/prompts/(?!new_)([^/?#]+)'],
  sharedPage: [],
  temporaryQuery: [],
  composer: [
    { css: 'ms-prompt-box textarea', seen: '2026-10-01' },
    { css: 'footer textarea', seen: '2026-10-01' },
  ],
  // Each turn has a run button too, for running it again.
  busy: [{ css: 'ms-run-button .stoppable-spinner', seen: '2026-11-10' }],
  modelLabel: [{ css: 'button.model-selector-card', seen: '2026-11-10' }],
  notices: [{ kind: 'error', css: '.model-error', seen: '2026-10-01' }],
  generations: [
    {
      id: 'a',
      turn: [
        { css: `ms-chat-turn:not(${ONLY_THOUGHTS})`, seen: '2026-11-10' },
        { css: `[data-turn-role]:not(${ONLY_THOUGHTS})`, seen: '2026-11-10' },
        { css: `.chat-turn-container:not(${ONLY_THOUGHTS})`, seen: '2026-11-10' },
      ],
      user: '[data-turn-role="User"], .chat-turn-container.user',
      assistant: '[data-turn-role="Model"], .chat-turn-container.model',
      userText: [
        { css: 'ms-text-chunk', seen: '2026-11-10' },
        { css: '.turn-content', seen: '2026-11-10' },
      ],
      answerText: [
        { css: 'ms-text-chunk', seen: '2026-11-10' },
        { css: '.turn-content', seen: '2026-11-10' },
      ],
      strip: [
        'ms-thought-chunk',
        '.thought-panel',
        '.author-label',
        '.timestamp',
        '.actions-container',
        'ms-chat-turn-options',
        'ms-run-button',
        'mat-icon',
        '.material-symbols-outlined',
        // What stands above a block of code: its language, and its buttons.
        'ms-code-block mat-expansion-panel-header',
        '.model-error',
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-11-10' }],
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '.turn-content', seen: '2026-11-10' },
        { css: 'ms-chat-turn', seen: '2026-11-10' },
        { css: '[data-turn-role]', seen: '2026-11-10' },
        { css: '.virtual-scroll-container', seen: '2026-11-10' },
        { css: 'ms-text-chunk', seen: '2026-11-10' },
      ],
    },
  ],
};
