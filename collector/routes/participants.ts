/** Taking part, sending, leaving, and looking at what is there. */
import { Hono } from 'hono';
import * as v from 'valibot';
import { canonicalText, hashOfText } from '../../protocol/canonical.ts';
import { EnrolmentSchema, WithdrawalSchema, type Enrolment } from '../../protocol/enrolment.ts';
import { EnvelopeSchema, type Envelope } from '../../protocol/envelope.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import { makeReceipt, makeWithdrawalReceipt, type Receipt } from '../../protocol/receipt.ts';
import { enrol, enrolmentOf } from '../store/enrolments.ts';
import { refused, type Outcome } from '../store/outcome.ts';
import { putReports, type Sender, type Stored } from '../store/reports.ts';
import { holdingOf } from '../store/status.ts';
import { withdraw } from '../store/withdrawals.ts';
import { bearerHash, bodyAs, no, today, type Collector } from './context.ts';

export const MOST_IN_BATCH = 20;
export const BatchSchema = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_IN_BATCH));

export function participantRoutes(collector: Collector): Hono {
  const { db, studies, limits, proofs } = collector;
  const app = new Hono();

  app.put('/v1/studies/:study/participants/:pid', async (c) => {
    const { study, pid } = c.req.param();
    const wanted = await bodyAs(c, EnrolmentSchema);
    if (wanted?.study !== study || wanted.pid !== pid) return no(c, 'invalid');
    const now = await studies.get(study, today(collector));
    if (!now) return no(c, 'not_found');
    if (now.status !== 'recruiting') return no(c, 'not_open');
    if (!now.accepted.includes(wanted.manifest)) return no(c, 'outdated');
    const needsCode = now.manifest.join.mode === 'code';
    if (needsCode && wanted.code === null) return no(c, 'code_refused');
    if (!needsCode && !(await mayJoin(wanted))) return no(c, 'proof_needed');
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
    c.set('outcome', made.value === 'created' ? 'joined' : 'joined_again');
    return c.json({ study, pid }, made.value === 'created' ? 201 : 200);
  });

  app.put('/v1/studies/:study/participants/:pid/reports/:rid/:rev', async (c) => {
    const { study, pid, rid, rev } = c.req.param();
    const envelope = await bodyAs(c, EnvelopeSchema);
    if (!envelope || envelope.study !== study || envelope.pid !== pid) return no(c, 'invalid');
    if (envelope.rid !== rid || String(envelope.rev) !== rev) return no(c, 'invalid');
    const taken = await take({ study, pid, authHash: await bearerHash(c), day: today(collector) }, [
      envelope,
    ]);
    if ('wait' in taken) return no(c, 'too_many', { 'retry-after': String(taken.wait) });
    const [outcome] = taken.outcomes;
    if (!outcome?.ok) return no(c, outcome?.problem ?? 'unexpected');
    const { result, receipt } = outcome.value;
    c.set('outcome', result === 'created' ? 'accepted' : 'duplicate');
    return c.json(receipt, result === 'created' ? 201 : 200);
  });

  app.post('/v1/studies/:study/participants/:pid/batch', async (c) => {
    const { study, pid } = c.req.param();
    const items = await bodyAs(c, BatchSchema);
    if (!items) return no(c, 'invalid');
    const read = items.map((item) => v.safeParse(EnvelopeSchema, item));
    const isTheirs = (one: (typeof read)[number]) =>
      one.success && one.output.study === study && one.output.pid === pid;
    const taken = await take(
      { study, pid, authHash: await bearerHash(c), day: today(collector) },
      read.flatMap((one) => (one.success && isTheirs(one) ? [one.output] : [])),
    );
    if ('wait' in taken) return no(c, 'too_many', { 'retry-after': String(taken.wait) });
    const { outcomes } = taken;
    // Who may not send at all is told so once.
    const [all] = outcomes;
    if (all && !all.ok && all.problem === 'unauthorised') return no(c, 'unauthorised');
    if (all && outcomes.every((one) => !one.ok && one.problem === 'withdrawn')) return no(c, 'withdrawn');
    const answers = read.map((one) =>
      isTheirs(one) ? (outcomes.shift() ?? refused('unexpected')) : refused('invalid'),
    );
    for (const one of answers)
      collector.outcomes.count(
        study,
        today(collector),
        one.ok ? (one.value.result === 'created' ? 'accepted' : 'duplicate') : one.problem,
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
    const { mode, reports } = wanted;
    if (reports !== null && mode !== 'erase') return no(c, 'invalid');
    const day = today(collector);
    const left = await withdraw(db, { study, pid, removalHash, mode, reports, day });
    if (!left.ok) return no(c, left.problem);
    c.set('outcome', reports === null ? `left_${mode}` : 'taken_back');
    return c.json(await makeWithdrawalReceipt({ study, pid, mode, reports, day }, collector.receiptKey));
  });

  return app;

  async function mayJoin({ study, pid, proof }: Enrolment): Promise<boolean> {
    // Said again, because the answer got lost: there is nothing to prove a second time.
    if (await enrolmentOf(db, study, pid)) return true;
    return proof !== null && proofs.isProof(study, proof);
  }

  async function take(
    sender: Sender,
    envelopes: readonly Envelope[],
  ): Promise<{ outcomes: Outcome<{ result: Stored['result']; receipt: Receipt }>[] } | { wait: number }> {
    const { study, pid, day } = sender;
    const now = await studies.get(study, day);
    const all = (problem: ProblemCode) => ({ outcomes: envelopes.map(() => refused(problem)) });
    if (!now) return all('not_found');
    const reports = await Promise.all(
      envelopes.map(async (envelope) => {
        const text = canonicalText(envelope);
        return { envelope, text, hash: await hashOfText(text) };
      }),
    );
    if (now.status !== 'recruiting') return all((await stateOf(sender)) ?? 'not_open');
    const of = { study, pid, day, most: now.manifest.limits.reportsPerDay };
    const wait = envelopes.some(({ kind }) => kind === 'report') ? await limits.reports(of) : null;
    if (wait !== null) return { wait };
    const isCurrent = ({ envelope }: (typeof reports)[number]) => now.accepted.includes(envelope.manifest);
    const current = reports.filter(isCurrent);
    const stored = await putReports(db, sender, current);
    const isNew = (one: Outcome<Stored>, at: number) =>
      one.ok && one.value.result === 'created' && current[at]?.envelope.kind === 'report';
    await limits.took(of, stored.filter(isNew).length);
    const outcomes = await Promise.all(
      reports.map(async (report) => {
        const one = isCurrent(report) ? (stored.shift() ?? refused('unexpected')) : refused('outdated');
        if (!one.ok) return one;
        const { rid, rev } = report.envelope;
        const received = { study, pid, rid, rev, envelope: report.hash, day: one.value.day };
        const receipt = await makeReceipt(received, collector.receiptKey);
        return { ok: true as const, value: { result: one.value.result, receipt } };
      }),
    );
    return { outcomes };
  }

  /** Why this one may not send, whatever the study does. */
  async function stateOf({ study, pid, authHash }: Sender): Promise<ProblemCode | null> {
    const enrolled = await enrolmentOf(db, study, pid);
    if (!enrolled || authHash !== enrolled.auth_hash) return 'unauthorised';
    return enrolled.state === 'active' ? null : 'withdrawn';
  }
}
