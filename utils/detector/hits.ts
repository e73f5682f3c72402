/**
 * Sentences → the acts that rules see in them. One hit for each rule and sentence; a hit's offsets are those of the
 * plain text. Each form runs once over all sentences, one a line, which costs a fraction of a run for each.
 */
import { compile, type CompiledLanguage, type CompiledRule } from './rules/compile.ts';
import { languagesFor } from './rules/loaded.ts';
import type { Language, Rule } from './rules/rule.ts';
import type { Sentence } from './segment.ts';

export interface Hit extends Pick<Rule, 'id' | 'act' | 'weight' | 'reason' | 'danger'> {
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

/** Offsets in the lines. */
type Span = [start: number, end: number];

const compiled = new Map<Language, CompiledLanguage>();

/** Everything the rules have to say about the sentences of an answer in a language, in the sentences' order. */
export function findHits(sentences: Sentence[], language: string): Hit[] {
  const lines = linesOf(sentences);
  return languagesFor(language)
    .filter(({ script }) => script.test(lines.text))
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

function hitsIn(lines: Lines, sentences: Sentence[], { stems, rules }: CompiledLanguage): Hit[] {
  const begun = new Map<string, Span[]>();
  for (const { name, after, pattern } of stems) {
    const spans =
      after === null ? everywhere(pattern, lines.text) : continued(pattern, lines.text, begun.get(after));
    begun.set(name, spans);
  }
  return rules.flatMap((rule) => hitsOf(rule, lines, sentences, begun));
}

function hitsOf(rule: CompiledRule, lines: Lines, sentences: Sentence[], begun: Map<string, Span[]>): Hit[] {
  const { pattern, after, exception } = rule;
  const spans =
    after === undefined
      ? everywhere(pattern, lines.text)
      : after.flatMap((stem) => continued(pattern, lines.text, begun.get(stem)));
  const hits: Hit[] = [];
  const seen = new Set<number>();
  let index = 0;
  for (const [start, end] of spans) {
    if (rule.openingOnly && start >= lines.openingEnd) continue;
    index = sentenceAt(lines.starts, start, index);
    const sentence = sentences[index];
    if (sentence === undefined || seen.has(index)) continue;
    const lineStart = lines.starts[index] ?? 0;
    if (exception?.test(sentence.text.slice(start - lineStart))) continue;
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

function everywhere(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push([match.index, pattern.lastIndex]);
    if (pattern.lastIndex === match.index) pattern.lastIndex++;
  }
  return spans;
}

/** The spans that go on with the pattern, made longer by it. */
function continued(pattern: RegExp, text: string, spans: Span[] = []): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    pattern.lastIndex = end;
    return pattern.test(text) ? [[start, pattern.lastIndex]] : [];
  });
}
