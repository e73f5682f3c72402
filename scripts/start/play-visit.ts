/**
 * A scripted visit to the local chats: asks, waits for what is noticed, answers one question in the popup by
 * keyboard, takes the log home as files, and checks that all of it happened. What it leaves lies in `out/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { conversations } from '../../e2e/chat-sites/conversations.ts';
import type { ChatSites } from '../../e2e/chat-sites/server.ts';
import { tabIdOf } from '../../e2e/fixtures/background.ts';
import { hostsAt } from '../../e2e/fixtures/chat-hosts.ts';
import { launchChromium, type ChromiumWithExtension } from '../../e2e/fixtures/chromium.ts';
import { countedAs, readLog, type StoredLog } from '../../e2e/fixtures/read-log.ts';
import { ChatPage, chatKinds, type ChatKind } from '../../e2e/pages/chat.page.ts';
import { csvSpreadsheet } from '../../utils/export/csv.ts';
import { readJsonl } from '../../utils/export/read-jsonl.ts';

export interface Visit {
  extensionDir: string;
  sites: ChatSites;
  /** Folder for screenshots and the exported log. */
  out: string;
  /** Questions to ask, or null for the project's own conversations. */
  prompts: string[] | null;
}

/** Questions asked on each of the two pages when they come from a file. */
const PROMPTS_EACH = 3;
const POPUP = { width: 380, height: 600 };

/** Exit code: 0 if everything that was to happen did. */
export async function playVisit({ extensionDir, sites, out, prompts }: Visit): Promise<number> {
  const chromium = await launchChromium({
    extensionDir,
    hosts: hostsAt(sites.port),
    viewport: { width: 1100, height: 760 },
  });
  const failures: string[] = [];
  let tab = 0;
  const check = (holds: boolean, what: string) => {
    if (!holds) failures.push(what);
  };
  try {
    const [chatgpt, , , claude] = chatKinds as [ChatKind, ChatKind, ChatKind, ChatKind];
    for (const [at, kind] of [chatgpt, claude].entries()) {
      const chat = await ChatPage.open(chromium.context, kind);
      const asked = prompts ? prompts.slice(at * PROMPTS_EACH, (at + 1) * PROMPTS_EACH) : questions(at);
      for (const prompt of asked) {
        check(await askAndTell(chromium, chat, prompt), `the answer to “${short(prompt)}” was not seen`);
      }
      tab = await tabIdOf(chromium, chat.page);
      await chat.page.screenshot({ path: join(out, `${at + 1}-${at ? 'claude' : 'chatgpt'}.png`) });
    }
    const before = await readLog(chromium);
    if (!prompts) {
      for (const site of ['chatgpt', 'claude']) {
        check(
          before.records.some((record) => record.site === site),
          `no refusal was noticed on ${site}`,
        );
      }
    }
    await answerInPopup(chromium, { log: before, tab, out }, check);
    await takeHome(chromium, out, check);
  } finally {
    await chromium.close();
  }
  console.log(
    failures.length
      ? `\nNot as it should be: ${failures.join('; ')}.`
      : `\nAll of it happened. Screenshots and the exported log are in ${out}/.`,
  );
  return failures.length ? 1 : 0;
}

/** Each page sees help, a plain refusal and one harder case. */
function questions(at: number): string[] {
  const kinds =
    at === 0 ? ['help', 'hard-refusal', 'partial'] : ['reasoning', 'chinese-refusal', 'taken-back'];
  return kinds.map((kind) => conversations.find((one) => one.kind === kind)?.prompt ?? '');
}

/** False where the answer was not even counted. */
async function askAndTell(chromium: ChromiumWithExtension, chat: ChatPage, prompt: string): Promise<boolean> {
  const before = await readLog(chromium);
  await chat.page.bringToFront();
  await chat.ask(prompt.replace(/\s+/g, ' ').slice(0, 300));
  const log = await readLog(chromium);
  const noticed = log.records.filter(({ id }) => !before.records.some((record) => record.id === id));
  console.log(`\nAsked on ${new URL(chat.page.url()).host}: ${short(prompt)}`);
  const isCounted = answersOf(log) > answersOf(before);
  const calm = isCounted ? '  nothing to ask about: it helped, and was counted' : '  it was not seen at all';
  console.log(noticed.length ? noticed.map(describe).join('\n') : calm);
  return isCounted;
}

const answersOf = (log: StoredLog) => Object.values(countedAs(log)).reduce((sum, n) => sum + n, 0);

const describe = ({ kind, detection, text }: RefusalRecord) =>
  [
    `  noticed: ${kind === 'taken_back' ? 'an answer taken back' : detection.verdict.replace('_', ' ')} (score ${detection.score}, ${detection.language})`,
    `  it said: ${short(text.before ?? text.answer ?? '')}`,
  ].join('\n');

const short = (text: string) =>
  text.length > 90 ? `${text.slice(0, 90).replace(/\s+/g, ' ')} …` : text.replace(/\s+/g, ' ');

/** Classifies what waits first by keyboard alone: a rule, whose, what is wrong with it; Enter saves. */
async function answerInPopup(
  chromium: ChromiumWithExtension,
  { log: { records }, tab, out }: { log: StoredLog; tab: number; out: string },
  check: (holds: boolean, what: string) => void,
): Promise<void> {
  if (!records.length) {
    console.log('\nNothing waits, so there is nothing to answer in the popup.');
    return;
  }
  const popup = await chromium.openPage(`popup.html?tab=${tab}`);
  await popup.setViewportSize(POPUP);
  await popup.waitForSelector('form');
  await popup.screenshot({ path: join(out, '3-popup-asks.png') });
  const startedAt = Date.now();
  for (const key of ['1', '1', '1']) await popup.keyboard.press(key);
  await popup.screenshot({ path: join(out, '4-popup-answered.png') });
  await popup.keyboard.press('Enter');
  await popup.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const after = await readLog(chromium);
  const [answered] = after.records.filter(({ status }) => status === 'classified');
  console.log(
    `\nAnswered in the popup with four keys, in ${seconds} s: ${JSON.stringify(answered?.answer?.happened)}, rule: ${JSON.stringify(answered?.answer?.rule)}`,
  );
  check(answered?.answer?.happened === 'hard_refusal', 'the answer given in the popup is not in the log');
  console.log(
    `Counted: ${JSON.stringify(countedAs(after))}; waiting: ${after.records.filter(({ status }) => status === 'pending').length}`,
  );
  await popup.close();
}

async function takeHome(
  chromium: ChromiumWithExtension,
  out: string,
  check: (holds: boolean, what: string) => void,
): Promise<void> {
  const log = await readLog(chromium);
  const report = await chromium.openPage('report.html');
  await report.setViewportSize({ width: 1000, height: 800 });
  await report.locator('.export button').first().waitFor();
  await report.screenshot({ path: join(out, '5-report.png') });
  const files = [];
  for (const button of await report.locator('.export li button').all())
    files.push(await download(report, () => button.click(), out));
  await report.close();
  console.log(`\nExported: ${files.join(', ')}`);
  const read = (name: string | undefined) => readFileSync(join(out, name ?? ''), 'utf8');
  const complete = readJsonl(read(files.find((name) => name.endsWith('.jsonl'))));
  const table = csvSpreadsheet.read(read(files.find((name) => name.includes('spreadsheet'))));
  const ids = (records: readonly { id: string }[]) =>
    records
      .map(({ id }) => id)
      .sort()
      .join();
  check(
    complete.rejects.length === 0 && ids(complete.log.records) === ids(log.records),
    'the JSONL is not the log',
  );
  check(table.rejects.length === 0 && ids(table.log.records) === ids(log.records), 'the CSV is not the log');
}

async function download(page: Page, press: () => Promise<void>, out: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  await file.saveAs(join(out, file.suggestedFilename()));
  return file.suggestedFilename();
}
