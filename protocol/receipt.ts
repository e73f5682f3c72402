/** The collector's word that it has a report: only then may the sender forget its own copy. */
import * as v from 'valibot';
import { count, day, hash, participantId, reportId, signatureText, studyId } from './atoms.ts';
import { WITHDRAWAL_MODES } from './enrolment.ts';
import { isSignedBy, sign, type PrivateSigningKey, type SigningKey } from './signature.ts';

const entries = {
  study: studyId(),
  pid: participantId(),
  rid: reportId(),
  rev: count(1_000),
  /** Of the envelope's canonical bytes. */
  envelope: hash(),
  day: day(),
};
export const ReceiptSchema = v.object({ ...entries, signature: signatureText() });
export type Receipt = v.InferOutput<typeof ReceiptSchema>;
type Received = Omit<Receipt, 'signature'>;

export async function makeReceipt(received: Received, key: PrivateSigningKey): Promise<Receipt> {
  return { ...received, signature: await sign(received, 'receipt', key) };
}

/** Whether `answer`, which may be anything, is the receipt for just this envelope. */
export async function isReceiptFor(
  expected: Omit<Received, 'day'>,
  answer: unknown,
  key: SigningKey,
): Promise<boolean> {
  const read = v.safeParse(ReceiptSchema, answer);
  if (!read.success) return false;
  const { signature, ...received } = read.output;
  const isSame = (Object.keys(expected) as (keyof typeof expected)[]).every(
    (name) => received[name] === expected[name],
  );
  return isSame && isSignedBy(key, { value: received, purpose: 'receipt', signature });
}

const withdrawn = {
  study: studyId(),
  pid: participantId(),
  mode: v.picklist(WITHDRAWAL_MODES),
  /** Null where everything was meant. */
  reports: v.nullable(v.array(reportId())),
  day: day(),
};
/** The collector's word that somebody has left, or that single reports are gone. */
export const WithdrawalReceiptSchema = v.object({ ...withdrawn, signature: signatureText() });
export type WithdrawalReceipt = v.InferOutput<typeof WithdrawalReceiptSchema>;
type Withdrawn = Omit<WithdrawalReceipt, 'signature'>;

export async function makeWithdrawalReceipt(
  done: Withdrawn,
  key: PrivateSigningKey,
): Promise<WithdrawalReceipt> {
  return { ...done, signature: await sign(done, 'withdrawal', key) };
}

/** Whether `answer`, which may be anything, says that just this was done. */
export async function isWithdrawalReceiptFor(
  asked: Omit<Withdrawn, 'day'>,
  answer: unknown,
  key: SigningKey,
): Promise<boolean> {
  const read = v.safeParse(WithdrawalReceiptSchema, answer);
  if (!read.success) return false;
  const { signature, ...done } = read.output;
  const isSame =
    done.study === asked.study &&
    done.pid === asked.pid &&
    done.mode === asked.mode &&
    JSON.stringify(done.reports) === JSON.stringify(asked.reports);
  return isSame && isSignedBy(key, { value: done, purpose: 'withdrawal', signature });
}
