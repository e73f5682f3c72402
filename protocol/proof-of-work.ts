/**
 * A second of somebody's processor, for joining a study that is open to everybody: it makes many false participants dear, and
 * stops none (ALTCHA's challenges, PBKDF2).
 */
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { base64url } from 'jose';
import * as v from 'valibot';

export const PROOF_ALGORITHM = 'PBKDF2/SHA-256';
const PATIENCE_MS = 120_000;
/** Most work that is done for a collector's asking, whoever it is. */
const MOST_COST = 100_000;

export const ChallengeSchema = v.object({
  parameters: v.looseObject({
    algorithm: v.literal(PROOF_ALGORITHM),
    nonce: v.string(),
    salt: v.string(),
    cost: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_COST)),
    keyLength: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
    keyPrefix: v.pipe(v.string(), v.maxLength(4)),
  }),
  signature: v.string(),
});

/** Base64url of challenge and solution as JSON; null where the challenge is none, or took too long. */
export async function solveProof(challenge: unknown): Promise<string | null> {
  const read = v.safeParse(ChallengeSchema, challenge);
  if (!read.success) return null;
  const asked = read.output as Challenge;
  const solution = await solveChallenge({ challenge: asked, deriveKey, timeout: PATIENCE_MS });
  return solution && base64url.encode(JSON.stringify({ challenge: asked, solution }));
}
