/*
 * Turns a JSONL file of `{id, prompt, response}` into a source of answers. What was typed is looked up in it, in
 * full or as the beginning of one of its prompts; anything else gets the next response in the file's order.
 */
import { readFile } from 'node:fs/promises';
import { object, safeParse, string } from 'valibot';
import type { AnswerSource } from './answer-source.ts';

const line = object({ prompt: string(), response: string() });

/** A line that could not be used; the rest of the file was. */
export interface BadLine {
  line: number;
  reason: string;
}

/** A source and what was wrong with the file, or why there is none. */
export type AnswersFile =
  | { ok: true; answers: AnswerSource; count: number; prompts: string[]; badLines: BadLine[] }
  | { ok: false; reason: 'unreadable' | 'no-answers'; path: string; detail: string; badLines: BadLine[] };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readLines(text: string) {
  const good: { prompt: string; response: string }[] = [];
  const badLines: BadLine[] = [];
  text.split(/\r?\n/).forEach((one, index) => {
    if (one.trim() === '') return;
    const value = parsed(one);
    const result = safeParse(line, value);
    if (result.success) good.push(result.output);
    else
      badLines.push({ line: index + 1, reason: value === undefined ? 'not JSON' : result.issues[0].message });
  });
  return { good, badLines };
}

/** What is typed into a page may have lost its line breaks. */
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads the whole file at once; corpora of some tens of megabytes are fine. */
export async function answersFile(path: string): Promise<AnswersFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'unreadable', path, detail, badLines: [] };
  }
  const { good, badLines } = readLines(text.replace(/^\uFEFF/, ''));
  const [first] = good;
  if (!first) return { ok: false, reason: 'no-answers', path, detail: 'no line holds an answer', badLines };
  let next = 0;
  const turns = new Map<string, number>();
  return {
    ok: true,
    count: good.length,
    prompts: good.map(({ prompt }) => prompt),
    badLines,
    answers: (typed) => {
      const prompt = collapse(typed);
      const same = good.filter((one) => collapse(one.prompt) === prompt);
      const known =
        same.length || prompt.length < 12
          ? same
          : good.filter((one) => collapse(one.prompt).startsWith(prompt));
      if (!known.length) return { response: (good[next++ % good.length] ?? first).response };
      // Several answers to one prompt take turns, so that asking again or regenerating walks through them.
      const turn = turns.get(prompt) ?? 0;
      turns.set(prompt, turn + 1);
      return { response: (known[turn % known.length] ?? first).response };
    },
  };
}
