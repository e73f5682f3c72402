// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { chatgpt } from './chatgpt.ts';
import { rootOf, rootsOf } from './root-of.ts';

const inside = (...within: string[]) => ({ ...chatgpt, within });

it('is the document where a site names no shadow root', () => {
  expect(rootOf(document, chatgpt)).toBe(document);
  expect(rootsOf(document, chatgpt)).toEqual([]);
});

it('is the open shadow root that it names, in another if need be', () => {
  document.body.innerHTML = '<a-chat></a-chat>';
  const outer = (document.querySelector('a-chat') as Element).attachShadow({ mode: 'open' });
  outer.innerHTML = '<a-list></a-list>';
  const inner = (outer.querySelector('a-list') as Element).attachShadow({ mode: 'open' });
  expect(rootOf(document, inside('a-chat', 'a-list'))).toBe(inner);
  expect(rootsOf(document, inside('a-chat', 'a-list'))).toEqual([outer, inner]);
});

it.each([['a-chat'], ['body']])('is empty where %s holds none that is open', (host) => {
  document.body.innerHTML = '<a-chat></a-chat><p>Words</p>';
  (document.querySelector('a-chat') as Element).attachShadow({ mode: 'closed' });
  expect(rootOf(document, inside(host)).querySelector('*')).toBeNull();
});
