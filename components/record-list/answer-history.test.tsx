// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { anAnswer } from '../../test/factories.ts';
import { renderInWords } from '../fixtures/render-in-words.tsx';
import { AnswerHistory } from './answer-history.tsx';

afterEach(cleanup);

const show = (...history: RefusalRecord['history']) =>
  renderInWords(<AnswerHistory history={history} source="detected" today="2026-11-24" />).container;

describe('the history of a record', () => {
  it('is not shown where there is none', () => {
    expect(show().textContent).toBe('');
  });

  it('has each earlier answer in words with its time, newest first', () => {
    const { textContent } = show(
      { status: 'dismissed', answer: null, at: '2026-11-22T12:00:00.000Z' },
      {
        status: 'classified',
        answer: anAnswer({ happened: 'partial', rule: 'yes', authorityGroup: 'school' }),
        at: '2026-11-23T12:00:00.000Z',
      },
    );
    expect(textContent).toContain('2 earlier answers');
    const [newer, older] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(newer).toMatch(/Classified until Nov 23.*It did part and refused part · School, university/);
    expect(older).toMatch(/Not a refusal until Nov 22/);
  });

  it('names every question that was answered, and the note', () => {
    const answer = anAnswer({ family: 'control', danger: 'no', note: 'Odd.' });
    show({ status: 'classified', answer, at: '2026-11-23T12:00:00.000Z' });
    const said = screen.getAllByRole('definition').map((item) => item.textContent);
    expect(said).toEqual(['Nothing: a fair rule', 'No', 'Odd.']);
  });
});
