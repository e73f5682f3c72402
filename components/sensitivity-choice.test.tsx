// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SENSITIVITIES } from '../contract/taxonomy.ts';
import { EXPECTED } from '../utils/detector/sensitivity.ts';
import { renderInWords } from './fixtures/render-in-words.tsx';
import { SensitivityChoice } from './sensitivity-choice.tsx';

afterEach(cleanup);

describe('how readily to ask', () => {
  it('says of each choice what to expect, in figures that were measured', () => {
    renderInWords(<SensitivityChoice value="normal" onChoose={vi.fn()} />);
    const said = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(said).toHaveLength(SENSITIVITIES.length);
    for (const [at, sensitivity] of SENSITIVITIES.entries()) {
      const { alarms, found } = EXPECTED[sensitivity];
      expect(said[at]).toContain(`About ${Math.round(alarms)} of 1,000`);
      expect(said[at]).toContain(`about ${Math.round(100 * found)} of 100 refusals`);
    }
  });

  it('is chosen in Chinese too', () => {
    const onChoose = vi.fn();
    renderInWords(<SensitivityChoice value="normal" onChoose={onChoose} />, 'zh-CN');
    fireEvent.click(screen.getByRole('radio', { name: /^多提示/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('often');
  });
});
