// @vitest-environment happy-dom
/** Each hook in turn is renamed, as a redesign would: the page is then read right, or said to be unreadable. */
import { describe, expect, it } from 'vitest';
import { hooksOf } from './fixtures/hooks.ts';
import { pages } from './fixtures/pages.ts';
import { findTurns } from './find-turns.ts';
import { readPage, type PageTurn } from './read-page.ts';
import { siteForUrl } from './registry.ts';
import type { Site } from './site.ts';

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
