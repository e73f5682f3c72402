// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { siteById } from '../sites/registry.ts';
import type { Site } from '../sites/site.ts';
import { createPageLook } from './page-look.ts';

const perplexity = siteById('perplexity') as Site;
const QUESTION =
  '<div><div data-workflow-entry="0"><div class="group/user-bubble"><span class="select-text">Why?</span></div></div></div>';

/** Markup of a test's own; nothing of it is a page's. */
const draw = (html: string) => {
  document.body.innerHTML = html;
};
afterEach(() => draw(''));

describe('looking at a page again', () => {
  it('finds an answer that is put deep into a place which was there with the question', () => {
    draw(`<main>${QUESTION}<div id="place"><h2>Research status</h2></div></main>`);
    const look = createPageLook(document, perplexity);
    expect(look.snapshot(0, null).turns.map(({ role }) => role)).toEqual(['user']);
    const prose = document.createElement('div');
    prose.className = 'prose';
    prose.textContent = 'Because.';
    document.querySelector('#place')?.append(prose);
    expect(look.hasChanged()).toBe(true);
    expect(look.snapshot(1, null).turns.map(({ raw }) => raw)).toEqual(['Why?', 'Because.']);
  });

  it('does not search again while nothing about the turns has changed', () => {
    draw(`<main>${QUESTION}<div><div class="prose">Because.</div></div></main>`);
    const look = createPageLook(document, perplexity);
    look.snapshot(0, null);
    expect(look.hasChanged()).toBe(false);
  });
});
