/** What was answered before, newest first: each earlier answer in a line, and every question of it on demand. */
import { QUESTIONS } from '../../contract/questions.ts';
import type { Answer, RefusalRecord } from '../../contract/refusal-record.ts';
import { localDay } from '../../contract/local-day.ts';
import type { Source } from '../../contract/taxonomy.ts';
import type { Words } from '../../utils/words/words.ts';
import { optionWords } from '../question-field.tsx';
import { when } from '../when.ts';
import { useWords } from '../words-provider.tsx';
import { answerWords } from '../answer-words.ts';

interface AnswerHistoryProps {
  source: Source;
  history: RefusalRecord['history'];
  /** Local date, to leave today's out. */
  today: string;
}

export function AnswerHistory({ history, source, today }: AnswerHistoryProps) {
  const { t, language } = useWords();
  if (history.length === 0) return null;
  const time = (at: string) => when(at, localDay(new Date(at)), today, language);
  return (
    <details class="answer-history">
      <summary>{t('list.history.title', { count: history.length })}</summary>
      <ul>
        {history.toReversed().map(({ status, answer, at }) => (
          <li key={at}>
            <p>
              <span class={`status ${status}`}>{t(`list.status.${status}`)}</span>{' '}
              <time class="aside" dateTime={at}>
                {t('list.history.until', { when: time(at) })}
              </time>
            </p>
            {answer && <p>{answerWords(t, answer, source)}</p>}
            {answer && <AllAnswers answer={answer} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function AllAnswers({ answer }: { answer: Answer }) {
  const { t } = useWords();
  const rest = QUESTIONS.filter((question) => question !== 'happened' && answer[question] !== null);
  if (rest.length === 0 && answer.note === null) return null;
  return (
    <details>
      <summary>{t('list.history.all')}</summary>
      <dl>
        {rest.map((question) => (
          <div key={question}>
            <dt class="aside">{t(`question.${question}`)}</dt>
            <dd>{words(t, question, answer)}</dd>
          </div>
        ))}
        {answer.note !== null && (
          <div>
            <dt class="aside">{t('form.note')}</dt>
            <dd dir="auto">{answer.note}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function words(t: Words, question: (typeof QUESTIONS)[number], answer: Answer): string {
  const value = answer[question];
  if (value === null) return '';
  if (question === 'family') return answer.family === null ? '' : t(`family.${answer.family}.short`);
  return optionWords(t, question, value);
}
