/** Facts, counts and people for tests of the report: a test names what it is about, the rest is ordinary. */
import type { DailyCount } from '../contract/daily-count.ts';
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

export function aCount(change: Partial<DailyCount> = {}): DailyCount {
  return {
    log: 'log-1',
    day: '2026-11-23',
    site: 'chatgpt',
    model: 'gpt-5-5',
    language: 'en',
    helps: 0,
    partial: 0,
    deflects: 0,
    hard_refusal: 0,
    unsure: 0,
    taken_back: 0,
    blocked: 0,
    ...change,
  };
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
