/** A study somebody takes part in: how it stands, what waits, what arrived, and the way out, on the same card. */
import type { ComponentChildren } from 'preact';
import { localDay } from '../../contract/local-day.ts';
import type { Edit } from '../../utils/studies/edit-message.ts';
import type { Message } from '../../utils/studies/message.ts';
import type { Participation } from '../../utils/studies/participation.ts';
import { dayInWords, when } from '../when.ts';
import { useWords } from '../words-provider.tsx';
import { LeaveStudy } from './leave-study.tsx';
import { PlainMarkdown } from './plain-markdown.tsx';
import { RecoveryCard } from './recovery-card.tsx';
import { SentMessages } from './sent-messages.tsx';
import { inLanguage } from './study-facts.tsx';
import { WaitingMessages } from './waiting-messages.tsx';

export interface StudyCardProps {
  participation: Participation;
  messages: readonly Message[];
  today: string;
  siteName: (id: string) => string;
  onAllow: () => void;
  onReadChange: () => void;
  onUnderstood: () => void;
  onRefresh: () => void;
  onEdit: (message: Message, edit: Edit) => void;
  onTakeBack: (message: Message) => void;
  onLeave: (mode: 'stop' | 'erase') => void;
  onForget: () => void;
  onSaveCard: () => void;
  onSavePapers: () => void;
}

export function StudyCard(props: StudyCardProps) {
  const { participation, messages, today, siteName } = props;
  const { t, language } = useWords();
  const { manifest, state, parked, later, consent } = participation;
  const received = messages.filter(({ state: is }) => is === 'received');
  const isIn = state === 'joining' || state === 'active';
  return (
    <article class="card study" aria-labelledby={`title-${participation.study}`}>
      <header>
        <h2 id={`title-${participation.study}`} dir="auto">
          {inLanguage(manifest.title, language)}
        </h2>
        <p class="aside" dir="auto">
          {manifest.researcher.controller}
        </p>
      </header>
      <p class={`study-state ${state}`} role="status">
        {t(
          state === 'left'
            ? `studies.state.left_${participation.leaving?.mode ?? ''}`
            : `studies.state.${state}`,
        )}
      </p>
      {parked && (
        <Told problem words={t(`studies.parked.${parked}`)}>
          {parked === 'permission' && (
            <button type="button" class="primary" onClick={props.onAllow}>
              {t('studies.allow')}
            </button>
          )}
          {parked === 'consent' && (
            <button type="button" class="primary" onClick={props.onReadChange}>
              {t('studies.readChange')}
            </button>
          )}
        </Told>
      )}
      {later?.material === false && (
        <Told words={t('studies.editorial')}>
          <button type="button" onClick={props.onUnderstood}>
            {t('studies.understood')}
          </button>
        </Told>
      )}
      <Standing {...props} received={received} />
      {isIn && (
        <WaitingMessages
          messages={messages}
          lengths={manifest.seal.lengths}
          today={today}
          siteName={siteName}
          onEdit={props.onEdit}
        />
      )}
      <SentMessages
        messages={messages}
        removing={participation.removing}
        canTakeBack={isIn}
        onTakeBack={props.onTakeBack}
      />
      {state !== 'left' && <RecoveryCard participation={participation} onSave={props.onSaveCard} />}
      <details>
        <summary>{t('studies.full')}</summary>
        <div class="opened">
          <p class="aside">{dayInWords(consent.day, language)}</p>
          <ul class="plain">
            {Object.entries(consent.items).map(([id, on]) => (
              <li key={id}>{`${on ? '✓' : '✗'} ${t(`studies.invited.item.${id as 'participate'}`)}`}</li>
            ))}
          </ul>
          <PlainMarkdown text={consent.text} language={consent.language} />
        </div>
      </details>
      <div class="button-row">
        {state !== 'left' && (
          <button type="button" onClick={props.onRefresh}>
            {t('studies.refresh')}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onSavePapers}>
          {t('studies.papers')}
        </button>
        <LeaveStudy participation={participation} onLeave={props.onLeave} onForget={props.onForget} />
      </div>
    </article>
  );
}

function Told({
  words,
  problem = false,
  children,
}: {
  words: string;
  problem?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class={problem ? 'told warning' : 'told'}>
      <p>{words}</p>
      {children}
    </div>
  );
}

/** In numbers: what went, what came, what the other side says. */
function Standing({
  participation,
  messages,
  received,
  today,
}: StudyCardProps & { received: readonly Message[] }) {
  const { t, language } = useWords();
  const { standing, tries, notBefore, leaving, manifest, state } = participation;
  const at = (time: string) => when(time, localDay(new Date(time)), today, language);
  const count = (is: (message: Message) => boolean) => messages.filter(is).length;
  const reports = new Set(received.filter(({ kind }) => kind === 'report').map(({ rid }) => rid)).size;
  const numbers = [
    ['waiting', count(({ state: is }) => is === 'held' || is === 'queued')],
    ['received', received.length],
    ['removed', count(({ state: is, receipt }) => is === 'never' && receipt !== null)],
    ['rejected', count(({ state: is }) => is === 'rejected')],
  ] as const;
  const { completion } = manifest;
  return (
    <>
      {state !== 'left' && (
        <dl class="numbers">
          {numbers
            .filter(([name, number]) => number > 0 || name === 'waiting' || name === 'received')
            .map(([name, number]) => (
              <div key={name}>
                <dt>{t(`studies.${name}`)}</dt>
                <dd>{new Intl.NumberFormat(language).format(number)}</dd>
              </div>
            ))}
        </dl>
      )}
      {tries > 0 && notBefore && (
        <p class="warning">{t('studies.retry', { count: tries, when: at(notBefore) })}</p>
      )}
      {state === 'active' && (
        <p class="aside">
          {standing
            ? t('studies.checked', { when: at(standing.at), count: standing.reports })
            : t('studies.notChecked')}
        </p>
      )}
      {leaving?.mode === 'erase' && state === 'left' && (
        <p>
          {standing?.removedOn
            ? t('studies.researcherRemoved', { day: dayInWords(standing.removedOn, language) })
            : t('studies.researcherNotYet')}
        </p>
      )}
      {completion && state !== 'left' && (
        <p>
          {reports >= completion.reports ? (
            <>
              {t('studies.completion')} <code class="completion">{completion.code}</code>
            </>
          ) : (
            t('studies.completionAt', { count: completion.reports, have: reports })
          )}
        </p>
      )}
    </>
  );
}
