import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aCollector,
  aParticipant,
  aPublishedStudy,
  aResearcher,
  type Researcher,
  type TestCollector,
} from '../../test/a-running-study.ts';
import { run } from '../run.ts';
import { lastCodings } from '../coding/codings.ts';
import { openedOf } from '../store/opened-store.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await aCollector();
}, 60_000);

const withTexts = (draft: Record<string, unknown>) => {
  draft['collect'] = {
    ...{ sites: [], text: 'excerpt', excerptMax: 200, counters: true },
    fields: ['day', 'site', 'happened', 'prompt', 'answer'],
  };
  const items = ['excerpts', 'human_coders'].map((id) => ({ id, required: false }));
  (draft['consent'] as { items: object[] }).items.push(...items);
};

async function studyWith(count: number) {
  const researcher = await aPublishedStudy({ collector }, withTexts);
  const one = await aParticipant(collector, researcher.manifest(), {
    items: { excerpts: true, human_coders: true },
  });
  for (let at = 0; at < count; at++)
    await one.send({
      day: '2026-12-05',
      site: 'chatgpt',
      happened: 'hard_refusal',
      prompt: `How ${at}?`,
      answer: 'No.',
    });
  expect(await researcher.run('sync')).toMatchObject({ code: 0 });
  return { researcher, one };
}

interface Answer {
  status: number;
  text: string;
  headers: Record<string, unknown>;
}
function ask(url: string, { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const type = body ? { 'content-type': 'application/json' } : {};
    const asked = request(
      url,
      { method: body ? 'POST' : 'GET', headers: { ...type, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      },
    );
    asked.on('error', reject).end(body && JSON.stringify(body));
  });
}

/** What a coder does while the page is served. */
async function coding(researcher: Researcher, words: string[], work: (address: string) => Promise<void>) {
  const said: string[] = [];
  const code = await run(['code', ...words], {
    ...researcher.deps,
    openFolder: () => researcher.folder,
    say: (line) => said.push(line),
    complain: (line) => said.push(line),
    untilStopped: () => work(/http:\S+/.exec(said.join(' '))?.[0] ?? ''),
  });
  return { code, said: said.join('\n') };
}
interface Next {
  item: { pid: string; rid: string; prompt: string };
  said: object[];
  left: number;
}
const next = async (address: string) => JSON.parse((await ask(`${address}next`)).text) as Next | null;
const say = (address: string, { item }: Next, labels: object | null) =>
  ask(`${address}say`, { body: { pid: item.pid, rid: item.rid, labels } });

const YES = { happened: 'hard_refusal', weighed: 'no', danger: 'no' };
const codeAll = (labelsOf: (at: number) => object | null) => async (address: string) => {
  for (let at = 0, one = await next(address); one; at++, one = await next(address))
    expect((await say(address, one, labelsOf(at))).status).toBe(200);
};

describe('coders', () => {
  it('see what was said and nothing of what participants made of it', async () => {
    const { researcher } = await studyWith(1);
    await coding(researcher, ['--coder', 'anna'], async (address) => {
      const { text } = await ask(`${address}next`);
      expect(Object.keys((JSON.parse(text) as Next).item).sort()).toEqual(['answer', 'pid', 'prompt', 'rid']);
    });
  });

  it('all code the same reports, in orders of their own, and each what they said is kept', async () => {
    const { researcher } = await studyWith(12);
    const orders: string[][] = [];
    for (const coder of ['anna', 'ben']) {
      const order: string[] = [];
      await coding(researcher, ['--coder', coder], async (address) => {
        for (let one = await next(address); one; one = await next(address)) {
          order.push(one.item.prompt);
          await say(address, one, YES);
        }
      });
      orders.push(order);
    }
    expect(orders[0]?.toSorted()).toEqual(orders[1]?.toSorted());
    expect(orders[0]).not.toEqual(orders[1]);
    const kept = await lastCodings(researcher.folder);
    expect(kept).toHaveLength(24);
    expect(kept[0]).toMatchObject({ guideline: expect.stringMatching(/^[\w-]{12}$/), labels: YES });
    expect(await researcher.run('build', '--release', 'R1')).toMatchObject({ code: 0 });
    expect(await researcher.folder.read('releases/R1/data/codings.csv')).toContain('"anna"');
    expect(await researcher.folder.read('releases/R1/meta/agreement.json')).toContain('"one_label"');
  });

  it('who differ are settled by a third, who does not learn who said what', async () => {
    const { researcher } = await studyWith(3);
    await coding(
      researcher,
      ['--coder', 'anna'],
      codeAll(() => YES),
    );
    await coding(
      researcher,
      ['--coder', 'ben'],
      codeAll((at) => (at === 0 ? null : YES)),
    );
    expect(await researcher.run('code', '--coder', 'ben', '--adjudicate')).toMatchObject({ code: 1 });
    await coding(researcher, ['--coder', 'cleo', '--adjudicate'], async (address) => {
      const one = await next(address);
      expect(one?.left).toBe(1);
      expect(one?.said).toEqual(expect.arrayContaining([YES, null]));
      if (one) await say(address, one, YES);
      expect(await next(address)).toBeNull();
    });
    expect(
      (await lastCodings(researcher.folder)).filter(({ round }) => round === 'adjudication'),
    ).toHaveLength(1);
    expect(await researcher.run('code', '--coder', 'dan', '--adjudicate')).toMatchObject({
      code: 1,
      said: expect.stringContaining('nothing to settle'),
    });
  });

  it('destroy a text by which somebody could be known, for good', async () => {
    const { researcher, one } = await studyWith(2);
    await coding(researcher, ['--coder', 'anna'], async (address) => {
      const first = await next(address);
      const { pid = '', rid = '' } = first?.item ?? {};
      expect((await ask(`${address}destroy`, { body: { pid, rid } })).status).toBe(200);
      const left = await next(address);
      expect(left?.left).toBe(1);
      expect(left?.item.rid).not.toBe(rid);
      for (const part of ['raw', 'opened'])
        for (const name of await researcher.folder.list(part))
          expect(await researcher.folder.read(`${part}/${name}`)).not.toContain(first?.item.prompt);
    });
    const before = await openedOf(researcher.folder, one.pid);
    expect(await researcher.run('sync', '--from-start')).toMatchObject({ code: 0 });
    expect(await openedOf(researcher.folder, one.pid)).toEqual(before);
    await researcher.folder.remove('opened');
    expect(await researcher.run('sync')).toMatchObject({ code: 0 });
    expect(await openedOf(researcher.folder, one.pid)).toEqual(before);
    expect(await researcher.run('build', '--release', 'R1', '--for-team')).toMatchObject({ code: 0 });
    expect(await researcher.folder.read('releases/R1/data/reports.csv')).toContain('"-94"');
  });

  it('have nothing to code where nobody agreed that people read it', async () => {
    const researcher = await aPublishedStudy({ collector }, withTexts);
    const one = await aParticipant(collector, researcher.manifest(), { items: { excerpts: true } });
    await one.send({ day: '2026-12-05', site: 'chatgpt', happened: 'deflects', prompt: 'How?' });
    await researcher.run('sync');
    expect(await researcher.run('code', '--coder', 'anna')).toMatchObject({
      code: 1,
      said: expect.stringContaining('nothing to code'),
    });
  });

  it.each([
    ['no name', []],
    ['a name that leads elsewhere', ['--coder', '../anna']],
    ['a port that is none', ['--coder', 'anna', '--port', 'x']],
  ])('with %s are turned away', async (_what, words) => {
    const researcher = await aPublishedStudy({ collector }, withTexts);
    expect(
      await aResearcher({ collector, path: researcher.folder.path }).run('code', ...words),
    ).toMatchObject({
      code: 1,
    });
  });
});

describe('the page for coding', () => {
  it('runs its own script alone, asks no other address, and is kept by nobody', async () => {
    const { researcher } = await studyWith(1);
    await coding(researcher, ['--coder', 'anna'], async (address) => {
      const { status, text, headers } = await ask(address);
      expect(status).toBe(200);
      const [, nonce] = /nonce="([\w-]+)"/.exec(text) ?? [];
      expect(headers['content-security-policy']).toContain(`default-src 'none'; script-src 'nonce-${nonce}'`);
      expect(headers['cache-control']).toBe('no-store');
      expect(text).not.toMatch(/https?:\/\//);
    });
  });

  it.each<[string, (address: string, one: Next) => Promise<Answer>, number]>([
    ['without its secret', (address) => ask(new URL('/next', address).href), 404],
    ['under another name', (address) => ask(`${address}next`, { headers: { host: 'evil.example' } }), 404],
    [
      'by a form of another page',
      (address, one) => ask(`${address}say`, { body: one.item, headers: { 'content-type': 'text/plain' } }),
      404,
    ],
    ['with a label nobody knows', (address, one) => say(address, one, { ...YES, happened: 'maybe' }), 422],
    ['with a label missing', (address, one) => say(address, one, { happened: 'helps' }), 422],
    [
      'about a report that is none',
      (address, one) => say(address, { ...one, item: { ...one.item, rid: 'x' } }, YES),
      422,
    ],
    ['with more than a saying', (address) => ask(`${address}say`, { body: { x: 'x'.repeat(20_000) } }), 422],
  ])('asked %s does nothing', async (_how, asking, status) => {
    const { researcher } = await studyWith(1);
    await coding(researcher, ['--coder', 'anna'], async (address) => {
      const one = await next(address);
      expect(one && (await asking(address, one)).status).toBe(status);
    });
    expect(await lastCodings(researcher.folder)).toEqual([]);
  });
});
