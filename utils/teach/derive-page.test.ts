// @vitest-environment happy-dom
/** Many ways to lay out a chat, written by hand: pointed at once, each is read whole, and also what comes later. */
import { describe, expect, it } from 'vitest';
import { findTurns } from '../sites/find-turns.ts';
import { readTurnText } from '../sites/read-turn.ts';
import { rootOf } from '../sites/root-of.ts';
import type { Site } from '../sites/site.ts';
import { checkTaughtPage, taughtSite, type TaughtPage } from '../sites/taught-page.ts';
import { derivePage } from './derive-page.ts';

type Said = [user: string, answer: string];
const CHAT: Said[] = [
  ['May I paint my door?', 'I can’t help with that.'],
  ['And the fence?', 'Fences are yours to paint.'],
];
const LATER: Said[] = [
  ['And the roof?', 'Ask your neighbours first.'],
  ['Why?', 'They look at it.'],
];

interface Shape {
  /** One exchange. */
  pair: (said: Said, at: number) => string;
  /** Around all of them. */
  page?: (pairs: string) => string;
}

const flat = (user: (text: string) => string, answer: (text: string) => string): Shape => ({
  pair: ([asked, told]) => user(asked) + answer(told),
});

const SHAPES: Record<string, Shape> = {
  'role words in classes': flat(
    (text) => `<div class="msg user"><p>${text}</p></div>`,
    (text) => `<div class="msg assistant"><p>${text}</p></div>`,
  ),
  'data attributes': flat(
    (text) => `<div data-role="user"><span>${text}</span></div>`,
    (text) => `<div data-role="bot"><div class="md"><p>${text}</p></div></div>`,
  ),
  'data attributes inside a row': flat(
    (text) => `<div class="row"><div data-from="me">${text}</div></div>`,
    (text) => `<div class="row"><div data-from="them"><p>${text}</p></div></div>`,
  ),
  'alignment classes': flat(
    (text) => `<div class="flex justify-end"><div class="rounded p-2">${text}</div></div>`,
    (text) => `<div class="flex justify-start"><div class="rounded p-2">${text}</div></div>`,
  ),
  'inline styles alone': flat(
    (text) => `<div style="text-align: right"><div>${text}</div></div>`,
    (text) => `<div style="text-align: left"><div>${text}</div></div>`,
  ),
  'an inline style on one side': flat(
    (text) => `<div style="justify-content: flex-end"><div>${text}</div></div>`,
    (text) => `<div><div>${text}</div></div>`,
  ),
  'nothing but their order': flat(
    (text) => `<div>${text}</div>`,
    (text) => `<div>${text}</div>`,
  ),
  'another element for answers': flat(
    (text) => `<div><div>${text}</div></div>`,
    (text) => `<div><article><p>${text}</p></article></div>`,
  ),
  'custom elements': flat(
    (text) => `<user-query><div>${text}</div></user-query>`,
    (text) => `<model-response><div><p>${text}</p></div></model-response>`,
  ),
  'hashed classes': flat(
    (text) => `<div class="css-1a2b3c4"><div class="css-9z8y7x">${text}</div></div>`,
    (text) => `<div class="css-5d6e7f8"><div class="css-1q2w3e">${text}</div></div>`,
  ),
  'modules of classes': flat(
    (text) => `<div class="Message_row__x7Yz2"><div class="Message_human__a1B2c">${text}</div></div>`,
    (text) => `<div class="Message_row__x7Yz2"><div class="Message_bot__d3E4f">${text}</div></div>`,
  ),
  'names and times above': flat(
    (text) =>
      `<div class="m own"><div class="head"><b>You</b><time>10:20</time></div><div class="text">${text}</div></div>`,
    (text) =>
      `<div class="m"><div class="head"><b>Mock</b><time>10:21</time></div><div class="text"><p>${text}</p></div></div>`,
  ),
  'names and times in bare blocks': flat(
    (text) => `<div style="margin-left: auto"><div>You</div><div>${text}</div><div>10:20</div></div>`,
    (text) => `<div style="margin-right: auto"><div>Mock</div><div>${text}</div><div>10:21</div></div>`,
  ),
  'buttons below': flat(
    (text) => `<div class="turn mine"><div>${text}</div><div><button>Edit</button></div></div>`,
    (text) =>
      `<div class="turn"><div><p>${text}</p></div><div><button>Copy</button><button>Retry</button></div></div>`,
  ),
  'thinking before the answer': flat(
    (text) => `<div class="q">${text}</div>`,
    (text) =>
      `<div class="a"><details><summary>Thought</summary>I must refuse.</details><p>${text}</p></div>`,
  ),
  'an image on one side': flat(
    (text) => `<div class="line"><p>${text}</p></div>`,
    (text) => `<div class="line"><img class="logo" alt=""><p>${text}</p></div>`,
  ),
  'list items': {
    ...flat(
      (text) => `<li class="sent"><p>${text}</p></li>`,
      (text) => `<li class="received"><p>${text}</p></li>`,
    ),
    page: (pairs) => `<ul>${pairs}</ul>`,
  },
  'rows of a table': {
    ...flat(
      (text) => `<tr><th>Q</th><td class="q">${text}</td></tr>`,
      (text) => `<tr><th>A</th><td class="a"><p>${text}</p></td></tr>`,
    ),
    page: (pairs) => `<table><tbody>${pairs}</tbody></table>`,
  },
  'terms and their descriptions': {
    ...flat(
      (text) => `<dt>${text}</dt>`,
      (text) => `<dd><p>${text}</p></dd>`,
    ),
    page: (pairs) => `<dl>${pairs}</dl>`,
  },
  'a box for each pair': {
    pair: ([asked, told]) =>
      `<section class="exchange"><div class="ask">${asked}</div><div class="tell"><p>${told}</p></div></section>`,
  },
  'a box for each pair, without names': {
    pair: ([asked, told]) => `<section><div>${asked}</div><div><p>${told}</p></div></section>`,
  },
  'a box in a box for each pair': {
    pair: ([asked, told]) =>
      `<div class="pair"><div class="inner"><div class="left"><p>${asked}</p></div><div class="right"><p>${told}</p></div></div></div>`,
  },
  'rows with their number': {
    pair: ([asked, told], at) =>
      `<div class="vrow" data-index="${2 * at}"><div class="human">${asked}</div></div><div class="vrow" data-index="${2 * at + 1}"><div class="ai"><p>${told}</p></div></div>`,
  },
  'ids that number': {
    pair: ([asked, told], at) =>
      `<div id="m-${2 * at}" class="entry"><span class="who-user"></span><p>${asked}</p></div><div id="m-${2 * at + 1}" class="entry"><span class="who-model"></span><p>${told}</p></div>`,
  },
  'a note of the page’s among them': {
    pair: ([asked, told], at) =>
      `${at === 0 ? '<div class="note">Today</div>' : ''}<div class="bubble user">${asked}</div><div class="bubble bot"><p>${told}</p></div>`,
  },
  'states in classes': {
    pair: ([asked, told], at) =>
      `<div class="item ${at === 0 ? 'first' : ''} me">${asked}</div><div class="item ${at === 1 ? 'last active' : ''} it"><p>${told}</p></div>`,
  },
};

const frame = ({ page = (pairs) => pairs }: Shape, pairs: string) =>
  `<header><h1>Chat</h1></header><main><div class="scroll"><div id="thread">${page(pairs)}</div></div><form><textarea></textarea></form></main>`;

const draw = (shape: Shape, chat: readonly Said[]) =>
  frame(shape, chat.map((said, at) => shape.pair(said, at)).join(''));

/** The innermost element that says it. */
function saying(root: ParentNode, text: string): Element {
  const all = [...root.querySelectorAll('*')].filter((element) => element.textContent?.trim() === text);
  const found = all.at(-1);
  if (!found) throw new Error(`nothing says ${text}`);
  return found;
}

function read(page: TaughtPage): [string, string][] {
  const site = taughtSite(page, null) as Site;
  const found = findTurns(rootOf(document, site), site);
  if (!found) return [];
  return found.turns.map((turn) => [turn.role, readTurnText(turn, found.generation).text]);
}

const turns = (chat: readonly Said[]) =>
  chat.flatMap(([asked, told]): [string, string][] => [
    ['user', asked],
    ['assistant', told],
  ]);

function teach(root: ParentNode, [asked, told]: Said): TaughtPage {
  const derived = derivePage({ user: saying(root, asked), answer: saying(root, told) });
  if (!derived.ok) throw new Error(derived.why);
  return { taughtPage: 1, origin: 'https://chat.example', ...derived.page };
}

describe.each(Object.entries(SHAPES))('a chat with %s', (_name, shape) => {
  it.each([
    ['the first exchange', CHAT, CHAT[0] as Said],
    ['the last exchange', CHAT, CHAT[1] as Said],
    ['the only exchange', CHAT.slice(0, 1), CHAT[0] as Said],
    ['the second question and the first answer', CHAT, [CHAT[1]?.[0], CHAT[0]?.[1]] as Said],
  ])('is read whole once %s was shown, and so is what comes later', (_what, chat, shown) => {
    document.body.innerHTML = draw(shape, chat);
    const page = teach(document, shown);
    expect(read(page)).toEqual(turns(chat));
    document.body.innerHTML = draw(shape, [...chat, ...LATER]);
    expect(read(page)).toEqual(turns([...chat, ...LATER]));
    expect(checkTaughtPage(page, () => true)).toEqual({ page });
  });
});

describe('what was pointed at', () => {
  const shape = SHAPES['role words in classes'] as Shape;

  it('may be one paragraph of several', () => {
    const long: Said = ['One.</p><p>Two.', 'First.</p><ul><li>Then <b>this</b>.</li></ul><p>Last.'];
    document.body.innerHTML = draw(shape, [long]);
    const derived = derivePage({ user: saying(document, 'Two.'), answer: saying(document, 'this') });
    if (!derived.ok) throw new Error(derived.why);
    expect(read({ taughtPage: 1, origin: 'https://chat.example', ...derived.page })).toEqual([
      ['user', 'One.\n\nTwo.'],
      ['assistant', 'First.\n\nThen this.\n\nLast.'],
    ]);
  });

  it('may be a whole row', () => {
    document.body.innerHTML = draw(shape, CHAT);
    const [user, answer] = document.querySelectorAll('.msg');
    const derived = derivePage({ user: user as Element, answer: answer as Element });
    if (!derived.ok) throw new Error(derived.why);
    expect(read({ taughtPage: 1, origin: 'https://chat.example', ...derived.page })).toEqual(turns(CHAT));
  });

  it('may lie in an open shadow root', () => {
    document.body.innerHTML = '<div class="corner"><chat-widget></chat-widget></div>';
    const root = (document.querySelector('chat-widget') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = draw(shape, CHAT);
    const page = teach(root, CHAT[0] as Said);
    expect(page.within).toEqual(['chat-widget']);
    expect(read(page)).toEqual(turns(CHAT));
  });

  it.each([
    ['twice the same', '.user p', '.user p'],
    ['one around the other', '.user', '.user p'],
  ])('is refused if it is %s', (_what, user, answer) => {
    document.body.innerHTML = draw(shape, CHAT);
    const pointed = {
      user: document.querySelector(user) as Element,
      answer: document.querySelector(answer) as Element,
    };
    expect(derivePage(pointed)).toEqual({ ok: false, why: 'same_message' });
  });

  it('is refused where nothing tells the two apart', () => {
    document.body.innerHTML = draw({ pair: ([asked, told]) => `<p>${asked}</p><p>${told}</p>` }, CHAT);
    const [first, , third] = document.querySelectorAll('#thread p');
    expect(derivePage({ user: first as Element, answer: third as Element })).toEqual({
      ok: false,
      why: 'not_told_apart',
    });
  });
});

it('is derived on a hostile page without a word of complaint', () => {
  document.body.innerHTML = `<div style='content: "a
    b"; --x: "\\"' class="] > x:has((" data-x="&quot;] *"><p>Mine</p></div><div data-role="')"><p>Its</p></div>`;
  const [user, answer] = document.querySelectorAll('p');
  expect(derivePage({ user: user as Element, answer: answer as Element }).ok).toBe(true);
});
