/**
 * Answers judged by weights that had not seen their like: learned anew without the source, or without the models, that
 * are judged. The rules themselves were written with all sources in view, which no figure here can undo.
 */
import { groundsOf, NO_GROUNDS } from '../../utils/detector/grounds.ts';
import { baseOf } from '../../utils/detector/rules/loaded.ts';
import { judge, REFUSES } from '../../utils/detector/score.ts';
import type { Judged } from './figures.ts';
import { teachPlainModel } from './plain-model.ts';
import { teach } from './teach.ts';
import { lessonsOf, type ReadAnswer } from './training-set.ts';

const FOLDS = 8;

/** Each answer judged by what was learned from all other sources. */
export function withoutSource(answers: ReadAnswer[]): Judged[] {
  return withoutGroup(answers, ({ row }) => row.source);
}

/** Each answer judged by what was learned from other models, whole models falling into one of eight folds. */
export function withoutModel(answers: ReadAnswer[]): Judged[] {
  const models = [...new Set(answers.map(({ row }) => row.model))].sort();
  return withoutGroup(answers, ({ row }) => String(models.indexOf(row.model) % FOLDS));
}

function withoutGroup(answers: ReadAnswer[], groupOf: (answer: ReadAnswer) => string): Judged[] {
  return [...Map.groupBy(answers, groupOf)].flatMap(([name, group]) => {
    const learned = teach(lessonsOf(answers.filter((answer) => groupOf(answer) !== name)));
    return group.map(({ row, reading }) => {
      const leaning = learned.leaning[baseOf(reading.language)] ?? {};
      const { verdict, score } = judge(reading, learned.weights, leaning);
      return { ...row, judged: verdict, score, grounds: groundsOf(reading.sentences, reading.hits) };
    });
  });
}

/** Each answer judged by a plain learned model that saw all other sources. */
export function plainWithoutSource(answers: ReadAnswer[]): Judged[] {
  return [...Map.groupBy(answers, ({ row }) => row.source)].flatMap(([source, group]) => {
    const lessons = lessonsOf(answers.filter(({ row }) => row.source !== source));
    const likely = teachPlainModel(lessons.map(({ row, refuses }) => ({ response: row.response, refuses })));
    return group.map(({ row }) => {
      const score = likely(row.response);
      return { ...row, judged: score >= REFUSES ? 'deflects' : 'helps', score, grounds: NO_GROUNDS };
    });
  });
}
