// @vitest-environment happy-dom
/** Each hook in turn is renamed, as a redesign would: the page is then read right, or said to be unreadable. */
import { describe, expect, it } from 'vitest';
import { pages } from './fixtures/pages.ts';
import { findTurns } from './find-turns.ts';
import { readPage, type PageTurn } from './read-page.ts';
import { siteForUrl } from './registry.ts';
import type { Site } from './site.ts';

interface Hook {
  name: string;
  rename: (html: string) => string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const attribute = (name: string): Hook => ({
  name: `[${name}]`,
  rename: (html) =>
    html.replace(new RegExp(`(?<=[\\s])${escaped(name)}(?=[\\s=>])`, 'g'), `data-renamed-${name}`),
});
const value = (name: string, text: string): Hook => ({
  name: `[${name}="${text}"]`,
  rename: (html) => html.replaceAll(`${name}="${text}`, `${name}="renamed-${text}`),
});
const className = (name: string): Hook => ({
  name: `.${name}`,
  rename: (html) =>
    html.replace(/class="([^"]*)"/g, (_all, names: string) => {
      const renamed = names.split(' ').map((one) => (one === name ? `renamed-${one}` : one));
      return `class="${renamed.join(' ')}"`;
    }),
});

/** What the site's page marks are, from its own selectors; marks of the web itself don't drift. */
function hooksOf({ generations, busy, modelLabel }: Site): Hook[] {
  const selectors = JSON.stringify([generations, busy, modelLabel]).replaceAll('\\"', '"');
  const hooks = new Map<string, Hook>();
  for (const [, name = '', text] of selectors.matchAll(/\[((?:data|aria)-[\w-]+)(?:\^?="([^"]+)")?\]/g)) {
    for (const hook of [attribute(name), ...(text ? [value(name, text)] : [])]) hooks.set(hook.name, hook);
  }
  for (const [, name = ''] of selectors.matchAll(/\.([a-z][\w-]+)/g)) hooks.set(`.${name}`, className(name));
  return [...hooks.values(), className('sr-only')];
}

function pageOf(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

describe.each(pages)('$name', ({ address, html }) => {
  const site = siteForUrl(address) as Site;
  const onPage = hooksOf(site).filter(({ rename }) => rename(html('streaming')) !== html('streaming'));
  // Where only the stop control says that an answer is being written, a renamed one can't be missed.
  const saysItself = (findTurns(pageOf(html('streaming')), site)?.generation.streaming.length ?? 0) > 0;
  const comparable = (turns: PageTurn[]) =>
    turns.map(({ role, text, state }) => ({ role, text, state: saysItself ? state : null }));

  it('has hooks to rename', () => {
    expect(onPage.length).toBeGreaterThan(8);
  });

  it.each(onPage)('is read right or not at all once $name is renamed', ({ rename }) => {
    for (const last of ['complete', 'streaming'] as const) {
      const right = readPage(pageOf(html(last)), address);
      const after = readPage(pageOf(rename(html(last))), address);
      expect(right.status).toBe('ok');
      if (after.status === 'ok') expect(comparable(after.turns)).toEqual(comparable(right.turns));
      else expect(after).toMatchObject({ status: 'unreadable', turns: [] });
    }
  });
});
