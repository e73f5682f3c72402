/**
 * Text that is shown until a record is answered and never written to disk: for people who keep labels only.
 * Session storage lives in memory and is gone when the browser closes.
 */
import { storage } from 'wxt/utils/storage';
import type { Evidence } from '../../contract/refusal-record.ts';

export interface PassingText {
  answer: string;
  before: string | null;
  prompt: string | null;
  evidence: Evidence[];
}

/** What is judged of a refusal, with its text. */
export interface Judged {
  answer: string;
  before: string | null;
  prompt: string | null;
  detection: { evidence: Evidence[] };
}

/** Session storage holds 10 MB altogether. */
const MAX_PASSING = 20_000;

const itemOf = (id: string) =>
  storage.defineItem<PassingText | null>(`session:text:${id}`, { fallback: null });

const shorten = (text: string) => text.slice(0, MAX_PASSING).toWellFormed();

export async function showUntilAnswered(id: string, { answer, before, prompt, detection }: Judged) {
  try {
    await itemOf(id).setValue({
      answer: shorten(answer),
      before: before && shorten(before),
      prompt: prompt && shorten(prompt),
      evidence: detection.evidence,
    });
  } catch {
    // Session storage is full of what was never answered; the record is asked about by its labels alone.
  }
}

/** Null once it was answered or the browser was closed. */
export async function passingText(id: string): Promise<PassingText | null> {
  return itemOf(id).getValue();
}

export async function forgetPassingText(ids: readonly string[]): Promise<void> {
  await storage.removeItems(ids.map((id): `session:${string}` => `session:text:${id}`));
}

export async function forgetAllPassingText(): Promise<void> {
  const ours = Object.keys(await storage.snapshot('session')).filter((key) => key.startsWith('text:'));
  await storage.removeItems(ours.map((key): `session:${string}` => `session:${key}`));
}
