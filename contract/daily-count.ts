/**
 * The denominator: how many answers were finished on a day, by site, model and language, with their verdict and
 * nothing of their content; and for how many minutes the site could be read. Each row names the log it was counted
 * in, so that those of two machines are added up and those of a backup are not.
 */
import * as v from 'valibot';

const count = (text: string) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.description(text));
const label = (text: string) => v.pipe(v.string(), v.minLength(1), v.maxLength(120), v.description(text));

/**
 * What an answer is counted under: the detector's verdict, or what happened to it besides. An `error` is no answer: it is
 * counted to be told, and is in no rate.
 */
export const OUTCOMES = [
  'helps',
  'partial',
  'deflects',
  'hard_refusal',
  'unsure',
  'taken_back',
  'blocked',
  'switched',
  'error',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What an answer is counted under where its model or language is not known. */
export const UNKNOWN_MODEL = 'unknown';
export const UNKNOWN_LANGUAGE = 'und';

export const DailyCountSchema = v.object({
  log: label('Random id of the log it was counted in.'),
  day: v.pipe(v.string(), v.isoDate(), v.description("The person's local date.")),
  site: label('Id of the chat site.'),
  model: label('Model label as the page showed it, or "unknown".'),
  language: label('Language of the answers as the detector saw it, a BCP 47 tag or "und".'),
  helps: count('Answers the detector took for help.'),
  partial: count('Answers it took for partial help.'),
  deflects: count('Answers it took for deflections.'),
  hard_refusal: count('Answers it took for curt refusals.'),
  unsure: count('Answers in a language the detector has no rules for: whether they refused is not known.'),
  taken_back: count('Answers that were shown and then taken back.'),
  blocked: count('Answers that the site itself stopped.'),
  switched: count('Answers by another model than the one chosen, which did not refuse.'),
  error: count('Questions that brought an error, a limit or a wall instead of an answer.'),
});
export type DailyCount = v.InferOutput<typeof DailyCountSchema>;

export const ReadableMinutesSchema = v.object({
  log: label('Random id of the log it was counted in.'),
  day: v.pipe(v.string(), v.isoDate(), v.description("The person's local date.")),
  site: label('Id of the chat site.'),
  minutes: count('Whole minutes in which a page of the site was in front and could be read.'),
});
export type ReadableMinutes = v.InferOutput<typeof ReadableMinutesSchema>;

/** All answers counted in a row, whatever their outcome; an error is none. */
export function answersIn(row: DailyCount): number {
  return OUTCOMES.reduce((sum, outcome) => sum + row[outcome], -row.error);
}

/** Outcomes by which an answer refused: what every rate of refusals counts. Partial help is told apart. */
export const REFUSED = ['hard_refusal', 'deflects', 'taken_back', 'blocked'] as const satisfies Outcome[];

export function refusedIn(row: DailyCount): number {
  return REFUSED.reduce((sum, outcome) => sum + row[outcome], 0);
}

/** The answers of a row that could be judged: what every rate of refusals is out of. */
export function judgedIn(row: DailyCount): number {
  return answersIn(row) - row.unsure;
}
