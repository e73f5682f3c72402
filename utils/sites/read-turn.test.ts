// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { huggingchat } from './huggingchat.ts';
import { poe } from './poe.ts';
import { turnModel } from './read-turn.ts';
import type { Generation, Site } from './site.ts';

function modelIn(site: Site, html: string): string | null {
  const element = document.createElement('div');
  element.innerHTML = html;
  return turnModel({ element, role: 'assistant' }, site.generations[0] as Generation);
}

describe('the model of a turn', () => {
  it('is read from words where the page names it in no attribute', () => {
    const header = '<div class="BotHeader_textContainer__x"><p>Claude\n  Opus</p></div>';
    expect(modelIn(poe, header)).toBe('Claude Opus');
    expect(modelIn(huggingchat, '<a href="/chat/settings/a/b"><img alt="">Kimi-K2</a>')).toBe('Kimi-K2');
  });

  it('is the next source’s where the first has no words', () => {
    const header = '<a class="BotHeader_title__x"><div class="BotHeader_textContainer__x"></div>Opus</a>';
    expect(modelIn(poe, header)).toBe('Opus');
    expect(modelIn(poe, '<p>Opus</p>')).toBeNull();
  });
});
