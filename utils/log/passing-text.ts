/**
 * Text that is shown until a record is answered and never written to disk: for people who keep labels only.
 * Session storage lives in memory and is gone when the browser closes.
 */
import { storage } from 'wxt/utils/storage';

export interface PassingText {
  answer: string;
  prompt: string | null;
}

/** Session storage holds 10 MB altogether. */
const MAX_PASSING = 20_000;

const itemOf = (id: string) =>
  storage.defineItem<PassingText | null>(`session:text:${id}`, { fallback: null });

export async function showUntilAnswered(id: string, { answer, prompt }: PassingText): Promise<void> {
  await itemOf(id).setValue({
    answer: answer.slice(0, MAX_PASSING),
    prompt: prompt?.slice(0, MAX_PASSING) ?? null,
  });
}

/** Null once it was answered or the browser was closed. */
export async function passingText(id: string): Promise<PassingText | null> {
  return itemOf(id).getValue();
}

export async function forgetPassingText(id: string): Promise<void> {
  await itemOf(id).removeValue();
}
