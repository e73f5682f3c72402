/** The pages that the person has shown how to read: each can be looked at and changed as text, taken along and forgotten. */
import { useId, useState } from 'preact/hooks';
import { useWords } from './words-provider.tsx';

/** Why a text is no such page. */
export interface TextProblem {
  problem: 'too_big' | 'not_json' | 'newer' | 'not_a_page' | 'wrong_field';
  field: string | null;
}

interface TaughtPagesProps {
  /** Each as text, in the form in which it is taken along. */
  pages: readonly { origin: string; text: string }[];
  /** What is wrong with a text; null where it can be kept. */
  check: (text: string) => TextProblem | null;
  onKeep: (text: string) => void;
  onForget: (origin: string) => void;
  onSave: (origin: string, text: string) => void;
}

export function TaughtPages({ pages, check, onKeep, onForget, onSave }: TaughtPagesProps) {
  const { t } = useWords();
  const [forgotten, setForgotten] = useState<string | null>(null);
  const [problem, setProblem] = useState<TextProblem | null>(null);
  const bringIn = async (file: File | undefined) => {
    if (!file) return;
    // A page of a few selectors is small; what is bigger is not read at all.
    const text = file.size > 1_000_000 ? ' '.repeat(200_000) : await file.text();
    const wrong = check(text);
    setProblem(wrong);
    if (!wrong) onKeep(text);
  };
  return (
    <div class="card taught-pages">
      <h3>{t('taught.title')}</h3>
      <p class="aside">{t(pages.length === 0 ? 'taught.none' : 'taught.about')}</p>
      {pages.map(({ origin, text }) => (
        <TaughtPage
          key={`${origin} ${text}`}
          origin={origin}
          text={text}
          check={check}
          onKeep={onKeep}
          onSave={() => onSave(origin, text)}
          onForget={() => {
            setForgotten(text);
            onForget(origin);
          }}
        />
      ))}
      <p role="status">
        {problem && <span class="problem">{words(t, problem)}</span>}
        {forgotten !== null && (
          <>
            {t('taught.forgotten')}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                onKeep(forgotten);
                setForgotten(null);
              }}
            >
              {t('done.undo')}
            </button>
          </>
        )}
      </p>
      <label class="file">
        <span>{t('taught.bringIn')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void bringIn(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

interface TaughtPageProps {
  origin: string;
  text: string;
  check: (text: string) => TextProblem | null;
  onKeep: (text: string) => void;
  onSave: () => void;
  onForget: () => void;
}

function TaughtPage({ origin, text, check, onKeep, onSave, onForget }: TaughtPageProps) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(text);
  const problem = draft === text ? null : check(draft);
  return (
    <details>
      <summary>{origin}</summary>
      <label for={id}>{t('taught.text')}</label>
      <textarea
        id={id}
        rows={12}
        spellcheck={false}
        value={draft}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <p id={`${id}-problem`} class="problem" role="status">
        {problem && words(t, problem)}
      </p>
      <div class="button-row">
        <button type="button" disabled={draft === text || problem !== null} onClick={() => onKeep(draft)}>
          {t('taught.keep')}
        </button>
        <button type="button" onClick={onSave}>
          {t('taught.save')}
        </button>
        <button type="button" onClick={onForget}>
          {t('taught.forget')}
        </button>
      </div>
    </details>
  );
}

const words = (t: ReturnType<typeof useWords>['t'], { problem, field }: TextProblem) =>
  t(`taught.problem.${problem}`, { field: field ?? '' });
