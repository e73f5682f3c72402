// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import {
  composer,
  composerText,
  conversationId,
  isBusy,
  isSharedPage,
  isTemporaryChat,
  modelLabel,
} from './page-signs.ts';
import type { Site } from './site.ts';

const id = '0a1b2c3d-0000-4000-8000-00000000000a';
beforeEach(() => document.body.replaceChildren());
const show = (html: string) => (document.body.innerHTML = html);

describe('the conversation of an address', () => {
  it.each<[Site, string, string | null]>([
    [chatgpt, `https://chatgpt.com/c/${id}`, id],
    [chatgpt, `https://chatgpt.com/c/${id}?model=x#y`, id],
    [chatgpt, `https://chatgpt.com/uc/${id}`, id],
    [chatgpt, `https://chatgpt.com/g/g-abc-tutor/c/${id}`, id],
    [chatgpt, `https://chatgpt.com/c/WEB:${id}`, null],
    [chatgpt, 'https://chatgpt.com/', null],
    [chatgpt, `https://chatgpt.com/?c=/c/${id}`, null],
    [chatgpt, `https://chatgpt.com/share/${id}`, null],
    [chatgpt, 'https://chatgpt.com/c/__proto__', null],
    [claude, `https://claude.ai/chat/${id}`, id],
    [claude, 'https://claude.ai/new', null],
    [claude, `https://claude.ai/project/${id}`, null],
    [claude, 'no address', null],
  ])('%# is told from its path', (site, address, expected) => {
    expect(conversationId(address, site)).toBe(expected);
  });
});

describe('a temporary chat', () => {
  it.each<[Site, string, boolean]>([
    [chatgpt, 'https://chatgpt.com/?temporary-chat=true', true],
    [chatgpt, 'https://chatgpt.com/?model=x&temporary-chat=true', true],
    [chatgpt, 'https://chatgpt.com/?temporary-chat=false', false],
    [chatgpt, 'https://chatgpt.com/#temporary-chat=true', false],
    [claude, 'https://claude.ai/new?incognito', true],
    [claude, 'https://claude.ai/new?incognito=true', true],
    [claude, 'https://claude.ai/new', false],
    [claude, 'no address', false],
  ])('%# is told from its query', (site, address, expected) => {
    expect(isTemporaryChat(address, site)).toBe(expected);
  });
});

it.each<[Site, string, boolean]>([
  [chatgpt, `https://chatgpt.com/share/${id}`, true],
  [chatgpt, `https://chatgpt.com/c/${id}`, false],
  [claude, `https://claude.ai/share/${id}`, true],
  [claude, `https://claude.ai/chat/${id}?from=/share/`, false],
])('a shared page is told from its path (%#)', (site, address, expected) => {
  expect(isSharedPage(address, site)).toBe(expected);
});

describe('that an answer is being written', () => {
  it.each<[string, Site, string, boolean]>([
    ['a stop button', chatgpt, '<button data-testid="stop-button"></button>', true],
    ['a hidden stop button', chatgpt, '<button hidden data-testid="stop-button"></button>', false],
    [
      'a stop button in a hidden part',
      chatgpt,
      '<div aria-hidden="true"><button data-testid="stop-button"></button></div>',
      false,
    ],
    [
      'a button that bears its stop label',
      chatgpt,
      '<button data-composer-submit data-stop-label="停止" aria-label="停止"></button>',
      true,
    ],
    [
      'a button that bears its send label',
      chatgpt,
      '<button data-composer-submit data-stop-label="停止" aria-label="发送"></button>',
      false,
    ],
    ['a button without labels', chatgpt, '<button data-composer-submit></button>', false],
    ['a stop button', claude, '<button data-testid="chat-input-stop"></button>', true],
    ['a labelled stop button', claude, '<button aria-label="Stop response"></button>', true],
    ['words about stopping', claude, '<p>Stop response</p>', false],
    [
      'strings that wait on the page',
      chatgpt,
      '<div data-announcement-stopped="Stopped" data-composer-submission-status hidden>Stopped</div>',
      false,
    ],
  ])('is told by %s (%#)', (_sign, site, html, expected) => {
    show(html);
    expect(isBusy(document, site)).toBe(expected);
  });
});

describe('the composer', () => {
  it.each<[Site, string, string]>([
    [chatgpt, '<div id="prompt-textarea" contenteditable="true"><p> Why? </p></div>', 'Why?'],
    [chatgpt, '<form data-logged-out><textarea>Why?</textarea></form>', 'Why?'],
    [claude, '<div data-chat-input-container="true"><div contenteditable="true">Why?</div></div>', 'Why?'],
    [claude, '<div data-testid="chat-input" contenteditable="true"></div>', ''],
  ])('holds what is typed (%#)', (site, html, text) => {
    show(html);
    const box = composer(document, site);
    expect(box && composerText(box)).toBe(text);
  });

  it('is null where there is none', () => {
    show('<textarea></textarea>');
    expect(composer(document, chatgpt)).toBeNull();
  });
});

describe('the page’s label of the model', () => {
  const labelled = (html: string) => {
    show(`<button data-testid="model-selector-dropdown" aria-label="Model">${html}</button>`);
    return modelLabel(document, claude);
  };

  it.each([
    ['Sonnet 4.6 <span>Adaptive</span> <svg><title>Down</title></svg>', 'Sonnet 4.6 Adaptive'],
    ['<div>Sonnet</div><div>4.6</div>', 'Sonnet 4.6'],
    ['', null],
    ['<span class="sr-only">Model</span>', null],
  ])('is the words of %s', (html, expected) => {
    expect(labelled(html)).toBe(expected);
  });

  it('is short and well-formed, however long the page’s', () => {
    const label = labelled('a' + '🦆'.repeat(100_000));
    expect(label).toHaveLength(120);
    expect(label?.isWellFormed()).toBe(true);
  });

  it('is null on a site that shows none', () => {
    expect(modelLabel(document, chatgpt)).toBeNull();
  });
});
