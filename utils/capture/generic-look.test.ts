// @vitest-environment happy-dom
/** Pages nobody described, written by hand: what is read after something was sent, and what never is. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGenericLook } from './generic-look.ts';
import type { Site } from '../sites/site.ts';
import { unknownSite } from '../sites/unknown-site.ts';
import type { PageLook } from './page-look.ts';

const ANSWER = 'I can’t help with getting around that rule. You could ask your landlord.';
const PROMPT = "How do I paint my door though my landlord's rule forbids it?";

let look: PageLook;
let sentAt: number;

const place = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};
const composer = (): Element | null => document.querySelector('textarea, #box');

function open(html: string): void {
  document.body.innerHTML = html;
  look = createGenericLook(document, unknownSite('https://chat.example/') as Site, { element: composer });
}

/** As when Enter is pressed: the page is held, then shows what was sent. */
function send(show: () => void, text = PROMPT): void {
  look.hold();
  sentAt += 10_000;
  show();
  lastSent = text;
}
let lastSent = PROMPT;
const read = (at = sentAt + 1) =>
  look.snapshot(at, { text: lastSent, at: sentAt }).turns.map((turn) => [turn.role, turn.read().text]);
const append = (html: string, css = '#list') => place(css).insertAdjacentHTML('beforeend', html);

beforeEach(() => {
  sentAt = 0;
  lastSent = PROMPT;
});
afterEach(() => {
  document.body.innerHTML = '';
});

const escaped = PROMPT.replace("'", '’');

/** How pages lay out a question and its answer; `#list` is where both are put. */
const SHAPES: [name: string, question: string, answer: string][] = [
  ['bare blocks', `<div>${escaped}</div>`, `<div>${ANSWER}</div>`],
  [
    'bubbles in rows',
    `<div class="row"><div class="b">${PROMPT}</div></div>`,
    `<div class="row"><div class="b"><p>${ANSWER}</p></div></div>`,
  ],
  [
    'names and times',
    `<div class="m"><div class="name">You</div><div class="text">${PROMPT}</div><span>10:20</span></div>`,
    `<div class="m"><div class="name">mock-2</div><div class="text"><p>${ANSWER}</p></div><span>10:21 AM</span></div>`,
  ],
  [
    'buttons below',
    `<div><p>${PROMPT}</p><button>Edit</button></div>`,
    `<div><p>${ANSWER}</p><div><button>Retry</button><button>Copy</button></div></div>`,
  ],
  [
    'thinking in details',
    `<div class="u">${PROMPT}</div>`,
    `<div class="a"><details open><summary>Thought</summary>I can't say no.</details><div>${ANSWER}</div></div>`,
  ],
  [
    'thinking in the model’s own marks',
    `<div class="u">${PROMPT}</div>`,
    `<div class="a">&lt;think&gt;Refuse? I must refuse.&lt;/think&gt;\n\n${ANSWER}</div>`,
  ],
  ['an echo with its name in front', `<div><b>You:</b> ${PROMPT}</div>`, `<div><p>${ANSWER}</p></div>`],
];

describe('a question and its answer', () => {
  it.each(SHAPES)('are read from %s', (_name, question, answer) => {
    open('<main><h1>Chat</h1><div id="list"></div><form><textarea></textarea></form></main>');
    send(() => append(question));
    expect(read()).toEqual([['user', PROMPT]]);
    append(answer);
    expect(read()).toEqual([
      ['user', PROMPT],
      ['assistant', ANSWER],
    ]);
  });

  it.each(SHAPES)('are read a second time from %s', (_name, question, answer) => {
    open('<main><h1>Chat</h1><div id="list"></div><form><textarea></textarea></form></main>');
    send(() => append(question));
    read();
    append(answer);
    read();
    const second = 'And what if I only paint the inside?';
    send(() => append(question.replace(PROMPT, second).replace(escaped, second)), second);
    expect(read().at(-1)).toEqual(['user', second]);
    append(answer.replace(ANSWER, 'Sure, that is <b>yours</b> to paint.'));
    expect(read()).toEqual([
      ['user', PROMPT],
      ['assistant', ANSWER],
      ['user', second],
      ['assistant', 'Sure, that is yours to paint.'],
    ]);
  });

  it('are found where each pair has a box of its own', () => {
    open('<div id="list"></div><textarea></textarea>');
    send(() => append(`<section id="one"><div>${PROMPT}</div></section>`));
    read();
    append(`<div><p>${ANSWER}</p><ul><li>Ask.</li></ul></div>`, '#one');
    expect(read().at(-1)).toEqual(['assistant', `${ANSWER}\n\n- Ask.`]);
  });

  it('are found inside open shadow roots, in one another and with slots', () => {
    open('<chat-widget></chat-widget>');
    const root = place('chat-widget').attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="messages"></div><textarea></textarea>';
    const list = root.querySelector('#messages') as Element;
    send(() => list.insertAdjacentHTML('beforeend', `<div>${PROMPT}</div><a-bubble></a-bubble>`));
    const bubble = list.querySelector('a-bubble') as Element;
    bubble.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
    expect(read()).toEqual([['user', PROMPT]]);
    bubble.innerHTML = `<p>${ANSWER}</p>`;
    expect(read().at(-1)).toEqual(['assistant', ANSWER]);
    expect(look.roots()).toContain(root);
  });

  it('stay the same turns when the page makes their elements anew', () => {
    open('<div id="list"></div><textarea></textarea>');
    send(() => append(`<div>${PROMPT}</div><div>I can’t</div>`));
    const before = look.snapshot(sentAt + 1, { text: PROMPT, at: sentAt }).turns;
    place('#list').innerHTML = `<article>${PROMPT}</article><article><p>${ANSWER}</p></article>`;
    const after = look.snapshot(sentAt + 2, { text: PROMPT, at: sentAt }).turns;
    expect(after.map(({ identity }) => identity)).toEqual(before.map(({ identity }) => identity));
    expect(read().at(-1)).toEqual(['assistant', ANSWER]);
  });
});

describe('what is no part of it', () => {
  it('is what stood there before', () => {
    open(`<div id="list"><div>${PROMPT}</div><div>An older answer.</div></div><textarea></textarea>
      <footer>AI can make mistakes. Check what it says.</footer>`);
    expect(look.snapshot(0, null).turns).toEqual([]);
    send(() => append(`<div>${PROMPT}</div>`));
    expect(read()).toEqual([['user', PROMPT]]);
  });

  it.each([
    ['a title made of it', `<aside><a>${PROMPT}</a></aside>`],
    ['a copy for those who listen', `<div aria-hidden="true">${PROMPT}</div>`],
    ['what still stands in the box', `<div contenteditable="true">${PROMPT}</div>`],
    ['an answer that quotes it', `<div>You asked “${PROMPT}”. ${ANSWER}</div>`],
  ])('is %s', (_name, html) => {
    open('<div id="list"></div><textarea></textarea>');
    send(() => append(html));
    expect(read()).toEqual([]);
  });

  it.each(['…', 'Thinking…', 'Assistant is typing...', '正在思考…', 'Loading'])('is “%s”', (sign) => {
    open('<div id="list"></div><textarea></textarea>');
    send(() => append(`<div>${PROMPT}</div><div>${sign}</div>`));
    expect(read()).toEqual([['user', PROMPT]]);
  });

  it('is what stands beyond the place where one types', () => {
    open('<div><div id="list"></div><div><textarea></textarea></div><div id="after"></div></div>');
    send(() => append(`<div>${PROMPT}</div>`));
    append('<p>Your session will be saved.</p>', '#after');
    expect(read()).toEqual([['user', PROMPT]]);
  });
});

describe('an answer is being written', () => {
  const answer = (at: number) =>
    look.snapshot(at, { text: PROMPT, at: sentAt }).turns.find(({ role }) => role === 'assistant');

  it('for a while after its last change, longer while a few words may be a name', () => {
    open('<div id="list"></div><textarea></textarea>');
    send(() => append(`<div>${PROMPT}</div><div id="a">Mock</div>`));
    answer(sentAt + 100);
    expect(answer(sentAt + 10_000)?.isStreaming()).toBe(true);
    place('#a').textContent = `Mock says: ${ANSWER}`;
    answer(sentAt + 11_000);
    expect(answer(sentAt + 12_000)?.isStreaming()).toBe(true);
    expect(answer(sentAt + 14_000)?.isStreaming()).toBe(false);
  });

  it('while a control to stop it stands by the box, though not for ever', () => {
    open('<div id="list"></div><form><textarea></textarea><button aria-label="Stop"></button></form>');
    send(() => append(`<div>${PROMPT}</div><div>${ANSWER}</div>`));
    answer(sentAt + 100);
    expect(answer(sentAt + 10_000)?.isStreaming()).toBe(true);
    expect(answer(sentAt + 20_000)?.isStreaming()).toBe(false);
  });
});

describe('what the page says in an answer’s place', () => {
  it.each([
    ['Error: 429 Rate limit reached. Please try again in 20 seconds.', 'error'],
    ['⚠ Something went wrong. TypeError: Failed to fetch', 'error'],
    ['Error: The response was filtered by the content management policy.', 'platform_block'],
    ['请求失败，请稍后再试', 'error'],
  ])('“%s” is a notice and no answer', (text, kind) => {
    open('<div id="list"></div><textarea></textarea>');
    send(() => append(`<div>${PROMPT}</div><div>${text}</div>`));
    const { turns, notice } = look.snapshot(sentAt + 1, { text: PROMPT, at: sentAt });
    expect(turns.at(-1)?.read().text).toBe('');
    expect(notice()).toMatchObject({ kind, text });
  });

  it('is an answer where it only speaks of errors', () => {
    open('<div id="list"></div><textarea></textarea>');
    const words = 'Check the error message first: it names the line that failed.';
    send(() => append(`<div>${PROMPT}</div><div>${words}</div>`));
    expect(read().at(-1)).toEqual(['assistant', words]);
    expect(look.snapshot(sentAt + 1, { text: PROMPT, at: sentAt }).notice()).toBeNull();
  });
});
