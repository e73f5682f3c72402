/**
 * Sentences → the acts that rules see in them. One hit for each rule and sentence;
 * a hit's offsets are those of the plain text.
 */
import type { Act, Language } from './rules/rule.ts';
import { compile, type CompiledRule } from './rules/compile.ts';
import { languages } from './rules/registry.ts';
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

const compiled = new Map<Language, CompiledRule[]>();

/** Everything the rules have to say about the sentences, in their order. */
export function findHits(sentences: Sentence[]): Hit[] {
  return sentences.flatMap((sentence, index) =>
    rulesFor(sentence).flatMap((rule) => {
      const match = rule.pattern.exec(sentence.text);
      if (match === null || rule.exception?.test(sentence.text.slice(match.index))) return [];
      const { id, act, weight } = rule;
      const start = sentence.start + match.index;
      return [{ rule: id, act, weight, start, end: start + match[0].length, sentence: index }];
    }),
  );
}

function rulesFor({ text, place }: Sentence): CompiledRule[] {
  return Object.values(languages).flatMap((language) => {
    if (!language.script.test(text)) return [];
    const spoken = language.speaker.test(text);
    return compiledRules(language).filter(
      (rule) => (spoken || !rule.needsSpeaker) && (place === 'opening' || rule.openingOnly !== true),
    );
  });
}

function compiledRules(language: Language): CompiledRule[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = compile(language);
  compiled.set(language, rules);
  return rules;
}
