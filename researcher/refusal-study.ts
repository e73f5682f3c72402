/** `npm run study -- COMMAND …`: the researcher's side of a study. */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { openFolder } from './folder.ts';
import { WRAP_COST } from './keys/wrapped-key.ts';
import { run } from './run.ts';

/** Where the person is who typed it: the launcher works in the project's own folder. */
const here = process.env['INIT_CWD'] ?? process.cwd();

async function ask(question: string, isSecret = false): Promise<string> {
  if (!process.stdin.isTTY) return '';
  // What is typed in secret is written to nowhere; the question is not.
  if (isSecret) process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const output = isSecret ? nowhere : process.stderr;
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await lines.question(isSecret ? '' : question)).trim();
  } finally {
    lines.close();
    if (isSecret) process.stderr.write('\n');
  }
}

process.exitCode = await run(process.argv.slice(2), {
  openFolder: (path) => openFolder(resolve(here, path)),
  fetch,
  now: () => new Date(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  ask: (question) => ask(question),
  askSecret: async (question, name) => process.env[name] ?? (await ask(question, true)),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  wrapCost: WRAP_COST,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
});
