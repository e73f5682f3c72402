/**
 * Lessons → weights of the signs and leanings of words, fitted together. Words are weighed only in answers to how to
 * get around a rule, and with a stronger ridge: there are many of them and few such answers.
 */
import { countOfEach, type Leaning } from '../../utils/detector/leaning.ts';
import { readPrompt } from '../../utils/detector/prompt.ts';
import { read } from '../../utils/detector/reading.ts';
import { baseOf } from '../../utils/detector/rules/loaded.ts';
import { type Sign, signsOf } from '../../utils/detector/signs.ts';
import type { Weights } from '../../utils/detector/weights.ts';
import { fit, type Sample } from './fit.ts';
import type { Lesson } from './training-set.ts';

const RIDGE = 1;
const WORD_RIDGE = 0.5;
/** A word must be in this many hard cases and files of them, or it belongs to a topic. */
const LEAST_LESSONS = 8;
const LEAST_SOURCES = 2;
/**
 * Log odds taken off every answer but those to how to get around a rule. Refusals are a far larger part of what is
 * learned from than of what people meet; with this, about five of 1,000 ordinary answers of a source that was held out
 * raise a false alarm.
 */
const CAUTION = 0.3;
/** Words that lean less than this are left out. */
const SLIGHT = 0.15;

export interface Learned {
  weights: Weights;
  /** By language. */
  leaning: Record<string, Leaning>;
}

export const SIGNS = Object.keys(signsOf(read('', '').features, readPrompt(''))) as Sign[];

/** The same lessons give the same weights. */
export function teach(lessons: Lesson[]): Learned {
  const columns = new Map(wordsToLearn(lessons).map((word, index) => [word, SIGNS.length + index]));
  const ridges = [...SIGNS.map(() => RIDGE), ...Array.from(columns, () => WORD_RIDGE)];
  const { bias, weights } = fit(
    lessons.map((lesson) => sampleOf(lesson, columns)),
    ridges,
  );
  weights[SIGNS.indexOf('evasion')]! += CAUTION;
  const rounded = (at: number) => Math.round(100 * (weights[at] ?? 0)) / 100;
  return {
    weights: {
      bias: Math.round(100 * (bias - CAUTION)) / 100,
      weights: Object.fromEntries(SIGNS.map((sign, at) => [sign, rounded(at)])) as Weights['weights'],
    },
    leaning: leaningsOf(columns, rounded),
  };
}

const keyOf = (language: string, word: string) => `${baseOf(language)} ${word}`;

function wordsToLearn(lessons: Lesson[]): string[] {
  const lessonsWith = new Map<string, number>();
  const sourcesWith = new Map<string, Set<string>>();
  // Public sources have hardly any such question, and what they have is mostly a mistaken one.
  for (const { reading, row } of lessons.filter(({ row }) => row.verdict !== null)) {
    for (const word of reading.words) {
      const key = keyOf(reading.language, word);
      lessonsWith.set(key, (lessonsWith.get(key) ?? 0) + 1);
      sourcesWith.set(key, (sourcesWith.get(key) ?? new Set()).add(row.source));
    }
  }
  return [...lessonsWith.keys()]
    .filter(
      (key) =>
        (lessonsWith.get(key) ?? 0) >= LEAST_LESSONS && (sourcesWith.get(key)?.size ?? 0) >= LEAST_SOURCES,
    )
    .sort();
}

function sampleOf({ reading, refuses, worth }: Lesson, columns: Map<string, number>): Sample {
  const signs = Object.values(signsOf(reading.features, reading.asked));
  const known = [...reading.words]
    .flatMap((word) => columns.get(keyOf(reading.language, word)) ?? [])
    .sort((one, other) => one - other);
  const at = [...signs.keys()].filter((index) => signs[index] !== 0);
  return {
    at: [...at, ...known],
    values: [...at.map((index) => signs[index] ?? 0), ...known.map(() => countOfEach(known.length))],
    refuses,
    worth,
  };
}

function leaningsOf(columns: Map<string, number>, rounded: (at: number) => number): Record<string, Leaning> {
  const leanings: Record<string, Leaning> = {};
  for (const [key, at] of columns) {
    const [language = '', word = ''] = key.split(' ');
    if (Math.abs(rounded(at)) >= SLIGHT) (leanings[language] ??= {})[word] = rounded(at);
  }
  return leanings;
}
