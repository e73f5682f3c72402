/**
 * The form: a record's questions, one click enough, everything by keyboard. Number keys answer the question
 * that has the focus, else the first one still open; the note keeps every key but Ctrl or Cmd with Enter.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE, type Answer, type RefusalRecord } from '../contract/refusal-record.ts';
import { chooseOption, startAnswer, writeNote } from './answer-draft.ts';
import { FormButtons } from './form-buttons.tsx';
import { actionOf } from './key-action.ts';
import { QuestionField } from './question-field.tsx';
import {
  isAsked,
  optionsOf,
  questionAfter,
  QUESTIONS,
  type Option,
  type Question,
} from '../contract/questions.ts';
import { useWords } from './words-provider.tsx';

export interface AnswerFormProps {
  record: RefusalRecord;
  /** Every change, to be kept as a draft. */
  onChange: (answer: Answer) => void;
  onSave: (answer: Answer) => void;
  onDismiss: () => void;
  /** Goes to the next record; absent where there is none to go to. */
  onSkip?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  /** Shown above the buttons, such as the way back from the last action. */
  notice?: ComponentChildren;
  /** What is being asked about; stands above the questions, so that the buttons stay in sight beside it. */
  children?: ComponentChildren;
}

export function AnswerForm(props: AnswerFormProps) {
  const { record, onChange, onSave, onDismiss, onSkip, onClose, notice, children } = props;
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const fieldsets = useRef(new Map<Question, HTMLFieldSetElement>());
  const [answer, setAnswer] = useState(() => startAnswer(record));
  const [current, setCurrent] = useState<Question>('happened');

  const change = (next: Answer) => {
    setAnswer(next);
    onChange(next);
  };
  const choose = (question: Question, value: Option | null) => change(chooseOption(answer, question, value));
  const goTo = (question: Question) => {
    setCurrent(question);
    const radios = fieldsets.current.get(question);
    const radio = radios?.querySelector<HTMLInputElement>(':checked') ?? radios?.querySelector('input');
    radio?.focus({ preventScroll: true });
    radios?.scrollIntoView({ block: 'nearest' });
  };

  const [chosen, setChosen] = useState<Question | null>(null);
  useLayoutEffect(() => {
    const next = chosen && questionAfter(chosen, answer);
    if (next) goTo(next);
    setChosen(null);
  }, [chosen]);

  const chooseByNumber = (index: number) => {
    const value = optionsOf(current, answer)[index];
    if (value === undefined) return;
    choose(current, value);
    setChosen(current);
  };

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event, form.current);
      if (!action || action.do === 'undo') return;
      event.preventDefault();
      if (action.do === 'choose') chooseByNumber(action.index);
      if (action.do === 'save') onSave(answer);
      if (action.do === 'dismiss') onDismiss();
      if (action.do === 'skip') onSkip?.();
      if (action.do === 'leave' && document.activeElement instanceof HTMLElement)
        document.activeElement.blur();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  useLayoutEffect(() => {
    fieldsets.current
      .get('happened')
      ?.querySelector<HTMLInputElement>(':checked')
      ?.focus({ preventScroll: true });
  }, []);

  const keepFieldset = (question: Question, element: HTMLFieldSetElement | null) => {
    if (element) fieldsets.current.set(question, element);
    else fieldsets.current.delete(question);
  };
  const field = (question: Question) => (
    <QuestionField
      key={question}
      question={question}
      answer={answer}
      source={record.source}
      numbered={question === current}
      onChoose={choose}
      onEnter={setCurrent}
      fieldsetRef={keepFieldset}
    />
  );
  const optional = QUESTIONS.filter((question) => question !== 'happened' && isAsked(question, answer));

  return (
    <form
      ref={form}
      class="answer-form"
      aria-label={t('form.title')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(answer);
      }}
    >
      {children}
      {field('happened')}
      <p class="aside">{t('form.optional')}</p>
      {optional.map((question) =>
        question === 'subtype' ? (
          <details key={question} class="exactly">
            <summary>{t('form.exactly')}</summary>
            {field(question)}
          </details>
        ) : (
          field(question)
        ),
      )}
      <label class="note">
        <span>{t('form.note')}</span>
        <textarea
          rows={2}
          maxLength={MAX_NOTE}
          value={answer.note ?? ''}
          onInput={(event) => change(writeNote(answer, event.currentTarget.value))}
        />
      </label>
      <FormButtons
        source={record.source}
        notice={notice}
        onDismiss={onDismiss}
        onSkip={onSkip}
        onClose={onClose}
      />
    </form>
  );
}
