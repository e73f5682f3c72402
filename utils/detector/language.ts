/**
 * An answer → its language as a BCP 47 tag, from its script and its commonest small words.
 * Only names what it can tell cheaply; 'und' is an answer, and so is 'zh-Hant' for any Han text in traditional forms.
 */
import { hanScript } from './han.ts';

const SAMPLE = 1_500;

/** Scripts that mostly one language is written in, as seen in chats. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
];

const SMALL_WORDS: Record<string, string> = {
  en: "the and of to is that for with you this are i it i'm can't but sorry not can an",
  es: 'no eso puedo mi el los las del que una por con para está pero como más se lo',
  pt: 'posso isso os das do que uma por com para não você mais como em são ao',
  fr: 'peux voici cette la le les des est une pour dans que pas avec vous sur ce je ne',
  de: 'kann nicht hier dabei der die das und ist nicht mit für ein eine auf zu von den ich',
  it: 'posso mi il gli che di una per con non sono della è come più nel le',
  nl: 'het een van en is dat niet voor met zijn op te aan ook je',
  fi: 'ja on ei että se oli mutta ovat sekä kuin voi tai joka en myös',
  sv: 'och att det som är en för inte med på av till den om jag',
  pl: 'nie się jest na że do to jak ale oraz dla przez są od ten',
  tr: 've bir bu için ile da de olarak çok daha ama gibi olan ne',
  id: 'yang dan di dengan untuk tidak ini itu dari pada dalam saya adalah anda',
  vi: 'và của là không có được cho một những các với người tôi này để',
};
const LANGUAGES = Object.keys(SMALL_WORDS);
/** The languages of each small word, by their place in the list. */
const SPOKEN_IN = new Map<string, number[]>();
for (const [place, words] of Object.values(SMALL_WORDS).entries()) {
  for (const word of words.split(' ')) SPOKEN_IN.set(word, [...(SPOKEN_IN.get(word) ?? []), place]);
}

/** The language most of the answer is in. */
export function languageOf(answer: string): string {
  const sample = answer.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const latin = count(/[a-z\u00c0-\u024f]/gi);
  const han = count(/[\u4e00-\u9fff]/g);
  // Kana and Hangul stand among Han characters; a Han character says as much as several letters.
  for (const [script, tag] of SCRIPTS) {
    const weight = tag === 'ja' ? 4 : 2;
    if (count(script) * weight > Math.max(latin, han * (tag === 'ja' ? 0.6 : 2))) return tag;
  }
  if (han > 0 && han * 3 >= latin) return `zh-${hanScript(sample)}`;
  return latin > 0 ? latinLanguage(sample) : 'und';
}

function latinLanguage(sample: string): string {
  const seen = LANGUAGES.map(() => 0);
  for (const [word] of sample.toLowerCase().replaceAll('’', "'").matchAll(WORD)) {
    for (const place of SPOKEN_IN.get(word) ?? []) seen[place] = (seen[place] ?? 0) + 1;
  }
  const most = Math.max(...seen);
  return most > 0 ? (LANGUAGES[seen.indexOf(most)] ?? 'und') : 'und';
}

const WORD = /[a-z\u00c0-\u024f\u1e00-\u1eff']+/g;
