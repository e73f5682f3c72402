/** What waits to be sent: each with its time, and opened with everything it says. */
import { localDay } from '../../contract/local-day.ts';
import type { Edit } from '../../utils/studies/edit-message.ts';
import { isSealed, type Message } from '../../utils/studies/message.ts';
import { when } from '../when.ts';
import { useWords } from '../words-provider.tsx';
import { MessageReview } from './message-review.tsx';

interface WaitingMessagesProps {
  messages: readonly Message[];
  /** Lengths that a sealed message may have. */
  lengths: readonly number[];
  today: string;
  siteName: (id: string) => string;
  onEdit: (message: Message, edit: Edit) => void;
}

export function WaitingMessages({ messages, lengths, today, siteName, onEdit }: WaitingMessagesProps) {
  const { t, language } = useWords();
  const waiting = messages
    .filter(({ state }) => state === 'held' || state === 'queued')
    .sort((a, b) => (a.releaseAt < b.releaseAt ? -1 : 1));
  const goes = (message: Message) => {
    if (isSealed(message)) return t('studies.sealedAlready');
    if (message.state === 'queued') return t('studies.goesNext');
    return t('studies.goes', {
      when: when(message.releaseAt, localDay(new Date(message.releaseAt)), today, language),
    });
  };
  return (
    <section class="waiting">
      <h3>{t('studies.outbox')}</h3>
      {waiting.length === 0 && <p class="aside">{t('studies.outboxNone')}</p>}
      <ul class="messages">
        {waiting.map((message) => (
          <li key={`${message.rid}/${message.rev}`}>
            <details>
              <summary>
                <span>{`${t(`studies.kind.${message.kind}`)} · ${titleOf(message, siteName)}`}</span>{' '}
                <span class="aside">{goes(message)}</span>
              </summary>
              <MessageReview message={message} lengths={lengths} onEdit={(edit) => onEdit(message, edit)} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ data, day }: Message, siteName: (id: string) => string): string {
  const site = data?.['site'];
  return [typeof site === 'string' ? siteName(site) : null, day].filter((part) => part !== null).join(' · ');
}
