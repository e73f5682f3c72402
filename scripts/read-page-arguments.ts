/*
 * Turns the words after `read-page` into a file and an address, or into a sentence that says what is missing.
 */
import { parseArgs } from 'node:util';

export type ReadPageCall = { ok: true; file: string; url: string } | { ok: false; problem: string };

const USAGE = 'Usage: npm run --silent read-page -- FILE.html --url https://…';

export function readArguments(args: string[]): ReadPageCall {
  const fail = (problem: string): ReadPageCall => ({ ok: false, problem: `${problem}\n${USAGE}` });
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (!file) return fail('No file was named.');
    if (others.length > 0) return fail(`One file at a time: "${others[0]}" is one too many.`);
    if (!values.url) return fail('The address of the page is missing (--url).');
    return { ok: true, file, url: values.url };
  } catch (error) {
    return fail((error as Error).message);
  }
}
