/** One record at a glance: its state, where and when, the answer given, the words around the first evidence. */
import type { Fact } from '../../utils/report/fact.ts';
import { when } from '../when.ts';
import { useWords } from '../words-provider.tsx';
import { answerWords } from '../answer-words.ts';
import type { Glance } from './use-glances.ts';

export interface RecordRowProps {
  fact: Fact;
  siteName: string;
  today: string;
  /** Undefined until it is read; its place is kept. */
  glance: Glance | undefined;
}

/** The cells of a row. */
export function RecordRow({ fact, siteName, today, glance }: RecordRowProps) {
  const { t, language } = useWords();
  return (
    <>
      <div role="gridcell" class="tick" data-tick>
        <span aria-hidden="true" />
      </div>
      <div role="gridcell" class="labels">
        <span class={`status ${fact.status}`}>{t(`list.status.${fact.status}`)}</span> <b>{siteName}</b>{' '}
        <span class="aside model">{fact.model ?? t('record.unknownModel')}</span>{' '}
        <time class="aside" dateTime={fact.seenAt}>
          {when(fact.seenAt, fact.day, today, language)}
        </time>
      </div>
      <div role="gridcell" class="answer">
        {fact.answer && answerWords(t, fact.answer, fact.source)}
      </div>
      <div role="gridcell" class="aside glance" dir="auto">
        {glance !== undefined && <Words glance={glance} />}
      </div>
    </>
  );
}

function Words({ glance }: { glance: Glance }) {
  const { t } = useWords();
  if (glance === null) return t('list.noText');
  if (glance.length === 0) return t('list.emptied');
  return glance.map((piece, index) => {
    if (piece.kind === 'gap') return '… ';
    return piece.kind === 'mark' ? <mark key={index}>{piece.text}</mark> : piece.text;
  });
}
