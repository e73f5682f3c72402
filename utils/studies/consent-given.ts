/** What somebody has ticked and answered on the page of a study. */
import * as v from 'valibot';
import { CONSENT_ITEMS } from '../../protocol/manifest.ts';
import type { Invitation } from './participation.ts';

const short = v.pipe(v.string(), v.maxLength(60));

export const ConsentGivenSchema = v.strictObject({
  items: v.record(v.picklist(CONSENT_ITEMS), v.boolean()),
  survey: v.record(short, short),
  /** Language of the text that was read. */
  language: v.pipe(v.string(), v.maxLength(40)),
  adult: v.boolean(),
});
export type ConsentGiven = v.InferOutput<typeof ConsentGivenSchema>;

export const hasAgreed = ({ manifest }: Pick<Invitation, 'manifest'>, given: ConsentGiven): boolean =>
  given.adult &&
  given.items.participate === true &&
  manifest.consent.items.every(({ id, required }) => !required || given.items[id] === true) &&
  Object.entries(given.survey).every(([id, option]) =>
    manifest.survey.find((one) => one.id === id)?.options.includes(option),
  );
