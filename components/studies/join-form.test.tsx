// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aRecord } from '../../test/factories.ts';
import { aStudy } from '../../test/study-factories.ts';
import type { Invitation } from '../../utils/studies/participation.ts';
import { renderInWords } from '../fixtures/render-in-words.tsx';
import { JoinForm } from './join-form.tsx';

afterEach(cleanup);

const base = await aStudy();
const { manifest } = await aStudy({
  collect: { ...base.manifest.collect, fields: ['site', 'prompt'], text: 'excerpt', excerptMax: 40 },
  consent: {
    texts: base.manifest.consent.texts,
    items: [
      { id: 'participate', required: true },
      { id: 'excerpts', required: false },
    ],
  },
  survey: [{ id: 'age', words: { en: 'How old are you?' }, options: ['under_30', 'older'] }],
});
const invitation: Invitation = {
  link: base.link,
  manifest,
  hash: 'sha256:x',
  text: '# Read this\n\n- <b>one</b>\n- two\n\nAnd <script>alert(1)</script> this.',
  textHash: 'sha256:y',
  language: 'en',
};

function show(part: Partial<Parameters<typeof JoinForm>[0]> = {}) {
  const [onJoin, onDecline] = [vi.fn(), vi.fn()];
  const { container } = renderInWords(
    <JoinForm
      invitation={invitation}
      before={null}
      record={aRecord()}
      siteName={(id) => id}
      problem={null}
      busy={false}
      onJoin={onJoin}
      onDecline={onDecline}
      {...part}
    />,
  );
  return {
    container,
    onJoin,
    onDecline,
    join: () => screen.getByRole<HTMLButtonElement>('button', { name: 'Take part' }),
  };
}
const tick = (name: RegExp) => fireEvent.click(screen.getByLabelText(name));

describe('the form by which somebody joins', () => {
  it('has nothing ticked, and takes no yes before all that is needed is said', () => {
    const { join, onJoin } = show();
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(false);
    expect(join().disabled).toBe(true);
    tick(/take part of my own will/);
    expect(join().disabled).toBe(true);
    tick(/18 or older/);
    expect(join().disabled).toBe(false);
    fireEvent.click(screen.getByLabelText('under 30'));
    fireEvent.click(join());
    expect(onJoin).toHaveBeenCalledWith({
      items: { participate: true },
      survey: { age: 'under_30' },
      language: 'en',
      adult: true,
    });
  });

  it('shows of the last record just what would be sent: its words only once they are allowed', () => {
    const { container } = show();
    const example = () => container.querySelector('.example pre')?.textContent ?? '';
    expect(JSON.parse(example())).toEqual({ site: 'chatgpt' });
    tick(/Excerpts of my questions/);
    expect(Object.keys(JSON.parse(example()) as object)).toEqual(['site', 'prompt']);
  });

  it.each([
    ['where there is none', { record: undefined }, 'no example yet'],
    [
      'of another site',
      { record: aRecord({ vendor: 'unknown', site: 'chat.example' }) },
      'Nothing would be sent of your last record',
    ],
  ])('says so %s', (_where, part, words) => {
    expect(show(part).container.textContent).toContain(words);
  });

  it('shows the full text as it is written, and none of it as markup', () => {
    const { container } = show();
    expect(container.querySelector('.markdown h3')?.textContent).toBe('Read this');
    expect([...container.querySelectorAll('.markdown li')].map(({ textContent }) => textContent)).toEqual([
      '<b>one</b>',
      'two',
    ]);
    expect(container.querySelector('script, b')).toBeNull();
  });

  it('warns where no ethics board is named, and lets one decline', () => {
    const { container, onDecline } = show();
    expect(container.textContent).toContain('No ethics board is named');
    fireEvent.click(screen.getByRole('button', { name: 'No, thanks' }));
    expect(onDecline).toHaveBeenCalledOnce();
  });

  it('names what a later version asks for beyond what was agreed to', () => {
    const before = {
      ...manifest,
      collect: { ...manifest.collect, fields: ['site' as const] },
      keepUntil: '2027-01-01',
    };
    const { container } = show({ before });
    const said = [...container.querySelectorAll('.changed li')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Newly sent: Excerpt of your question',
      'It is kept longer.',
      'What is sent of a report, or of a day.',
    ]);
  });

  it('tells what is wrong, and takes nothing while it is sent', () => {
    const { join } = show({ problem: 'It is closed.', busy: true });
    expect(screen.getByRole('alert').textContent).toBe('It is closed.');
    expect(join().disabled).toBe(true);
  });
});
