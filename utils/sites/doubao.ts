/**
 * Doubao. Three builds run side by side: `a` with test ids, `b` with a message id on each row, and `c` with neither,
 * where only the bubbles tell the sides. A virtual list in reverse; a new chat's address is `local_…` at first.
 */
import type { Generation, Site } from './site.ts';

const SEND_BUBBLE = '[class*="bg-g-send-msg-bubble"]';
const RECEIVE_BUBBLE = '[class*="bg-g-receive-msg-bubble"]';
const SEND_BAR = '[data-foundation-type="send-message-action-bar"]';
const RECEIVE_BAR = '[data-foundation-type="receive-message-action-bar"]';

const every: Pick<
  Generation,
  | 'strip'
  | 'order'
  | 'streaming'
  | 'done'
  | 'model'
  | 'virtual'
  | 'traces'
  | 'answerText'
  | 'userTextKeepsLines'
> = {
  userTextKeepsLines: true,
  answerText: [
    { css: '.flow-markdown-body', seen: '2026-10-01' },
    { css: '.md-box-root', seen: '2026-10-01' },
    { css: '[data-testid="message_text_content"]', seen: '2026-10-01' },
  ],
  strip: [
    '[data-testid="think_block_collapse"]',
    '[class*="think-"]',
    '[class*="thinking-box"], [data-thinking-box]',
    SEND_BAR,
    RECEIVE_BAR,
    '[data-testid="message_action_bar"]',
    '[class*="code-block"] [class*="header"]',
  ],
  order: [],
  streaming: [],
  done: [
    { css: RECEIVE_BAR, seen: '2026-10-01' },
    { css: '[data-testid="message_action_bar"]', seen: '2026-10-01' },
  ],
  model: [],
  virtual: true,
  traces: [
    { css: '.flow-markdown-body', seen: '2026-10-01' },
    { css: SEND_BUBBLE, seen: '2026-10-01' },
    { css: SEND_BAR, seen: '2026-10-01' },
    { css: RECEIVE_BAR, seen: '2026-10-01' },
    { css: '[data-testid="message_text_content"]', seen: '2026-10-01' },
    { css: '[data-testid="union_message"]', seen: '2026-10-01' },
    { css: '.v_list_row', seen: '2026-10-01' },
  ],
};

export const doubao: Site = {
  id: 'doubao',
  name: 'Doubao',
  vendor: 'ByteDance',
  jurisdiction: 'CN',
  hosts: ['www.doubao.com', 'doubao.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-10-01' },
  conversationId: ['^/chat/(\\d+)'],
  sharedPage: ['^/thread/'],
  temporaryQuery: [],
  composer: [
    { css: '[data-testid="chat_input_input"]', seen: '2026-10-01' },
    { css: 'textarea.semi-input-textarea', seen: '2026-05-01' },
  ],
  busy: [
    { css: '[data-testid="chat_input_local_break_button"]', seen: '2026-10-01' },
    { css: '[class*="break-btn-"]', seen: '2026-10-01' },
  ],
  modelLabel: [],
  notices: [],
  generations: [
    {
      ...every,
      id: 'a',
      turn: [
        { css: '[data-testid="send_message"], [data-testid="receive_message"]', seen: '2026-10-01' },
        { css: '[data-testid="union_message"]', seen: '2026-10-01' },
      ],
      user: '[data-testid="send_message"]',
      assistant: '[data-testid="receive_message"]',
      userText: [
        { css: '[data-testid="message_text_content"]', seen: '2026-10-01' },
        { css: SEND_BUBBLE, seen: '2026-10-01' },
      ],
      key: [
        { css: ':scope', attribute: 'data-message-id', seen: '2026-10-01' },
        { css: '[data-message-id]', attribute: 'data-message-id', seen: '2026-10-01' },
      ],
    },
    {
      ...every,
      id: 'b',
      turn: [{ css: '[data-message-id]', seen: '2026-10-01' }],
      user: `[data-message-id].justify-end, ${SEND_BAR}, ${SEND_BUBBLE}`,
      assistant: `${RECEIVE_BAR}, ${RECEIVE_BUBBLE}, .flow-markdown-body`,
      userText: [
        { css: SEND_BUBBLE, seen: '2026-10-01' },
        { css: '[class*="whitespace-pre-wrap"]', seen: '2026-10-01' },
      ],
      key: [{ css: ':scope', attribute: 'data-message-id', seen: '2026-10-01' }],
    },
    {
      ...every,
      id: 'c',
      turn: [
        { css: '[class*="inner-item-"]', seen: '2026-05-01' },
        { css: '[class*="top-item-"]', seen: '2026-05-01' },
        { css: `${SEND_BUBBLE}, ${RECEIVE_BUBBLE}`, seen: '2026-05-01' },
      ],
      user: `${SEND_BUBBLE}, ${SEND_BAR}`,
      assistant: `${RECEIVE_BUBBLE}, ${RECEIVE_BAR}, .flow-markdown-body`,
      userText: [
        { css: SEND_BUBBLE, seen: '2026-05-01' },
        { css: '[class*="whitespace-pre-wrap"]', seen: '2026-05-01' },
      ],
      key: [],
    },
  ],
};
