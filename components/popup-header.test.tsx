// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInWords } from './fixtures/render-in-words.tsx';
import type { PageState } from './page-line.tsx';
import { PopupHeader } from './popup-header.tsx';

afterEach(cleanup);

function show(page: PageState, brief = false, diary = false, since: string | null = null) {
  const calls = { onGrant: vi.fn(), onShow: null, onFlag: vi.fn(), onOpenLog: vi.fn() };
  const { container } = renderInWords(
    <PopupHeader
      page={page}
      site="Claude"
      since={since}
      sites={['ChatGPT', 'Claude']}
      brief={brief}
      diary={diary}
      {...calls}
    />,
  );
  return { ...calls, text: container.textContent ?? '' };
}

describe('the page in front', () => {
  it.each<[PageState, string, string]>([
    ['watching', 'Watching Claude', 'Flag the last answer'],
    ['unreadable', 'Can’t read this page', 'Nothing is guessed, and nothing is counted'],
    ['unknown', 'Not a chat page we know', 'Watch this page'],
    ['generic', 'Watching Claude', 'from what you type'],
    ['temporary', 'Temporary chat: not watched', 'unless you allow them'],
    ['off', 'Claude is switched off', 'in the settings'],
    ['unsupported', 'Not a chat page we know', 'ChatGPT and Claude'],
    ['reload', 'Not watching yet', 'Reload the page'],
    ['permission', 'No permission to read chats', 'Allow on these sites'],
  ])('that is %s says so and why', (state, line, more) => {
    const { text } = show(state);
    expect(text).toContain(line);
    expect(text).toContain(more);
  });

  it.each<[PageState, boolean]>([
    ['unreadable', true],
    ['permission', true],
    ['reload', true],
    ['temporary', false],
    ['off', false],
    ['unsupported', false],
  ])('that is %s, beside a waiting record, is explained: %s', (state, explained) => {
    const asides = (brief: boolean) => {
      show(state, brief);
      const count = document.querySelectorAll('.aside').length;
      cleanup();
      return count;
    };
    expect(asides(false)).toBe(1);
    expect(asides(true)).toBe(explained ? 1 : 0);
  });

  it('that has changed says since when, where that is known', () => {
    expect(show('unreadable', false, false, '10:00').text).toContain(
      'counting there has stopped since 10:00',
    );
    expect(show('watching', false, false, '10:00').text).not.toContain('10:00');
  });

  it('offers to flag the last answer only where a page is watched', () => {
    const { onFlag } = show('watching', true);
    fireEvent.click(screen.getByRole('button', { name: 'Flag the last answer' }));
    expect(onFlag).toHaveBeenCalledOnce();
    cleanup();
    show('unreadable');
    expect(screen.queryByRole('button', { name: 'Flag the last answer' })).toBeNull();
  });

  it('offers to log the request instead while a diary is kept', () => {
    const { onFlag } = show('watching', false, true);
    expect(screen.queryByRole('button', { name: 'Flag the last answer' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Log this request' }));
    expect(onFlag).toHaveBeenCalledOnce();
  });

  it('asks for the permission in the click', () => {
    const { onGrant } = show('permission');
    fireEvent.click(screen.getByRole('button', { name: 'Allow on these sites' }));
    expect(onGrant).toHaveBeenCalledOnce();
  });
});
