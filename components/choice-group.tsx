/**
 * One question with its options: native radio buttons, drawn as rows or pills. The marker of an option
 * shows its number key while the question is the one that keys answer.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from './words-provider.tsx';

export interface Choice<V extends string> {
  value: V;
  label: ComponentChildren;
}

interface ChoiceGroupProps<V extends string> {
  legend: string;
  choices: readonly Choice<V>[];
  value: V | null;
  layout: 'rows' | 'pills' | 'grid';
  onChoose: (value: V) => void;
  /** Given where an answer may be taken back. */
  onClear?: () => void;
  /** Called when the focus enters. */
  onEnter?: () => void;
  /** Whether number keys answer this question now. */
  numbered?: boolean;
  fieldsetRef?: (element: HTMLFieldSetElement | null) => void;
}

export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { t } = useWords();
  const name = useId();
  const { legend, choices, value, layout, onChoose, onClear, onEnter, numbered = false, fieldsetRef } = props;
  return (
    <fieldset class="question" ref={fieldsetRef ?? null} onFocusIn={onEnter}>
      <legend>{legend}</legend>
      {onClear && value !== null && (
        <button
          type="button"
          class="link clear"
          aria-label={t('form.clearQuestion', { question: legend })}
          onClick={onClear}
        >
          {t('form.clear')}
        </button>
      )}
      <div class={`choices ${layout}`}>
        {choices.map((choice, index) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span class="marker" aria-hidden="true">
              {numbered && index < 9 ? index + 1 : null}
            </span>
            <span class="choice-label">{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
