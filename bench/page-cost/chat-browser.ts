/**
 * A browser with a long chat open, with the extension's content script or without it. "Without" is the same
 * extension but for that one entry of its manifest, so that everything else is alike.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import { launchChromium, type ChromiumWithExtension } from '../../e2e/fixtures/chromium.ts';
import { allow } from '../../e2e/fixtures/allow.ts';
import { countedAs, readLog } from '../../e2e/fixtures/read-log.ts';
import { hostsAt } from '../../e2e/fixtures/chat-hosts.ts';
import { ChatPage, type ChatKind } from '../../e2e/pages/chat.page.ts';
import { LONG_ANSWER_ENDS, LONG_QUESTION } from './answers.ts';

export const TURNS = 500;
/** From the end of an answer until it has been judged and its count written, with room to spare. */
export const JUDGED_MS = 3_000;

export type ContentScript = 'with' | 'without';

export interface Builds {
  with: string;
  without: string;
  remove(): void;
}

export function makeBuilds(extensionDir: string): Builds {
  const without = mkdtempSync(join(tmpdir(), 'refusal-auditor-bench-'));
  cpSync(extensionDir, without, { recursive: true });
  const file = join(without, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (!manifest.content_scripts) throw new Error('The built manifest names no content script.');
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: undefined }));
  const remove = () => rmSync(without, { recursive: true, force: true });
  process.once('exit', remove);
  return { with: extensionDir, without, remove };
}

/** Runs `use` in a browser of its own. */
export async function inBrowser<T>(
  extensionDir: string,
  sites: ChatSites,
  use: (chromium: ChromiumWithExtension) => Promise<T>,
): Promise<T> {
  const chromium = await launchChromium({ extensionDir, hosts: hostsAt(sites.port) });
  try {
    return await use(chromium);
  } finally {
    await chromium.close();
  }
}

export interface MeasuredKind extends ChatKind {
  /** Turns in the chat beside the one measured; `TURNS` where it is not given. */
  turns?: number;
  /** From the end of an answer until it has been judged; `JUDGED_MS` where it is not given. */
  judgedMs?: number;
  /** What the person must have allowed for this page; nothing where the installation did. */
  origins?: string[];
}

/** A new chat that then holds a number of turns, at rest. */
export async function openLongChat(chromium: ChromiumWithExtension, kind: MeasuredKind): Promise<ChatPage> {
  const { origins = [], turns = TURNS } = kind;
  if (origins.length > 0) await allow(chromium, origins);
  const chat = await ChatPage.open(chromium.context, kind);
  await chat.page.evaluate((pairs) => window.__chat.addTurns(pairs), turns / 2);
  await chat.page.waitForTimeout(1_500);
  return chat;
}

/** Types the question for the long answer, sends it by a real key press, and waits until the answer's last words are there. */
export async function streamLongAnswer(chat: ChatPage): Promise<void> {
  await chat.type(LONG_QUESTION);
  await chat.page.keyboard.press('Enter');
  // Looked for seldom, since this too is work for the page.
  await chat.page.waitForFunction((words) => document.body.textContent.includes(words), LONG_ANSWER_ENDS, {
    polling: 1_000,
    timeout: 90_000,
  });
}

/** Fails unless exactly so many answers were judged: an idle script costs nothing, and says nothing. */
export async function expectJudged(chromium: ChromiumWithExtension, answers: number): Promise<void> {
  const counts = countedAs(await readLog(chromium));
  const judged = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (judged !== answers) {
    throw new Error(`Nothing was measured: ${judged} answers were judged, and ${answers} were meant to be.`);
  }
}
