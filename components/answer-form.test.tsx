// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answer, RefusalRecord } from '../contract/refusal-record.ts';
import { anAnswer } from '../test/factories.ts';
import { AnswerForm } from './answer-form.tsx';
import { aRecord } from './fixtures/a-record.ts';
import { renderInWords } from './fixtures/render-in-words.tsx';

afterEach(cleanup);

function open(record: RefusalRecord = aRecord()) {
  const calls = {
    onChange: vi.fn<(answer: Answer) => void>(),
    onSave: vi.fn<(answer: Answer) => void>(),
    onDismiss: vi.fn<() => void>(),
    onSkip: vi.fn<() => void>(),
  };
  renderInWords(<AnswerForm record={record} {...calls} />);
  return { ...calls, saved: () => calls.onSave.mock.lastCall?.[0] };
}

/** Presses keys where the focus is, as a person would, and lets the page follow. */
async function press(...keys: string[]) {
  for (const key of keys) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    await Promise.resolve();
  }
}
const radio = (name: string, group: string) =>
  screen.getByRole<HTMLInputElement>('radio', {
    name: (text, element) =>
      text.trim() === name && element.closest('fieldset')?.textContent?.startsWith(group) === true,
  });

describe('the form', () => {
  it('saves what the detector saw with one key', async () => {
    const { saved, onSave } = open();
    await press('Enter');
    expect(onSave).toHaveBeenCalledOnce();
    expect(saved()).toMatchObject({ happened: 'deflects', rule: null, note: null });
  });

  it('saves what the detector saw with one click', () => {
    const { saved } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved()).toMatchObject({ happened: 'deflects' });
  });

  it('speaks of the rule, not of a refusal, where a request was logged in a diary', async () => {
    const { detection } = aRecord();
    const { saved } = open(aRecord({ source: 'diary', detection: { ...detection, verdict: 'helps' } }));
    expect(radio('It helped', 'What happened?').checked).toBe(true);
    expect(screen.getByRole('button', { name: /^Not about a rule/ })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/refus(?!ed part)/i);
    await press('Enter');
    expect(saved()).toMatchObject({ happened: 'helps', rule: 'yes' });
  });

  it('takes rule, whose and what is wrong in five keys', async () => {
    const { saved } = open();
    await press('1', '1', '4', '2', 'Enter');
    expect(saved()).toMatchObject({
      happened: 'hard_refusal',
      rule: 'yes',
      authorityGroup: 'home',
      family: 'content_defeat',
    });
  });

  it('moves the focus to the question that comes next', async () => {
    open();
    await press('2', '2');
    expect(document.activeElement?.closest('fieldset')?.textContent).toContain('Then why did it refuse?');
  });

  it('lets number keys answer the question that has the focus', async () => {
    const { saved } = open();
    radio('No', 'Were you testing').focus();
    await Promise.resolve();
    await press('1', 'Enter');
    expect(saved()).toMatchObject({ happened: 'deflects', testing: 'yes' });
  });

  it('ignores a number that has no option', async () => {
    const { onChange } = open();
    await press('9');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells every change, so that it can be kept as a draft', () => {
    const { onChange } = open();
    fireEvent.click(radio('No', 'Was there a rule'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Anything to add?' }), { target: { value: 'odd' } });
    expect(onChange.mock.calls.map(([answer]) => [answer.rule, answer.note])).toEqual([
      ['no', null],
      ['no', 'odd'],
    ]);
  });

  it('starts from the draft', () => {
    const draft = anAnswer({ happened: 'deflects', rule: 'no', reason: 'privacy' });
    open(aRecord({ draft }));
    expect(radio('Privacy', 'Then why').checked).toBe(true);
  });

  it('asks whose rule only after there was one, and forgets it when there was none', () => {
    const { onChange } = open();
    expect(screen.queryByText('Whose rule?')).toBeNull();
    fireEvent.click(radio('Yes', 'Was there a rule'));
    fireEvent.click(radio('School, university', 'Whose rule?'));
    fireEvent.click(radio('No', 'Was there a rule'));
    expect(screen.queryByText('Whose rule?')).toBeNull();
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ authorityGroup: null, authority: null });
  });

  it('lets an optional answer be taken back', () => {
    const { onChange } = open();
    fireEvent.click(radio('Yes', 'Was there a rule'));
    fireEvent.click(
      screen.getByRole('button', { name: 'Clear: Was there a rule you wanted to get around?' }),
    );
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ rule: null });
  });

  it('leaves every key to the note, but Ctrl with Enter', async () => {
    const { onSave, onDismiss, onChange } = open();
    screen.getByRole('textbox').focus();
    await press('1', 'n', 'Enter');
    expect([onSave, onDismiss, onChange].map((call) => call.mock.calls.length)).toEqual([0, 0, 0]);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('takes N for not a refusal, S for skip, and Escape to leave the choice', async () => {
    const { onDismiss, onSkip } = open();
    await press('n', 's');
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(onSkip).toHaveBeenCalledOnce();
    await press('Escape');
    expect(document.activeElement).toBe(document.body);
  });

  it('speaks Chinese', () => {
    renderInWords(
      <AnswerForm record={aRecord()} onChange={vi.fn()} onSave={vi.fn()} onDismiss={vi.fn()} />,
      'zh-CN',
    );
    expect(screen.getByRole('button', { name: '不是拒答' })).toBeTruthy();
  });
});
