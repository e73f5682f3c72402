/**
 * MiniMax Agent (Mavis) as of July 2026. What the page before it put an answer in is not known: there a chat is
 * said to be unreadable.
 */
import type { Site } from './site.ts';

const USER_TEXT = '.message-container-user-text';

export const minimax: Site = {
  id: 'minimax',
  name: 'MiniMax',
  vendor: 'MiniMax',
  jurisdiction: 'CN',
  hosts: ['agent.minimax.io', 'agent.minimaxi.com', 'agent.minimax.cn'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-07-29' },
  conversationId: ['^/(?:mavis|chat)\\?(?:[^#]*&)?id=([\\w-]+)'],
  sharedPage: ['^/share/'],
  temporaryQuery: [],
  composer: [
    { css: '.tiptap.ProseMirror[contenteditable="true"]', seen: '2026-07-29' },
    { css: '.ProseMirror[contenteditable="true"]', seen: '2026-07-29' },
  ],
  busy: [
    { css: 'button[aria-label*="停止"]', seen: '2026-07-29' },
    { css: 'button[aria-label^="Stop"]', seen: '2026-07-29' },
    { css: '[data-testid*="stop"]', seen: '2026-07-29' },
  ],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'b',
      turn: [
        { css: `${USER_TEXT}, .message-animate-in`, seen: '2026-07-29' },
        { css: `${USER_TEXT}, .message-container-chat-content .matrix-markdown`, seen: '2026-07-29' },
      ],
      user: USER_TEXT,
      assistant: `.message-animate-in:not(:has(${USER_TEXT})), .matrix-markdown`,
      userText: [{ css: USER_TEXT, seen: '2026-07-29' }],
      userTextKeepsLines: true,
      answerText: [
        { css: '.matrix-markdown', seen: '2026-07-29' },
        { css: '[class*="markdown"]', seen: '2026-07-29' },
      ],
      strip: ['[class*="think"]', 'details', '[class*="toolbar"]'],
      key: [],
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: true,
      traces: [
        { css: '[class*="message-container-user"]', seen: '2026-07-29' },
        { css: '.message-container-chat-content [class*="message"]', seen: '2026-07-29' },
        { css: '.matrix-markdown', seen: '2026-07-29' },
        { css: '.message-animate-in', seen: '2026-07-29' },
        { css: '.message.sent', seen: '2025-10-01' },
        { css: '#message-container .message', seen: '2025-10-01' },
      ],
    },
  ],
};
