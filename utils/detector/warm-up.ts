/**
 * The detector's first answer costs several times a later one, since a rule is compiled when it first runs. This pays
 * for that beforehand, for the languages that are loaded, in small steps, one for each turn of the iterator, to be taken while a page is idle.
 */
import { detect } from './detect.ts';
import { compiledOnce } from './hits.ts';
import { maskOthersWords } from './mask.ts';
import { normalise } from './normalise.ts';
import { readPrompt } from './prompt.ts';
import { patternsOf } from './rules/compile.ts';
import { loadedLanguages } from './rules/loaded.ts';

/** A pattern is made ready anew for text beyond Latin-1, so there is a sample of either width; what it says is no matter. */
const LATIN =
  "I'm sorry, but I can't really help with that, since it is against the rules. You could ask your landlord. How do I get past the rule?";
const WIDE =
  '很抱歉,我无法协助您做这件事,因为这违反了相关规定。建议您联系有关部门,如果您有其他问题,请随时告诉我。怎么才能不遵守规定?';
const WRITTEN_WIDE: ReadonlySet<string> = new Set(['zh', 'ru', 'ja', 'ko', 'ar', 'hi']);
const sampleFor = (tag: string) => (WRITTEN_WIDE.has(tag) ? WIDE : LATIN);

/** The engine reads a form at its first run and translates it to machine code at its second. */
const RUNS = 2;

/** Steps of well under 5 ms each for these languages; stopping half-way only leaves the rest to the first answer. */
export function* warmUp(tags: readonly string[]): Generator<void, void, void> {
  const fresh = [...loadedLanguages()].filter(([tag]) => tags.includes(tag));
  for (const [tag, language] of fresh) {
    const sample = sampleFor(tag);
    const compiled = compiledOnce(language);
    yield;
    for (const form of patternsOf(compiled)) {
      for (let run = 0; run < RUNS; run++) {
        form.lastIndex = 0;
        form.test(sample);
      }
      yield;
    }
  }
  for (const [tag] of fresh) {
    const sample = sampleFor(tag);
    for (const part of [normalise, (text: string) => maskOthersWords(text, -1), readPrompt, detect]) {
      part(sample);
      yield;
    }
  }
}
