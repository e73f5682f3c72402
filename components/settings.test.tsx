// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../utils/settings/settings.ts';
import { DeletionChoice } from './deletion-choice.tsx';
import { DiaryChoice } from './diary-choice.tsx';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { SiteSettings } from './site-settings.tsx';
import { Welcome } from './welcome.tsx';

afterEach(cleanup);

const sites = [
  { id: 'chatgpt', name: 'ChatGPT' },
  { id: 'claude', name: 'Claude' },
];
const now = new Date('2026-11-23T12:00:00Z');

function showSites(change: Partial<Settings> = {}) {
  const onChange = vi.fn<(change: Partial<Settings>) => void>();
  const settings = { ...parseSettings({}), ...change };
  renderInWords(<SiteSettings sites={sites} settings={settings} now={now} onChange={onChange} />);
  return onChange;
}
const flip = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));

describe('the site settings', () => {
  it('switch one site off and on again, leaving the others', () => {
    const off = showSites({ notWatched: ['claude'] });
    flip('Watch ChatGPT');
    flip('Watch Claude');
    expect(off.mock.calls).toEqual([[{ notWatched: ['claude', 'chatgpt'] }], [{ notWatched: [] }]]);
  });

  it('never ask on a site', () => {
    const change = showSites();
    flip('Show the small question on Claude');
    expect(change).toHaveBeenCalledExactlyOnceWith({ chipNeverOn: ['claude'] });
  });

  it('offer nothing more about the small question once it is off', () => {
    showSites({ chip: false });
    expect(screen.queryByRole('switch', { name: 'Show the small question on Claude' })).toBeNull();
  });

  it('wake a small question that is quiet', () => {
    const change = showSites({ chipSnoozedUntil: '2026-11-23T13:00:00.000Z' });
    fireEvent.click(screen.getByRole('button', { name: 'Show it again now' }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ chipSnoozedUntil: null });
  });

  it('do not speak of a quiet time that is over', () => {
    showSites({ chipSnoozedUntil: '2026-11-23T11:00:00.000Z' });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the diary', () => {
  it('is begun, and says what it is for', () => {
    const onChange = vi.fn();
    const { container } = renderInWords(<DiaryChoice diary={false} onChange={onChange} />);
    expect(container.textContent).toContain('75.4%');
    flip('Keep a diary of requests about a rule');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('automatic deletion', () => {
  it.each([
    ['Never', null],
    ['After 90 days', 90],
  ])('is set to %s', (name, days) => {
    const onChoose = vi.fn();
    renderInWords(<DeletionChoice days={30} onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(days);
  });

  it('shows a number of days that is not among those offered', () => {
    renderInWords(<DeletionChoice days={7} onChoose={vi.fn()} />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'After 7 days' }).checked).toBe(true);
  });
});

describe('the first-run page', () => {
  it('keeps what was chosen when it starts, and not before', async () => {
    const onChange = vi.fn();
    renderInWords(<Welcome settings={parseSettings({})} onChange={onChange} />);
    fireEvent.click(screen.getByRole('radio', { name: /^Labels only/ }));
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ keep: 'labels', welcomed: true });
    expect(await screen.findByText(/^All set/)).toBeTruthy();
  });
});
