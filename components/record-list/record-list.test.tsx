// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { anAnswer, aRecord } from '../../test/factories.ts';
import { factOf, type Fact } from '../../utils/report/fact.ts';
import type { UiLanguage } from '../../utils/words/words.ts';
import { renderInWords } from '../fixtures/render-in-words.tsx';
import { RecordList, type RecordListProps } from './record-list.tsx';

afterEach(cleanup);
beforeEach(() => {
  // Ten rows are in view.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

const id = (index: number) => `record-${index}`;
const many = (count: number): Fact[] =>
  Array.from({ length: count }, (_, index) => factOf(aRecord({ id: id(index) })));

interface Shown extends Partial<RecordListProps> {
  records?: readonly RefusalRecord[];
  language?: UiLanguage;
}

function show({ records = [], language = 'en', ...change }: Shown) {
  const facts = change.facts ?? records.map((record) => factOf(record));
  const calls = {
    onSearch: vi.fn(),
    onShowEverything: vi.fn(),
    onOpen: vi.fn(),
    onLeave: vi.fn(),
    onDraft: vi.fn(),
    onSave: vi.fn(),
    onDismiss: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    loadRecords: vi.fn((ids: string[]) =>
      Promise.resolve(records.filter((record) => ids.includes(record.id))),
    ),
  };
  function Page() {
    const [openId, setOpenId] = useState(change.openId ?? null);
    return (
      <RecordList
        total={facts.length}
        siteName={(site) => site.toUpperCase()}
        today="2026-11-24"
        search=""
        searching={null}
        {...calls}
        {...change}
        facts={facts}
        openId={openId}
        onOpen={(next) => {
          calls.onOpen(next);
          setOpenId(next);
        }}
      />
    );
  }
  const { container } = renderInWords(<Page />, language);
  return { ...calls, container };
}

const grid = () => screen.getByRole('grid');
const rows = () => screen.getAllByRole('row');
const activeRow = () => {
  const named = document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');
  return Number(named?.getAttribute('aria-rowindex'));
};
const selectedRows = () =>
  rows()
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => Number(row.getAttribute('aria-rowindex')));
const press = (...keys: string[]) => {
  for (const name of keys) {
    const parts = name.split('+');
    const key = parts.pop() ?? '';
    fireEvent.keyDown(grid(), { key, shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Ctrl') });
  }
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the list', () => {
  it('draws some dozens of 100,000 rows, and says how many there are', () => {
    const { container } = show({ facts: many(100_000) });
    expect(rows().length).toBeGreaterThanOrEqual(10);
    expect(rows().length).toBeLessThan(40);
    expect(grid().getAttribute('aria-rowcount')).toBe('100000');
    expect(container.textContent).toContain('100,000 records');
  });

  it('draws the row that the keys act on, however far it is', () => {
    show({ facts: many(100_000) });
    press('End');
    expect(activeRow()).toBe(100_000);
    expect(rows().length).toBeLessThan(40);
  });

  test.each<[string[], number]>([
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 2],
    [['PageDown'], 10],
    [['PageDown', 'PageDown', 'PageUp'], 10],
    [['End', 'ArrowDown'], 50],
    [['End', 'Home'], 1],
  ])('%j goes to row %i', (keys, expected) => {
    show({ facts: many(50) });
    press(...keys);
    expect(activeRow()).toBe(expected);
  });

  test.each<[string[], number[]]>([
    [[' '], [1]],
    [[' ', ' '], []],
    [
      ['Shift+ArrowDown', 'Shift+ArrowDown'],
      [1, 2, 3],
    ],
    [
      ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp'],
      [1, 2],
    ],
    [['Ctrl+a'], [1, 2, 3, 4, 5]],
    [['Ctrl+a', 'Escape'], []],
  ])('%j selects rows %j', (keys, expected) => {
    show({ facts: many(5) });
    press(...keys);
    expect(selectedRows()).toEqual(expected);
  });

  it('acts on the row with the focus', () => {
    const { onDismiss, onRemove, onUndo, onOpen } = show({ facts: many(5) });
    press('ArrowDown', 'n', 'Delete', 'u', 'Enter');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith([id(1)]);
    expect(onRemove).toHaveBeenCalledExactlyOnceWith([id(1)]);
    expect(onUndo).toHaveBeenCalledOnce();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(id(1));
  });

  it('acts on what is selected, and then lets go of it', () => {
    const { onDismiss, container } = show({ facts: many(5) });
    press('ArrowDown', 'Shift+ArrowDown');
    expect(container.textContent).toContain('2 selected');
    fireEvent.click(button('Not a refusal'));
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith([id(1), id(2)]);
    expect(selectedRows()).toEqual([]);
  });

  it('selects by the tick, opens by the rest of the row', () => {
    const { onOpen } = show({ facts: many(5) });
    fireEvent.click(rows()[1]?.querySelector('[data-tick]') ?? grid());
    expect([selectedRows(), onOpen.mock.calls]).toEqual([[2], []]);
    fireEvent.click(rows()[3]?.querySelector('.labels') ?? grid(), { shiftKey: true });
    expect([selectedRows(), onOpen.mock.calls]).toEqual([[2, 3, 4], []]);
    fireEvent.click(rows()[0]?.querySelector('.labels') ?? grid());
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(id(0));
  });

  it('asks before it deletes more than 20, and names how many', () => {
    const { onRemove } = show({ facts: many(30) });
    press('Ctrl+a', 'Delete');
    expect(screen.getByRole('dialog').textContent).toContain('Delete 30 records?');
    fireEvent.click(button('Keep them'));
    expect([onRemove.mock.calls, screen.queryByRole('dialog')]).toEqual([[], null]);
    fireEvent.click(button('Delete…'));
    fireEvent.click(button('Delete 30'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(many(30).map((fact) => fact.id));
  });

  it('reads the texts of what is in view, and no other', async () => {
    const records = Array.from({ length: 200 }, (_, index) => aRecord({ id: id(index) }));
    const { loadRecords, container } = show({ records });
    await waitFor(() => expect(container.textContent).toContain('I can’t help with that'));
    expect(loadRecords.mock.calls.flatMap(([ids]) => ids).length).toBeLessThan(40);
  });

  test.each<[string, Partial<RefusalRecord>, string]>([
    [
      'the answer given',
      { status: 'classified', answer: anAnswer({ rule: 'yes', authorityGroup: 'home' }) },
      'It said no, and little else · Landlord, property',
    ],
    ['that no text was kept', { text: { ...aRecord().text, answer: null } }, 'Text not kept'],
    ['that nothing was left', { text: { ...aRecord().text, answer: '' } }, 'nothing was left'],
  ])('names %s', async (_name, change, expected) => {
    show({ records: [aRecord(change)] });
    await waitFor(() => expect(grid().textContent).toContain(expected));
  });

  it('is ordered as asked', () => {
    const records = [aRecord({ id: 'b', site: 'claude' }), aRecord({ id: 'a', site: 'chatgpt' })];
    show({ records });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'site' } });
    expect(rows().map((row) => row.querySelector('b')?.textContent)).toEqual(['CHATGPT', 'CLAUDE']);
  });

  it('says what will appear here while the log is empty', () => {
    expect(show({ facts: [] }).container.textContent).toContain('it appears here');
  });

  it('offers everything where nothing fits', () => {
    const { onShowEverything } = show({ facts: [], total: 5, search: 'pigeon' });
    fireEvent.click(button('Show everything'));
    expect(onShowEverything).toHaveBeenCalledOnce();
  });

  it('goes on paper with its first 200 rows', () => {
    const { container } = show({ facts: many(1_000) });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rows()).toHaveLength(200);
    expect(container.textContent).toContain('the first 200 of 1,000 records');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(rows().length).toBeLessThan(40);
  });

  it('speaks Chinese', () => {
    show({ facts: many(3), language: 'zh-CN' });
    expect(screen.getByText('共 3 条记录')).toBeTruthy();
  });
});

describe('the search', () => {
  it('is told as it is typed, and can be cleared', () => {
    const { onSearch } = show({ facts: many(5), search: 'pig' });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pige' } });
    fireEvent.click(button('Clear the search'));
    expect(onSearch.mock.calls).toEqual([['pige'], ['']]);
  });

  it('says how much is read, and how many were found', () => {
    const { container } = show({ facts: many(5), search: 'pig', searching: 0.4 });
    expect(container.textContent).toContain('searching… 40%');
    expect(screen.getByRole('status').textContent).toBe('5 found');
  });

  it('is reached by its key', () => {
    show({ facts: many(5) });
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('the open record', () => {
  const records = [0, 1, 2].map((index) => aRecord({ id: id(index), site: `site-${index}` }));
  const panel = () => screen.getByRole('dialog');
  const opened = async (index: number) =>
    waitFor(() => expect(panel().querySelector('h2')?.textContent).toBe(`SITE-${index}`));
  const pressIn = (key: string) => fireEvent.keyDown(document.activeElement ?? panel(), { key });

  it('takes the focus into its form, and gives it back', async () => {
    const { onLeave } = show({ records });
    press('ArrowDown', 'Enter');
    await opened(1);
    expect(document.activeElement?.closest('form')).toBeTruthy();
    pressIn('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(grid());
    expect(activeRow()).toBe(2);
    expect(onLeave).toHaveBeenCalledExactlyOnceWith(records[1]);
  });

  it('steps to the next and the previous by J and K, but not past the ends', async () => {
    const { onOpen } = show({ records, openId: id(1) });
    await opened(1);
    pressIn('j');
    await opened(2);
    pressIn('j');
    expect(button(/^Next/).hasAttribute('disabled')).toBe(true);
    pressIn('k');
    await opened(1);
    expect(onOpen.mock.calls).toEqual([[id(2)], [id(1)]]);
  });

  it('leaves J and K to the note', async () => {
    const { onOpen } = show({ records, openId: id(1) });
    await opened(1);
    screen.getByRole('textbox').focus();
    pressIn('j');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('hands over what is saved, dismissed and deleted', async () => {
    const { onSave, onDismiss, onRemove, onDraft } = show({ records, openId: id(2) });
    await opened(2);
    pressIn('3');
    pressIn('Enter');
    pressIn('n');
    fireEvent.click(button('Delete'));
    expect(onDraft).toHaveBeenCalledWith(id(2), anAnswer({ happened: 'partial' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(id(2), anAnswer({ happened: 'partial' }));
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith([id(2)]);
    expect(onRemove).toHaveBeenCalledExactlyOnceWith([id(2)]);
  });

  it('is where the list begins that it was opened with', async () => {
    show({ records, openId: id(2) });
    await opened(2);
    expect(activeRow()).toBe(3);
  });

  it('says that it was deleted meanwhile', async () => {
    show({ records, openId: 'elsewhere' });
    await waitFor(() => expect(panel().textContent).toContain('no longer in the log'));
    expect(document.activeElement).toBe(button('Close'));
  });

  it('keeps the keys of the list from its form', async () => {
    const { onSave, onDismiss } = show({ records, openId: id(1) });
    await opened(1);
    grid().focus();
    press('ArrowDown', 'Enter');
    await opened(1);
    expect([onSave, onDismiss].map((call) => call.mock.calls)).toEqual([[], []]);
  });
});
