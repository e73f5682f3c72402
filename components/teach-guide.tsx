/** The guide in a page that is being shown how to read it: what to point at, then what it would read. */

/** In the person's language, so that no catalogue is loaded into the page. */
export interface GuideWords {
  title: string;
  user: string;
  answer: string;
  shown: string;
  found: string;
  you: string;
  ai: string;
  keep: string;
  again: string;
  cancel: string;
  escape: string;
  kept: string;
  notKept: string;
  same_message: string;
  not_told_apart: string;
}

export type GuideState =
  | { step: 'user' | 'answer' }
  | { step: 'failed'; why: 'same_message' | 'not_told_apart' | 'notKept' }
  /** `last`: the last messages, as they would be read. */
  | { step: 'shown'; found: number; last: readonly { role: 'user' | 'assistant'; text: string }[] }
  | { step: 'kept' };

interface TeachGuideProps {
  words: GuideWords;
  state: GuideState;
  /** At the top of the page, where it would cover what is pointed at. */
  atTop: boolean;
  /** Where the element under the pointer lies in the window, in pixels. */
  outline: Record<'top' | 'left' | 'width' | 'height', number> | null;
  onKeep: () => void;
  onAgain: () => void;
  onCancel: () => void;
}

const inPixels = (outline: object) =>
  Object.fromEntries(Object.entries(outline).map(([side, length]) => [side, `${length}px`]));

/** First words of a message. */
const MOST_WORDS = 160;
const shortened = (text: string) =>
  text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS).trimEnd()}…` : text;

export function TeachGuide({ words, state, atTop, outline, onKeep, onAgain, onCancel }: TeachGuideProps) {
  return (
    <>
      {outline && <div class="outline" style={inPixels(outline)} />}
      <div class={atTop ? 'guide top' : 'guide'} role="dialog" aria-label={words.title}>
        <h2>{words.title}</h2>
        <div role="status">
          <Said words={words} state={state} />
        </div>
        {state.step !== 'kept' && (
          <div class="buttons">
            {state.step === 'shown' && (
              <button type="button" class="primary" onClick={onKeep}>
                {words.keep}
              </button>
            )}
            {(state.step === 'shown' || state.step === 'failed') && (
              <button type="button" onClick={onAgain}>
                {words.again}
              </button>
            )}
            <button type="button" onClick={onCancel}>
              {words.cancel}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function Said({ words, state }: Pick<TeachGuideProps, 'words' | 'state'>) {
  if (state.step === 'failed') return <p class="problem">{words[state.why]}</p>;
  if (state.step === 'kept') return <p>{words.kept}</p>;
  if (state.step !== 'shown')
    return (
      <>
        <p>{words[state.step]}</p>
        <p class="aside">{words.escape}</p>
      </>
    );
  return (
    <>
      <p>{words.shown}</p>
      <ul>
        {state.last.map(({ role, text }, at) => (
          <li key={at} dir="auto">
            <b>{role === 'user' ? words.you : words.ai}</b>
            {shortened(text)}
          </li>
        ))}
      </ul>
      <p class="aside">
        {words.found}: {state.found}
      </p>
    </>
  );
}
