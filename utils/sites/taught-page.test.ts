import { describe, expect, it } from 'vitest';
import { chatgpt } from './chatgpt.ts';
import { MAX_TAUGHT_FILE, parseTaughtPage, taughtSite, type TaughtPage } from './taught-page.ts';

const page: TaughtPage = {
  taughtPage: 1,
  origin: 'https://chat.example:8080',
  within: ['chat-widget'],
  turn: '#thread > *',
  user: '.me',
  answer: '.ai',
  userText: ':scope',
  answerText: '.text',
  strip: ['time'],
};
const isSelector = (css: string) => !css.includes('(((');
const parse = (change: object) => parseTaughtPage(JSON.stringify({ ...page, ...change }), isSelector);

describe('a page that was shown', () => {
  it('is read back as it was written', () => {
    expect(parseTaughtPage(JSON.stringify(page, null, 2), isSelector)).toEqual({ page });
  });

  it('becomes a site of its own, named by its host, of a vendor and a country that are not known', () => {
    expect(taughtSite(page, null)).toMatchObject({
      id: 'chat.example:8080',
      vendor: 'unknown',
      jurisdiction: 'ZZ',
      within: ['chat-widget'],
      generations: [{ id: 'taught', user: '.me', assistant: '.ai' }],
    });
  });

  it('takes the place of how a known site is described, and nothing else of it', () => {
    const site = taughtSite(page, chatgpt);
    expect(site).toMatchObject({ id: 'chatgpt', vendor: 'OpenAI', composer: chatgpt.composer });
    expect(site?.generations.map(({ id }) => id)).toEqual(['taught']);
  });

  it.each<[string, string, string, string | null]>([
    ['too much', 'x'.repeat(MAX_TAUGHT_FILE + 1), 'too_big', null],
    ['no JSON', '{ "taughtPage": 1,', 'not_json', null],
    ['a newer version', JSON.stringify({ ...page, taughtPage: 2, more: true }), 'newer', null],
    ['a list', '[]', 'not_a_page', null],
    ['nothing', 'null', 'not_a_page', null],
    ['another file', '{"type":"refusal"}', 'not_a_page', null],
  ])('is refused if it is %s', (_what, text, problem, field) => {
    expect(parseTaughtPage(text, isSelector)).toEqual({ problem, field });
  });

  it.each<[string, object, string]>([
    ['an origin with a path', { origin: 'https://chat.example/c/1' }, 'origin'],
    ['an origin that is no website', { origin: 'file://' }, 'origin'],
    ['a script for an origin', { origin: 'javascript:alert(1)' }, 'origin'],
    ['a selector that is none', { turn: '.a(((' }, 'turn'],
    ['an empty selector', { user: ' ' }, 'user'],
    ['a very long selector', { answer: `.${'a'.repeat(300)}` }, 'answer'],
    ['a selector that searches within a search', { turn: 'div:has(p:has(b))' }, 'turn'],
    ['a list for a selector', { userText: ['.a'] }, 'userText'],
    ['many selectors', { strip: Array.from({ length: 21 }, () => 'b') }, 'strip'],
    ['many shadow roots', { within: Array.from({ length: 6 }, () => 'b') }, 'within'],
    ['one that is missing', { answerText: undefined }, 'answerText'],
    ['one that does not exist', { script: 'alert(1)' }, 'script'],
  ])('is refused with the name of the field for %s', (_what, change, field) => {
    expect(parse(change)).toEqual({ problem: 'wrong_field', field });
  });
});
