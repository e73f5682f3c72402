/** One study's turn: leave, check, enrol, remove, send, and look at what arrived, in this order. */
import * as v from 'valibot';
import { hashOfText } from '../../protocol/canonical.ts';
import { PROTOCOL_VERSION } from '../../protocol/manifest.ts';
import { solveProof } from '../../protocol/proof-of-work.ts';
import { isReceiptFor, isWithdrawalReceiptFor } from '../../protocol/receipt.ts';
import { publicPart } from '../../protocol/signature.ts';
import { StandingSchema } from '../../protocol/study-answers.ts';
import { nextTry } from './back-off.ts';
import { checkStudy } from './check-study.ts';
import { answerAs, parsed, type Answered, type Ask } from './collector-client.ts';
import type { StudyDatabase } from './database.ts';
import {
  dueMessages,
  forgetUnsent,
  markReceived,
  markRejected,
  resealLater,
  restoreReceived,
} from './outbox.ts';
import type { Message } from './message.ts';
import type { Participation } from './participation.ts';
import { sealMessage } from './seal-message.ts';

export interface SendDeps {
  db: StudyDatabase;
  ask: Ask;
  now: () => Date;
  /** The person's own day. */
  today: () => string;
  /** From 0 to 1. */
  chance: () => number;
  /** Whether the browser still lets such data be sent. */
  mayReceive: (participation: Participation) => Promise<boolean>;
}

/** What one turn came to: `refused` with the collector's reason. */
export type Turn = { is: 'done' } | { is: 'waiting' } | { is: 'refused'; code: string };

const DONE: Turn = { is: 'done' };
const WAITING: Turn = { is: 'waiting' };
const DAY_MS = 24 * 60 * 60_000;

export async function takeTurn(deps: SendDeps, study: string): Promise<Turn> {
  const { db, now } = deps;
  const participation = await db.participations.get(study);
  if (!participation) return DONE;
  if (participation.notBefore && participation.notBefore > now().toISOString()) return WAITING;
  const turn = await new StudyTurn(deps, participation).take();
  if (turn.is === 'done' && participation.tries > 0)
    await db.participations.update(study, { tries: 0, notBefore: null });
  return turn;
}

class StudyTurn {
  readonly #deps: SendDeps;
  readonly #who: Participation;
  readonly #path: string;

  constructor(deps: SendDeps, participation: Participation) {
    this.#deps = deps;
    this.#who = participation;
    this.#path = `/v1/studies/${participation.study}/participants/${participation.pid}`;
  }

  async take(): Promise<Turn> {
    const who = this.#who;
    if (who.state === 'leaving') return this.#leave();
    if (who.state === 'left') return this.#lookAt(who.removal);
    const due = await dueMessages(this.#deps.db, who, this.#deps.now());
    const isLookDue = this.#isLookDue();
    if (due.length === 0 && who.removing.length === 0 && who.state === 'active' && !isLookDue) return DONE;
    const changes = await checkStudy(this.#deps.ask, who);
    if (!changes) return this.#later(null);
    await this.#change(changes);
    if (who.removing.length > 0) {
      const removed = await this.#remove();
      if (removed.is !== 'done') return removed;
    }
    if (who.parked) return DONE;
    if (!(await this.#deps.mayReceive(who))) {
      await this.#change({ parked: 'permission' });
      return DONE;
    }
    if (who.state === 'joining') {
      const enrolled = await this.#enrol();
      if (enrolled.is !== 'done') return enrolled;
    }
    for (const message of due) {
      const sent = await this.#send(message);
      if (sent.is !== 'done') return sent;
      if (who.state !== 'active') return DONE;
    }
    return isLookDue ? this.#lookAt(who.auth) : DONE;
  }

  async #change(part: Partial<Participation>): Promise<void> {
    Object.assign(this.#who, part);
    await this.#deps.db.participations.update(this.#who.study, part);
  }

  /** Nothing is lost: it is tried again when the collector wants, or later each time. */
  async #later(retryAfter: number | null): Promise<Turn> {
    const tries = this.#who.tries + 1;
    const notBefore = nextTry({ tries, retryAfter, chance: this.#deps.chance(), now: this.#deps.now() });
    await this.#change({ tries, notBefore });
    return WAITING;
  }

  async #enrol(): Promise<Turn> {
    const { study, pid, manifestHash, auth, removal, key, link } = this.#who;
    const needsProof = this.#who.manifest.join.mode === 'open';
    const proof = needsProof ? await this.#prove() : null;
    if (needsProof && proof === null) return this.#later(null);
    const answered = await this.#deps.ask(link.origin, this.#path, {
      method: 'PUT',
      body: {
        v: PROTOCOL_VERSION,
        study,
        pid,
        manifest: manifestHash,
        auth: await hashOfText(auth),
        removal: await hashOfText(removal),
        key: publicPart(key),
        code: link.code,
        proof,
      },
    });
    if (!answered.ok)
      return answered.again ? this.#later(answered.retryAfter) : { is: 'refused', code: answered.code };
    const made = answerAs(answered.text, v.object({ study: v.literal(study), pid: v.literal(pid) }));
    if (!made) return this.#later(null);
    // The code is used up: it would only tie this id to the invitation.
    await this.#change({ state: 'active', link: { ...link, code: null } });
    return DONE;
  }

  async #prove(): Promise<string | null> {
    const { link, study } = this.#who;
    const asked = await this.#deps.ask(link.origin, `/v1/studies/${study}/challenge`);
    return asked.ok ? solveProof(parsed(asked.text)) : null;
  }

  async #send(due: Message): Promise<Turn> {
    const { db, ask, today } = this.#deps;
    const who = this.#who;
    const day = today();
    if (who.sentOn !== day) await this.#change({ sentOn: day, sentCount: 0 });
    if (due.kind === 'report' && who.sentCount >= who.manifest.limits.reportsPerDay) return DONE;
    const message = await sealMessage(db, who, due);
    if (!message?.envelope || !message.hash) return DONE;
    const { study, pid } = who;
    const { rid, rev, envelope, hash } = message;
    const path = `${this.#path}/reports/${rid}/${rev}`;
    const answered = await ask(who.link.origin, path, { method: 'PUT', body: envelope, token: who.auth });
    if (!answered.ok) return this.#refused(message, answered);
    const receipt = parsed(answered.text);
    const expected = { study, pid, rid, rev, envelope: hash };
    if (!(await isReceiptFor(expected, receipt, who.manifest.collector.receiptKey))) return this.#later(null);
    await markReceived(db, message, receipt);
    if (message.kind === 'report') await this.#change({ sentCount: who.sentCount + 1 });
    return DONE;
  }

  async #refused(message: Message, answered: Extract<Answered, { ok: false }>): Promise<Turn> {
    if (answered.again) return this.#later(answered.retryAfter);
    const { code } = answered;
    const { db } = this.#deps;
    if (code === 'withdrawn') return this.#isWithdrawn(message);
    if (code === 'not_open') {
      await this.#change({ parked: 'paused' });
      return { is: 'refused', code };
    }
    if (code === 'outdated') {
      // The next check brings the version that has to be agreed to.
      await resealLater(db, message);
      return this.#later(null);
    }
    if (code === 'unauthorised' && this.#who.tries === 0) {
      // It may have lost us to an old copy of its data: enrolling again changes nothing where it has not.
      await this.#change({ state: 'joining' });
      return this.#later(null);
    }
    await markRejected(db, message, code);
    return DONE;
  }

  /** It was taken back from elsewhere, with the recovery card: this report alone, or everything. */
  async #isWithdrawn(message: Message): Promise<Turn> {
    const answered = await this.#deps.ask(this.#who.link.origin, `${this.#path}/status`, {
      token: this.#who.auth,
    });
    const seen = answered.ok ? answerAs(answered.text, StandingSchema) : null;
    if (!seen) return this.#later(null);
    if (seen.state === 'active') await markRejected(this.#deps.db, message, 'withdrawn');
    else await this.#gone(seen.state === 'erased' ? 'erase' : 'stop');
    return DONE;
  }

  async #leave(): Promise<Turn> {
    const { removal, leaving, link } = this.#who;
    const mode = leaving?.mode ?? 'erase';
    const body = { mode, token: removal };
    const answered = await this.#deps.ask(link.origin, `${this.#path}/withdrawal`, { method: 'POST', body });
    if (!answered.ok && answered.again) return this.#later(answered.retryAfter);
    // Whom it does not know, of them it has nothing.
    const isUnknown = !answered.ok && (answered.code === 'unauthorised' || answered.code === 'not_found');
    const isSaid = answered.ok && (await this.#isReceipt(answered.text, mode, null));
    if (!isUnknown && !isSaid) return this.#later(null);
    await this.#gone(mode);
    return DONE;
  }

  #isReceipt(text: string, mode: 'stop' | 'erase', reports: string[] | null): Promise<boolean> {
    const { study, pid, manifest } = this.#who;
    return isWithdrawalReceiptFor({ study, pid, mode, reports }, parsed(text), manifest.collector.receiptKey);
  }

  async #gone(mode: 'stop' | 'erase'): Promise<void> {
    const at = this.#who.leaving?.at ?? this.#deps.now().toISOString();
    await forgetUnsent(this.#deps.db, this.#who.study, mode === 'erase');
    await this.#change({
      state: 'left',
      leaving: { mode, at, confirmedOn: this.#deps.today() },
      parked: null,
      later: null,
      removing: [],
      tries: 0,
      notBefore: null,
    });
  }

  async #remove(): Promise<Turn> {
    const { removing, removal, link, study } = this.#who;
    const body = { mode: 'erase', token: removal, reports: removing };
    const answered = await this.#deps.ask(link.origin, `${this.#path}/withdrawal`, { method: 'POST', body });
    if (!answered.ok)
      return answered.again ? this.#later(answered.retryAfter) : { is: 'refused', code: answered.code };
    if (!(await this.#isReceipt(answered.text, 'erase', removing))) return this.#later(null);
    const { db } = this.#deps;
    await db.messages
      .where('[study+state]')
      .anyOf([study, 'received'], [study, 'rejected'])
      .and(({ rid }) => removing.includes(rid))
      .modify({ state: 'never', envelope: null });
    await this.#change({ removing: this.#who.removing.filter((rid) => !removing.includes(rid)) });
    return DONE;
  }

  #isLookDue(): boolean {
    const { standing } = this.#who;
    return !standing || Date.parse(standing.at) + DAY_MS <= this.#deps.now().getTime();
  }

  /** What the collector has of ours, once a day; what it lacks is sent again. */
  async #lookAt(token: string): Promise<Turn> {
    const { leaving, standing, link, study } = this.#who;
    const isWaitedFor = leaving?.mode === 'erase' && !(standing?.state === 'erased' && standing.removedOn);
    if (leaving && (!isWaitedFor || !this.#isLookDue())) return DONE;
    const answered = await this.#deps.ask(link.origin, `${this.#path}/status`, { token });
    if (!answered.ok) return answered.again ? this.#later(answered.retryAfter) : DONE;
    const seen = answerAs(answered.text, StandingSchema);
    if (!seen) return this.#later(null);
    await this.#change({ standing: { ...seen, at: this.#deps.now().toISOString() } });
    // An old copy of its data knows nothing of our leaving: it is told again.
    if (leaving && seen.state !== (leaving.mode === 'erase' ? 'erased' : 'stopped'))
      await this.#change({ state: 'leaving', notBefore: null });
    if (!leaving) await restoreReceived(this.#deps.db, study, seen.digest);
    return DONE;
  }
}
