// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { chatgpt } from './chatgpt.ts';
import { diagnosePage } from './diagnose-page.ts';
import { pages } from './fixtures/pages.ts';
import { siteForUrl } from './registry.ts';
import type { Site } from './site.ts';
import { taughtSite } from './taught-page.ts';
import { unknownSite } from './unknown-site.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function diagnose(html: string, address: string, site: Site = siteForUrl(address) as Site) {
  document.body.innerHTML = html;
  return diagnosePage(document, address, site);
}

describe.each(pages)('$name', ({ address, html, empty }) => {
  test('shows which generation fits, and that an answer is being written', () => {
    const { generations, ...page } = diagnose(html('streaming'), address);
    const fitting = generations.filter(({ turns }) => turns.user + turns.assistant > 0);
    expect(fitting.map(({ turns }) => turns)).toEqual([{ user: 2, assistant: 2, nobodys: 0 }]);
    expect(page).toMatchObject({ host: 0, path: true, conversation: true, shared: false, temporary: false });
    expect(page.busy || fitting[0]?.matches.streaming.some((count) => count > 0)).toBe(true);
  });

  test('shows an empty chat as one', () => {
    const { generations, conversation, matches } = diagnose(empty.html, empty.address);
    expect(conversation).toBe(false);
    expect(generations.every(({ turns }) => turns.user + turns.assistant === 0)).toBe(true);
    expect(matches.composer.some((count) => count > 0)).toBe(true);
  });
});

test('a renamed hook is the candidate that matches nothing any more', () => {
  const [page] = pages;
  const html = page?.html('complete').replaceAll('data-testid="conversation-turn', 'data-testid="turn') ?? '';
  const [first] = diagnose(html, page?.address ?? '').generations;
  expect(first?.matches.turn).toEqual([0, 5, 11]);
  expect(first?.matches.key).toEqual([11, 0, 4]);
});

test.each<[string, string, Site, object]>([
  ['another host', 'https://chat.example/c/1', chatgpt, { host: -1 }],
  ['another path', 'https://chatgpt.com/codex', { ...chatgpt, path: '/chat/' }, { host: 0, path: false }],
  ['a shared page', 'https://chatgpt.com/share/1', chatgpt, { shared: true }],
  ['a temporary chat', 'https://chatgpt.com/?temporary-chat=true', chatgpt, { temporary: true }],
  [
    'a page nobody described',
    'https://chat.example/',
    unknownSite('https://chat.example/') as Site,
    { host: -1, generations: [] },
  ],
])('%s is told as such', (_what, address, site, told) => {
  expect(diagnose('<p>Hello</p>', address, site)).toMatchObject(told);
});

test('what a person has shown is looked for where it lies', () => {
  const taught = taughtSite(
    {
      taughtPage: 1,
      origin: 'https://chat.example',
      within: ['chat-app'],
      turn: '.turn',
      user: '.me',
      answer: '.it',
      userText: '.words',
      answerText: '.words',
      strip: [],
    },
    null,
  ) as Site;
  document.body.innerHTML = '<chat-app></chat-app>';
  const root = document.querySelector('chat-app')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML =
    '<div class="turn me"><p class="words">Why?</p></div><div class="turn it"><p class="words">So.</p></div>';
  const { generations } = diagnosePage(document, 'https://chat.example/', taught);
  expect(generations).toMatchObject([
    { id: 'taught', turns: { user: 1, assistant: 1, nobodys: 0 }, matches: { turn: [2], userText: [2] } },
  ]);
});
