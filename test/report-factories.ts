/** Facts, counts and people for tests of the report: a test names what it is about, the rest is ordinary. */
import type { Answer } from '../contract/refusal-record.ts';
import { EVERYTHING, type Choice } from '../utils/report/choice.ts';
import { factOf, type Fact } from '../utils/report/fact.ts';
import { chosenMaterial, type Material, type Person } from '../utils/report/material.ts';
import { reportWords, type ReportWords } from '../utils/report/words.ts';
import { createWords, type UiLanguage } from '../utils/words/words.ts';
import { anAnswer, aRecord } from './factories.ts';

type FactChange = Partial<Omit<Fact, 'answer'>> & { answer?: Partial<Answer> | null };

/** Classified where it has an answer. */
export function aFact({ answer, ...change }: FactChange = {}): Fact {
  const record = aRecord(answer ? { status: 'classified', answer: anAnswer(answer) } : {});
  return { ...factOf(record), ...change };
}

export const aPerson = (change: Partial<Person> = {}): Person => ({ facts: [], counts: [], ...change });

export const placeOf = (site: string) =>
  site === 'deepseek' ? { vendor: 'DeepSeek', jurisdiction: 'CN' } : { vendor: 'OpenAI', jurisdiction: 'US' };

/** One person unless there are more. */
export function aMaterial(people: Partial<Person>[], choice: Partial<Choice> = {}): Material {
  return chosenMaterial(people.map(aPerson), { ...EVERYTHING, ...choice }, placeOf);
}

export const wordsIn = (language: UiLanguage): ReportWords =>
  reportWords({ t: createWords(language), language, siteName: (site) => site });
