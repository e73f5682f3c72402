import { expect, test } from 'vitest';
import { conversations } from '../conversations.ts';
import { markdownBlocks } from './markdown.ts';

const kinds = (text: string) => markdownBlocks(text).map((block) => block.kind);

test.each([
  ['two\nlines\n\nnext', ['paragraph', 'paragraph']],
  ['1. a\n2. b\n\n- c', ['list', 'list']],
  ['text:\n- a\n- b', ['paragraph', 'list']],
  ['## T\n> q\n\n---', ['heading', 'quote', 'rule']],
  ['| a | b |\n| --- | --- |\n| 1 | 2 |', ['table']],
  ['```js\na\n\nb\n```\nend', ['code', 'paragraph']],
  ['```js\nnot closed', ['code']],
])('%j is %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('words in bold and in code are told apart from the rest', () => {
  expect(markdownBlocks('a **b** and `c`')).toEqual([
    {
      kind: 'paragraph',
      inline: ['a ', { kind: 'strong', text: 'b' }, ' and ', { kind: 'code', text: 'c' }],
    },
  ]);
});

test('any beginning of an answer can be drawn', () => {
  for (const { response } of conversations) {
    for (let end = 1; end <= response.length; end += 1) {
      const blocks = markdownBlocks(response.slice(0, end));
      expect(blocks.length).toBeGreaterThan(0);
    }
  }
});
