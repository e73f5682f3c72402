/** After how many days records are deleted by themselves. A number set elsewhere is offered too. */
import { ChoiceGroup } from './choice-group.tsx';
import { useWords } from './words-provider.tsx';

const OFFERED_DAYS = [30, 90, 365];

interface DeletionChoiceProps {
  /** Null: never. */
  days: number | null;
  onChoose: (days: number | null) => void;
}

export function DeletionChoice({ days, onChoose }: DeletionChoiceProps) {
  const { t } = useWords();
  const offered = days === null ? OFFERED_DAYS : [...new Set([...OFFERED_DAYS, days])].sort((a, b) => a - b);
  const choices = offered.map((count) => ({ value: String(count), label: t('deletion.after', { count }) }));
  return (
    <ChoiceGroup
      legend={t('deletion.legend')}
      choices={[{ value: 'never', label: t('deletion.never') }, ...choices]}
      value={days === null ? 'never' : String(days)}
      layout="pills"
      onChoose={(value) => onChoose(value === 'never' ? null : Number(value))}
    />
  );
}
