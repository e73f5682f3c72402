// @vitest-environment happy-dom
/** Pages between two states: hidden branches in a turn, placeholders, errors, notices, a list scrolled half-way. */
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const CHATGPT = 'https://chatgpt.com/c/6f1e2d3c-1111-4222-8333-444455556666';
const CLAUDE = 'https://claude.ai/chat/6f1e2d3c-1111-4222-8333-444455556666';

function read(address: string, html: string) {
  document.body.innerHTML = html;
  const { status, turns } = readPage(document, address);
  return { status, texts: turns.map(({ role, text }) => `${role}: ${text}`) };
}

const a = (role: string, n: number, inner: string) =>
  `<section data-testid="conversation-turn-${n}" data-turn="${role}" data-turn-id="t${n}">${inner}</section>`;
const aMessage = (role: string, text: string, more = '') =>
  `<div data-message-author-role="${role}" data-message-id="m${text.length}${more}" ${more}><div class="${
    role === 'user' ? 'whitespace-pre-wrap' : 'markdown'
  }">${text}</div></div>`;
const aQuestion = a('user', 1, aMessage('user', 'Why?'));
const b = (role: string, inner: string, more = '') =>
  `<li id="x${inner.length}" data-message-role="${role}" ${more}>${inner}</li>`;
const bList = (turns: string) => `<ol data-conversation-transcript>${turns}</ol>`;
const cb = (role: string, index: number, inner: string) =>
  `<div data-testid="transcript-row" data-perf-row="${role}" data-index="${index}">${inner}</div>`;
const cbList = (rows: string) => `<div data-testid="transcript-list">${rows}</div>`;
const prose = (text: string) => `<div data-cds="Prose">${text}</div>`;

describe('a hidden branch inside a turn is no part of it', () => {
  test.each([
    [
      'ChatGPT A, an answer',
      CHATGPT,
      aQuestion +
        a('assistant', 2, aMessage('assistant', 'Shown') + aMessage('assistant', 'Hidden', 'hidden')),
    ],
    [
      'ChatGPT B',
      CHATGPT,
      bList(
        b('user', '<span data-user-message-copy>Why?</span>') +
          b(
            'assistant',
            '<div aria-hidden="true" data-assistant-markdown>Hidden</div><div data-assistant-markdown>Shown</div>',
          ),
      ),
    ],
    [
      'Claude A',
      CLAUDE,
      '<div data-testid="user-message">Why?</div><div data-is-streaming="false"><div hidden class="font-claude-response">Hidden</div><div class="font-claude-response">Shown</div></div>',
    ],
    [
      'Claude B',
      CLAUDE,
      cbList(
        cb('human', 0, prose('Why?')) +
          cb('assistant', 1, `<div inert>${prose('Hidden')}</div>${prose('Shown')}`),
      ),
    ],
  ])('%s', (_name, address, html) => {
    expect(read(address, html)).toEqual({ status: 'ok', texts: ['user: Why?', 'assistant: Shown'] });
  });
});

describe('a page in between is read as far as it goes', () => {
  test.each([
    [
      'one answer alone in view',
      CLAUDE,
      cbList(cb('assistant', 7, prose('Because.'))),
      ['assistant: Because.'],
    ],
    [
      'one question alone, its answer not there yet',
      CLAUDE,
      cbList(cb('human', 6, prose('Why?'))),
      ['user: Why?'],
    ],
    [
      'a notice between the turns',
      CLAUDE,
      cbList(
        cb('human', 0, prose('Why?')) +
          cb('notice', 1, 'Another model answers.') +
          cb('assistant', 2, prose('Because.')),
      ),
      ['user: Why?', 'assistant: Because.'],
    ],
    [
      'two questions before any answer',
      CHATGPT,
      aQuestion + a('user', 2, aMessage('user', 'Hello?')),
      ['user: Why?', 'user: Hello?'],
    ],
    [
      'a placeholder while the answer is awaited',
      CHATGPT,
      `${aQuestion}${a('assistant', 2, '<div class="result-thinking">Thinking</div>')}<button data-testid="stop-button">Stop</button>`,
      ['user: Why?', 'assistant: '],
    ],
    [
      'the same on the other page',
      CHATGPT,
      bList(
        b('user', '<span data-user-message-copy>Why?</span>') +
          b('assistant', 'Thinking…', 'data-message-streaming'),
      ),
      ['user: Why?', 'assistant: '],
    ],
    [
      'an error in place of one answer',
      CHATGPT,
      aQuestion +
        a('assistant', 2, aMessage('assistant', 'Because.')) +
        a('user', 3, aMessage('user', 'And?')) +
        a('assistant', 4, '<div>Something went wrong</div>'),
      ['user: Why?', 'assistant: Because.', 'user: And?', 'assistant: '],
    ],
    [
      'an older answer beside a question',
      CLAUDE,
      '<div data-testid="user-message">Why?</div><div class="font-claude-message">Because.</div>',
      ['user: Why?', 'assistant: Because.'],
    ],
  ])('%s', (_name, address, html, texts) => {
    expect(read(address, html)).toEqual({ status: 'ok', texts });
  });
});

describe('what a person wrote stays as it was', () => {
  test('though it begins as a spoken name does', () => {
    const html = cbList(
      cb('human', 0, prose('You said: I was wrong.')) +
        cb('assistant', 1, prose('Claude responded: is a phrase.')),
    );
    expect(read(CLAUDE, html).texts).toEqual([
      'user: You said: I was wrong.',
      'assistant: Claude responded: is a phrase.',
    ]);
  });

  test('with its line breaks, where only a style keeps them', () => {
    const html = bList(
      b('user', '<span data-user-message-copy>Hello\nworld</span>') +
        b('assistant', '<div data-assistant-markdown>Hi</div>'),
    );
    expect(read(CHATGPT, html).texts[0]).toBe('user: Hello\nworld');
  });
});
