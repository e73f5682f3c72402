/**
 * SillyTavern, which people host themselves; read from its source as of September 2026. Its address never says which
 * chat is open, older messages of a long one are not on the page, and a chat mostly begins with the character's
 * greeting. The page holds a template of a message outside the chat.
 */
import { CONTENT_FILTER } from './content-filter.ts';
import type { Site } from './site.ts';

/** What is neither side's: notes of the page's own, messages kept from the model, the narrator's. */
const OWN = ':not([is_system="true"]):not([type="narrator"]):not([type="comment"])';
/** The template's places are empty. */
const TEXT = [
  { css: '.mes_text:not(:empty)', seen: '2026-09-01' },
  { css: '.ch_name ~ div:not(:empty):not(.mes_img_container)', seen: '2026-09-01' },
];

export const sillytavern: Site = {
  id: 'sillytavern',
  name: 'SillyTavern',
  vendor: 'self-hosted',
  jurisdiction: 'ZZ',
  hosts: [],
  access: 'asked',
  checked: { by: 'the project', on: 'source', date: '2026-09-01' },
  signature: [
    { css: '#sheld #send_form #send_textarea', seen: '2026-09-01' },
    { css: '#message_template .mes', seen: '2026-09-01' },
    { css: '#chat > .mes[is_user] .mes_text', seen: '2026-09-01' },
  ],
  conversationId: [],
  sharedPage: [],
  temporaryQuery: [],
  composer: [
    { css: '#send_textarea', seen: '2026-09-01' },
    { css: '#send_form textarea', seen: '2026-09-01' },
  ],
  busy: [
    { css: '#mes_stop', seen: '2026-09-01' },
    { css: 'body[data-generating="true"]', seen: '2026-09-01' },
  ],
  modelLabel: [],
  // An error of a provider's comes and goes as a toast; toasts of other errors are about anything.
  notices: [
    {
      css: '#toast-container > .toast-error',
      kind: 'platform_block',
      says: CONTENT_FILTER,
      seen: '2026-09-01',
    },
  ],
  generations: [
    {
      id: 'a',
      turn: [
        { css: `#chat > .mes${OWN}`, seen: '2026-09-01' },
        { css: `#chat > [mesid]${OWN}`, seen: '2026-09-01' },
      ],
      user: '[is_user="true"]',
      assistant: '[is_user="false"]',
      userText: TEXT,
      answerText: TEXT,
      strip: [
        '.mes_reasoning_details',
        '.mes_reasoning',
        '.ch_name',
        '.mesAvatarWrapper',
        '.swipes-counter',
        '.swipeRightBlock',
        '.mes_buttons',
        '.mes_bias',
        '.mes_media_wrapper',
        '.mes_file_wrapper',
        '.mes_img_container',
        '.code-copy',
      ],
      key: [],
      order: [{ css: ':scope', attribute: 'mesid', seen: '2026-09-01' }],
      streaming: [],
      done: [],
      model: [{ css: '.timestamp', attribute: 'title', seen: '2026-09-01' }],
      virtual: true,
      traces: [
        { css: '#chat .mes_text', seen: '2026-09-01' },
        { css: '#chat .mes_block', seen: '2026-09-01' },
        { css: '#chat > [mesid]', seen: '2026-09-01' },
      ],
    },
  ],
};
