/**
 * `npm run --silent detect`: JSONL of answers on standard input, JSONL of judgements on standard output, in the same
 * order. A line that can't be judged gives an object with `error` and `line`; it never stops the rest.
 */
import '../utils/detector/rules/registry.ts';
import { once } from 'node:events';
import { detect } from '../utils/detector/detect.ts';

interface Asked {
  id: string | number;
  response: string;
  prompt: string | undefined;
}

type Read = { asked: Asked } | { error: string; id?: string | number };

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

function read(line: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not valid JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'not a JSON object' };
  const { id, response, prompt } = value as Record<string, unknown>;
  if (!isId(id)) return { error: 'id is missing: a string or a number is needed' };
  if (typeof response !== 'string') return { error: 'response is missing: a string is needed', id };
  if (prompt !== undefined && prompt !== null && typeof prompt !== 'string')
    return { error: 'prompt is not a string', id };
  return { asked: { id, response, prompt: prompt ?? undefined } };
}

function answer(line: string, number: number): object {
  const found = read(line);
  if (!('asked' in found)) return { ...found, line: number };
  const { id, response, prompt } = found.asked;
  return { id, ...detect(response, prompt) };
}

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** Lines end at LF only: a reader of text lines would also cut at U+2028, which JSON may hold. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n');
    begun.push(first);
    for (const next of rest) {
      yield begun.join('');
      begun = [next];
    }
  }
  yield begun.join('');
}

let number = 0;
for await (const raw of linesOf(process.stdin.setEncoding('utf8'))) {
  number++;
  const line = number === 1 ? raw.replace(/^\ufeff/, '') : raw;
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(answer(line, number))}\n`)) await once(process.stdout, 'drain');
}
