/**
 * Snapshots of a conversation → the moments that matter: an answer is finished, was taken back, or was stopped by the
 * site; an error came instead; the page can't be read. Pure: it is shown the page's last turns and told the time. What one would get
 * wrong: a turn that appears is not new. It is judged only if it was seen to start.
 */
import {
  isSame,
  nodeOf,
  promptOf,
  showsSent,
  startOf,
  type SeenNotice,
  type SeenTurn,
  type Snapshot,
} from './snapshot.ts';
import { instead, withNotice, type Finished, type WatchEvent } from './finished.ts';
import { copyShown, noteChange, NOTHING, type Answer, type Live } from './live-answer.ts';
import { NoticeWatch } from './notice-watch.ts';
import { Readability } from './readability.ts';
import { isTakenBack, sharesStart } from './taken-back.ts';

/** An answer is finished when its text has not changed for this long and no sign says it is being written. */
export const SETTLE_MS = 1500;
/** A little over a third of that: the third look that finds nothing changed is the last. */
const LOOK_MS = 510;
/** A stop control may be stuck: text that has not changed for this long is finished all the same. */
const BUSY_PATIENCE_MS = 5 * 60_000;
/** An answer still empty after this long will not come (an error, or a picture). */
const EMPTY_PATIENCE_MS = 2 * 60_000;
/** How long after a send its answer may first be seen: the tab may have been in the background meanwhile. */
const SEND_COUNTS_MS = 30 * 60_000;
/** A card that comes later than this beside a finished answer is not of that answer. */
const NOTICE_MS = 60_000;
/** Answers watched on for being taken back. */
const WATCHED_ON = 3;

interface Judged extends Answer {
  text: string;
  raw: string;
  cut: boolean;
  judgedAt: number;
  /** When the page changed it after it was judged, or null. */
  changedAt: number | null;
}

export class ConversationWatch {
  private conversation: string | null = null;
  private known = new Map<string, { streaming: boolean; raw: string }>();
  private sawTurns = false;
  private sawEmpty = false;
  private highestOrder = -1;
  private live: Live | null = null;
  private judged: Judged[] = [];
  private answerStartedAt = -1;
  private movedAt = -1;
  private chat = 0;
  private hasRead = false;
  private readability = new Readability();
  private notices = new NoticeWatch();

  observe(snapshot: Snapshot): WatchEvent[] {
    this.followConversation(snapshot);
    const events = [...this.followJudged(snapshot), ...this.followLive(snapshot)];
    if (!this.live || !this.findLive(snapshot, this.live)) this.startLive(snapshot);
    if (!this.live) events.push(...this.followNotice(snapshot));
    this.remember(snapshot);
    // On a page that can't be read a notice may still be known; counted without the answers it would be all there is.
    const told = events.filter((event) => this.readability.isReadable || !('turn' in event));
    return [...told, ...health(this.readability.follow(snapshot, this.answerStartedAt))];
  }

  /** Milliseconds until it wants to look again without being told of a change, or null. */
  nextLook(): number | null {
    if (this.live || this.notices.isComing || this.judged.some(({ changedAt }) => changedAt !== null))
      return LOOK_MS;
    return this.readability.waiting ? 1000 : null;
  }

  /** A new chat gets its address a second after the first question; any other change of address is navigation. */
  private followConversation({ at, conversation, turns }: Snapshot): void {
    const before = this.conversation;
    this.conversation = conversation;
    if (!turns.length && !this.sawTurns) this.sawEmpty = true;
    if (before === conversation) return;
    if (before === null && (!this.sawTurns || turns.some((turn) => this.stood(turn)))) return;
    this.known.clear();
    this.sawTurns = false;
    this.sawEmpty = !turns.length;
    this.highestOrder = -1;
    this.live = null;
    this.judged = [];
    // What was sent before belongs to the chat that was left.
    this.movedAt = at;
    this.chat++;
    this.readability.forget(at);
    this.notices.settle(at);
  }

  /** Whether this very turn was on the page before: a number alone is the same in every conversation. */
  private stood(turn: SeenTurn): boolean {
    if (this.live && isSame(this.live.turn, turn)) return sharesStart(this.live.raw, turn.raw);
    const known = this.known.get(turn.identity) ?? this.known.get(nodeOf(turn));
    return known !== undefined && startOf(known.raw) === startOf(turn.raw);
  }

  private startLive(snapshot: Snapshot): void {
    const turn = snapshot.turns.at(-1);
    if (turn?.role !== 'assistant' || this.judged.some((one) => isSame(one.turn, turn))) return;
    const prompt = promptOf(snapshot.turns, turn);
    const known = this.known.get(turn.identity);
    const starts = known ? !known.streaming && turn.isStreaming() : this.isNew(snapshot, turn, prompt);
    if (starts) this.begin(snapshot.at, { turn, prompt, attempt: known ? 2 : 1 }, null);
  }

  private begin(at: number, answer: Answer, continues: string | null): void {
    this.live = { ...answer, startedAt: at, changedAt: at, raw: '', copy: NOTHING, shown: '', continues };
    this.answerStartedAt = at;
  }

  /** A turn nobody has seen: did it start here, or was it only put on the page? */
  private isNew({ sent, at, turns }: Snapshot, turn: SeenTurn, prompt: SeenTurn | null): boolean {
    const openSend =
      sent && sent.at > Math.max(this.answerStartedAt, this.movedAt) && at - sent.at < SEND_COUNTS_MS;
    if (openSend && prompt && showsSent(prompt, sent.text)) return true;
    if (turn.order !== null && turn.order < this.highestOrder) return false;
    if (!this.sawTurns && !(this.sawEmpty && turns.length <= 2)) return false;
    return turn.isStreaming();
  }

  private followLive(snapshot: Snapshot): WatchEvent[] {
    const { live } = this;
    const turn = live && this.findLive(snapshot, live);
    if (!live || !turn) return [];
    live.turn = turn;
    if (turn.raw !== live.raw) noteChange(live, snapshot.at);
    else copyShown(live);
    const quiet = snapshot.at - live.changedAt;
    if (quiet < SETTLE_MS) return [];
    const notice = this.notices.now(snapshot);
    if (!notice && this.notices.isComing) return [];
    if (quiet < BUSY_PATIENCE_MS && notice?.kind !== 'platform_block' && turn.isStreaming()) return [];
    return this.settle(snapshot, live, notice);
  }

  /** The live answer as it is now on the page, which may have exchanged its key or its element. */
  private findLive({ turns }: Snapshot, live: Live): SeenTurn | null {
    const same = turns.find((turn) => isSame(turn, live.turn));
    if (same) return same;
    const last = turns.at(-1);
    if (last?.role !== 'assistant' || this.known.has(last.identity)) return null;
    const prompt = promptOf(turns, last);
    // Whatever it begins with: in place of the answer to this question there is no other.
    if (prompt && live.prompt) return isSame(prompt, live.prompt) ? last : null;
    const samePlace = last.order !== null && last.order === live.turn.order;
    return samePlace || live.turn.transient || sharesStart(live.raw, last.raw) ? last : null;
  }

  private settle({ at, sent }: Snapshot, live: Live, notice: SeenNotice | null): WatchEvent[] {
    const { turn, prompt, attempt } = live;
    const { text, cut, found } = live.copy.reading;
    const takenBack = found && isTakenBack(live.shown, text);
    const base = { turn, prompt, text, cut, before: null, chat: this.chat, attempt, notice };
    const finished: Finished = { ...base, type: 'finished' };
    if (!found || (text === '' && !takenBack)) {
      const type = notice && instead(notice);
      if (!found || type || at - live.startedAt > EMPTY_PATIENCE_MS) this.live = null;
      if (type) return this.tell({ ...finished, type, text: '' }, sent);
      if (found) return [];
      // Where answers could be read, words in no known place are the site's own: an error.
      return this.hasRead
        ? this.tell({ ...finished, type: 'failed', text: '' }, sent)
        : health(this.readability.set(false));
    }
    this.live = null;
    this.hasRead = true;
    const others = this.judged.filter((one) => !isSame(one.turn, turn));
    const judged = { turn, prompt, attempt, text, cut, raw: turn.raw, judgedAt: at, changedAt: null };
    this.judged = [...others, judged].slice(-WATCHED_ON);
    const readable = health(this.readability.set(true));
    if (live.continues !== null) return readable;
    const told: Finished = takenBack
      ? { ...finished, type: 'taken_back', before: live.shown }
      : withNotice(finished);
    return [...(notice ? this.tell(told, sent) : [told]), ...readable];
  }

  /** The site speaks while no answer is being written: in its stead, or beside one that is finished. */
  private followNotice(snapshot: Snapshot): WatchEvent[] {
    const { at, sent, turns } = snapshot;
    const last = this.judged.at(-1);
    const isAnswered = sent !== null && last !== undefined && last.judgedAt >= sent.at;
    if (!sent || (isAnswered ? at - last.judgedAt > NOTICE_MS : !this.readability.isOpen(sent))) return [];
    const notice = this.notices.now(snapshot);
    if (!notice) return [];
    const base = { text: '', cut: false, before: null, chat: this.chat, attempt: 1, notice };
    if (isAnswered)
      return notice.kind === 'error'
        ? []
        : this.tell(withNotice({ ...last, type: 'finished', before: null, chat: this.chat, notice }), sent);
    const type = instead(notice);
    if (!type || snapshot.isBusy()) return [];
    const prompt = turns.findLast((turn) => turn.role === 'user' && showsSent(turn, sent.text)) ?? null;
    this.answerStartedAt = at;
    return this.tell({ ...base, type, turn: null, prompt }, sent);
  }

  private tell(event: Finished, sent: Snapshot['sent']): WatchEvent[] {
    if (sent) this.notices.settle(sent.at);
    return [event];
  }

  private followJudged(snapshot: Snapshot): WatchEvent[] {
    return [...this.judged].flatMap((one) => {
      const turn = snapshot.turns.find((seen) => isSame(seen, one.turn));
      if (!turn) return [];
      one.turn = turn;
      if (turn.raw !== one.raw) this.noteRewrite(snapshot, one);
      else if (one.changedAt !== null && snapshot.at - one.changedAt >= SETTLE_MS)
        return rejudge(one, this.chat);
      return [];
    });
  }

  /** A judged answer changes: it is written again or goes on, or else it may be taken back. */
  private noteRewrite({ at, turns }: Snapshot, one: Judged): void {
    const { turn } = one;
    one.raw = turn.raw;
    one.changedAt = at;
    if (this.live || turn !== turns.at(-1) || !turn.isStreaming()) return;
    this.judged = this.judged.filter((other) => other !== one);
    const goesOn = sharesStart(one.text, turn.read().text) && turn.raw.length >= one.text.length;
    this.begin(at, { turn, prompt: one.prompt, attempt: one.attempt + 1 }, goesOn ? one.text : null);
  }

  private remember({ turns }: Snapshot): void {
    if (turns.length) this.sawTurns = true;
    for (const turn of turns) {
      if (this.live && isSame(turn, this.live.turn)) continue;
      const before = this.known.get(turn.identity);
      if (before && !before.streaming && before.raw === turn.raw) continue;
      const entry = { streaming: this.isWriting(turn, turns), raw: turn.raw };
      this.known.set(turn.identity, entry);
      this.known.set(nodeOf(turn), entry);
      if (turn.order !== null) this.highestOrder = Math.max(this.highestOrder, turn.order);
    }
  }

  /** An answer that was already being written when first seen stays so until it is done, and is not judged. */
  private isWriting(turn: SeenTurn, turns: readonly SeenTurn[]): boolean {
    if (turn.role !== 'assistant' || turn !== turns.at(-1)) return false;
    return this.known.get(turn.identity)?.streaming === false ? false : turn.isStreaming();
  }
}

function rejudge(one: Judged, chat: number): WatchEvent[] {
  const { turn, prompt, attempt, text: before } = one;
  const { text, cut } = turn.read();
  one.changedAt = null;
  one.text = text;
  return isTakenBack(before, text)
    ? [{ type: 'taken_back', turn, text, cut, before, prompt, chat, attempt, notice: null }]
    : [];
}

const health = (readable: boolean | null): WatchEvent[] =>
  readable === null ? [] : [{ type: readable ? 'readable' : 'unreadable' }];
