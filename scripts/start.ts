/**
 * `npm start`: a browser with the extension, on a local chat that it believes to be chatgpt.com and claude.ai.
 * Without a display, or with `--headless`, it plays a visit by itself and says what came of it.
 */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answersFile } from '../e2e/chat-sites/answers-file.ts';
import type { AnswerSource } from '../e2e/chat-sites/answer-source.ts';
import { startChatSites } from '../e2e/chat-sites/server.ts';
import { openChats } from './start/open-chats.ts';
import { playVisit } from './start/play-visit.ts';

const USAGE = `Usage: npm start -- [--headless] [--answers FILE.jsonl] [--out DIR]
  --headless  play a scripted visit instead of opening a window
  --answers   stream the answers of this file: one {"id", "prompt", "response"} a line
  --out       where a scripted visit leaves screenshots and the exported log (default: out)`;

const extensionDir = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        headless: { type: 'boolean' },
        answers: { type: 'string' },
        out: { type: 'string', default: 'out' },
        help: { type: 'boolean' },
      },
    });
    return { ok: true as const, values };
  } catch (error) {
    return { ok: false as const, problem: error instanceof Error ? error.message : String(error) };
  }
}

const hasDisplay = () =>
  process.platform !== 'linux' || !!process.env['DISPLAY'] || !!process.env['WAYLAND_DISPLAY'];

interface Answers {
  source: AnswerSource;
  /** The file's first questions, for a scripted visit to ask. */
  prompts: string[];
}

async function readAnswers(path: string): Promise<Answers | null> {
  const file = await answersFile(path);
  for (const { line, reason } of file.badLines.slice(0, 20))
    console.error(`${path}, line ${line} is left out: ${reason}`);
  if (!file.ok) {
    console.error(
      file.reason === 'unreadable' ? `${path} can't be read: ${file.detail}` : `${path} holds no answer.`,
    );
    return null;
  }
  console.log(`${file.count} answers read from ${path}.`);
  return { source: file.answers, prompts: file.prompts.filter((prompt) => prompt.trim()) };
}

/** Makes the folder if its parent is there; else says why not. (Making parents too loops for ever below /proc.) */
function folderProblem(path: string): string | null {
  try {
    if (!existsSync(path)) mkdirSync(path);
    accessSync(path, constants.W_OK);
    return statSync(path).isDirectory() ? null : `${path} is not a folder.`;
  } catch (error) {
    return `The folder ${path} can't be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked.ok || asked.values.help) {
    console.error(asked.ok ? USAGE : `${asked.problem}\n${USAGE}`);
    return asked.ok ? 0 : 2;
  }
  const { headless, answers: path, out } = asked.values;
  const answers = path === undefined ? null : await readAnswers(path);
  if (path !== undefined && !answers) return 1;
  const problem = folderProblem(out);
  if (problem) {
    console.error(problem);
    return 1;
  }
  const alone = headless === true || !hasDisplay();
  if (alone && !headless)
    console.log('There is no display here, so this is a scripted visit (as with --headless).');
  const sites = await startChatSites({
    ...(answers && { answers: answers.source }),
    ...(alone && { tokenDelayMs: 8, thinkingMs: 150, takeBackDelayMs: 800 }),
  });
  try {
    return alone
      ? await playVisit({ extensionDir, sites, out, prompts: answers?.prompts ?? null })
      : await openChats({ extensionDir, sites });
  } finally {
    await sites.close();
  }
}

process.exit(await main());
