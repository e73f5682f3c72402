/** What the collector has given a receipt for, to be taken back one by one, and what it did not want. */
import type { Message } from '../../utils/studies/message.ts';
import { dayInWords } from '../when.ts';
import { useWords } from '../words-provider.tsx';

interface SentMessagesProps {
  messages: readonly Message[];
  /** Reports whose removal is under way. */
  removing: readonly string[];
  canTakeBack: boolean;
  onTakeBack: (message: Message) => void;
}

export function SentMessages({ messages, removing, canTakeBack, onTakeBack }: SentMessagesProps) {
  const { t, language } = useWords();
  const received = messages.filter(({ state }) => state === 'received');
  const rejected = messages.filter(({ state }) => state === 'rejected');
  const name = ({ kind, day }: Message) => `${t(`studies.kind.${kind}`)} · ${dayInWords(day, language)}`;
  return (
    <>
      {received.length > 0 && (
        <details>
          <summary>{`${t('studies.sent')} (${received.length})`}</summary>
          <ul class="messages">
            {received.map((message) => (
              <li key={`${message.rid}/${message.rev}`} class="sent">
                <span>{name(message)}</span>
                <span class="aside">
                  {message.receipt &&
                    t('studies.receiptOf', { day: dayInWords(message.receipt.day, language) })}
                </span>
                {canTakeBack &&
                  message.kind === 'report' &&
                  (removing.includes(message.rid) ? (
                    <span class="aside">{t('studies.takingBack')}</span>
                  ) : (
                    <button type="button" class="link" onClick={() => onTakeBack(message)}>
                      {t('studies.takeBack')}
                    </button>
                  ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {rejected.length > 0 && (
        <details>
          <summary>{`${t('studies.rejectedList')} (${rejected.length})`}</summary>
          <ul class="messages">
            {rejected.map((message) => (
              <li key={`${message.rid}/${message.rev}`} class="sent">
                <span>{name(message)}</span>
                <span class="aside">{t('studies.reason', { code: message.problem })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
