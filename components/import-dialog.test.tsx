// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anAnswer, aRecord } from '../test/factories.ts';
import type { Survey } from '../utils/import/import-log.ts';
import type { FileProblem } from '../utils/import/reject.ts';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { ImportDialog, type ImportDialogProps, type ImportStep } from './import-dialog.tsx';
import type { ImportOutcome } from './import-result.tsx';

afterEach(cleanup);

const theirs = aRecord({
  status: 'classified',
  answer: anAnswer({ happened: 'deflects' }),
  answeredAt: '2026-11-24T10:00:00.000Z',
});
const aSurvey = (change: Partial<Survey> = {}): Survey => ({
  ok: true,
  header: null,
  added: 12,
  same: 3,
  different: 0,
  conflicts: [],
  counts: 0,
  minutes: 0,
  rejects: [],
  rejected: 0,
  newer: 0,
  cancelled: false,
  ...change,
});
const withConflict = aSurvey({
  different: 1,
  conflicts: [{ id: 'record-1', here: aRecord(), there: theirs, later: 'there' }],
});
const anOutcome = (change: Partial<ImportOutcome> = {}): ImportOutcome => ({
  added: 12,
  replaced: 0,
  kept: 3,
  rejected: 0,
  cancelled: false,
  failure: null,
  ...change,
});

interface Shown {
  survey?: Survey | FileProblem;
  outcome?: ImportOutcome;
}

function show(
  { survey = aSurvey(), outcome = anOutcome() }: Shown = {},
  change: Partial<ImportDialogProps> = {},
) {
  const onMerge = vi.fn<ImportDialogProps['onMerge']>(() => Promise.resolve(outcome));
  const onClose = vi.fn();
  const { container } = renderInWords(
    <ImportDialog
      onSurvey={() => Promise.resolve(survey)}
      onMerge={onMerge}
      onClose={onClose}
      siteName={(id) => `site ${id}`}
      today="2026-11-25"
      {...change}
    />,
  );
  return { onMerge, onClose, container };
}

const file = new File(['x'.repeat(1000)], 'backup.jsonl');
const choose = () => fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('taking in a log', () => {
  it('shows what would happen before it does, and then what has happened', async () => {
    const { onMerge, container } = show();
    choose();
    await screen.findByText('12 records are new');
    expect(container.textContent).toContain('3 records are already here');
    expect(onMerge).not.toHaveBeenCalled();
    press('Take it in');
    await screen.findByText('The log was taken in.');
    expect(onMerge).toHaveBeenCalledWith(file, 'later', expect.anything());
    expect(container.textContent).toContain('12 records added');
  });

  it('says so and lets the person go where reading or writing breaks down', async () => {
    const broken = () => Promise.reject(new Error('the worker fell over'));
    const { onClose } = show({}, { onMerge: broken });
    choose();
    await screen.findByText('12 records are new');
    press('Take it in');
    await screen.findByText(/The part of this page that reads files has failed/);
    press('Close');
    expect(onClose).toHaveBeenCalledOnce();
    cleanup();
    show({}, { onSurvey: broken });
    choose();
    expect((await screen.findByRole('alert')).textContent).toContain('can’t be read any further');
  });

  it('takes the focus along from step to step', async () => {
    show();
    choose();
    await screen.findByText('12 records are new');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Take in a log' }));
  });

  it.each([
    ['The one answered later', 'later'],
    ['Mine', 'here'],
    ['The one in the file', 'there'],
  ])('asks which one stays: %s', async (label, staying) => {
    const { onMerge } = show({ survey: withConflict });
    choose();
    fireEvent.click(await screen.findByLabelText(label));
    press('Take it in');
    expect(onMerge).toHaveBeenCalledWith(file, staying, expect.anything());
    await screen.findByText('The log was taken in.');
  });

  it('shows records that differ side by side', async () => {
    show({ survey: withConflict });
    choose();
    const [, row] = await screen.findAllByRole('row');
    const [here, there] = within(row as HTMLElement).getAllByRole('cell');
    expect(row?.textContent).toContain('site chatgpt');
    expect(here?.textContent).toMatch(/Waiting.*not answered/);
    expect(there?.textContent).toMatch(/Classified.*It talked around it.*answered.*later/);
  });

  it('lists the first lines that are left out, and counts the rest', async () => {
    const rejects = Array.from({ length: 60 }, (_, n) => ({ line: n + 1, problem: 'not_json' as const }));
    show({
      survey: aSurvey({
        rejects: [{ line: 99, problem: 'invalid', field: 'seenAt' }, ...rejects],
        rejected: 5000,
      }),
    });
    choose();
    await screen.findByText('5,000 lines are left out');
    expect(screen.getByText('Line 99 has a wrong value in seenAt.')).toBeDefined();
    expect(screen.queryByText('Line 49 can’t be read; it may have been cut off.')).not.toBeNull();
    expect(screen.queryByText('Line 50 can’t be read; it may have been cut off.')).toBeNull();
    expect(screen.getByText('The first 50 of 5,000 are shown.')).toBeDefined();
  });

  it('has nothing to take in where all is there already', async () => {
    show({ survey: aSurvey({ added: 0 }) });
    choose();
    await screen.findByText('There is nothing in this file that you do not have already.');
    expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull();
  });

  it.each([
    [{ ok: false, problem: 'newer', version: 9 }, /newer version.*version 9/],
    [{ ok: false, problem: 'not_a_log', looksLike: 'csv' }, /table/],
    [{ ok: false, problem: 'unreadable' }, /can’t be read/],
  ] as const)('says what is wrong with a file, and lets another be chosen: %o', async (problem, words) => {
    show({ survey: problem });
    choose();
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByLabelText('Choose a file')).toBeDefined();
  });

  it('tells how far it is, and can be cancelled', async () => {
    let step: ImportStep | undefined;
    const onSurvey = (_file: File, given: ImportStep) => {
      step = given;
      return new Promise<Survey>((resolve) =>
        given.signal.addEventListener('abort', () => resolve(aSurvey({ cancelled: true }))),
      );
    };
    show({}, { onSurvey });
    choose();
    await screen.findByText('Looking through backup.jsonl: 0%');
    step?.onProgress(420);
    await screen.findByText('Looking through backup.jsonl: 42%');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.42');
    press('Cancel');
    await screen.findByLabelText('Choose a file');
  });

  it.each([
    ['The disk is full.', { failure: 'The disk is full.' }],
    ['doing it again does no harm', { cancelled: true }],
  ])('says where it stopped: %s', async (words, change) => {
    const { container } = show({ outcome: anOutcome({ added: 5, ...change }) });
    choose();
    await screen.findByText('12 records are new');
    press('Take it in');
    await screen.findByText('5 records added');
    expect(container.textContent).toContain(words);
  });

  it('stops when it is closed in the middle', async () => {
    let signal: AbortSignal | undefined;
    show(
      {},
      {
        onSurvey: (_file, step) => {
          signal = step.signal;
          return new Promise(() => undefined);
        },
      },
    );
    choose();
    cleanup();
    await vi.waitFor(() => expect(signal?.aborted).toBe(true));
  });
});
