/**
 * Microsoft Copilot, which is two applications under one name: `consumer` on copilot.microsoft.com, and `m365`,
 * made of Fluent UI's chat, for work and school.
 */
import type { Site } from './site.ts';

export const copilot: Site = {
  id: 'copilot',
  name: 'Copilot',
  vendor: 'Microsoft',
  jurisdiction: 'US',
  hosts: ['copilot.microsoft.com', 'm365.cloud.microsoft', 'copilot.cloud.microsoft'],
  access: 'asked',
  checked: { by: 'the project', on: 'saved page', date: '2026-08-20' },
  conversationId: ['^/chats/([^/?#]+)', '^/chat/conversation/([^/?#]+)'],
  sharedPage: ['^/shares?/'],
  temporaryQuery: [],
  composer: [
    { css: '#userInput', seen: '2026-08-20' },
    { css: '#m365-chat-editor-target-element', seen: '2026-10-01' },
    { css: '[role="textbox"][contenteditable="true"][aria-label="Message Copilot"]', seen: '2026-08-20' },
  ],
  // Whole labels or their beginnings: dictation and voice chats are stopped by buttons too.
  busy: [
    { css: '[data-testid="loading-message"]', seen: '2026-10-01' },
    { css: 'button[aria-label^="Stop gen"]', seen: '2026-11-10' },
    { css: 'button[aria-label^="Stop resp"]', seen: '2026-11-10' },
    { css: 'button[aria-label="Stop"]', seen: '2026-11-10' },
  ],
  modelLabel: [],
  notices: [],
  generations: [
    {
      id: 'm365',
      turn: [
        {
          css: '[data-testid="chatQuestion"], [data-testid="copilot-message-div"], .fai-UserMessage, .fai-CopilotMessage',
          seen: '2026-11-10',
        },
      ],
      user: '[data-testid="chatQuestion"], .fai-UserMessage',
      assistant: '[data-testid="copilot-message-div"], .fai-CopilotMessage',
      userText: [
        { css: '.fai-UserMessage__message', seen: '2026-11-10' },
        { css: '[data-testid="chatOutput"]', seen: '2026-11-10' },
        { css: ':scope', seen: '2026-11-10' },
      ],
      answerText: [
        { css: '[data-testid="markdown-reply"]', seen: '2026-11-10' },
        { css: '.fai-CopilotMessage__content', seen: '2026-08-20' },
      ],
      strip: [
        '.fai-UserMessage__accessibleHeading',
        '.fai-CopilotMessage__accessibleHeading',
        '.fai-CopilotMessage__actions',
        '.fai-SuggestionList',
        '[data-testid="CopyButtonContainerTestId"]',
        '[data-testid="FeedbackContainerTestId"]',
        '[data-testid="loading-message"]',
      ],
      spokenPrefix: '^(?:You|Copilot) said:?\\s*',
      userTextKeepsLines: true,
      key: [{ css: ':scope', attribute: 'id', seen: '2026-10-01' }],
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: true,
      traces: [
        { css: '[data-testid="m365-chat-llm-web-ui-chat-message"]', seen: '2026-11-10' },
        { css: '[data-testid="chatOutput"]', seen: '2026-11-10' },
        { css: '[data-testid="markdown-reply"]', seen: '2026-11-10' },
        { css: '[data-testid="lastChatMessage"]', seen: '2026-10-01' },
        { css: '.m365-chat-llm-web-ui-chat-message', seen: '2026-08-20' },
        { css: '.fai-UserMessage__message', seen: '2026-08-20' },
        { css: '.fai-CopilotMessage__content', seen: '2026-08-20' },
      ],
    },
    {
      id: 'consumer',
      turn: [
        {
          css: '[data-content="user-message"], [data-content="ai-message"], .group\\/user-message, .group\\/ai-message',
          seen: '2026-11-10',
        },
        { css: '[data-testid="user-message"], [data-testid="ai-message"]', seen: '2026-08-20' },
      ],
      user: '[data-content="user-message"], .group\\/user-message, [data-testid="user-message"]',
      assistant: '[data-content="ai-message"], .group\\/ai-message, [data-testid="ai-message"]',
      userText: [
        { css: '[data-content="user-message"]', seen: '2026-11-10' },
        { css: ':scope', seen: '2026-11-10' },
      ],
      answerText: [
        { css: '.group\\/ai-message-item', seen: '2026-11-10' },
        { css: '[data-testid="ai-message-body"]', seen: '2026-11-10' },
        { css: '[data-content="ai-message"]', seen: '2026-08-20' },
      ],
      strip: [
        '[data-testid="message-item-reactions"]',
        '[data-testid="citation-overflow-button"]',
        // The language's name above a block of code.
        'div:has(> .capitalize):not(:has(pre))',
        'div:has(+ div > pre):not(:has(p))',
      ],
      spokenPrefix: '^(?:You|Copilot) said:?\\s*',
      userTextKeepsLines: true,
      key: [],
      order: [],
      streaming: [],
      done: [],
      model: [],
      virtual: false,
      traces: [
        { css: '[data-testid="ai-message-body"]', seen: '2026-11-10' },
        { css: '.group\\/ai-message-item', seen: '2026-11-10' },
        { css: '[data-testid="message-item-reactions"]', seen: '2026-11-10' },
      ],
    },
  ],
};
