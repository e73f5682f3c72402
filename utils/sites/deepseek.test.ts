// @vitest-environment happy-dom
/** DeepSeek says by no attribute whose a turn is; what it may leave out must not turn one into the other's. */
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const address = 'https://chat.deepseek.com/a/chat/s/0a1b2c3d-0000-4000-8000-00000000000a';
const THINKING = '<div class="_74c0879"><span>Thought for 2 seconds</span></div>';
const OPEN =
  '<div class="_74c0879"><div class="ds-think-content"><div class="ds-markdown"><p>I can’t help.</p></div></div></div>';

function read(question: string, answer: string) {
  document.body.innerHTML = `<div class="ds-virtual-list--printable"><div class="ds-virtual-list-visible-items">
    <div class="_9663006" data-virtual-list-item-key="1"><div class="ds-message">${question}</div></div>
    <div class="_4f9bf79" data-virtual-list-item-key="2"><div class="ds-message">${answer}</div></div>
  </div></div>`;
  const { status, turns } = readPage(document, address);
  return { status, turns: turns.map(({ role, text }) => [role, text]) };
}

const question = '<div class="fbb737a4">Why?</div>';
const answer = '<div class="ds-markdown ds-assistant-message-main-content"><p>So.</p></div>';

describe('DeepSeek', () => {
  it.each([THINKING, OPEN, ''])('takes an answer without words for nobody else’s: %s', (empty) => {
    expect(read(question, empty)).toEqual({
      status: 'ok',
      turns: [
        ['user', 'Why?'],
        ['assistant', ''],
      ],
    });
  });

  it.each([
    '<div class="fbb737a4"><div class="ds-collapsible-text">Why?</div></div>',
    '<div class="renamed"><div class="ds-collapsible-text">Why?</div></div>',
  ])('knows a question by more than one sign: %s', (html) => {
    expect(read(html, THINKING + answer).turns).toEqual([
      ['user', 'Why?'],
      ['assistant', 'So.'],
    ]);
  });

  it('reads an answer that goes on after more thinking', () => {
    expect(read(question, THINKING + answer + OPEN + answer).turns.at(-1)).toEqual([
      'assistant',
      'So.\n\nSo.',
    ]);
  });
});
