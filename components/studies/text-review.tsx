/** Words that would be sent, with the places marked that may tell who somebody is, to take out or to write anew. */
import { useState } from 'preact/hooks';
import { findIdentifiers, withoutPlaces } from '../../utils/studies/identifiers.ts';
import { useWords } from '../words-provider.tsx';

const TEXT_FIELDS = ['prompt', 'answer', 'note'];
export const isTextField = (field: string): boolean => TEXT_FIELDS.includes(field);

interface TextReviewProps {
  name: string;
  text: string;
  editing: boolean;
  onOpen: (open: boolean) => void;
  /** `spans`: how many places were changed. */
  onChange: (text: string, spans: number) => void;
}

export function TextReview({ name, text, editing, onOpen, onChange }: TextReviewProps) {
  const { t } = useWords();
  const places = findIdentifiers(text);
  if (editing)
    return <TextEditor name={name} text={text} onChange={onChange} onClose={() => onOpen(false)} />;
  const cuts = [0, ...places.flatMap(({ start, end }) => [start, end]), text.length];
  return (
    <div class="text-review">
      <p class="words">
        {cuts.slice(1).map((end, at) => {
          const part = text.slice(cuts[at], end);
          return at % 2 === 1 ? <mark key={at}>{part}</mark> : part;
        })}
      </p>
      <p class="aside">{t('studies.review.marked')}</p>
      <div class="button-row">
        {places.length > 0 && (
          <button type="button" onClick={() => onChange(withoutPlaces(text, places), places.length)}>
            {t('studies.review.takeOut')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => onOpen(true)}>
          {t('studies.review.edit')}
        </button>
      </div>
    </div>
  );
}

function TextEditor({
  name,
  text,
  onChange,
  onClose,
}: Pick<TextReviewProps, 'name' | 'text' | 'onChange'> & { onClose: () => void }) {
  const { t } = useWords();
  const [words, setWords] = useState(text);
  return (
    <div class="text-review">
      <textarea
        aria-label={name}
        rows={6}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="button-row">
        <button
          type="button"
          class="primary"
          disabled={words === text}
          onClick={() => {
            onChange(words, 1);
            onClose();
          }}
        >
          {t('studies.review.save')}
        </button>
        <button type="button" onClick={onClose}>
          {t('studies.review.cancel')}
        </button>
      </div>
    </div>
  );
}
