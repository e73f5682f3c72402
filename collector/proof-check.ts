/** Makes challenges, and takes each solution once. */
import { createChallenge, verifySolution, type Challenge, type Solution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { ChallengeSchema, PROOF_ALGORITHM } from '../protocol/proof-of-work.ts';
import * as v from 'valibot';

const VALID_MS = 10 * 60_000;
/** Two hundred and fifty-six tries on average. */
const KEY_PREFIX = '00';

const ProofSchema = v.object({
  challenge: v.object({
    ...ChallengeSchema.entries,
    parameters: v.looseObject({ expiresAt: v.number(), data: v.object({ study: v.string() }) }),
  }),
  solution: v.looseObject({ counter: v.number(), derivedKey: v.string() }),
});

export interface ProofCheck {
  challengeFor: (study: string) => Promise<Challenge>;
  isProof: (study: string, proof: string) => Promise<boolean>;
}

/** `cost`: PBKDF2's iterations for one try. Solutions that were used are remembered by this process alone. */
export function createProofCheck(secret: string, cost: number, now: () => Date): ProofCheck {
  const used = new Map<string, number>();
  const forgetPast = () => {
    for (const [signature, until] of used) if (until < now().getTime()) used.delete(signature);
  };
  return {
    challengeFor: (study) =>
      createChallenge({
        algorithm: PROOF_ALGORITHM,
        cost,
        keyPrefix: KEY_PREFIX,
        deriveKey,
        data: { study },
        expiresAt: Math.floor((now().getTime() + VALID_MS) / 1_000),
        hmacSignatureSecret: secret,
      }),
    isProof: async (study, proof) => {
      const read = v.safeParse(ProofSchema, parsed(proof));
      if (!read.success) return false;
      const { challenge, solution } = read.output;
      const { expiresAt, data } = challenge.parameters;
      forgetPast();
      if (data.study !== study || expiresAt * 1_000 < now().getTime() || used.has(challenge.signature))
        return false;
      // Taken before it is checked: two at once are not both let in.
      used.set(challenge.signature, expiresAt * 1_000);
      const { invalidSignature, invalidSolution } = await verifySolution({
        challenge: challenge as unknown as Challenge,
        solution: solution as unknown as Solution,
        deriveKey,
        hmacSignatureSecret: secret,
      });
      return invalidSignature === false && invalidSolution === false;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}
