import { beforeAll, describe, expect, it } from 'vitest';
import {
  aCollector,
  aParticipant,
  aPublishedStudy,
  aReport,
  aResearcher,
  someCounts,
  type Researcher,
  type TestCollector,
} from '../../test/a-running-study.ts';
import { newSigningKey } from '../../protocol/signature.ts';
import type { Folder } from '../folder.ts';
import { newest, openedOf, openedParticipants, quarantine } from '../store/opened-store.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await aCollector();
}, 60_000);

const study = (change?: (draft: Record<string, unknown>) => void) => aPublishedStudy({ collector }, change);
const someone = (researcher: Researcher, options = {}) =>
  aParticipant(collector, researcher.manifest(), options);

async function synced(researcher: Researcher, ...words: string[]): Promise<string> {
  const { code, said } = await researcher.run('sync', ...words);
  expect([code, said]).toEqual([0, said]);
  return said;
}
const reasons = async ({ folder }: Researcher) =>
  [...(await quarantine(folder)).values()].flat().map(({ why }) => why);

/** Everything in the folder that a sync has made, by name. */
async function stateOf(folder: Folder): Promise<Record<string, string | null>> {
  const state: Record<string, string | null> = { cursor: await folder.read('cursor') };
  for (const part of ['raw', 'opened', 'quarantine', 'departures'])
    for (const name of await folder.list(part))
      state[`${part}/${name}`] = await folder.read(`${part}/${name}`);
  return state;
}

/** What a malicious or broken collector makes of an export. */
const exportedThrough = (
  change: (line: Record<string, string>) => object | null,
): Pick<TestCollector, 'fetch'> => ({
  fetch: async (url, init) => {
    const response = await collector.fetch(url, init);
    if (!String(url).includes('/export')) return response;
    const lines = (await response.text()).split('\n').filter(Boolean);
    const changed = lines.map((line) => change(JSON.parse(line) as Record<string, string>));
    return new Response(changed.flatMap((line) => (line ? [JSON.stringify(line)] : [])).join('\n'));
  },
});
const through = (researcher: Researcher, change: Parameters<typeof exportedThrough>[0]) =>
  aResearcher({ collector: exportedThrough(change), path: researcher.folder.path });

describe('what sync fetches', () => {
  it('is opened, checked, and there once, however often it is fetched', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    const first = await one.send(aReport());
    await one.send(aReport({ happened: 'hard_refusal' }), { rid: first.rid, rev: 1 });
    await one.send(someCounts(), { kind: 'counts' });
    expect(await synced(researcher)).toContain('Here: 4 messages of 1 participants, all in order.');
    const before = await stateOf(researcher.folder);
    await synced(researcher);
    await synced(researcher, '--from-start');
    expect(await stateOf(researcher.folder)).toEqual(before);
    const opened = await openedOf(researcher.folder, one.pid);
    expect(opened?.chain).toEqual({ missing: [], forked: [] });
    const reports = newest(opened?.messages ?? []).filter(({ kind }) => kind === 'report');
    expect(reports.map(({ data }) => data['happened'])).toEqual(['hard_refusal']);
  });

  it('is opened by any one of the keys', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    await one.send(aReport());
    await researcher.folder.remove('keys/first.json');
    expect(await synced(researcher)).toContain('Here: 2 messages');
  });

  it.each([
    [
      'a field that the study does not ask for',
      { prompt: 'How do I …?' },
      'it holds the field "prompt", which the study does not ask for',
    ],
    ['what no field can hold', { happened: 'maybe' }, 'its field "happened" holds what it can’t'],
  ])('with %s is set aside', async (_what, change, why) => {
    const researcher = await study();
    const one = await someone(researcher);
    await one.send(aReport(change));
    await synced(researcher);
    expect(await reasons(researcher)).toEqual([why]);
  });

  it('holds texts of those alone who agreed to send them', async () => {
    const researcher = await study((draft) => {
      const collect = draft['collect'] as Record<string, unknown>;
      draft['collect'] = {
        ...collect,
        fields: ['day', 'site', 'happened', 'prompt'],
        text: 'excerpt',
        excerptMax: 200,
      };
      (draft['consent'] as { items: object[] }).items.push({ id: 'excerpts', required: false });
    });
    const report = { day: '2026-12-05', site: 'chatgpt', happened: 'deflects', prompt: 'How?' };
    await (await someone(researcher, { items: { excerpts: true } })).send(report);
    await (await someone(researcher, { items: { excerpts: false } })).send(report);
    await synced(researcher);
    expect(await reasons(researcher)).toEqual([
      'it holds the text "prompt", and there is no word that they agreed to send it',
    ]);
  });
});

describe('what a collector has meddled with', () => {
  it.each<[string, (line: Record<string, string>) => object | null, string]>([
    [
      'an envelope whose head was altered',
      (line) => {
        const envelope = line['envelope']?.replace('"rev":0', '"rev":7');
        return { ...line, envelope };
      },
      'it is not what its hash says',
    ],
    ['a line that is none', (line) => ({ ...line, type: 'riddle' }), 'it is no line of an export'],
  ])('%s is set aside, and the rest is taken', async (_what, change, why) => {
    const researcher = await study();
    const one = await someone(researcher);
    const marked = await one.send(aReport());
    const meddler = through(researcher, (line) =>
      line['envelope']?.includes(marked.rid) ? change(line) : line,
    );
    await one.send(aReport());
    await synced(meddler);
    expect(await reasons(researcher)).toEqual([why]);
    expect((await openedOf(researcher.folder, one.pid))?.messages).toHaveLength(2);
  });

  it('with a hash to match, is set aside by its seal', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    const envelope = await one.seal(aReport());
    await one.post({ ...envelope, rid: crypto.randomUUID() });
    await synced(researcher);
    expect(await reasons(researcher)).toEqual([
      'it, or the envelope around it, was altered after it was sealed',
    ]);
  });

  it('a message put there with another key is set aside', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    await one.send(aReport(), { key: await newSigningKey() });
    await synced(researcher);
    expect(await reasons(researcher)).toEqual([
      'it is not signed by the participant: somebody else may have put it there',
    ]);
  });

  it('a participant’s key that changes is noticed', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    await synced(researcher);
    await one.send(aReport());
    const { x } = await newSigningKey();
    await synced(through(researcher, (line) => (line['signKey'] ? { ...line, signKey: x } : line)));
    expect(await reasons(researcher)).toEqual([
      'the collector names another signing key for them than before',
    ]);
  });

  it('a message that is kept back leaves a gap that is told', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    const kept = await one.send(aReport());
    await one.send(aReport());
    const said = await synced(
      through(researcher, (line) => (line['envelope']?.includes(kept.rid) ? null : line)),
    );
    expect(said).toContain(`Of ${one.pid}, 1 messages are missing between others: 1.`);
  });

  it('a copied profile is a chain that parts, and is told', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    const { seq, previous } = { ...one.chain };
    await one.send(aReport());
    await one.send(aReport({ site: 'claude' }), { seq, previous });
    expect(await synced(researcher)).toContain(`Of ${one.pid}, the messages part at 1`);
  });
});

describe('who leaves', () => {
  it('with “erase” is gone from everything, stays gone, and the collector is told', async () => {
    const researcher = await study();
    const [one, other] = [await someone(researcher), await someone(researcher)];
    await one.send(aReport());
    await one.send(aReport({ nonsense: 1 }));
    await other.send(aReport());
    await synced(researcher);
    const before = await stateOf(researcher.folder);
    expect(await one.leave('erase')).toBe(200);
    await synced(researcher);
    // A collector that was restored from a backup sends it all again.
    const lines =
      before[`raw/${one.pid}.jsonl`]
        ?.trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object) ?? [];
    const restored = aResearcher({
      path: researcher.folder.path,
      collector: {
        fetch: async (url, init) => {
          if (!String(url).includes('/export')) return collector.fetch(url, init);
          const cursor = { type: 'cursor', cursor: 'x', more: false };
          return new Response([...lines, cursor].map((line) => JSON.stringify(line)).join('\n'));
        },
      },
    });
    await synced(restored);
    const after = await stateOf(researcher.folder);
    expect(Object.keys(after).filter((name) => name.includes(one.pid))).toEqual([
      `departures/${one.pid}.json`,
    ]);
    expect(after[`departures/${one.pid}.json`]).toContain('"acknowledged":true');
    expect(after[`raw/${other.pid}.jsonl`]).toEqual(before[`raw/${other.pid}.jsonl`]);
  });

  it('with “stop” stays in it', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    await one.send(aReport());
    await one.leave('stop');
    await synced(researcher);
    expect((await openedOf(researcher.folder, one.pid))?.messages).toHaveLength(2);
  });

  it('with some reports alone is rid of those alone', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    const [gone] = [await one.send(aReport()), await one.send(aReport({ site: 'claude' }))];
    await synced(researcher);
    expect(await one.leave('erase', [gone.rid])).toBe(200);
    const said = await synced(researcher);
    expect(said).toContain('1 messages are missing between others: 1 (1 reports of theirs were taken back).');
    await synced(researcher, '--from-start');
    const messages = (await openedOf(researcher.folder, one.pid))?.messages ?? [];
    expect(messages.map(({ kind, data }) => [kind, data['site']])).toEqual([
      ['consent', undefined],
      ['report', 'claude'],
    ]);
  });
});

describe('when something breaks', () => {
  it('between any two writes, the next sync ends the same', async () => {
    const whole = await study();
    const [one, other] = [await someone(whole), await someone(whole)];
    for (const who of [one, other]) for (let at = 0; at < 2; at++) await who.send(aReport());
    await one.send(aReport({ nonsense: 1 }));
    await synced(whole);
    await one.send(aReport());
    await other.leave('erase');
    const published = await whole.folder.read('published/0001.json');
    const keys = await Promise.all(
      ['keys/first.json', 'researcher-token'].map(async (name) => [
        name,
        (await whole.folder.read(name)) ?? '',
      ]),
    );
    await synced(whole);
    const expected = await stateOf(whole.folder);

    for (let survives = 0; ; survives++) {
      let left = survives;
      const fails = (folder: Folder): Folder => {
        const orFail =
          <A extends unknown[]>(work: (...args: A) => Promise<void>) =>
          (...args: A) =>
            left-- > 0 ? work(...args) : Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        return {
          ...folder,
          write: orFail((name: string, content: string | Uint8Array) => folder.write(name, content)),
          append: orFail((name: string, text: string) => folder.append(name, text)),
          remove: orFail((name: string) => folder.remove(name)),
        };
      };
      const broken = aResearcher({ collector, wrapFolder: fails });
      await broken.folder.write('published/0001.json', published ?? '');
      for (const [name = '', text = ''] of keys) await broken.folder.write(name, text);
      const ended = await broken.run('sync');
      if (ended.code === 0) {
        expect(survives).toBeGreaterThan(5);
        break;
      }
      expect(ended.said).toContain('the disk is full');
      const again = aResearcher({ collector, path: broken.folder.path });
      await synced(again);
      expect(withoutDates(await stateOf(broken.folder))).toEqual(withoutDates(expected));
    }
  }, 120_000);

  it('half a line that a crash left is passed over, and comes again', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    await one.send(aReport());
    await synced(researcher);
    const raw = `raw/${one.pid}.jsonl`;
    const whole = (await researcher.folder.read(raw)) ?? '';
    await researcher.folder.write(raw, whole.slice(0, -40));
    await synced(researcher, '--from-start');
    expect((await openedOf(researcher.folder, one.pid))?.messages).toHaveLength(2);
  });

  it('a line that two syncs at once have both added counts once', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    await one.send(aReport());
    await synced(researcher);
    const raw = `raw/${one.pid}.jsonl`;
    const lines = (await researcher.folder.read(raw)) ?? '';
    await researcher.folder.append(raw, lines);
    expect(await synced(researcher)).toContain('Here: 2 messages of 1 participants');
    expect(await reasons(researcher)).toEqual([]);
  });

  it.each<[string, Response | 'gone', string]>([
    ['is not reached', 'gone', 'can’t be reached'],
    ['answers rubbish', new Response('<html>Log in to the hotel</html>'), 'broke off, or is no export'],
    ['breaks off', new Response('{"type":"report"}'), 'broke off, or is no export'],
    ['refuses', Response.json({ code: 'unauthorised' }, { status: 401 }), 'does not know this token'],
    ['fails', new Response('oops', { status: 502 }), 'answers 502, and not as a collector does'],
  ])('and the collector %s, it says so in a sentence', async (_how, answer, sentence) => {
    const researcher = await study();
    const fetching = () => (answer === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve(answer));
    const cut = aResearcher({ collector: { fetch: fetching }, path: researcher.folder.path });
    const { code, said } = await cut.run('sync');
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('and the passphrase is wrong, what came is kept sealed', async () => {
    const researcher = await study();
    const one = await someone(researcher);
    await one.send(aReport());
    const wrong = aResearcher({
      collector,
      path: researcher.folder.path,
      passphrase: () => 'not the right words',
    });
    const { code, said } = await wrong.run('sync');
    expect([code, said]).toEqual([1, expect.stringContaining('does not open the key "first"')]);
    expect(await openedParticipants(researcher.folder)).toEqual([]);
    expect(await synced(researcher)).toContain('Here: 2 messages');
  });
});

const withoutDates = (state: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(state).filter(([name]) => !name.startsWith('synced')));
