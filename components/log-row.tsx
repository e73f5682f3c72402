/** One record in the log at a glance: its state, where and when, the answer given, the first words. */
import { useEffect, useRef } from 'preact/hooks';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { answerWords } from './answer-words.ts';
import { excerpt } from './excerpt.ts';
import { when } from './when.ts';
import { useWords } from './words-provider.tsx';

/** Of the answer's first words, and around its first evidence. */
const GLANCE = 60;

interface LogRowProps {
  record: RefusalRecord;
  siteName: string;
  today: string;
  onOpen: () => void;
  onRemove: () => void;
  /** Whether the record was open just now: then the focus comes back here. */
  wasOpen: boolean;
}

export function LogRow({ record, siteName, today, onOpen, onRemove, wasOpen }: LogRowProps) {
  const { t, language } = useWords();
  const openButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen) openButton.current?.focus();
  }, []);
  const time = when(record.seenAt, record.day, today, language);
  return (
    <article class="log-row">
      <div class="said">
        <header>
          <span class={`status ${record.status}`}>
            {t(`list.status.${record.status}` as 'list.status.dismissed', { context: record.source })}
          </span>
          <b>{siteName}</b>
          {record.model !== null && <span class="aside model">{record.model}</span>}
          <time class="aside" dateTime={record.seenAt}>
            {time}
          </time>
        </header>
        {record.answer && <p>{answerWords(t, record.answer, record.source)}</p>}
        <Glance record={record} />
      </div>
      <div class="row-buttons">
        <button
          ref={openButton}
          type="button"
          aria-label={t('list.openRecord', { when: time })}
          onClick={onOpen}
        >
          {t('list.open')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('list.deleteRecord', { when: time })}
          onClick={onRemove}
        >
          {t('list.delete')}
        </button>
      </div>
    </article>
  );
}

function Glance({ record: { text, detection } }: { record: RefusalRecord }) {
  const { t } = useWords();
  if (text.answer === null) return <p class="aside">{t('list.noText')}</p>;
  if (text.answer === '') return <p class="aside">{t('list.emptied')}</p>;
  const pieces = excerpt(text.answer, detection.evidence.slice(0, 1), GLANCE);
  return (
    <p class="aside glance" dir="auto">
      {pieces.map((piece) => (piece.kind === 'gap' ? '… ' : piece.text))}
    </p>
  );
}
