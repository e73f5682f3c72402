// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence, RefusalRecord } from '../contract/refusal-record.ts';
import { aRecord } from './fixtures/a-record.ts';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { RefusalCard } from './refusal-card.tsx';

afterEach(cleanup);

const show = (change: Partial<RefusalRecord> = {}) =>
  renderInWords(<RefusalCard record={aRecord(change)} siteName="ChatGPT" today="2026-11-23" />).container;
const text = (change: Partial<RefusalRecord['text']>) => ({ text: { ...aRecord().text, ...change } });

describe('the card', () => {
  it('says why it asks, and marks the words it quotes', () => {
    const card = show();
    expect(card.querySelector('mark')?.textContent).toBe('I can’t help you');
    expect(card.querySelector('.why')?.textContent).toBe(
      'It talks at length but does not seem to do what was asked. I can’t help you',
    );
  });

  it('tells what a mark shows, where the detector said so', () => {
    const { detection } = aRecord();
    const marked = (shows: Evidence['shows']) =>
      show({
        detection: { ...detection, evidence: detection.evidence.map((place) => ({ ...place, shows })) },
      }).querySelector<HTMLElement>('mark');
    expect(marked('reason')).toMatchObject({ title: 'The reason it gives', dataset: { shows: 'reason' } });
    cleanup();
    expect(marked(null)?.outerHTML).toBe('<mark>I can’t help you</mark>');
  });

  it('shows markup in an answer as the text it is', () => {
    const answer = '<img src=x onerror="alert(1)"><script>alert(2)</script> I can’t.';
    const card = show(text({ answer, prompt: '<b>please</b>' }));
    expect(card.querySelector('img, script, b')).toBeNull();
    expect(card.textContent).toContain('<script>alert(2)</script>');
  });

  it('shows a long answer whole when asked to', () => {
    const answer = `I can’t help you. ${'and so on '.repeat(200)}The end.`;
    const card = show(text({ answer }));
    expect(card.textContent).not.toContain('The end.');
    fireEvent.click(screen.getByRole('button', { name: 'Show the whole answer' }));
    expect(card.textContent).toContain('The end.');
  });

  it('shows text that is not kept while it is there, and says so', () => {
    const card = show(text({ kept: 'labels', answer: 'I can’t write that.' }));
    expect(card.textContent).toContain('I can’t write that.');
    expect(card.textContent).toContain('never saved');
  });

  it.each<[string, Partial<RefusalRecord>, string]>([
    ['says that the person flagged it', { source: 'flagged' }, 'Asked because you flagged it.'],
    [
      'has a reason where no words are kept',
      text({ answer: null }),
      'It talks at length but does not seem to do what was asked.',
    ],
    ['names the length where no words are kept', text({ answer: null }), 'characters long'],
    ['says that only an excerpt was kept', text({ kept: 'excerpt' }), 'Only this part was kept.'],
    ['says that the end is missing', text({ cut: true }), 'the end is missing'],
    ['says that the model was not shown', { model: null }, 'model not shown'],
  ])('%s', (_name, change, expected) => {
    expect(show(change).textContent).toContain(expected);
  });

  it('shows what was taken back, and that nothing was left of it', () => {
    const card = show({ kind: 'taken_back', ...text({ answer: '', before: 'The march began at noon.' }) });
    expect(card.textContent).toContain('Asked because this answer was shown and then taken back.');
    expect(card.textContent).toContain('The march began at noon.');
    expect(card.textContent).toContain('Nothing was left of it.');
  });
});
