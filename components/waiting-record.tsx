/** A record that waits, and the form that answers it. */
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
import { RefusalCard } from './refusal-card.tsx';

interface WaitingRecordProps extends AnswerFormProps {
  siteName: string;
  today: string;
  position: { at: number; count: number };
}

export function WaitingRecord({ siteName, today, position, onSkip, ...form }: WaitingRecordProps) {
  return (
    <AnswerForm {...form} onSkip={position.count > 1 ? onSkip : undefined}>
      <RefusalCard record={form.record} siteName={siteName} today={today} position={position} />
    </AnswerForm>
  );
}
