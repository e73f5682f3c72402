import { describe, expect, it } from 'vitest';
import { done, failed, type Problem, type Result } from './problem.ts';
import { deliver } from './deliver.ts';

/** Says `replies` one after the other, the last again and again; waits in no time. */
async function tryToDeliver(replies: Result<string>[], abortAfter = Infinity) {
  const abort = new AbortController();
  const waits: number[] = [];
  let said = 0;
  const say = () => {
    if (++said >= abortAfter) abort.abort();
    return Promise.resolve(replies[Math.min(said, replies.length) - 1] ?? failed('no_answer'));
  };
  const wait = (ms: number) => Promise.resolve(void waits.push(ms));
  const result = await deliver(say, { wait, signal: abort.signal });
  return { result, said, waits };
}
const lost = failed('no_answer');

describe('delivering a message', () => {
  it('says it once where it is taken', async () => {
    expect(await tryToDeliver([done('a')])).toEqual({ result: done('a'), said: 1, waits: [] });
  });

  it('says it again, with longer and longer pauses, until it is taken', async () => {
    const { result, said, waits } = await tryToDeliver([lost, failed('disk_full'), lost, done('a')]);
    expect(result).toEqual(done('a'));
    expect(said).toBe(4);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
  });

  it.each<Problem>(['invalid_message', 'not_allowed', 'newer_log', 'not_found', 'nothing_to_undo'])(
    'gives up at once on %s',
    async (problem) => {
      expect(await tryToDeliver([failed(problem)])).toEqual({ result: failed(problem), said: 1, waits: [] });
    },
  );

  it('gives up in the end, after about a quarter of an hour', async () => {
    const { result, waits } = await tryToDeliver([lost]);
    const minutes = waits.reduce((sum, ms) => sum + ms, 0) / 60_000;
    expect(result).toEqual(lost);
    expect(minutes).toBeGreaterThan(10);
    expect(minutes).toBeLessThan(20);
  });

  it('stops when the extension goes away', async () => {
    expect(await tryToDeliver([lost], 3)).toMatchObject({ result: lost, said: 3 });
  });
});
