/**
 * DeepSeek. Most of its classes are hashes; those named here have stayed the same since 2025. The words of meaning
 * (`ds-…`) come from its design system. An answer that was blocked may hold its thinking only.
 */
import type { Site } from './site.ts';
import { UUID } from './uuid.ts';

/**
 * A turn whose hashes were renamed is the person's if it holds one plain text, and nothing that an answer has.
 * (happy-dom takes `:empty` for "without elements", so no unit test can show it.)
 */
const PLAIN_TEXT =
  '.ds-message:has(> :only-child):not(._4f9bf79 *):not(:has(.ds-markdown, .ds-icon, p, span, svg, :empty))';

export const deepseek: Site = {
  id: 'deepseek',
  name: 'DeepSeek',
  vendor: 'DeepSeek',
  jurisdiction: 'CN',
  hosts: ['chat.deepseek.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: [`^/a/chat/s/(${UUID})`],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: 'textarea[name="search"]', seen: '2026-11-10' },
    { css: 'textarea.ds-scroll-area', seen: '2026-11-10' },
    { css: '#chat-input', seen: '2025-11-01' },
    { css: 'textarea', seen: '2026-11-10' },
  ],
  // One round button sends and stops. It has no label, and only its icon tells which: here the square.
  busy: [
    { css: '[role="button"]:has(path[d^="M2 4.88"])', seen: '2026-10-04' },
    { css: '.ds-button--disabled:has(.ds-loading)', seen: '2026-10-05' },
  ],
  modelLabel: [{ css: '.the-header ._46a12ab', seen: '2026-11-10' }],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[data-virtual-list-item-key]', seen: '2026-11-10' },
        { css: '.ds-message', seen: '2026-11-10' },
      ],
      user: `.fbb737a4, .ds-message:has(.ds-collapsible-text):not(:has(.ds-markdown, .ds-think-content)), ${PLAIN_TEXT}`,
      assistant:
        '.ds-assistant-message-main-content, .ds-think-content, ._4f9bf79, ._4f9bf79 > .ds-message, .ds-message > .ds-markdown',
      userText: [
        { css: '.fbb737a4', seen: '2026-11-10' },
        { css: '.ds-collapsible-text', seen: '2026-10-05' },
        { css: '.ds-message > :only-child:not(:has(.ds-markdown))', seen: '2026-11-10' },
      ],
      userTextKeepsLines: true,
      answerText: [
        { css: '.ds-assistant-message-main-content', seen: '2026-11-10' },
        { css: '.ds-message > .ds-markdown', seen: '2026-11-10' },
      ],
      strip: [
        '.ds-think-content',
        ':has(> .ds-think-content)',
        // The frame of the thinking, which stays when it is closed.
        '._74c0879',
        '.ds-markdown-cite',
        '.md-code-block-banner-wrap',
        '.md-code-block > :not(pre, :has(pre))',
      ],
      key: [{ css: ':scope', attribute: 'data-virtual-list-item-key', seen: '2026-11-10' }],
      // A question just sent bears its answer's number with a minus.
      order: [{ css: ':scope', attribute: 'data-virtual-list-item-key', seen: '2026-11-10' }],
      streaming: [],
      done: [],
      model: [],
      virtual: true,
      traces: [
        { css: '.ds-virtual-list--printable .ds-virtual-list-visible-items > *', seen: '2026-11-10' },
        { css: '.ds-assistant-message-main-content', seen: '2026-11-10' },
        { css: '.ds-markdown', seen: '2026-11-10' },
        { css: '.fbb737a4', seen: '2026-11-10' },
      ],
    },
  ],
};
