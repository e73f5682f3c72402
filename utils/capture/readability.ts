/**
 * Something was sent: did the page then show a turn that can be read? If not, the page has changed, and
 * saying so is better than a guess. It is readable again as soon as an answer is read.
 */
import { showsSent, type Sent, type Snapshot } from './snapshot.ts';

/** No turn with what was sent for this long: the page can't be read. */
const NO_TURN_MS = 12_000;
/** The question is there, nothing is being written, and no answer for this long. */
const NO_ANSWER_MS = 45_000;

export class Readability {
  private settledSend = -1;
  private busySinceSend = false;
  private readable = true;
  /** Whether a send still waits for its turn. */
  waiting = false;

  /** `answerStartedAt`: when the last answer was seen to start. The new state where it changed, else null. */
  follow({ sent, turns, at, isBusy }: Snapshot, answerStartedAt: number): boolean | null {
    this.waiting = false;
    if (!sent || sent.at <= this.settledSend) return null;
    if (answerStartedAt >= sent.at) return this.settle(sent.at, null);
    this.waiting = true;
    const waited = at - sent.at;
    const question = turns.some((turn) => turn.role === 'user' && showsSent(turn, sent.text));
    if (question && isBusy()) {
      this.busySinceSend = true;
      return null;
    }
    const patience = question && !this.busySinceSend ? NO_ANSWER_MS : NO_TURN_MS;
    return waited >= patience ? this.settle(sent.at, false) : null;
  }

  /** Whether what was sent is still without an answer. */
  isOpen(sent: Sent): boolean {
    return sent.at > this.settledSend;
  }

  /** What was sent before this moment is waited for no more. */
  forget(at: number): void {
    this.settledSend = Math.max(this.settledSend, at);
    this.busySinceSend = false;
  }

  get isReadable(): boolean {
    return this.readable;
  }

  set(readable: boolean): boolean | null {
    if (this.readable === readable) return null;
    this.readable = readable;
    return readable;
  }

  private settle(sentAt: number, readable: boolean | null): boolean | null {
    this.settledSend = sentAt;
    this.busySinceSend = false;
    this.waiting = false;
    return readable === null ? null : this.set(readable);
  }
}
