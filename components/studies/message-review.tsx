/** One message before it goes: field by field, and letter by letter as it will be sealed. */
import { useMemo, useState } from 'preact/hooks';
import { padded } from '../../protocol/padding.ts';
import type { Edit } from '../../utils/studies/edit-message.ts';
import { contentText, mayChange, type Message } from '../../utils/studies/message.ts';
import { useWords } from '../words-provider.tsx';
import { isTextField, TextReview } from './text-review.tsx';

interface MessageReviewProps {
  message: Message;
  lengths: readonly number[];
  onEdit: (edit: Edit) => void;
}

/** Number of the message, hash of the one before and the signature come to it, in bytes. */
const AROUND = 210;

export function MessageReview({ message, lengths, onEdit }: MessageReviewProps) {
  const { t } = useWords();
  const text = contentText(message);
  const count = useMemo(() => new TextEncoder().encode(text).length, [text]);
  const length = padded(count + AROUND, lengths);
  const canEdit = mayChange(message) && message.kind === 'report';
  const { fields } = message.removed;
  return (
    <div class="review">
      {canEdit && <Fields data={message.data ?? {}} onEdit={onEdit} />}
      {fields.length > 0 && (
        <p class="aside">
          {t('studies.review.removed', {
            fields: fields.map((id) => t(`studies.field.${id as 'site'}`)).join(' · '),
          })}
        </p>
      )}
      {length === null ? (
        <p class="problem">{t('studies.review.tooBig')}</p>
      ) : (
        <p class="aside">{t('studies.review.bytes', { count, padded: length })}</p>
      )}
      <pre class="bytes" tabIndex={0} dir="ltr">
        {text}
      </pre>
      {mayChange(message) && (
        <div class="button-row">
          <button type="button" class="primary" onClick={() => onEdit({ do: 'release' })}>
            {t('studies.review.now')}
          </button>
          {message.kind === 'report' && (
            <>
              <button type="button" onClick={() => onEdit({ do: 'hold' })}>
                {t('studies.review.hold')}
              </button>
              <button type="button" class="danger" onClick={() => onEdit({ do: 'never' })}>
                {t('studies.review.never')}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Fields({ data, onEdit }: { data: Record<string, unknown>; onEdit: (edit: Edit) => void }) {
  const { t } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <dl class="review-fields">
      {Object.entries(data).map(([field, value]) => {
        const name = t(`studies.field.${field as 'site'}`);
        return (
          <div key={field}>
            <dt>{name}</dt>
            <dd dir="auto">
              {isTextField(field) && typeof value === 'string' ? (
                <TextReview
                  name={name}
                  text={value}
                  editing={editing === field}
                  onOpen={(open) => setEditing(open ? field : null)}
                  onChange={(text, spans) => onEdit({ do: 'setText', field, text, spans })}
                />
              ) : value === null ? (
                <span class="aside">{t('studies.review.notAsked')}</span>
              ) : (
                String(value)
              )}
            </dd>
            <dd class="leave-out">
              <button
                type="button"
                class="link"
                aria-label={`${t('studies.review.leaveOut')}: ${name}`}
                onClick={() => onEdit({ do: 'removeField', field })}
              >
                {t('studies.review.leaveOut')}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
