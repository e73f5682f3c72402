/** How much of the text is kept, from all to nothing, each with what it means. */
import { KEEP, type Keep } from '../contract/refusal-record.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useWords } from './words-provider.tsx';

interface KeepChoiceProps {
  legend: string;
  value: Keep;
  onChoose: (keep: Keep) => void;
}

export function KeepChoice({ legend, value, onChoose }: KeepChoiceProps) {
  const { t } = useWords();
  const choices = KEEP.map((keep) => ({
    value: keep,
    label: (
      <>
        <b>{t(`keep.${keep}.name`)}</b> <span class="aside">{t(`keep.${keep}.about`)}</span>
      </>
    ),
  }));
  return <ChoiceGroup legend={legend} choices={choices} value={value} layout="rows" onChoose={onChoose} />;
}
