// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeleteAll, type LogSize } from './delete-all.tsx';
import { renderInWords } from './fixtures/render-in-words.tsx';

afterEach(cleanup);

function show(size: LogSize) {
  const onDeleteAll = vi.fn();
  const { container } = renderInWords(<DeleteAll size={size} onDeleteAll={onDeleteAll} />);
  return { onDeleteAll, container };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('deleting everything', () => {
  const size = { records: 12, answers: 345, since: '2026-11-03' };

  it('names what will be lost', () => {
    const { container } = show(size);
    press('Delete everything…');
    expect(container.textContent).toContain('12 records with their text and your answers');
    expect(container.textContent).toContain('the counts of 345 answers since Nov 3, 2026');
  });

  it('says so where no answer was counted', () => {
    const { container } = show({ records: 1, answers: 0, since: null });
    press('Delete everything…');
    expect(container.textContent).toContain('1 record with its text');
    expect(container.textContent).toContain('no counted answers');
  });

  it('happens only after it was confirmed', () => {
    const { onDeleteAll } = show(size);
    press('Delete everything…');
    press('Delete for good');
    expect(onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox'));
    press('Delete for good');
    expect(onDeleteAll).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be left without losing anything', () => {
    const { onDeleteAll } = show(size);
    press('Delete everything…');
    press('Keep the log');
    expect(onDeleteAll).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not offered for an empty log', () => {
    show({ records: 0, answers: 0, since: null });
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });
});
