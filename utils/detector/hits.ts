/**
 * Sentences → the acts that rules see in them. One hit for each rule and sentence; a hit's offsets are those of the
 * plain text. All forms run over all sentences at once, one a line.
 */
import { type Span, spansIn } from './places.ts';
import { compile, type CompiledLanguage, type CompiledRule } from './rules/compile.ts';
import { languagesFor } from './rules/loaded.ts';
import type { Language, Meaning } from './rules/rule.ts';
import type { Sentence } from './segment.ts';

export interface Hit extends Meaning {
  start: number;
  end: number;
  /** Index of the sentence. */
  sentence: number;
}

/** The sentences, one a line. */
interface Lines {
  text: string;
  /** Where each sentence begins in the text, and then where the text ends. */
  starts: number[];
  /** Where the last sentence of the opening ends. */
  openingEnd: number;
}

const compiled = new Map<Language, CompiledLanguage>();

/** Everything the rules have to say about the sentences of an answer in a language, in the sentences' order. */
export function findHits(sentences: Sentence[], language: string): Hit[] {
  const lines = linesOf(sentences);
  return languagesFor(language)
    .filter(({ script }, place) => place === 0 || script.test(lines.text))
    .flatMap((language) => hitsIn(lines, sentences, compiledOnce(language)))
    .sort((one, other) => one.sentence - other.sentence);
}

/** The rules of a language, compiled at its first sentence. */
export function compiledOnce(language: Language): CompiledLanguage {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}

function linesOf(sentences: Sentence[]): Lines {
  const starts: number[] = [];
  let at = 0;
  let openingEnd = 0;
  for (const { text, place } of sentences) {
    starts.push(at);
    at += text.length + 1;
    if (place === 'opening') openingEnd = at;
  }
  starts.push(at);
  return { text: sentences.map(({ text }) => text).join('\n'), starts, openingEnd };
}

function hitsIn(lines: Lines, sentences: Sentence[], { stems, rules, places }: CompiledLanguage): Hit[] {
  const alone = spansIn(lines.text, places);
  const begun = new Map<string, Span[]>();
  for (const { name, after, pattern, place } of stems) {
    begun.set(
      name,
      pattern && after ? continued(pattern, lines.text, begun.get(after)) : (alone[place] ?? []),
    );
  }
  return rules.flatMap((rule) => {
    const { pattern, after = [], place } = rule;
    const spans = pattern
      ? after.flatMap((stem) => continued(pattern, lines.text, begun.get(stem)))
      : (alone[place] ?? []);
    return hitsOf(rule, spans, lines, sentences);
  });
}

function hitsOf(rule: CompiledRule, spans: Span[], lines: Lines, sentences: Sentence[]): Hit[] {
  const hits: Hit[] = [];
  const seen = new Set<number>();
  let index = 0;
  for (const [start, end] of spans) {
    if (rule.openingOnly && start >= lines.openingEnd) continue;
    index = sentenceAt(lines.starts, start, index);
    const sentence = sentences[index];
    if (sentence === undefined || seen.has(index)) continue;
    const lineStart = lines.starts[index] ?? 0;
    if (rule.exception?.test(sentence.text.slice(start - lineStart))) continue;
    seen.add(index);
    const offset = sentence.start - lineStart;
    hits.push({ ...rule.means, start: start + offset, end: end + offset, sentence: index });
  }
  return hits;
}

/** Index of the sentence that an offset is in; the guess is right or too early unless the spans of another stem begin. */
function sentenceAt(starts: number[], offset: number, guess: number): number {
  let index = (starts[guess] ?? 0) > offset ? 0 : guess;
  while ((starts[index + 1] ?? Infinity) <= offset) index++;
  return index;
}

/** The spans that go on with the pattern, made longer by it. */
function continued(pattern: RegExp, text: string, spans: Span[] = []): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    pattern.lastIndex = end;
    return pattern.test(text) ? [[start, pattern.lastIndex]] : [];
  });
}
