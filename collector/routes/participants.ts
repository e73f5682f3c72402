/** Taking part, sending, leaving, and looking at what is there. */
import { Hono } from 'hono';
import * as v from 'valibot';
import { canonicalText, hashOfText } from '../../protocol/canonical.ts';
import { EnrolmentSchema, WithdrawalSchema } from '../../protocol/enrolment.ts';
import { EnvelopeSchema, type Envelope } from '../../protocol/envelope.ts';
import { makeReceipt, type Receipt } from '../../protocol/receipt.ts';
import { enrol, enrolmentOf } from '../store/enrolments.ts';
import { refused, type Outcome } from '../store/outcome.ts';
import { putReports, type Stored } from '../store/reports.ts';
import { holdingOf } from '../store/status.ts';
import { manifestOf, studyNow } from '../store/studies.ts';
import { withdraw } from '../store/withdrawals.ts';
import { bearerHash, bodyAs, no, today, type Collector } from './context.ts';

export const MOST_IN_BATCH = 20;
const BatchSchema = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_IN_BATCH));

export function participantRoutes(collector: Collector): Hono {
  const { db } = collector;
  const app = new Hono();

  app.put('/v1/studies/:study/participants/:pid', async (c) => {
    const { study, pid } = c.req.param();
    const wanted = await bodyAs(c, EnrolmentSchema);
    if (wanted?.study !== study || wanted.pid !== pid) return no(c, 'invalid');
    const now = await studyNow(db, study);
    if (!now) return no(c, 'not_found');
    if (now.status !== 'recruiting') return no(c, 'not_open');
    if (!now.accepted.includes(wanted.manifest)) return no(c, 'outdated');
    const needsCode = (await manifestOf(db, study, now.hash))?.join.mode === 'code';
    if (needsCode && wanted.code === null) return no(c, 'code_refused');
    const made = await enrol(db, {
      study,
      pid,
      manifest: wanted.manifest,
      authHash: wanted.auth,
      removalHash: wanted.removal,
      signKey: wanted.key.x,
      codeHash: needsCode && wanted.code !== null ? await hashOfText(wanted.code) : null,
      day: today(collector),
    });
    if (!made.ok) return no(c, made.problem);
    return c.json({ study, pid }, made.value === 'created' ? 201 : 200);
  });

  app.put('/v1/studies/:study/participants/:pid/reports/:rid/:rev', async (c) => {
    const { study, pid, rid, rev } = c.req.param();
    const envelope = await bodyAs(c, EnvelopeSchema);
    if (!envelope || envelope.study !== study || envelope.pid !== pid) return no(c, 'invalid');
    if (envelope.rid !== rid || String(envelope.rev) !== rev) return no(c, 'invalid');
    const problem = await mayNotSend(study, pid, await bearerHash(c));
    if (problem) return no(c, problem);
    const [outcome] = await take(study, [envelope]);
    if (!outcome?.ok) return no(c, outcome?.problem ?? 'unexpected');
    return c.json(outcome.value.receipt, outcome.value.result === 'created' ? 201 : 200);
  });

  app.post('/v1/studies/:study/participants/:pid/batch', async (c) => {
    const { study, pid } = c.req.param();
    const items = await bodyAs(c, BatchSchema);
    if (!items) return no(c, 'invalid');
    const problem = await mayNotSend(study, pid, await bearerHash(c));
    if (problem) return no(c, problem);
    const read = items.map((item) => v.safeParse(EnvelopeSchema, item));
    const isTheirs = (one: (typeof read)[number]) =>
      one.success && one.output.study === study && one.output.pid === pid;
    const taken = await take(
      study,
      read.flatMap((one) => (one.success && isTheirs(one) ? [one.output] : [])),
    );
    const answers = read.map((one) =>
      isTheirs(one) ? (taken.shift() ?? refused('unexpected')) : refused('invalid'),
    );
    return c.json(
      answers.map((one) => (one.ok ? { receipt: one.value.receipt } : { code: one.problem })),
      207,
    );
  });

  app.get('/v1/studies/:study/participants/:pid/status', async (c) => {
    const { study, pid } = c.req.param();
    const shown = await bearerHash(c);
    const enrolled = await enrolmentOf(db, study, pid);
    // Whoever has left may still look, with either token.
    if (!enrolled || (shown !== enrolled.auth_hash && shown !== enrolled.removal_hash))
      return no(c, 'unauthorised');
    return c.json({ state: enrolled.state, ...(await holdingOf(db, study, pid)) });
  });

  app.post('/v1/studies/:study/participants/:pid/withdrawal', async (c) => {
    const { study, pid } = c.req.param();
    const wanted = await bodyAs(c, WithdrawalSchema);
    if (!wanted) return no(c, 'invalid');
    const removalHash = await hashOfText(wanted.token);
    const left = await withdraw(db, { study, pid, removalHash, mode: wanted.mode, day: today(collector) });
    return left.ok ? c.json({ study, pid, mode: wanted.mode }, 200) : no(c, left.problem);
  });

  return app;

  async function mayNotSend(study: string, pid: string, shown: string | null) {
    const enrolled = await enrolmentOf(db, study, pid);
    if (!enrolled || shown !== enrolled.auth_hash) return 'unauthorised';
    return enrolled.state === 'active' ? null : 'withdrawn';
  }

  async function take(
    study: string,
    envelopes: readonly Envelope[],
  ): Promise<Outcome<{ result: Stored['result']; receipt: Receipt }>[]> {
    const now = await studyNow(db, study);
    if (!now) return envelopes.map(() => refused('not_found'));
    if (now.status === 'paused') return envelopes.map(() => refused('not_open'));
    const day = today(collector);
    const reports = await Promise.all(
      envelopes.map(async (envelope) => {
        const text = canonicalText(envelope);
        return { envelope, text, hash: await hashOfText(text), day };
      }),
    );
    const isCurrent = ({ envelope }: (typeof reports)[number]) => now.accepted.includes(envelope.manifest);
    const stored = await putReports(db, reports.filter(isCurrent));
    return Promise.all(
      reports.map(async (report) => {
        const one = isCurrent(report) ? (stored.shift() ?? refused('unexpected')) : refused('outdated');
        if (!one.ok) return one;
        const { pid, rid, rev } = report.envelope;
        const received = { study, pid, rid, rev, envelope: report.hash, day: one.value.day };
        const receipt = await makeReceipt(received, collector.receiptKey);
        return { ok: true as const, value: { result: one.value.result, receipt } };
      }),
    );
  }
}
