/**
 * An answer and its prompt → everything that is known about them before anything is weighed. The training reads
 * answers through here too, so what it learns is what the page computes.
 */
import { type Features, featuresOf } from './features.ts';
import { findHits, type Hit } from './hits.ts';
import { languageOf } from './language.ts';
import { wordsOf } from './leaning.ts';
import { maskOthersWords } from './mask.ts';
import { normalise, type Plain } from './normalise.ts';
import { type Asked, readPrompt } from './prompt.ts';
import { type Sentence, segment } from './segment.ts';

export interface Reading {
  plain: Plain;
  sentences: Sentence[];
  hits: Hit[];
  features: Features;
  asked: Asked;
  /** Each word once, where words are weighed: in an answer to how to get around a rule. */
  words: ReadonlySet<string>;
  language: string;
}

/** What is said in an answer, and what was asked for. */
export function read(response: string, prompt: string): Reading {
  const language = languageOf(response);
  const plain = normalise(response);
  const masked = maskOthersWords(plain.text, plain.tailAt);
  const sentences = segment(masked);
  const asked = readPrompt(prompt);
  const words = asked.evasion ? wordsOf(sentences) : new Set<string>();
  const hits = asked.refusingText ? [] : findHits(sentences, language);
  return {
    plain,
    sentences,
    hits,
    asked,
    words,
    language,
    features: featuresOf(sentences, hits, masked, plain.omitted),
  };
}
