/** The collector's word that it has a report: only then may the sender forget its own copy. */
import * as v from 'valibot';
import { count, day, hash, participantId, reportId, signatureText, studyId } from './atoms.ts';
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
