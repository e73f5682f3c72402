/*
 * Turns `read-page FILE.html --url URL` into one JSON object on standard output: what the extension would read on
 * that page. A page that can't be read is an answer (`"status": "unreadable"`); a wrong call is an error.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createPageReader } from './page-reader.ts';
import { readArguments } from './read-page-arguments.ts';
import { loadSavedPage } from './saved-page.ts';

/** npm runs a script in the project's folder; a relative path was meant from where it was typed. */
function locate(file: string): string {
  const typedIn = resolve(process.env['INIT_CWD'] ?? '.', file);
  return existsSync(typedIn) ? typedIn : resolve(file);
}

async function main(args: string[]): Promise<string | undefined> {
  const call = readArguments(args);
  if (!call.ok) return call.problem;
  const loaded = loadSavedPage(locate(call.file), call.url);
  if (!loaded.ok) return loaded.problem;
  const opened = await createPageReader();
  if (!opened.ok) return opened.problem;
  try {
    console.log(JSON.stringify(await opened.reader.read(loaded.page)));
  } catch (error) {
    return `The page could not be opened: ${(error as Error).message.split('\n')[0]}`;
  } finally {
    await opened.reader.close();
  }
  return undefined;
}

const problem = await main(process.argv.slice(2));
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
