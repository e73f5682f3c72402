import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aDailyCount,
  aFinishedAnswer,
  anAnswer,
  aRecord,
  aTaughtPage,
  someMinutes,
} from '../../test/factories.ts';
import { MAX_TEXT } from '../../contract/refusal-record.ts';
import { RECORD_VERSION } from '../../contract/versions.ts';
import { siteForUrl } from '../sites/registry.ts';
import { done, type Result } from './problem.ts';
import { SENDERS, type Handlers } from './protocol.ts';
import { receive, type RawSender, type Receiver } from './receive.ts';
import type { MessageName, Payload } from './schemas.ts';

const extensionId = 'abcdefghijklmnop';
const extensionUrl = `chrome-extension://${extensionId}/`;
const handle = vi.fn<(...said: unknown[]) => Promise<Result<null>>>(() => Promise.resolve(done(null)));
const handlers = Object.fromEntries(
  Object.keys(SENDERS).map((name) => [name, (...said: unknown[]) => handle(name, ...said)]),
) as unknown as Handlers;
const receiver: Receiver = {
  extensionId,
  extensionUrl,
  isChatAddress: (address) => siteForUrl(address) !== null,
  handlers,
};
beforeEach(() => handle.mockClear());

const chat: RawSender = { id: extensionId, url: 'https://chatgpt.com/c/1', frameId: 0, tab: { id: 7 } };
const page: RawSender = { id: extensionId, url: `${extensionUrl}popup.html` };

const study = 'st_0123456789abcdef';
const rid = '6f1c2a34-5b67-4c89-9d01-23456789abcd';
const hash = `sha256:${'A'.repeat(43)}`;
const given = { items: { participate: true }, survey: {}, language: 'en', adult: true };

const payloads: { [N in MessageName]: Payload<N> } = {
  answerFinished: aFinishedAnswer(),
  readableMinutes: { site: 'chatgpt', day: '2026-11-23', minutes: 3, key: 'minutes:1' },
  siteHealth: { site: 'chatgpt', adapter: null, readable: false, seenAt: '2026-11-23T09:30:00.000Z' },
  pageSites: {},
  guideWords: {},
  pageTaught: { page: aTaughtPage() },
  siteSettings: { site: 'chatgpt' },
  rulesNeeded: { languages: ['zh'] },
  chipPressed: { id: 'r1', action: 'snooze', site: 'chatgpt' },
  classify: { id: 'r1', answer: anAnswer() },
  dismiss: { id: 'r1' },
  saveDraft: { id: 'r1', draft: null },
  remove: { id: 'r1' },
  dismissMany: { ids: ['r1', 'r2'] },
  removeMany: { ids: ['r1', 'r2'] },
  mergeRows: {
    records: [aRecord()],
    replace: ['record-1'],
    counts: [aDailyCount()],
    minutes: [someMinutes()],
  },
  removeAll: {},
  undo: {},
  flagLastAnswer: { tabId: 7 },
  studyInvitation: { link: 'https://collect.example/join/st_0123456789abcdef#k=x' },
  studyJoin: { link: 'https://collect.example/join/st_0123456789abcdef#k=x', hash, given },
  studyAgree: { study, hash, given },
  studyEdit: { study, rid, rev: 0, edit: { do: 'release' } },
  studyLeave: { study, mode: 'erase' },
  studyRemove: { study, reports: [rid] },
  studyRefresh: { study },
  studyForget: { study },
  studySeen: { study },
};
const names = Object.keys(SENDERS) as MessageName[];
const say = (name: string, payload: unknown, from: RawSender) => receive(receiver, { name, payload }, from);

const notAllowed = { ok: false, problem: 'not_allowed' };
const invalid = { ok: false, problem: 'invalid_message' };

describe.each(names)('%s', (name) => {
  const [allowed, other] = SENDERS[name] === 'chat' ? [chat, page] : [page, chat];

  it('is handled when the right part says it', async () => {
    expect(await say(name, payloads[name], allowed)).toEqual(done(null));
    const sender = { kind: SENDERS[name], tabId: allowed.tab?.id ?? null, address: allowed.url };
    expect(handle.mock.calls).toEqual([[name, payloads[name], sender]]);
  });

  it('is refused when the other part says it', async () => {
    expect(await say(name, payloads[name], other)).toEqual(notAllowed);
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['a list', [[]]],
    ['a field more', { ...payloads[name], more: 1 }],
  ])('is invalid with %s', async (_what, payload) => {
    expect(await say(name, payload, allowed)).toEqual(invalid);
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('a sender', () => {
  it.each<[string, RawSender]>([
    ['another extension', { ...page, id: 'ponmlkjihgfedcba' }],
    ['nobody', {}],
    ['one without an address', { id: extensionId }],
    [
      'one whose address only begins alike',
      { ...page, url: `chrome-extension://${extensionId}x/popup.html` },
    ],
    ['a web page', { ...page, url: 'https://evil.example/', frameId: 0 }],
  ])('that is %s may command nothing', async (_who, from) => {
    expect(await say('removeAll', {}, from)).toEqual(notAllowed);
    expect(handle).not.toHaveBeenCalled();
  });

  it.each<[string, RawSender]>([
    ['another extension', { ...chat, id: 'ponmlkjihgfedcba' }],
    ['a frame inside the page', { ...chat, frameId: 3 }],
    ['one that names no frame', { id: extensionId, url: 'https://chatgpt.com/' }],
    ['a look-alike', { ...chat, url: 'https://chatgpt.com.evil.example/' }],
    ['a sub-domain', { ...chat, url: 'https://x.chatgpt.com/' }],
    ['a page that bears the name as its user', { ...chat, url: 'https://chatgpt.com@evil.example/' }],
    ['one without encryption', { ...chat, url: 'http://chatgpt.com/' }],
    ['one with a damaged address', { ...chat, url: 'chatgpt.com' }],
    ['one without an address', { id: extensionId, frameId: 0 }],
  ])('that is %s may tell nothing', async (_who, from) => {
    expect(await say('answerFinished', payloads.answerFinished, from)).toEqual(notAllowed);
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('a message', () => {
  it.each([
    null,
    undefined,
    7,
    'removeAll',
    [],
    {},
    { name: null, payload: {} },
    { name: ['removeAll'], payload: {} },
    { name: '__proto__', payload: {} },
    { name: 'constructor', payload: {} },
    { name: 'toString', payload: {} },
    { name: 'hasOwnProperty', payload: {} },
    { name: 'nonsense', payload: {} },
  ])('that is %j is nobody’s', async (raw) => {
    expect(await receive(receiver, raw, page)).toEqual(invalid);
    expect(handle).not.toHaveBeenCalled();
  });

  const finished = payloads.answerFinished;
  it.each<[string, unknown]>([
    ['an answer that is too long', aFinishedAnswer({ refusal: { answer: 'x'.repeat(MAX_TEXT + 1) } })],
    ['a prompt that is too long', aFinishedAnswer({ refusal: { prompt: 'x'.repeat(MAX_TEXT + 1) } })],
    ['a prompt that is empty', aFinishedAnswer({ refusal: { prompt: '' } })],
    ['an answer that is a number', { ...finished, refusal: { ...finished.refusal, answer: 7 } }],
    ['a field more in its text', { ...finished, refusal: { ...finished.refusal, html: '<b>' } }],
    ['a key that is too long', { ...finished, turnKey: 'k'.repeat(201) }],
    ['a key that is empty', { ...finished, turnKey: '' }],
    ['a model without a name', { ...finished, model: '' }],
    ['an outcome nobody knows', { ...finished, outcome: '__proto__' }],
    ['a day that is none', { ...finished, day: '2026-13-01' }],
    ['a time that is none', { ...finished, seenAt: 'now' }],
    ['a negative length', aFinishedAnswer({ refusal: { answerLength: -1 } })],
    ['a length that is no number', aFinishedAnswer({ refusal: { answerLength: NaN } })],
  ])('about %s is invalid', async (_what, payload) => {
    expect(await say('answerFinished', payload, chat)).toEqual(invalid);
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([0, -1, 1.5, 1441, Infinity, '5'])('about %j minutes is invalid', async (minutes) => {
    expect(await say('readableMinutes', { ...payloads.readableMinutes, minutes }, chat)).toEqual(invalid);
  });

  it.each([
    ['no record', []],
    ['an empty id', ['']],
    ['too many', Array(200_001).fill('r')],
    ['what is no id', [7]],
  ])('about %s is invalid', async (_what, ids) => {
    for (const name of ['dismissMany', 'removeMany']) expect(await say(name, { ids }, page)).toEqual(invalid);
  });

  it.each<[string, object]>([
    ['more records than a batch', { records: Array(1_001).fill(aRecord()) }],
    ['more counts than a batch', { counts: Array(5_001).fill(aDailyCount()) }],
    ['more minutes than a batch', { minutes: Array(5_001).fill(someMinutes()) }],
    ['a record of another version', { records: [{ ...aRecord(), recordVersion: RECORD_VERSION + 1 }] }],
    ['a record with a field more', { records: [{ ...aRecord(), more: 1 }] }],
    ['a count without its log', { counts: [{ ...aDailyCount(), log: undefined }] }],
    ['a count below nothing', { counts: [aDailyCount({ helps: -1 })] }],
    ['minutes on no day', { minutes: [someMinutes({ day: 'today' })] }],
    ['no word on what gives way', { replace: true }],
  ])('that merges %s is invalid', async (_what, change) => {
    expect(await say('mergeRows', { ...payloads.mergeRows, ...change }, page)).toEqual(invalid);
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([{ happened: 'nonsense' }, { note: '' }, { note: 'x'.repeat(4001) }, { family: '__proto__' }])(
    'with an answer like %j is invalid',
    async (change) => {
      const answer = { ...anAnswer(), ...change };
      expect(await say('classify', { id: 'r1', answer }, page)).toEqual(invalid);
    },
  );

  it('reaches its handler without what the answer may not hold', async () => {
    await say('classify', { id: 'r1', answer: { ...anAnswer(), more: 1 } }, page);
    expect(handle.mock.calls[0]?.[1]).toEqual({ id: 'r1', answer: anAnswer() });
  });
});
