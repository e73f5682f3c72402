/**
 * Sentences → the acts that rules see in them. One hit for each rule and sentence;
 * a hit's offsets are those of the plain text.
 */
import { compile, type CompiledLanguage, type CompiledRule } from './rules/compile.ts';
import { languagesFor } from './rules/loaded.ts';
import type { Act, Language } from './rules/rule.ts';
import type { Sentence } from './segment.ts';

export interface Hit {
  rule: string;
  act: Act;
  weight: number;
  start: number;
  end: number;
  /** Index of the sentence. */
  sentence: number;
}

/** Offsets in a sentence. */
type Span = [start: number, end: number];

const compiled = new Map<Language, CompiledLanguage>();

/** Everything the rules have to say about the sentences of an answer in a language, in their order. */
export function findHits(sentences: Sentence[], language: string): Hit[] {
  const spoken = languagesFor(language);
  return sentences.flatMap((sentence, index) =>
    spoken
      .filter((language) => language.script.test(sentence.text))
      .flatMap((language) => hitsIn(sentence, index, compiledOnce(language))),
  );
}

/** The rules of a language, compiled at its first sentence. */
export function compiledOnce(language: Language): CompiledLanguage {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}

function hitsIn(sentence: Sentence, index: number, { stems, rules }: CompiledLanguage): Hit[] {
  const begun = new Map<string, Span[]>();
  for (const { name, after, pattern } of stems) {
    begun.set(
      name,
      after === null
        ? Array.from(sentence.text.matchAll(pattern), (match) => [match.index, match.index + match[0].length])
        : continued(pattern, sentence.text, begun.get(after) ?? []),
    );
  }
  const hits: Hit[] = [];
  for (const rule of rules) {
    if (rule.openingOnly && sentence.place !== 'opening') continue;
    const span = firstSpan(rule, sentence.text, begun);
    if (span === null) continue;
    const { id, act, weight } = rule;
    hits.push({
      rule: id,
      act,
      weight,
      start: sentence.start + span[0],
      end: sentence.start + span[1],
      sentence: index,
    });
  }
  return hits;
}

function firstSpan({ pattern, after, exception }: CompiledRule, text: string, begun: Map<string, Span[]>) {
  for (const span of after === undefined ? anywhere(pattern, text) : candidates(after)) {
    if (!exception?.test(text.slice(span[0]))) return span;
  }
  return null;

  function candidates(stems: string[]): Span[] {
    return stems.flatMap((stem) => continued(pattern, text, begun.get(stem) ?? []));
  }
}

function anywhere(pattern: RegExp, text: string): Span[] {
  const match = pattern.exec(text);
  return match === null ? [] : [[match.index, match.index + match[0].length]];
}

/** The spans that go on with the pattern, made longer by it. */
function continued(pattern: RegExp, text: string, spans: Span[]): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    pattern.lastIndex = end;
    return pattern.test(text) ? [[start, pattern.lastIndex]] : [];
  });
}
