/** Puts the background's parts together with the browser they run in. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LogDatabase } from '../log/database.ts';
import { createLogReader } from '../log/queries.ts';
import { createRefusalLog } from '../log/refusal-log.ts';
import { timeOrderedId } from '../log/time-ordered-id.ts';
import { onLog } from '../log/storage-problem.ts';
import { failed, type Result } from '../messaging/problem.ts';
import type { TabMessage } from '../messaging/protocol.ts';
import { receive, type RawSender } from '../messaging/receive.ts';
import { SCHEMAS, type FinishedAnswer } from '../messaging/schemas.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { originPattern } from '../sites/allowed-pages.ts';
import { createWords, uiLanguage } from '../words/words.ts';
import { createBadge } from './badge.ts';
import { addRules } from './add-rules.ts';
import { createHandlers } from './handlers.ts';
import { mayRead } from './site-access.ts';
import { createStudyHandlers, followedBy } from './study-handlers.ts';
import { studiesOf } from './study-turns.ts';
import { forgetUndoLater } from './upkeep.ts';

export function createBackground() {
  const db = new LogDatabase();
  const now = () => new Date();
  const extensionVersion = browser.runtime.getManifest().version;
  const log = createRefusalLog({
    db,
    now,
    newId: () => timeOrderedId(now(), crypto.randomUUID()),
    extensionVersion,
  });
  const badge = createBadge(() => createLogReader(db).pendingCount());
  const orShowProblem = async (step: () => Promise<void>): Promise<void> => {
    const result = await onLog(step);
    if (!result.ok) await badge.showProblem(result.problem);
  };
  const studies = studiesOf(createLogReader(db), extensionVersion);
  const logHandlers = createHandlers({
    log,
    badge,
    now,
    extensionVersion,
    chipWords,
    guideWords,
    openPopup,
    askLastAnswer,
    addressOf: async (tabId) => (await browser.tabs.get(tabId)).url ?? '',
    tellAnswered,
    forgetUndoLater,
    addRules,
    mayRead,
  });
  const handlers = followedBy(
    {
      ...logHandlers,
      ...createStudyHandlers(studies, () => navigator.languages),
    },
    studies,
    (problem) => badge.showProblem(problem),
  );
  const receiver = {
    extensionId: browser.runtime.id,
    extensionUrl: `${new URL(browser.runtime.getURL('/popup.html')).origin}/`,
    // The browser runs our script only where the person has allowed it.
    isChatAddress: (address: string) => originPattern(address) !== null,
    handlers,
  };
  return {
    answer: (message: unknown, sender: RawSender) => receive(receiver, message, sender),
    start: () =>
      orShowProblem(async () => {
        await log.prepare();
        await badge.showPending();
      }),
    /** Every study's turn: nothing is sent where nobody takes part in one. */
    wakeStudies: () => orShowProblem(() => studies.wake()),
    purge: () =>
      orShowProblem(async () => {
        await log.purge((await readSettings()).deleteAfterDays);
        await badge.showPending();
      }),
  };
}

function chipWords({ language }: Settings) {
  const words = createWords(uiLanguage(language, navigator.languages));
  return {
    question: words('chip.question'),
    classify: words('chip.classify'),
    dismiss: words('chip.dismiss'),
    more: words('chip.more'),
    later: words('chip.later'),
    neverHere: words('chip.neverHere'),
    close: words('chip.close'),
  };
}

function guideWords({ language }: Settings) {
  const words = createWords(uiLanguage(language, navigator.languages));
  return {
    title: words('teach.title'),
    user: words('teach.user'),
    answer: words('teach.answer'),
    shown: words('teach.shown'),
    found: words('teach.found'),
    you: words('teach.you'),
    ai: words('teach.ai'),
    keep: words('teach.keep'),
    again: words('teach.again'),
    cancel: words('teach.cancel'),
    escape: words('teach.escape'),
    kept: words('teach.kept'),
    notKept: words('teach.notKept'),
    same_message: words('teach.sameMessage'),
    not_told_apart: words('teach.notToldApart'),
  };
}

async function openPopup(record: string, tabId: number | null): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox opens the popup only for a press in its own interface; a small window is the next best thing.
    const query = new URLSearchParams({ record, ...(tabId !== null && { tab: String(tabId) }) });
    const url = browser.runtime.getURL(`/popup.html?${query}`);
    await browser.windows.create({ url, type: 'popup', width: 420, height: 640 });
  }
}

async function tellAnswered(ids: readonly string[]): Promise<void> {
  const news: TabMessage = { answered: ids };
  const tabs = await browser.tabs.query({});
  // A tab without a content script has no chip either.
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && browser.tabs.sendMessage(tab.id, news)));
}

async function askLastAnswer(tabId: number): Promise<Result<FinishedAnswer>> {
  const question: TabMessage = { question: 'lastAnswer' };
  try {
    const reply = (await browser.tabs.sendMessage(tabId, question)) as Result<unknown>;
    if (!reply.ok) return reply;
    const finished = v.safeParse(SCHEMAS.answerFinished, reply.value);
    return finished.success ? { ok: true, value: finished.output } : failed('invalid_message');
  } catch {
    return failed('no_page');
  }
}
