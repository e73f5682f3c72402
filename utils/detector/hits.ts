/**
 * Sentences → the acts that rules see in them. One hit for each rule and sentence;
 * a hit's offsets are those of the plain text.
 */
import type { Act } from './rules/rule.ts';
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

const compiled = new Map<string, CompiledRule[]>();

/** Everything the rules have to say about the sentences, in their order. */
export function findHits(sentences: Sentence[]): Hit[] {
  return sentences.flatMap((sentence, index) =>
    rulesFor(sentence.text).flatMap((rule) => {
      if (rule.openingOnly === true && sentence.place !== 'opening') return [];
      const match = rule.pattern.exec(sentence.text);
      if (match === null || rule.exception?.test(sentence.text.slice(match.index))) return [];
      const start = sentence.start + match.index;
      return [
        {
          rule: rule.id,
          act: rule.act,
          weight: rule.weight,
          start,
          end: start + match[0].length,
          sentence: index,
        },
      ];
    }),
  );
}

function rulesFor(text: string): CompiledRule[] {
  return Object.entries(languages).flatMap(([tag, language]) => {
    if (!language.script.test(text)) return [];
    let rules = compiled.get(tag);
    if (rules === undefined) compiled.set(tag, (rules = compile(language)));
    return rules;
  });
}
