/**
 * A plain learned model to stand beside the grammar: which short runs of letters the opening and the end of an answer
 * hold, and nothing else. 2^15 weights in single precision are 128 KB. It is what we did not ship.
 */

const BUCKETS = 2 ** 15;
const OPENING = 400;
const CLOSE = 200;
const SIZES = [3, 4, 5];
const EPOCHS = 4;
const RATE = 0.3;

export interface Taught {
  response: string;
  refuses: boolean;
}

export type PlainModel = (answer: string) => number;

/** Learns in the order given, so the same answers make the same model; gives how likely an answer refuses. */
export function teachPlainModel(answers: Taught[]): PlainModel {
  const weights = new Float32Array(BUCKETS);
  const worn = new Float32Array(BUCKETS).fill(1);
  const runs = answers.map(({ response }) => runsIn(response));
  const refusals = answers.filter(({ refuses }) => refuses).length;
  const balance = (answers.length - refusals) / Math.max(1, refusals);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < answers.length; step++) {
      // A stride through the list, for the answers of a source stand together.
      const at = (step * 7919) % answers.length;
      const found = runs[at] ?? new Uint16Array();
      const refuses = answers[at]?.refuses ?? false;
      const missed = ((refuses ? 1 : 0) - likely(bias, weights, found)) * (refuses ? Math.sqrt(balance) : 1);
      bias += 0.01 * missed;
      for (const run of found) {
        worn[run]! += missed * missed;
        weights[run]! += (RATE * missed) / Math.sqrt(worn[run]! * found.length);
      }
    }
  }
  return (answer) => likely(bias, weights, runsIn(answer));
}

function likely(bias: number, weights: Float32Array, runs: Uint16Array): number {
  let odds = bias;
  for (const run of runs) odds += (weights[run] ?? 0) / Math.sqrt(runs.length);
  return 1 / (1 + Math.exp(-odds));
}

function runsIn(answer: string): Uint16Array {
  const text = answer.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
  const seen = new Set<number>();
  gather(text.slice(0, OPENING), 1, seen);
  if (text.length > OPENING) gather(text.slice(-CLOSE), 2, seen);
  return Uint16Array.from(seen);
}

/** FNV-1a over each run of letters. */
function gather(text: string, salt: number, seen: Set<number>): void {
  for (let at = 0; at < text.length; at++) {
    let hash = 0x811c9dc5 ^ salt;
    for (let size = 1; size <= 5 && at + size <= text.length; size++) {
      hash = Math.imul(hash ^ text.charCodeAt(at + size - 1), 0x01000193);
      if (SIZES.includes(size)) seen.add((hash >>> 8) % BUCKETS);
    }
  }
}
