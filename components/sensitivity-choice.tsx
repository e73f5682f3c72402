/** How readily to ask, from rarely to often, each with what it costs and finds. */
import { SENSITIVITIES, type Sensitivity } from '../contract/taxonomy.ts';
import { EXPECTED } from '../utils/detector/sensitivity.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useWords } from './words-provider.tsx';

interface SensitivityChoiceProps {
  value: Sensitivity;
  onChoose: (sensitivity: Sensitivity) => void;
}

export function SensitivityChoice({ value, onChoose }: SensitivityChoiceProps) {
  const { t, language } = useWords();
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const choices = SENSITIVITIES.map((sensitivity) => {
    const { alarms, found } = EXPECTED[sensitivity];
    const expected = { alarms: whole.format(alarms), found: whole.format(100 * found) };
    return {
      value: sensitivity,
      label: (
        <>
          <b>{t(`sensitivity.${sensitivity}`)}</b>{' '}
          <span class="aside">{t('sensitivity.expected', expected)}</span>
        </>
      ),
    };
  });
  return (
    <ChoiceGroup
      legend={t('sensitivity.legend')}
      choices={choices}
      value={value}
      layout="rows"
      onChoose={onChoose}
    />
  );
}
