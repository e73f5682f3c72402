/** The smaller commands: a draft, codes, the state, the end. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readJoinLink } from '../../protocol/join-link.ts';
import {
  aCollector,
  aParticipant,
  aPublishedStudy,
  aReport,
  aResearcher,
  PASSPHRASE,
  type TestCollector,
} from '../../test/a-running-study.ts';
import { run } from '../run.ts';
import { commands } from './registry.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await aCollector();
}, 60_000);

describe('any command', () => {
  it.each(commands.map(({ name }) => name))(
    '%s tells what it does, and nothing else, on --help',
    async (name) => {
      const researcher = aResearcher({ collector });
      const { code, said } = await researcher.run(name, '--help');
      expect(code).toBe(0);
      expect(said).toContain(`refusal-study ${name}`);
      expect(await researcher.folder.list('.')).toEqual([]);
    },
  );

  it.each<[string[], number, string]>([
    [[], 1, 'Usage: refusal-study COMMAND'],
    [['help'], 0, 'Usage: refusal-study COMMAND'],
    [['dance'], 1, 'There is no command "dance".'],
    [['sync', '--fast'], 1, 'Unknown option'],
    [['sync', 'now'], 1, 'What "now" is for is not clear.'],
    [['codes', '--quota'], 1, 'argument missing'],
    ...commands
      .filter(({ name }) => !['init', 'keys', 'build', 'codes'].includes(name))
      .map(({ name }): [string[], number, string] => [[name], 1, 'First: publish']),
  ])('typed as %j ends with %i and a sentence', async (words, expected, sentence) => {
    const { code, said } = await aResearcher({ collector }).run(...words);
    expect(code).toBe(expected);
    const known = words[0] === 'publish' || words[0] === 'preview' ? 'Begin with: init' : sentence;
    expect(said).toContain(known);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('says where nothing can be written', async () => {
    const said: string[] = [];
    const { deps } = aResearcher({ collector });
    const code = await run(['init'], {
      ...deps,
      complain: (line) => said.push(line),
      openFolder: (path) => ({
        ...aResearcher({ collector }).folder,
        path,
        write: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })),
      }),
    });
    expect([code, said]).toEqual([
      1,
      [expect.stringContaining('study: nothing can be written to that disk.')],
    ]);
  });
});

describe('init', () => {
  it('begins a study that asks for labels alone, and says what is to be written', async () => {
    const researcher = aResearcher({ collector });
    const { code, said } = await researcher.run('init');
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('Must be changed: study.json still says "FILL IN"'),
    ]);
    expect(await researcher.run('init')).toMatchObject({
      code: 1,
      said: expect.stringContaining('init --check'),
    });
    const text = (await researcher.folder.read('consent.en.md')) ?? '';
    for (const slot of ['research', 'harm', 'erase', 'payment', 'server', 'board'])
      expect(text).toContain(slot);
  });

  type Draft = Record<string, Record<string, unknown>>;
  it.each<[(draft: Draft) => void, string]>([
    [
      (draft) =>
        Object.assign(draft['collect'] ?? {}, { text: 'excerpt', fields: ['prompt'], excerptMax: 9 }),
      'consent.items needs "excerpts"',
    ],
    [(draft) => Object.assign(draft['collect'] ?? {}, { fields: ['prompt'] }), 'collect.text says "none"'],
    [(draft) => Object.assign(draft['collect'] ?? {}, { fields: ['note'] }), 'consent.items needs "notes"'],
    [(draft) => Object.assign(draft, { publishes: 'text' }), 'needs "publish_excerpts"'],
    [(draft) => Object.assign(draft, { keepUntil: '2026-12-31' }), 'keepUntil lies before withdrawUntil'],
    [
      (draft) => Object.assign(draft, { withdrawUntil: '2026-12-31' }),
      'withdrawUntil lies before the study closes',
    ],
    [(draft) => Object.assign(draft['schedule'] ?? {}, { closes: '2026-01-01' }), 'before it opens'],
    [(draft) => Object.assign(draft['limits'] ?? {}, { holdHours: 1 }), 'wait less than a day'],
    [(draft) => Object.assign(draft['collect'] ?? {}, { counters: false }), 'no rates'],
    [
      (draft) =>
        Object.assign(draft['researcher'] ?? {}, {
          ethics: {
            body: 'B',
            protocol: 'P',
            approvedOn: '2025-01-01',
            expiresOn: '2025-12-31',
            contact: 'mailto:a@b.example',
          },
        }),
      'The ethics approval has expired',
    ],
  ])('notices %s', async (change, sentence) => {
    const researcher = aResearcher({ collector });
    await researcher.run('init');
    researcher.edit((draft) => change(draft as Draft));
    expect((await researcher.run('init', '--check')).said).toContain(sentence);
  });
});

describe('preview', () => {
  it('shows what people agree to and a report of the listed fields, and sends nothing', async () => {
    const researcher = aResearcher({ collector: { fetch: () => Promise.reject(new Error('sent')) } });
    await researcher.run('init', '--title', '<b>Rules</b>');
    expect(await researcher.run('preview')).toMatchObject({ code: 0 });
    const page = (await researcher.folder.read('preview.html')) ?? '';
    expect(page).toContain('&lt;b&gt;Rules&lt;/b&gt;');
    expect(page).toContain('&quot;happened&quot;: &quot;hard_refusal&quot;');
    expect(page).not.toContain('&quot;prompt&quot;');
  });
});

describe('codes', () => {
  it('let just as many in as they are for', async () => {
    const researcher = await aPublishedStudy({ collector });
    expect(await researcher.run('codes', '2', '--quota', '1', '--label', '=class')).toMatchObject({
      code: 0,
    });
    await researcher.run('codes', '1');
    const lines = ((await researcher.folder.read('codes.csv')) ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(4);
    const link = readJoinLink(lines[1]?.split('"').at(-2) ?? '');
    const code = link?.code ?? '';
    expect((await aParticipant(collector, researcher.manifest(), { code })).joined).toBe(201);
    await expect(aParticipant(collector, researcher.manifest(), { code })).rejects.toThrow();
  });

  it.each([
    ['no number', [], 'A number from 1'],
    ['a number that is none', ['many'], 'A number from 1'],
    ['too many', ['10001'], 'A number from 1'],
    ['a quota of none', ['5', '--quota', '0'], '--quota'],
    ['an open study', ['5'], 'open to everybody'],
  ])('are not minted for %s', async (_what, words, sentence) => {
    const researcher = await aPublishedStudy({ collector }, (draft) => (draft['join'] = { mode: 'open' }));
    expect(await researcher.run('codes', ...words)).toMatchObject({
      code: 1,
      said: expect.stringContaining(sentence),
    });
  });
});

describe('status and close', () => {
  it('tell how the study stands, paused, resumed and closed', async () => {
    const researcher = await aPublishedStudy({ collector });
    for (const [words, standing] of [
      [['close', '--pause'], 'paused'],
      [['close', '--resume'], 'recruiting'],
      [['close'], 'closed'],
    ] as const) {
      await researcher.run(...words);
      expect((await researcher.run('status')).said).toContain(`At the collector: ${standing}`);
    }
  });

  it('tell how many take part and what became of what they sent', async () => {
    const researcher = await aPublishedStudy({ collector });
    const [one, other] = [
      await aParticipant(collector, researcher.manifest()),
      await aParticipant(collector, researcher.manifest()),
    ];
    await one.send(aReport());
    await other.leave('erase');
    const { said } = await researcher.run('status');
    expect(said).toContain('Participants: 1 active, 0 stopped, 1 took everything back. Reports: 1.');
    expect(said).toMatch(/2026-12-05 {2}\w+ \d+/);
  });

  it('tell outcomes by day where the collector has them', async () => {
    const { folder } = await aPublishedStudy({ collector });
    const metrics = {
      ...{ participants: { active: 3, stopped: 1, erased: 2 }, reports: 40 },
      outcomes: [
        { day: '2026-12-05', outcome: 'accepted', n: 38 },
        { day: '2026-12-05', outcome: 'conflict', n: 2 },
      ],
    };
    const withMetrics: typeof fetch = (url, init) =>
      String(url).endsWith('/metrics') ? Promise.resolve(Response.json(metrics)) : collector.fetch(url, init);
    const { said } = await aResearcher({ collector: { fetch: withMetrics }, path: folder.path }).run(
      'status',
    );
    expect(said).toContain('3 active, 1 stopped, 2 took everything back. Reports: 40.');
    expect(said).toContain('2026-12-05  accepted 38, conflict 2');
    const without: typeof fetch = (url, init) =>
      String(url).endsWith('/metrics') ? Promise.resolve(new Response('?')) : collector.fetch(url, init);
    const told = await aResearcher({ collector: { fetch: without }, path: folder.path }).run('status');
    expect([told.code, told.said]).toEqual([0, expect.stringContaining('not told by this collector')]);
  });
});

describe('purge', () => {
  async function endedStudy() {
    const researcher = await aPublishedStudy({ collector });
    const one = await aParticipant(collector, researcher.manifest());
    await one.send(aReport());
    for (const words of [
      ['sync'],
      ['build', '--release', 'R1'],
      ['build', '--release', 'T', '--for-team'],
      ['close'],
    ])
      expect(await researcher.run(...words)).toMatchObject({ code: 0 });
    return { researcher, study: researcher.manifest().study };
  }

  it('leaves a certificate and what was published, and nothing that came', async () => {
    const { researcher, study } = await endedStudy();
    expect(await researcher.run('purge', '--yes-purge', study)).toMatchObject({ code: 0 });
    const { folder } = researcher;
    expect(await folder.list('.')).toEqual([
      ...['consent.en.md', 'published', 'purge-certificate.json', 'releases', 'releases.json', 'study.json'],
    ]);
    expect(await folder.list('releases')).toEqual(['R1', 'R1.zip']);
    expect(JSON.parse((await folder.read('purge-certificate.json')) ?? '')).toMatchObject({
      ...{ study, participants: 1, messages: 2, endedOn: '2026-12-05' },
      keys: ['first.json', 'second.json', 'signing.json'],
    });
  });

  it('that broke off goes on', async () => {
    const { researcher, study } = await endedStudy();
    let left = 8;
    const breaks = aResearcher({
      collector,
      path: researcher.folder.path,
      wrapFolder: (folder) => ({
        ...folder,
        remove: (name) =>
          left-- > 0 ? folder.remove(name) : Promise.reject(Object.assign(new Error('x'), { code: 'EIO' })),
      }),
    });
    expect(await breaks.run('purge', '--yes-purge', study)).toMatchObject({ code: 1 });
    expect(await researcher.run('purge')).toMatchObject({ code: 0 });
    expect(await researcher.folder.read('purge-certificate.json')).toContain('"messages": 2');
    expect(await researcher.folder.list('keys')).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['without the study’s id', [], 'nothing was deleted'],
    ['with another id', ['--yes-purge', 'st_0000000000000000'], 'nothing was deleted'],
  ])('does nothing %s', async (_how, words, sentence) => {
    const { researcher } = await endedStudy();
    expect(await researcher.run('purge', ...words)).toMatchObject({
      code: 1,
      said: expect.stringContaining(sentence),
    });
    expect(await researcher.folder.list('raw')).toHaveLength(1);
  });

  it('does nothing while the study goes on', async () => {
    const researcher = await aPublishedStudy({ collector });
    const { study } = researcher.manifest();
    expect(await researcher.run('purge', '--yes-purge', study)).toMatchObject({
      code: 1,
      said: expect.stringContaining('First: close'),
    });
  });
});

it('nothing that a command says holds a secret', async () => {
  const researcher = await aPublishedStudy({ collector });
  const one = await aParticipant(collector, researcher.manifest());
  await one.send(aReport());
  const said = [];
  for (const words of [['keys', '--drill'], ['sync'], ['status'], ['build', '--release', 'R1'], ['close']])
    said.push((await researcher.run(...words)).said);
  const secrets = [
    PASSPHRASE,
    await researcher.folder.read('researcher-token'),
    await researcher.folder.read('release-secret'),
  ];
  for (const secret of secrets) expect(said.join('\n')).not.toContain(secret);
});
