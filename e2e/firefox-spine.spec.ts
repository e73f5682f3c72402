/*
 * The spine in a stock Firefox: a refusal is noticed, asked about, saved and taken home as a file, while the event
 * page is stopped between any two of the steps. Playwright only runs these tests; Firefox is driven by our own client.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readJsonl } from '../utils/export/read-jsonl.ts';
import { conversations } from './chat-sites/conversations.ts';
import { test } from './firefox/firefox-test.ts';
import type { Firefox } from './firefox/launch-firefox.ts';
import { chatKinds, type ChatKind } from './pages/chat.page.ts';

const ENTER = '\uE007';
/** The content script runs once the document is idle. */
const WATCH_START_MS = 700;

async function ask(firefox: Firefox, kind: ChatKind, prompt: string): Promise<void> {
  await firefox.goto(kind.start);
  await firefox.waitFor('The start of the chat page', () => '__chat' in window);
  await new Promise((resolve) => setTimeout(resolve, WATCH_START_MS));
  // The first-run page has opened in a tab before this one, and a hidden chat is not watched.
  await firefox.switchTo(await firefox.currentTab());
  await firefox.click(kind.composer);
  await firefox.type(kind.composer, prompt + ENTER);
}

/** The file as it lies in the downloads; Firefox keeps a `.part` beside it until it is whole. */
async function downloaded(firefox: Firefox): Promise<string> {
  const names = () => (existsSync(firefox.downloadsDir) ? readdirSync(firefox.downloadsDir) : []);
  const isWhole = () =>
    names().length === 1 && readFileSync(join(firefox.downloadsDir, names()[0]!)).length > 0;
  await expect.poll(isWhole).toBe(true);
  return readFileSync(join(firefox.downloadsDir, names()[0]!), 'utf8');
}

/** The report's numbers, its record, and a choice that leaves nothing of it. */
async function readReport(firefox: Firefox): Promise<void> {
  const page = `${firefox.extensionUrl}report.html`;
  await firefox.goto(`${page}?status=pending`);
  await firefox.waitFor('An empty list', () => {
    const list = document.querySelector('#list');
    return (
      list !== null && !list.querySelector('.status.classified') && document.querySelector('.tile') !== null
    );
  });
  await firefox.goto(page);
  await firefox.waitFor(
    'One answer counted',
    () => document.querySelector('.tile .figure')?.textContent === '1',
  );
  await firefox.waitFor('The record', () => document.querySelector('#list .status.classified') !== null);
  await firefox.waitFor('A drawing', () => document.querySelector('.figure-card svg') !== null);
}

const kinds = chatKinds.filter(({ name }) => name === 'ChatGPT, signed in' || name === 'Claude, Rocksteady');
const refusal = conversations.find(({ kind }) => kind === 'hard-refusal');
if (!refusal) throw new Error('no conversation holds a hard refusal');

for (const kind of kinds) {
  test(`in Firefox on ${kind.name} a refusal is noticed, asked about, saved and exported`, async ({
    firefox,
  }) => {
    await ask(firefox, kind, refusal.prompt);
    await firefox.waitFor('The chip', () => document.querySelector('[data-refusal-auditor]') !== null);
    await firefox.stopBackground();

    await firefox.newTab();
    await firefox.goto(`${firefox.extensionUrl}popup.html`);
    await firefox.waitFor('The form', () => document.querySelector('button[type=submit]') !== null);
    await firefox.stopBackground();
    await firefox.click('button[type=submit]');

    await firefox.waitFor('The word “saved”', () => document.querySelector('.notice.done') !== null);
    await firefox.stopBackground();
    await firefox.click('.export button');

    const { log, rejects } = readJsonl(await downloaded(firefox));
    expect(rejects).toEqual([]);
    expect(log.records).toHaveLength(1);
    expect(log.records[0]).toMatchObject({ status: 'classified', kind: 'model_text' });
    expect(log.records[0]?.answer?.happened).toBeTruthy();
    expect(log.records[0]?.text.prompt).toBe(refusal.prompt);
    expect(log.counts).toEqual([expect.objectContaining({ hard_refusal: 1, helps: 0 })]);

    await readReport(firefox);
    rmSync(firefox.downloadsDir, { recursive: true });
    await firefox.click('.take-along button[aria-label*="JSONL"]');
    expect(readJsonl(await downloaded(firefox)).log.records).toEqual(log.records);
  });
}
