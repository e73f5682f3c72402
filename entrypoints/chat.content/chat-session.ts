/**
 * One chat page from load to close: puts watching, judging, counting and asking together. Knows the page
 * and the background, and decides only what may be told at all.
 */
import { localDay } from '../../contract/local-day.ts';
import { showChip } from '../../components/chip.ts';
import type { Finished, WatchEvent } from '../../utils/capture/finished.ts';
import { flag, judge, type AnswerContext } from '../../utils/capture/judge.ts';
import type { PageLook } from '../../utils/capture/page-look.ts';
import { createPageReader, type PageReader } from '../../utils/capture/page-reader.ts';
import { watchPage } from '../../utils/capture/page-watcher.ts';
import { countReadableMinutes } from '../../utils/capture/readable-minutes.ts';
import { promptOf } from '../../utils/capture/snapshot.ts';
import { followTemporaryChat } from '../../utils/capture/temporary-chat.ts';
import { detect } from '../../utils/detector/detect.ts';
import { DETECTOR_VERSION } from '../../utils/detector/version.ts';
import { deliver } from '../../utils/messaging/deliver.ts';
import { done, failed, type Result } from '../../utils/messaging/problem.ts';
import type { ChipWords, PageStatus, SiteSettings, TabQuestion } from '../../utils/messaging/protocol.ts';
import type { FinishedAnswer } from '../../utils/messaging/schemas.ts';
import { send } from '../../utils/messaging/send.ts';
import { diagnosePage } from '../../utils/sites/diagnose-page.ts';
import { findTurns } from '../../utils/sites/find-turns.ts';
import { conversationId, isSharedPage } from '../../utils/sites/page-signs.ts';
import { isEmptyChat } from '../../utils/sites/empty-chat.ts';
import { rootOf } from '../../utils/sites/root-of.ts';
import type { Site } from '../../utils/sites/site.ts';
import { isUndescribed } from '../../utils/sites/unknown-site.ts';
import { pause } from './pause.ts';
import { createRulesLoader } from './rules-for.ts';

export interface ChatSessionDeps {
  site: Site;
  document: Document;
  /** Made up for this page life. */
  page: string;
  signal: AbortSignal;
}

export type ChatSession = ReturnType<typeof createChatSession>;

export function createChatSession({ site, document, page, signal: pageSignal }: ChatSessionDeps) {
  const now = () => performance.now();
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, pageSignal]);
  const delivery = { wait: pause, signal };
  const minutes = countReadableMinutes(now, page);
  const followAddress = followTemporaryChat(site);
  const rulesFor = createRulesLoader(window, signal);
  let settings: SiteSettings | null = null;
  let reader: PageReader | null = null;
  let watching: AbortController | null = null;
  let chip: { id: string; gone: AbortController } | null = null;
  let temporary = false;
  let wasRouted = false;
  let readable = true;
  let visible = false;

  const mayTell = () =>
    !!settings?.watched && (!temporary || settings.temporary) && !isSharedPage(document.URL, site);
  const countTime = () => minutes.set(visible && readable && mayTell());

  const contextOf = (finished: Finished, by: PageLook): AnswerContext => ({
    site: site.id,
    adapter: by.generation() ?? 'unknown',
    model: finished.turn && by.modelOf(finished.turn),
    page,
    conversation: conversationId(document.URL, site) ?? page,
    seenAt: new Date(),
    detect,
    detectorVersion: DETECTOR_VERSION,
    sensitivity: settings?.sensitivity ?? 'normal',
    switched: switchOf(finished, finished.turn && by.modelOf(finished.turn)),
  });

  /** A page may say it beside one answer, or name with each answer a model that nobody can choose. */
  const switchOf = ({ notice }: Finished, model: string | null): AnswerContext['switched'] => {
    const isRouted = !!model && !!site.routedModel && new RegExp(site.routedModel).test(model);
    const before = wasRouted;
    wasRouted = isRouted;
    if (notice?.kind === 'model_fallback') return 'news';
    return isRouted ? (before ? 'again' : 'news') : 'no';
  };

  const sendMinutes = () => {
    const batch = minutes.take();
    if (batch)
      void deliver(
        () => send('readableMinutes', { site: site.id, day: localDay(new Date()), ...batch }),
        delivery,
      );
  };

  const onFinished = async (finished: Finished, by: PageLook) => {
    if (!mayTell()) return;
    const context = contextOf(finished, by);
    const beside = finished.turn ? by.elementOf(finished.turn) : by.noticeElement();
    const alignWith = (finished.turn && by.placeOf(finished.turn)) ?? beside;
    await rulesFor(finished.text || finished.before || (finished.notice?.text ?? ''));
    const answer = judge(finished, context);
    const taken = await deliver(() => send('answerFinished', answer), delivery);
    sendMinutes();
    if (taken.ok && taken.value.id && taken.value.chip && beside && alignWith)
      ask(taken.value.id, { beside, alignWith }, taken.value.chip);
  };

  const ask = (id: string, where: { beside: Element; alignWith: Element }, words: ChipWords) => {
    chip?.gone.abort();
    const gone = new AbortController();
    chip = { id, gone };
    const onAction = (action: 'classify' | 'snooze' | 'never_here' | 'dismiss') =>
      void deliver(() => send('chipPressed', { id, action, site: site.id }), delivery);
    showChip({
      document,
      ...where,
      above: reader?.composer() ?? null,
      words,
      onAction,
      signal: AbortSignal.any([gone.signal, signal]),
    });
  };

  const onEvent = (event: WatchEvent, by: PageLook) => {
    if ('turn' in event) return void onFinished(event, by);
    setReadable(event.type === 'readable');
  };

  const setReadable = (isReadable: boolean) => {
    readable = isReadable;
    countTime();
    // Of a temporary chat nothing is told but that a mark may go.
    if (!isReadable && !mayTell()) return;
    const adapter = reader?.look.generation() ?? null;
    const told = { site: site.id, adapter, readable, seenAt: new Date().toISOString() };
    void deliver(() => send('siteHealth', told), delivery);
  };

  const startWatching = () => {
    watching = new AbortController();
    const stopped = AbortSignal.any([watching.signal, signal]);
    void rulesFor('');
    reader = createPageReader(document, site, stopped);
    watchPage({
      document,
      ...reader,
      now,
      signal: stopped,
      onEvent,
      onVisible: (isVisible) => {
        visible = isVisible;
        countTime();
        if (!isVisible) sendMinutes();
      },
      onSent: (text) => void rulesFor(text),
      onAddress: (address) => {
        temporary = followAddress(address);
        countTime();
      },
    });
  };

  const stopWatching = () => {
    watching?.abort();
    watching = null;
    // Whoever watches next begins anew: the mark on the button goes.
    if (!readable) setReadable(true);
    chip?.gone.abort();
  };

  const status = (): PageStatus => {
    const state = (): PageStatus['state'] => {
      if (settings?.watched === false) return 'off';
      if (temporary && !settings?.temporary) return 'temporary';
      const found = findTurns(rootOf(document, site), site);
      const fits = found ? found.nobodys === 0 : isEmptyChat(document, document.URL, site);
      return readable && fits && !isSharedPage(document.URL, site) ? 'watching' : 'unreadable';
    };
    return { site: site.id, state: state(), isDescribed: !isUndescribed(site) };
  };

  const lastAnswer = async (): Promise<Result<FinishedAnswer>> => {
    if (temporary && !settings?.temporary) return failed('temporary_chat');
    if (!reader || !mayTell()) return failed('nothing_to_flag');
    const { look } = reader;
    const { turns } = look.snapshot(now(), null);
    const turn = turns.findLast((one) => one.role === 'assistant');
    const { text, cut } = turn?.read() ?? { text: '', cut: false };
    if (!turn || !text) return failed('nothing_to_flag');
    const finished: Finished = {
      type: 'finished',
      turn,
      text,
      cut,
      before: null,
      prompt: promptOf(turns, turn),
      chat: 0,
      attempt: 1,
      notice: null,
    };
    const context = contextOf(finished, look);
    await rulesFor(text);
    return done(flag(finished, context));
  };

  return {
    isOf: (other: Site): boolean => JSON.stringify(other) === JSON.stringify(site),

    end(): void {
      stopWatching();
      ended.abort();
    },

    /** Answers a question of the popup's or the background's; whatever else is said is not for this page. */
    answer(message: unknown): unknown {
      const said = (message ?? {}) as { question?: TabQuestion; answered?: unknown; accessChanged?: true };
      if (said.accessChanged) void this.readSettings();
      if (said.question === 'pageStatus') return status();
      if (said.question === 'lastAnswer') return lastAnswer();
      if (said.question === 'diagnosis') return diagnosePage(document, document.URL, site);
      if (chip && Array.isArray(said.answered) && said.answered.includes(chip.id)) chip.gone.abort();
      return null;
    },

    async readSettings(): Promise<void> {
      const told = await deliver(() => send('siteSettings', { site: site.id }), delivery);
      if (!told.ok) return;
      settings = told.value;
      if (settings.watched && !watching) startWatching();
      if (!settings.watched) stopWatching();
      countTime();
    },
  };
}
