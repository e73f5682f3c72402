/**
 * What the site itself says after something was sent → told once for each send: a card that stops an answer or stands
 * beside it, a switch to another model, an error. What it said before was of an earlier question.
 */
import type { SeenNotice, Snapshot } from './snapshot.ts';

/** Sites show and hide boxes of theirs while they work: one that stays this long is meant. */
const STAYS_MS = 1_500;

export class NoticeWatch {
  /** When what was told of had been sent. */
  private toldFor = -1;
  private seen: { notice: SeenNotice; since: number } | null = null;

  /** What stands there now and belongs to what was last sent, once it has stayed a while. */
  now(snapshot: Snapshot): SeenNotice | null {
    const { sent, at } = snapshot;
    const notice = sent && sent.at > this.toldFor ? snapshot.notice() : null;
    if (!notice) {
      this.seen = null;
      return null;
    }
    if (this.seen?.notice.node !== notice.node || this.seen.notice.text !== notice.text)
      this.seen = { notice, since: at };
    return at - this.seen.since >= STAYS_MS ? notice : null;
  }

  /** Whether one stands there that has not stayed long enough yet. */
  get isComing(): boolean {
    return this.seen !== null;
  }

  /** Nothing more is told of what was sent until now. */
  settle(at: number): void {
    this.toldFor = Math.max(this.toldFor, at);
    this.seen = null;
  }
}
