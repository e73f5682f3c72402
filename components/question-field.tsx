/** One question of the form in the person's words. Knows which keys of `locales/` name its options. */
import type { Answer } from '../contract/refusal-record.ts';
import type { Source } from '../contract/taxonomy.ts';
import type { Words } from '../utils/words/words.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { optionsOf, type Option, type Question } from '../contract/questions.ts';
import { useWords } from './words-provider.tsx';

const LAYOUT: Partial<Record<Question, 'rows' | 'grid'>> = {
  happened: 'rows',
  family: 'rows',
  subtype: 'rows',
  authorityGroup: 'grid',
};

interface QuestionFieldProps {
  question: Question;
  answer: Answer;
  /** How the record came to be, for words that differ in a diary. */
  source: Source;
  numbered: boolean;
  onChoose: (question: Question, value: Option | null) => void;
  onEnter: (question: Question) => void;
  fieldsetRef: (question: Question, element: HTMLFieldSetElement | null) => void;
}

export function QuestionField(props: QuestionFieldProps) {
  const { question, answer, source, numbered, onChoose, onEnter, fieldsetRef } = props;
  const { t } = useWords();
  const clear = question === 'happened' ? {} : { onClear: () => onChoose(question, null) };
  return (
    <ChoiceGroup<Option>
      {...clear}
      legend={t(`question.${question}`)}
      choices={optionsOf(question, answer).map((value) => ({
        value,
        label: label(t, question, value, source),
      }))}
      value={answer[question]}
      layout={LAYOUT[question] ?? 'pills'}
      numbered={numbered}
      onChoose={(value) => onChoose(question, value)}
      onEnter={() => onEnter(question)}
      fieldsetRef={(element) => fieldsetRef(question, element)}
    />
  );
}

/** The words of one option. The cast stands for all pairs of a question and its own options. */
export function optionWords(
  t: Words,
  question: Exclude<Question, 'family'>,
  value: Option,
  source?: Source,
): string {
  return t(`${question}.${value}` as 'happened.helps', { context: source });
}

function label(t: Words, question: Question, value: Option, source: Source) {
  if (question !== 'family') return optionWords(t, question, value, source);
  const family = value as NonNullable<Answer['family']>;
  return (
    <>
      <b>{t(`family.${family}.tag`)}</b> {t(`family.${family}.text`)}
    </>
  );
}
