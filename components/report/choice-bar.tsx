/** Which part of the log the page is about. What is chosen stands in the address and applies to all below. */
import {
  CHOSEN_BY,
  EVERYTHING,
  isEverything,
  type Choice,
  type ChosenBy,
} from '../../utils/report/choice.ts';
import type { Choosable } from '../../utils/report/material.ts';
import { useWords } from '../words-provider.tsx';
import { daysBefore, PERIODS, periodOf, type Period } from './period.ts';

interface ChoiceBarProps {
  choice: Choice;
  choosable: Choosable;
  /** Local date. */
  today: string;
  /** A value of one of the choices in words. */
  label: (by: ChosenBy, value: string) => string;
  onChange: (choice: Choice) => void;
}

export function ChoiceBar({ choice, choosable, today, label, onChange }: ChoiceBarProps) {
  const { t } = useWords();
  const period = periodOf(choice, today);
  const choosePeriod = (value: Period) => {
    if (value === 'own') onChange({ ...choice, from: choosable.firstDay ?? today, to: today });
    else onChange({ ...choice, from: value === 'all' ? null : daysBefore(today, value), to: null });
  };
  return (
    <form class="choice-bar" aria-label={t('choice.title')} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{t('choice.period')}</span>
        <select value={period} onChange={(event) => choosePeriod(event.currentTarget.value as Period)}>
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {t(`choice.periods.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {period === 'own' &&
        (['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span>{t(`choice.${end}`)}</span>
            <input
              type="date"
              value={choice[end] ?? ''}
              onChange={(event) => onChange({ ...choice, [end]: event.currentTarget.value || null })}
            />
          </label>
        ))}
      {CHOSEN_BY.map((by) => (
        <Values
          key={by}
          by={by}
          chosen={choice[by]}
          values={choosable[by]}
          label={label}
          onChoose={(value) => onChange({ ...choice, [by]: value })}
        />
      ))}
      {!isEverything(choice) && (
        <button type="button" class="quiet" onClick={() => onChange(EVERYTHING)}>
          {t('choice.clear')}
        </button>
      )}
    </form>
  );
}

interface ValuesProps {
  by: ChosenBy;
  chosen: string | null;
  values: readonly string[];
  label: ChoiceBarProps['label'];
  onChoose: (value: string | null) => void;
}

/** Where there is nothing to choose between, nothing is asked. A value from an old address stays visible. */
function Values({ by, chosen, values, label, onChoose }: ValuesProps) {
  const { t } = useWords();
  if (values.length < 2 && chosen === null) return null;
  const all = chosen === null || values.includes(chosen) ? values : [chosen, ...values];
  return (
    <label>
      <span>{t(`choice.${by}`)}</span>
      <select
        class={chosen === null ? '' : 'chosen'}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{t('choice.all')}</option>
        {all.map((value) => (
          <option key={value} value={value}>
            {label(by, value)}
          </option>
        ))}
      </select>
    </label>
  );
}
