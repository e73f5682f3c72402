/**
 * Open WebUI, which people host themselves; read from its source as of October 2026. Only the newest messages are
 * on the page, a few more with each scroll upwards.
 */
import { CONTENT_FILTER } from './content-filter.ts';
import type { Site } from './site.ts';
import { UUID } from './uuid.ts';

/** The box in which a provider's error is shown, red until 2026 and grey since. */
const ERROR_BOX = '#response-content-container > .border-red-600\\/10';
const GREY_ERROR_BOX = '#response-content-container > .my-2.rounded-3xl.text-gray-500';

export const openWebui: Site = {
  id: 'open-webui',
  name: 'Open WebUI',
  vendor: 'self-hosted',
  jurisdiction: 'ZZ',
  hosts: [],
  access: 'asked',
  checked: { by: 'the project', on: 'source', date: '2026-10-20' },
  signature: [
    { css: '#message-input-container #chat-input', seen: '2026-10-20' },
    { css: '[id^="message-"] .chat-assistant #response-content-container', seen: '2026-10-20' },
    { css: '[id^="model-selector-"][id$="-button"]', seen: '2026-10-20' },
    { css: 'meta[name="apple-mobile-web-app-title"][content="Open WebUI"]', seen: '2026-10-20' },
  ],
  conversationId: [`^/c/(${UUID})`],
  sharedPage: ['^/s/'],
  temporaryQuery: ['temporary-chat=true'],
  composer: [
    { css: '#chat-input', seen: '2026-10-20' },
    { css: '#chat-input-container [contenteditable="true"]', seen: '2026-10-20' },
    { css: '#chat-textarea', seen: '2024-11-01' },
  ],
  busy: [
    // The bar under an answer is there from the start, and its buttons only once the answer is complete. The stop
    // button is not there while something is typed, and its label is translated.
    { css: ':last-child > [id^="message-"] .buttons:not(:has(button))', seen: '2026-10-20' },
    { css: '#message-input-container button[aria-label="Stop"]', seen: '2026-10-20' },
    { css: '#message-input-container button.rounded-full[class*="dark:bg-gray-700"]', seen: '2026-10-20' },
  ],
  modelLabel: [{ css: '[id^="model-selector-"][id$="-button"]', seen: '2026-10-20' }],
  notices: [
    { css: ERROR_BOX, kind: 'platform_block', says: CONTENT_FILTER, seen: '2026-06-01' },
    { css: GREY_ERROR_BOX, kind: 'platform_block', says: CONTENT_FILTER, seen: '2026-10-20' },
    { css: ERROR_BOX, kind: 'error', seen: '2026-06-01' },
    { css: GREY_ERROR_BOX, kind: 'error', seen: '2026-10-20' },
  ],
  generations: [
    {
      id: 'a',
      turn: [
        {
          css: '.user-message[id^="message-"], [id^="message-"][class*="message-"]',
          seen: '2026-10-20',
        },
        { css: '.user-message, .chat-assistant', seen: '2026-10-20' },
      ],
      user: '.user-message, .chat-user',
      assistant: '.chat-assistant',
      userText: [
        { css: '.chat-user .rounded-3xl', seen: '2026-10-20' },
        { css: '.chat-user', seen: '2026-10-20' },
      ],
      answerText: [
        { css: '#response-content-container', seen: '2026-10-20' },
        { css: '.chat-assistant', seen: '2026-10-20' },
      ],
      strip: [
        // Thinking, tool calls and code runs: a head to press and, once open, the block below it.
        '.w-full.space-y-1',
        'div.cursor-pointer:has(svg)',
        'div.cursor-pointer:has(svg) + div',
        'details',
        '.status-description',
        '[id^="collapsible-"]',
        '[id^="floating-buttons-"]',
        ERROR_BOX,
        GREY_ERROR_BOX,
        // The language's name above a block of code, and what running it has put below.
        '.sticky:has(button)',
        'div:has(+ [class*="language-"])',
        'div.absolute.text-xs',
        '[id^="plt-canvas-"]',
        '[id^="plt-canvas-"] + div',
        // Which of several answers this is ("1/2").
        '.tracking-widest',
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-10-20' }],
      order: [],
      streaming: [],
      done: [
        { css: '.copy-response-button', seen: '2026-10-20' },
        { css: '.regenerate-response-button', seen: '2026-10-20' },
      ],
      model: [{ css: '.line-clamp-1.text-black', seen: '2026-10-20' }],
      virtual: true,
      traces: [
        { css: '.chat-user', seen: '2026-10-20' },
        { css: '.chat-assistant', seen: '2026-10-20' },
        { css: '#response-content-container', seen: '2026-10-20' },
        { css: '.copy-response-button', seen: '2026-10-20' },
        { css: '#messages-container [role="log"] > *', seen: '2026-10-20' },
      ],
    },
  ],
};
