/**
 * Which part of the log a report is about, as it stands in the page's address. A count has no status, so a choice by
 * status leaves no denominator; everything else applies to records and counts alike.
 */
import { UNKNOWN_MODEL, type DailyCount, type ReadableMinutes } from '../../contract/daily-count.ts';
import { STATUSES } from '../../contract/refusal-record.ts';
import type { Fact } from './fact.ts';

export const CHOSEN_BY = ['site', 'vendor', 'jurisdiction', 'model', 'language', 'status'] as const;
export type ChosenBy = (typeof CHOSEN_BY)[number];

/** Null admits everything. `from` and `to` are local dates, both included. */
export type Choice = Record<ChosenBy | 'from' | 'to', string | null>;

export const EVERYTHING: Choice = {
  from: null,
  to: null,
  site: null,
  vendor: null,
  jurisdiction: null,
  model: null,
  language: null,
  status: null,
};

/** Who runs a site and under whose law, for counts, which name the site alone. */
export type PlaceOf = (site: string) => { vendor: string; jurisdiction: string };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_VALUE = 120;

/** A damaged or foreign value in an address is left out, as if it had not been chosen. */
export function readChoice(params: URLSearchParams): Choice {
  const choice = { ...EVERYTHING };
  for (const key of CHOSEN_BY) {
    const value = params.get(key);
    if (value !== null && value !== '' && value.length <= LONGEST_VALUE) choice[key] = value;
  }
  if (!(STATUSES as readonly (string | null)[]).includes(choice.status)) choice.status = null;
  for (const key of ['from', 'to'] as const) {
    const value = params.get(key);
    if (value !== null && isDay(value)) choice[key] = value;
  }
  return choice;
}

/** Only what was chosen; other parameters stay as they are. */
export function writeChoice(choice: Choice, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const [key, value] of Object.entries(choice)) {
    if (value === null) written.delete(key);
    else written.set(key, value);
  }
  return written;
}

export function isEverything(choice: Choice): boolean {
  return Object.values(choice).every((value) => value === null);
}

export function admitsFact(choice: Choice, fact: Fact): boolean {
  return (
    inPeriod(choice, fact.day) &&
    admits(choice.site, fact.site) &&
    admits(choice.vendor, fact.vendor) &&
    admits(choice.jurisdiction, fact.jurisdiction) &&
    admits(choice.model, fact.model ?? UNKNOWN_MODEL) &&
    admits(choice.language, fact.language) &&
    admits(choice.status, fact.status)
  );
}

export function admitsCount(choice: Choice, count: DailyCount, placeOf: PlaceOf): boolean {
  if (choice.status !== null || !inPeriod(choice, count.day)) return false;
  if (!admits(choice.site, count.site) || !admits(choice.model, count.model)) return false;
  if (!admits(choice.language, count.language)) return false;
  if (choice.vendor === null && choice.jurisdiction === null) return true;
  const place = placeOf(count.site);
  return admits(choice.vendor, place.vendor) && admits(choice.jurisdiction, place.jurisdiction);
}

/** Minutes know a site and a day alone: a narrower choice takes those of its whole site along. */
export function admitsMinutes(choice: Choice, { day, site }: ReadableMinutes): boolean {
  return inPeriod(choice, day) && admits(choice.site, site);
}

const admits = (chosen: string | null, value: string) => chosen === null || chosen === value;

const inPeriod = ({ from, to }: Choice, day: string) =>
  (from === null || day >= from) && (to === null || day <= to);

function isDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
