/**
 * An answer → its language as a BCP 47 tag, from its script and its commonest small words.
 * Only names what it can tell cheaply; 'und' is an answer, and so is 'zh-Hant' for any Han text in traditional forms.
 * Languages without rules are told apart from those that have some, so that no one is read with another's rules.
 */
import { hanScript } from './han.ts';
import { SMALL_WORDS } from './small-words.ts';

const SAMPLE = 1_500;
/** Code is in no language; where there is hardly anything else, its comments and names must do. */
const CODE = /```.*?```|`[^`\n]*`/gs;
const LOOKED_AT = 6_000;
const FEW_WORDS = 40;

/** A script, and the letters by which a language that shares it gives itself away. */
interface Script {
  letters: RegExp;
  tag: string;
  others: [letters: RegExp, tag: string][];
}

const SCRIPTS: Script[] = [
  { letters: /[\u3040-\u30ff]/g, tag: 'ja', others: [] },
  { letters: /[\uac00-\ud7af]/g, tag: 'ko', others: [] },
  {
    letters: /[\u0400-\u04ff]/g,
    tag: 'ru',
    others: [
      [/[әғқңөұүһ]/gi, 'kk'],
      [/ў/gi, 'be'],
      [/[іїєґ]|(?<![а-я])(?:але|що|вибачте|допомогти|жаль|можу|цього|цим|це)(?![а-я])/gi, 'uk'],
      [/(?<![а-я])(?:съм|това|мога|съжалявам|бъде|няма)(?![а-я])/gi, 'bg'],
      [/[ђјљњћџ]/gi, 'sr'],
    ],
  },
  {
    letters: /[\u0600-\u06ff]/g,
    tag: 'ar',
    others: [
      [/[ٹڈڑںے]/g, 'ur'],
      [/[پچژگکی]/g, 'fa'],
    ],
  },
  {
    letters: /[\u0900-\u0963\u0970-\u097f]/g,
    tag: 'hi',
    others: [
      [/ळ|आहे|नाही|माफ करा/g, 'mr'],
      [/छैन|सक्दिन|तपाईं|गर्न/g, 'ne'],
    ],
  },
  { letters: /[\u0e00-\u0e7f]/g, tag: 'th', others: [] },
  { letters: /[\u0590-\u05ff]/g, tag: 'he', others: [] },
  { letters: /[\u0370-\u03ff]/g, tag: 'el', others: [] },
];
/** Another language's letters must be at least this share of the script's: a name or a quotation is less. */
const OTHER_SHARE = 0.012;

/** At least this share of the words must be small words of the language, where there are enough words to tell. */
const LEAST_SHARE = 0.1;
const ENOUGH_WORDS = 4;

const LANGUAGES = Object.keys(SMALL_WORDS);
/** The languages of each small word, by their place in the list. */
const SPOKEN_IN = new Map<string, number[]>();
for (const [place, words] of Object.values(SMALL_WORDS).entries()) {
  for (const word of words.split(' ')) SPOKEN_IN.set(word, [...(SPOKEN_IN.get(word) ?? []), place]);
}

const LATIN = /[a-z\u00c0-\u024f]/gi;
const BEYOND_LATIN = /[\u0370-\uffff]/;
const HAN = /[\u4e00-\u9fff]/g;
const WORD = /[a-z\u00c0-\u024f\u1e00-\u1eff']+/g;

/** The language most of the answer is in. */
export function languageOf(answer: string): string {
  const sample = sampleOf(answer);
  if (!BEYOND_LATIN.test(sample)) return latinLanguage(sample);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const latin = count(LATIN);
  const han = count(HAN);
  // Kana and Hangul stand among Han characters; a Han character says as much as several letters.
  for (const { letters, tag, others } of SCRIPTS) {
    const seen = count(letters);
    if (seen * (tag === 'ja' ? 4 : 2) <= Math.max(latin, han * (tag === 'ja' ? 0.6 : 2))) continue;
    return others.find(([own]) => count(own) >= Math.max(1, seen * OTHER_SHARE))?.[1] ?? tag;
  }
  return han > 0 && han * 3 >= latin ? `zh-${hanScript(sample)}` : latinLanguage(sample);
}

function sampleOf(answer: string): string {
  const words = answer.slice(0, LOOKED_AT).replace(CODE, ' ');
  return (words.trim().length < FEW_WORDS ? answer : words).slice(0, SAMPLE);
}

function latinLanguage(sample: string): string {
  const scores = LANGUAGES.map(() => 0);
  const hits = LANGUAGES.map(() => 0);
  let words = 0;
  for (const [word] of sample.toLowerCase().replaceAll('’', "'").matchAll(WORD)) {
    words++;
    const places = SPOKEN_IN.get(word) ?? [];
    for (const place of places) {
      // A word that several languages share says less for each.
      scores[place] = (scores[place] ?? 0) + 1 / places.length;
      hits[place] = (hits[place] ?? 0) + 1;
    }
  }
  const best = scores.indexOf(Math.max(...scores));
  const seen = hits[best] ?? 0;
  return seen === 0 || (words >= ENOUGH_WORDS && seen < words * LEAST_SHARE)
    ? 'und'
    : (LANGUAGES[best] ?? 'und');
}
