// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS, BEGINNING, QUESTIONS } from './fixtures/conversation.ts';
import { pages, type LastAnswer } from './fixtures/pages.ts';
import { readPage } from './read-page.ts';

beforeEach(() => document.body.replaceChildren());

function read(html: string, address: string) {
  document.body.innerHTML = html;
  return readPage(document, address);
}

const said = (last: LastAnswer) => [
  { role: 'user', text: QUESTIONS[0], state: 'complete' },
  { role: 'assistant', text: ANSWERS[0], state: 'complete' },
  { role: 'user', text: QUESTIONS[1], state: 'complete' },
  { role: 'assistant', text: last === 'complete' ? ANSWERS[1] : BEGINNING, state: last },
];

describe.each(pages)('a page of $name', ({ address, html, empty }) => {
  it.each(['complete', 'streaming'] as const)('is read, its last answer %s', (last) => {
    const { site, status, turns } = read(html(last), address);
    expect({ site, status }).toEqual({
      site: address.includes('claude') ? 'claude' : 'chatgpt',
      status: 'ok',
    });
    expect(turns.map(({ role, text, state }) => ({ role, text, state }))).toEqual(said(last));
  });

  it('is read behind an open dialog', () => {
    const { turns } = read(`<div aria-hidden="true" inert>${html('complete')}</div>`, address);
    expect(turns.map(({ text }) => text)).toEqual(said('complete').map(({ text }) => text));
  });

  it('with no turn yet is an empty chat', () => {
    expect(read(empty.html, empty.address)).toMatchObject({ status: 'ok', turns: [] });
  });

  it('with a conversation’s address and no turn can’t be read', () => {
    expect(read(empty.html, address)).toMatchObject({ status: 'unreadable', turns: [] });
  });

  it('that somebody shared is not read', () => {
    const shared = new URL('/share/0a1b', address).href;
    expect(read(html('complete'), shared)).toMatchObject({ status: 'unreadable', turns: [] });
  });

  it('is read on its own site only', () => {
    const elsewhere = { site: null, status: 'unknown-site', turns: [] };
    expect(read(html('complete'), 'https://evil.example/c/1')).toEqual(elsewhere);
    const other = pages.find((page) => new URL(page.address).host !== new URL(address).host);
    expect(read(html('complete'), other?.address ?? '')).toMatchObject({ status: 'unreadable', turns: [] });
  });

  it('keeps a person’s own words, also those that a page says for them', () => {
    const quoted = html('complete').replaceAll(QUESTIONS[1], 'ChatGPT said: no. Why?');
    expect(read(quoted, address).turns[2]?.text).toBe('ChatGPT said: no. Why?');
  });
});

describe('the model of an answer', () => {
  it.each([
    [0, 'gpt-5-5'],
    [1, null],
    [2, 'Sonnet 4.6'],
    [3, 'Sonnet 4.6'],
  ])('on page %i is %j', (at, model) => {
    const { address = '', html } = pages[at] ?? {};
    const { turns } = read(html?.('complete') ?? '', address);
    expect(turns.map((turn) => turn.model)).toEqual([null, model, null, model]);
  });

  it('that the page leaves empty is none', () => {
    const { address = '', html } = pages[0] ?? {};
    const nameless = (html?.('complete') ?? '').replaceAll('"gpt-5-5"', '""');
    expect(read(nameless, address).turns[1]?.model).toBeNull();
  });
});
