/**
 * Poe. Classes are names of its source with a hash behind them: only the names are asked for. Many models answer
 * here; each answer bears the name of its own.
 */
import type { Site } from './site.ts';

export const poe: Site = {
  id: 'poe',
  name: 'Poe',
  vendor: 'Quora',
  jurisdiction: 'US',
  hosts: ['poe.com'],
  access: 'asked',
  checked: { by: 'the project', on: 'description', date: '2026-11-10' },
  // A chat begins at `/` or at a model's own page, which has its name only.
  conversationId: ['^/chat/([^/?#]+)'],
  sharedPage: ['^/s/'],
  temporaryQuery: [],
  composer: [
    { css: 'textarea[class*="GrowingTextArea_textArea__"]', seen: '2026-11-10' },
    { css: 'footer textarea', seen: '2026-11-10' },
    { css: 'textarea', seen: '2026-11-10' },
  ],
  busy: [
    { css: '[class*="ChatStopMessageButton_"]', seen: '2025-12-24' },
    { css: 'button[aria-label="Stop message"]', seen: '2025-12-24' },
  ],
  modelLabel: [{ css: '[data-testid="chat-members-display-text"]', seen: '2026-11-10' }],
  notices: [],
  generations: [
    {
      id: 'a',
      turn: [
        { css: '[class*="ChatMessage_chatMessage__"][id^="message-"]', seen: '2026-11-10' },
        { css: '[id^="message-"][data-complete]', seen: '2026-11-10' },
        { css: '[class*="ChatMessage_chatMessage__"]', seen: '2026-11-10' },
      ],
      user: '[class*="rightSideMessage"]',
      // `LeftSideMessageHeader_leftSideMessageHeader__`, `Message_leftSideMessageBubble__`, and more.
      assistant: '[class*="leftSideMessage"]',
      userText: [
        { css: '[class*="Message_messageTextContainer__"]', seen: '2026-11-10' },
        { css: '[class*="Message_selectableText__"]', seen: '2026-11-10' },
        { css: '[class*="Markdown_markdownContainer__"]', seen: '2026-11-10' },
      ],
      answerText: [
        { css: '[class*="Message_messageTextContainer__"]', seen: '2026-11-10' },
        { css: '[class*="Message_selectableText__"]', seen: '2026-11-10' },
        { css: '[class*="Markdown_markdownContainer__"]', seen: '2026-11-10' },
      ],
      strip: [
        '[class*="leftSideMessageHeader__"]',
        '[class*="MessageHeader_"]',
        '[class*="Message_messageMetadataContainer__"]',
        '[class*="ActionBar_"]',
        '[class*="MessageOverflow"]',
        // By its name only; no page with one was seen.
        '[class*="Thinking"]',
        '[class*="MarkdownCodeBlock_codeHeader__"]',
        '[class*="MarkdownCodeBlock_languageName__"]',
      ],
      key: [{ css: ':scope', attribute: 'id', seen: '2026-11-10' }],
      order: [],
      streaming: [{ css: ':scope', attribute: 'data-complete', value: 'false', seen: '2026-11-10' }],
      done: [],
      model: [
        { css: '[class*="BotHeader_textContainer__"]', seen: '2026-11-10' },
        { css: '[class*="BotHeader_title__"]', seen: '2026-11-10' },
      ],
      // Older turns are put on the page as one scrolls up.
      virtual: true,
      traces: [
        { css: '[class*="ChatMessagesView_messageTuple__"]', seen: '2026-11-10' },
        { css: '[class*="Message_messageTextContainer__"]', seen: '2026-11-10' },
        { css: '[class*="ChatMessageActionBar_"]', seen: '2026-11-10' },
        { css: '[id^="message-"]', seen: '2026-11-10' },
      ],
    },
  ],
};
