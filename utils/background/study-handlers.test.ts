import { describe, expect, it, vi } from 'vitest';
import { done, failed, type Problem, type Result } from '../messaging/problem.ts';
import type { Handlers } from '../messaging/protocol.ts';
import { SCHEMAS, type MessageName } from '../messaging/schemas.ts';
import type { Studies } from '../studies/studies.ts';
import { createStudyHandlers, followedBy } from './study-handlers.ts';

const page = { kind: 'page', tabId: null, address: 'chrome-extension://x/studies.html' } as const;
const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

function setUp(result: Result<null> = done(null)) {
  const follow = vi.fn<Studies['follow']>(() => Promise.resolve());
  const problems: Problem[] = [];
  const handle = vi.fn(() => Promise.resolve(result));
  const all = Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, handle])) as unknown as Handlers;
  const handlers = followedBy(all, { follow }, async (problem) => void problems.push(problem));
  const say = (name: MessageName, payload: object) =>
    (handlers[name] as (said: object, from: object) => Promise<unknown>)(payload, page);
  return { follow, problems, handle, say };
}

describe('what changes the log', () => {
  it.each<[MessageName, object, readonly string[] | undefined]>([
    ['classify', { id: 'r1' }, ['r1']],
    ['dismiss', { id: 'r1' }, ['r1']],
    ['remove', { id: 'r1' }, ['r1']],
    ['dismissMany', { ids: ['r1', 'r2'] }, ['r1', 'r2']],
    ['removeMany', { ids: ['r1', 'r2'] }, ['r1', 'r2']],
    ['undo', {}, undefined],
    ['removeAll', {}, undefined],
    ['mergeRows', {}, undefined],
  ])('%s is followed by the studies', async (name, payload, ids) => {
    const { follow, say } = setUp();
    expect(await say(name, payload)).toEqual(done(null));
    expect(follow).toHaveBeenCalledExactlyOnceWith(ids);
  });

  it('is not followed where it changed nothing, nor is what changes something else', async () => {
    const { follow, say } = setUp(failed('not_found'));
    await say('classify', { id: 'r1' });
    const other = setUp();
    await other.say('saveDraft', { id: 'r1' });
    expect([follow.mock.calls, other.follow.mock.calls]).toEqual([[], []]);
  });

  it('is kept though the disk has no room for what the studies make of it, and that is said', async () => {
    const { follow, problems, say } = setUp();
    follow.mockRejectedValue(quota);
    expect(await say('classify', { id: 'r1' })).toEqual(done(null));
    expect(problems).toEqual(['disk_full']);
  });
});

describe('what is said about studies', () => {
  const studies = (change: Partial<Studies>) => createStudyHandlers(change as Studies, () => ['nl']);
  const study = 'st_0123456789abcdef';

  it('is done in the person’s languages', async () => {
    const invite = vi.fn<Studies['invite']>(() => Promise.resolve({ ok: false, problem: 'offline' }));
    const reply = await studies({ invite }).studyInvitation({ link: 'x' }, page);
    expect(reply).toEqual(done({ ok: false, problem: 'offline' }));
    expect(invite).toHaveBeenCalledWith('x', ['nl']);
  });

  it.each([
    ['is there', true, done(null)],
    ['has gone meanwhile', false, failed('not_found')],
  ])('and %s is told', async (_which, changed, reply) => {
    const leave = () => Promise.resolve(changed);
    expect(await studies({ leave }).studyLeave({ study, mode: 'erase' }, page)).toEqual(reply);
  });

  it('and finds the disk full is told in words', async () => {
    const edit = () => Promise.reject(quota);
    const said = { study, rid: crypto.randomUUID(), rev: 0, edit: { do: 'release' } as const };
    expect(await studies({ edit }).studyEdit(said, page)).toEqual(failed('disk_full'));
  });
});
