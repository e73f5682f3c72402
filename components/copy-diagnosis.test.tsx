// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyDiagnosis } from './copy-diagnosis.tsx';
import { renderInWords } from './fixtures/render-in-words.tsx';

afterEach(cleanup);

const TEXT = 'Refusal Auditor 0.1.0\n  turn 1: 0\n';

function press(writeText: (text: string) => Promise<void>) {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  renderInWords(<CopyDiagnosis text={TEXT} label="Copy diagnosis" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy diagnosis' }));
  return { open: () => document.querySelector('details')?.open };
}

describe('a diagnosis', () => {
  it('can be read before it is copied', () => {
    renderInWords(<CopyDiagnosis text={TEXT} label="Copy diagnosis" />);
    expect(document.querySelector('pre')?.textContent).toBe(TEXT);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('is copied as it is shown, and that is said', async () => {
    const copied: string[] = [];
    const { open } = press(async (text) => void copied.push(text));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
    expect(copied).toEqual([TEXT]);
    expect(open()).toBe(false);
  });

  it('is shown and selected where the browser refuses', async () => {
    const { open } = press(() => Promise.reject(new Error('NotAllowedError')));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('copy it by hand'));
    expect(open()).toBe(true);
    await vi.waitFor(() => expect(getSelection()?.toString()).toContain('turn 1: 0'));
  });
});
