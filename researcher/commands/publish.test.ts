import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJoinLink } from '../../protocol/join-link.ts';
import { readManifest } from '../../protocol/read-manifest.ts';
import {
  aCollector,
  aParticipant,
  aPublishedStudy,
  aReport,
  aResearcher,
  type Researcher,
  type TestCollector,
} from '../../test/a-running-study.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await aCollector();
}, 60_000);

type Draft = Record<string, unknown>;
const part = (draft: Draft, name: string) => draft[name] as Draft;

describe('a study that is published', () => {
  it('is at the collector as it was signed, under a link that names the key', async () => {
    const researcher = await aPublishedStudy({ collector });
    const { said } = await researcher.run('status');
    expect(said).toContain('At the collector: recruiting');
    const manifest = researcher.manifest();
    const version = JSON.parse((await researcher.folder.read('published/0001.json')) ?? '') as {
      served: string;
      hash: string;
    };
    const address = `${manifest.collector.origin}/v1/studies/${manifest.study}/manifests/${version.hash}`;
    const served = await (await collector.fetch(address)).text();
    expect(served).toBe(version.served);
    const again = aResearcher({ collector, path: researcher.folder.path });
    again.edit((draft) => (draft['summary'] = { en: 'Better said.' }));
    again.edit((draft) => (draft['changeNote'] = { en: 'A better summary.' }));
    const published = await again.run('publish');
    expect(published.code).toBe(0);
    const link = readJoinLink(/Join link: (\S+)/.exec(published.said)?.[1] ?? '');
    expect(link && (await readManifest(served, link))).toMatchObject({ ok: true });
  });

  it.each<[string, (draft: Draft) => void, string]>([
    ['fields', (draft) => (part(draft, 'collect')['fields'] as string[]).push('subtype'), 'collect'],
    [
      'texts',
      (draft) => {
        Object.assign(part(draft, 'collect'), { text: 'excerpt', excerptMax: 100 });
        (part(draft, 'consent')['items'] as object[]).push({ id: 'excerpts', required: false });
      },
      'collect, consent',
    ],
    ['time to keep it', (draft) => (draft['keepUntil'] = '2040-01-01'), 'keepUntil'],
    ['publication', (draft) => (draft['publishes'] = 'labels'), 'publishes'],
    [
      'processors',
      (draft) =>
        (part(draft, 'researcher')['processors'] = [{ name: 'Host', country: 'DE', role: 'storage' }]),
      'researcher',
    ],
    ['readers', (draft) => (draft['recipients'] = ['Anybody']), 'recipients'],
    ['sites', (draft) => (part(draft, 'collect')['sites'] = []), 'collect'],
    ['counts', (draft) => (part(draft, 'collect')['counters'] = true), 'collect'],
  ])(
    'and asks for more %s can’t call that editorial, and people have to agree again',
    async (_more, change, parts) => {
      const researcher = await aPublishedStudy({ collector }, (draft) => {
        Object.assign(part(draft, 'collect'), { sites: ['chatgpt'], counters: false });
        draft['publishes'] = 'aggregates';
      });
      const one = await aParticipant(collector, researcher.manifest());
      researcher.edit(change);
      researcher.edit((draft) => (draft['changeNote'] = { en: 'We ask for more.' }));
      expect(await researcher.run('publish', '--editorial')).toMatchObject({
        code: 1,
        said: expect.stringContaining(`it asks for more in ${parts}`),
      });
      expect(await researcher.run('publish')).toMatchObject({
        code: 0,
        said: expect.stringContaining(`A material change (${parts})`),
      });
      expect(await one.post(await one.seal(aReport()))).toBe(412);
    },
  );

  it('with another text to agree to asks everybody again', async () => {
    const researcher = await aPublishedStudy({ collector });
    writeFileSync(join(researcher.folder.path, 'consent.en.md'), 'I agree to more.');
    researcher.edit((draft) => (draft['changeNote'] = { en: 'Another text.' }));
    expect(await researcher.run('publish')).toMatchObject({
      code: 0,
      said: expect.stringContaining('(consent)'),
    });
  });

  it('with an editorial change goes on', async () => {
    const researcher = await aPublishedStudy({ collector });
    const one = await aParticipant(collector, researcher.manifest());
    researcher.edit((draft) => (draft['title'] = { en: 'Rules that people meet' }));
    expect(await researcher.run('publish')).toMatchObject({
      code: 1,
      said: expect.stringContaining('changeNote'),
    });
    researcher.edit((draft) => (draft['changeNote'] = { en: 'A better title.' }));
    expect(await researcher.run('publish', '--editorial')).toMatchObject({ code: 0 });
    expect(await one.post(await one.seal(aReport()))).toBe(201);
    expect(await researcher.run('sync')).toMatchObject({ code: 0 });
    expect(await researcher.run('publish')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Nothing has changed'),
    });
  });

  it('has a next version also where a key that opens lies elsewhere', async () => {
    const researcher = await aPublishedStudy({ collector });
    await researcher.folder.remove('keys/second.json');
    researcher.edit((draft) =>
      Object.assign(draft, { title: { en: 'Better' }, changeNote: { en: 'A better title.' } }),
    );
    expect(await researcher.run('publish', '--editorial')).toMatchObject({ code: 0 });
    expect(await researcher.run('keys', '--drill')).toMatchObject({
      code: 1,
      said: expect.stringContaining('the files of all keys must lie in keys/'),
    });
  });

  it('whose answer was lost is known to have arrived', async () => {
    const lossy: typeof fetch = async (url, init) => {
      const response = await collector.fetch(url, init);
      if (init?.method === 'POST') throw new Error('the line broke');
      return response;
    };
    const cut = aResearcher({ collector: { fetch: lossy } });
    await expect(aPublishedStudy({ collector: { fetch: lossy }, path: cut.folder.path })).rejects.toThrow(
      'can’t be reached',
    );
    const again = aResearcher({ collector, path: cut.folder.path });
    expect(await again.run('publish')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Nothing has changed'),
    });
    expect(await again.run('status')).toMatchObject({ code: 0, said: expect.stringContaining('recruiting') });
  });
});

describe('a study is not published', () => {
  const draftOnly = async (change: (researcher: Researcher) => unknown, commands = ['keys']) => {
    const researcher = aResearcher({ collector });
    const flags = [
      '--title',
      'T',
      '--controller',
      'C',
      '--country',
      'NL',
      '--lead',
      'L',
      '--contact',
      'mailto:a@b.example',
    ];
    await researcher.run('init', ...flags);
    researcher.edit((draft) => Object.assign(draft, { summary: { en: 'S' }, purposes: { en: 'P' } }));
    writeFileSync(join(researcher.folder.path, 'consent.en.md'), 'I agree.');
    for (const command of commands) expect(await researcher.run(command)).toMatchObject({ code: 0 });
    await change(researcher);
    return researcher.run('publish');
  };

  it.each<[string, (researcher: Researcher) => unknown, string, string[]?]>([
    ['without a draft', ({ folder }) => folder.remove('study.json'), 'Begin with: init'],
    ['that is no JSON', ({ folder }) => folder.write('study.json', '{'), 'is no JSON'],
    [
      'with a part that is wrong',
      ({ edit }) => edit((draft) => (draft['publishes'] = 'all')),
      'study.json: publishes',
    ],
    ['with a part nobody knows', ({ edit }) => edit((draft) => (draft['secret'] = 1)), 'study.json: secret'],
    ['without its text', ({ folder }) => folder.remove('consent.en.md'), 'consent.en.md, the consent text'],
    [
      'with words still to be filled in',
      ({ edit }) => edit((draft) => (draft['summary'] = { en: 'FILL IN' })),
      'Not published',
    ],
    ['without keys', () => null, 'First: keys', []],
    ['without a drill', ({ folder }) => folder.remove('keys/drill.json'), 'The drill has not been passed'],
    [
      'with a key that is damaged',
      ({ folder }) => folder.write('keys/first.json', 'x'),
      'keys/first.json is no key file',
    ],
    [
      'at a collector that is none',
      ({ edit }) => edit((draft) => (draft['collector'] = { origin: 'http://127.0.0.1:8787/' })),
      'study.json: collector.origin',
    ],
  ])('%s', async (_how, change, sentence, commands) => {
    expect(await draftOnly(change, commands)).toMatchObject({
      code: 1,
      said: expect.stringContaining(sentence),
    });
  });

  it('with the token of somebody else', async () => {
    const researcher = aResearcher({ collector });
    await expect(
      aPublishedStudy({
        path: researcher.folder.path,
        collector: {
          fetch: (url, init) =>
            collector.fetch(url, init?.method === 'POST' ? { ...init, headers: {} } : init),
        },
      }),
    ).rejects.toThrow('does not know this token');
  });
});
