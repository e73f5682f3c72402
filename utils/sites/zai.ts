/** Z.ai, a fork of Open WebUI. */
import type { Site } from './site.ts';

export const zai: Site = {
  id: 'zai',
  name: 'Z.ai',
  vendor: 'Zhipu AI',
  jurisdiction: 'CN',
  hosts: ['chat.z.ai'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: ['^/c/([\\w-]{8,64})'],
  sharedPage: ['^/s/'],
  temporaryQuery: ['temporary-chat=true'],
  composer: [
    { css: 'textarea#chat-input', seen: '2026-11-10' },
    { css: 'form:has(#send-message-button) textarea', seen: '2026-11-10' },
  ],
  busy: [{ css: '#stop-message-button', seen: '2026-11-10' }],
  modelLabel: [
    { css: '.modelSelectorButton', seen: '2026-11-10' },
    { css: 'button[id^="model-selector-"]', seen: '2026-11-10' },
  ],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        // Each turn holds an empty anchor with its own id and `-start`.
        { css: '#messages-container [id^="message-"]:not([id$="-start"])', seen: '2026-11-10' },
        { css: '[id^="message-"]:is(:has(.chat-user), :has(.chat-assistant))', seen: '2026-11-10' },
        { css: '.chat-user, .chat-assistant', seen: '2026-11-10' },
      ],
      user: '.user-message, .chat-user',
      assistant: '.chat-assistant, #response-content-container',
      userText: [
        { css: '.chat-user .whitespace-pre-wrap', seen: '2026-11-10' },
        { css: '.user-message .whitespace-pre-wrap', seen: '2026-11-10' },
        { css: '.chat-user', seen: '2026-11-10' },
      ],
      answerText: [
        { css: '#response-content-container', seen: '2026-11-10' },
        { css: '.chat-assistant', seen: '2026-11-10' },
        { css: '[id^="message-"]:not(.user-message) .markdown-prose', seen: '2026-11-10' },
      ],
      strip: [
        '[class*="thinking-"]',
        '.thinking-chain-container + :has(> blockquote)',
        'blockquote[slot="content"]',
        '.buttons',
        // The language's name above a block of code, and what comes of running it.
        'div:has(> div[class*="language-"]) > div.absolute',
        'div:has(+ div.sticky)',
        '[id^="plt-canvas-"]',
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-11-10' }],
      order: [],
      streaming: [],
      done: [{ css: '.copy-response-button', seen: '2026-11-10' }],
      model: [],
      virtual: false,
      traces: [
        { css: '#messages-container [id^="message-"]', seen: '2026-11-10' },
        { css: '.user-message', seen: '2026-11-10' },
        { css: '.chat-user, .chat-assistant', seen: '2026-11-10' },
        { css: '#response-content-container', seen: '2026-11-10' },
        { css: '.markdown-prose', seen: '2026-11-10' },
      ],
    },
  ],
};
