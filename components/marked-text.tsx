/** A text with its evidence marked, cut to what matters until the person asks for all of it. */
import { useState } from 'preact/hooks';
import type { Evidence } from '../contract/refusal-record.ts';
import { excerpt } from './excerpt.ts';
import { useWords } from './words-provider.tsx';

/** Around evidence, and of the opening; where nothing is marked the opening alone must do. */
const RADIUS = 40;
const OPENING = 240;

interface MarkedTextProps {
  text: string;
  evidence: readonly Evidence[];
  /** Names the text for those who can't see where it stands. */
  label: string;
}

export function MarkedText({ text, evidence, label }: MarkedTextProps) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  // Evidence of a text that is not kept has no place in it.
  const isMarked = evidence.some(({ start, end }) => end > start);
  const short = excerpt(text, evidence, isMarked ? RADIUS : OPENING);
  const cut = short.some(({ kind }) => kind === 'gap');
  const pieces = whole ? excerpt(text, evidence, Infinity) : short;
  return (
    <>
      <blockquote
        class={whole ? 'text whole' : 'text'}
        aria-label={label}
        tabIndex={whole ? 0 : undefined}
        dir="auto"
      >
        {pieces.map((piece, index) => {
          if (piece.kind === 'gap') return <span key={index} class="gap" />;
          if (piece.kind === 'text') return piece.text;
          const { shows } = piece;
          return (
            <mark key={index} data-shows={shows} title={shows === null ? undefined : t(`shows.${shows}`)}>
              {piece.text}
            </mark>
          );
        })}
      </blockquote>
      {cut && (
        <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'record.less' : 'record.whole')}
        </button>
      )}
    </>
  );
}
