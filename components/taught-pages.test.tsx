// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { TaughtPages, type TextProblem } from './taught-pages.tsx';

afterEach(cleanup);

const page = { origin: 'https://chat.example', text: '{"turn":".m"}' };

function show(pages = [page], problem: TextProblem | null = null) {
  const calls = { onKeep: vi.fn(), onForget: vi.fn(), onSave: vi.fn() };
  const check = vi.fn((text: string) => (text.includes('wrong') ? problem : null));
  const { container } = renderInWords(<TaughtPages pages={pages} check={check} {...calls} />);
  return { ...calls, container, text: () => container.textContent ?? '' };
}

const bringIn = (text: string) =>
  fireEvent.change(screen.getByLabelText('Bring one in from a file'), {
    target: { files: [new File([text], 'page.json')] },
  });

describe('the pages that were shown', () => {
  it('say how one comes here while there are none', () => {
    expect(show([]).text()).toContain('Show me how to read it');
  });

  it('can be changed as text, once it says something else that is right', () => {
    const { onKeep } = show([page], { problem: 'wrong_field', field: 'turn' });
    const keep = screen.getByRole('button', { name: 'Keep the change', hidden: true });
    const box = screen.getByRole('textbox', { hidden: true });
    expect(keep).toHaveProperty('disabled', true);
    fireEvent.input(box, { target: { value: 'wrong' } });
    expect(keep).toHaveProperty('disabled', true);
    expect(screen.getByText(/“turn” is not right/)).toBeTruthy();
    fireEvent.input(box, { target: { value: '{"turn":".n"}' } });
    fireEvent.click(keep);
    expect(onKeep).toHaveBeenCalledExactlyOnceWith('{"turn":".n"}');
  });

  it('can be taken along, and forgotten with a way back', () => {
    const { onSave, onForget, onKeep } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file', hidden: true }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(page.origin, page.text);
    fireEvent.click(screen.getByRole('button', { name: 'Forget', hidden: true }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith(page.origin);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(page.text);
  });

  it('can be brought in from a file', async () => {
    const { onKeep } = show([]);
    bringIn('{"turn":".x"}');
    await waitFor(() => expect(onKeep).toHaveBeenCalledExactlyOnceWith('{"turn":".x"}'));
  });

  it.each<[TextProblem['problem'], string]>([
    ['too_big', 'too big'],
    ['not_json', 'no valid JSON'],
    ['newer', 'newer version'],
    ['not_a_page', 'does not describe a page'],
    ['wrong_field', '“user” is not right'],
  ])('a file that is %s is refused in plain words', async (problem, said) => {
    const { onKeep, text } = show([], { problem, field: 'user' });
    bringIn('wrong');
    await waitFor(() => expect(text()).toContain(said));
    expect(onKeep).not.toHaveBeenCalled();
  });
});
