/** What is being asked about: where and when, why it is asked, the answer's words, and what was asked of it. */
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { MarkedText } from './marked-text.tsx';
import { when } from './when.ts';
import { WhyAsked } from './why-asked.tsx';
import { useWords } from './words-provider.tsx';

/** What the words are that stand where the answer is read. */
const NAMES = {
  model_text: 'record.answer',
  model_fallback: 'record.answer',
  taken_back: 'record.replacement',
  platform_block: 'record.siteSays',
} as const;

interface RefusalCardProps {
  record: RefusalRecord;
  siteName: string;
  /** Local date, to leave today's out. */
  today: string;
  position?: { at: number; count: number };
}

export function RefusalCard({ record, siteName, today, position }: RefusalCardProps) {
  const { t, language } = useWords();
  const { text } = record;
  return (
    <article class="refusal-card">
      <header>
        <h2>{siteName}</h2>
        <span class="aside model">{record.model ?? t('record.unknownModel')}</span>
        <time class="aside" dateTime={record.seenAt}>
          {when(record.seenAt, record.day, today, language)}
        </time>
        {position && position.count > 1 && (
          <span class="aside position">{t('record.position', position)}</span>
        )}
      </header>
      <WhyAsked record={record} />
      {text.before !== null && (
        <section>
          <h3>{t('record.before')}</h3>
          <MarkedText text={text.before} evidence={[]} label={t('record.before')} />
        </section>
      )}
      <AnswerText record={record} />
      {text.prompt !== null && (
        <details>
          <summary>{t('record.prompt')}</summary>
          <blockquote class="text whole" dir="auto" tabIndex={0}>
            {text.prompt}
          </blockquote>
        </details>
      )}
    </article>
  );
}

function AnswerText({ record: { kind, text, detection } }: { record: RefusalRecord }) {
  const { t } = useWords();
  const name = t(NAMES[kind]);
  if (text.answer === null) return <p class="aside">{t('record.notKept', { length: text.answerLength })}</p>;
  return (
    <section>
      {(kind === 'taken_back' || kind === 'platform_block') && <h3>{name}</h3>}
      {text.answer === '' ? (
        <p class="aside">{t('record.emptied')}</p>
      ) : (
        <MarkedText text={text.answer} evidence={detection.evidence} label={name} />
      )}
      {text.kept === 'labels' && <p class="aside">{t('record.passing')}</p>}
      {text.kept === 'excerpt' && <p class="aside">{t('record.excerptKept')}</p>}
      {text.cut && <p class="aside">{t('record.cut')}</p>}
    </section>
  );
}
