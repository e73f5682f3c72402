/** What lies sealed in a message that is no report: what was agreed to, how many answers there were, the questions at the start. */
import * as v from 'valibot';
import { OUTCOMES } from '../contract/daily-count.ts';
import { count, day, hash, label } from './atoms.ts';
import { CONSENT_ITEMS } from './manifest.ts';

/** The first message, and again whenever somebody has agreed anew. */
export const ConsentDataSchema = v.object({
  manifest: hash(),
  /** The text that was shown. */
  text: hash(),
  language: label(),
  items: v.record(v.picklist(CONSENT_ITEMS), v.boolean()),
  adult: v.literal(true),
  day: day(),
  extension: label(),
});
export type ConsentData = v.InferOutput<typeof ConsentDataSchema>;

const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count()])) as Record<
  (typeof OUTCOMES)[number],
  ReturnType<typeof count>
>;

/** A day that is over, without any content: the rows of `sites` are added up over models and languages. */
export const CountsDataSchema = v.object({
  day: day(),
  sites: v.array(v.object({ site: label(), minutes: count(1_440), ...outcomes })),
});
export type CountsData = v.InferOutput<typeof CountsDataSchema>;

/** By the question's id; what was not answered is not there. */
export const SurveyDataSchema = v.object({ answers: v.record(v.string(), v.string()) });
export type SurveyData = v.InferOutput<typeof SurveyDataSchema>;
