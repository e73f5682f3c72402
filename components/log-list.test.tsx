// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { startAnswer } from './answer-draft.ts';
import { aRecord } from './fixtures/a-record.ts';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { LogList } from './log-list.tsx';

afterEach(cleanup);

function show(records: RefusalRecord[], change: { count?: number; openId?: string } = {}) {
  const calls = { onOpen: vi.fn(), onRemove: vi.fn(), onMore: vi.fn() };
  const { container } = renderInWords(
    <LogList
      records={records}
      count={change.count ?? records.length}
      siteName={(id) => id.toUpperCase()}
      today="2026-11-24"
      openId={change.openId ?? null}
      {...calls}
    >
      {(record) => <p>{`open: ${record.id}`}</p>}
    </LogList>,
  );
  return { ...calls, text: container.textContent ?? '' };
}

const answer = startAnswer(aRecord());

describe('the log', () => {
  it('says that it is empty', () => {
    expect(show([]).text).toContain('The log is empty.');
  });

  it.each<[string, Partial<RefusalRecord>, string]>([
    ['a waiting record', {}, 'Waiting'],
    ['a dismissed record of a diary', { status: 'dismissed', source: 'diary' }, 'Not about a rule'],
    [
      'help in a diary',
      {
        status: 'classified',
        source: 'diary',
        answer: { ...answer, happened: 'helps', rule: 'yes', family: 'control' },
      },
      'It helped · Nothing: a fair rule',
    ],
    ['a dismissed record', { status: 'dismissed' }, 'Not a refusal'],
    [
      'an answer by its type',
      {
        status: 'classified',
        answer: {
          ...answer,
          rule: 'yes',
          authorityGroup: 'home',
          authority: 'landlord',
          family: 'content_defeat',
        },
      },
      'It talked around it; I still can’t do it · Landlord · What: the rule is wrong, unfair or pointless',
    ],
    [
      'an answer by its group where the type is open',
      { status: 'classified', answer: { ...answer, rule: 'yes', authorityGroup: 'home' } },
      'I still can’t do it · Landlord, property',
    ],
    ['that no text was kept', { text: { ...aRecord().text, answer: null } }, 'Text not kept'],
    ['that nothing was left', { text: { ...aRecord().text, answer: '' } }, 'nothing was left'],
  ])('names %s', (_name, change, expected) => {
    expect(show([aRecord(change)]).text).toContain(expected);
  });

  it('opens and deletes the record whose buttons are pressed', () => {
    const second = aRecord({ id: 'record-2', seenAt: '2026-11-22T09:30:00.000Z', day: '2026-11-22' });
    const { onOpen, onRemove } = show([aRecord(), second]);
    fireEvent.click(screen.getByRole('button', { name: /^Open the record of Nov 22/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Delete the record of Nov 23/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('record-2');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('record-1');
  });

  it('draws the open record in place of its row', () => {
    const { text } = show([aRecord()], { openId: 'record-1' });
    expect(text).toContain('open: record-1');
    expect(text).not.toContain('Waiting');
  });

  it('offers more only while there is more', () => {
    show([aRecord()]);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    cleanup();
    const { onMore } = show([aRecord()], { count: 30 });
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();
  });
});
