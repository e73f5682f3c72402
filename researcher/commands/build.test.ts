import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aCollector,
  aParticipant,
  aPublishedStudy,
  aReport,
  aResearcher,
  DAY,
  someCounts,
  type Researcher,
  type TestCollector,
} from '../../test/a-running-study.ts';
import { checksumProblems, type Files } from '../../scripts/validate-package.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await aCollector();
}, 60_000);

const withTexts = (draft: Record<string, unknown>) => {
  const collect = draft['collect'] as { fields: string[] };
  Object.assign(collect, { fields: [...collect.fields, 'prompt'], text: 'excerpt', excerptMax: 200 });
  draft['publishes'] = 'text';
  draft['survey'] = [{ id: 'age', words: { en: 'How old are you?' }, options: ['under_40', 'over_40'] }];
  (draft['consent'] as { items: object[] }).items.push(
    { id: 'excerpts', required: false },
    { id: 'publish_excerpts', required: false },
  );
};

interface Told {
  items?: object;
  prompt?: string | null;
  happened?: string;
}
async function someone(researcher: Researcher, { items = {}, prompt, happened = 'deflects' }: Told = {}) {
  const one = await aParticipant(collector, researcher.manifest(), { items });
  await one.send(aReport({ happened, ...(prompt !== undefined && { prompt }) }));
  await one.send(someCounts(), { kind: 'counts' });
  return one;
}

async function ok(researcher: Researcher, ...words: string[]): Promise<string> {
  const { code, said } = await researcher.run(...words);
  expect([code, said]).toEqual([0, said]);
  return said;
}
async function no(researcher: Researcher, ...words: string[]): Promise<string> {
  const { code, said } = await researcher.run(...words);
  expect([code, said]).toEqual([1, said]);
  return said;
}
const built = async (researcher: Researcher, release = 'R1', ...more: string[]) => {
  await ok(researcher, 'sync');
  return ok(researcher, 'build', '--release', release, ...more);
};

async function filesOf({ folder }: Researcher, release = 'R1'): Promise<Files> {
  const files: Files = {};
  for (const part of ['', 'data/', 'meta/'])
    for (const name of await folder.list(`releases/${release}/${part}`)) {
      if (name === 'data' || name === 'meta') continue;
      files[`${part}${name}`] = await readFile(join(folder.path, 'releases', release, part, name));
    }
  return files;
}
const textOf = (files: Files, path: string) => new TextDecoder().decode(files[path]);
const rowsOf = (files: Files, table: string) =>
  Papa.parse<Record<string, string>>(textOf(files, `data/${table}.csv`), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('a release', () => {
  it('has every table, a line of checksum for every file, and says how many there were', async () => {
    const researcher = await aPublishedStudy({ collector }, withTexts);
    const one = await someone(researcher);
    await one.send({ answers: { age: 'over_40' } }, { kind: 'survey' });
    const [gone] = [await someone(researcher), await someone(researcher)];
    await gone.leave('erase');
    await built(researcher);
    const files = await filesOf(researcher);
    expect(checksumProblems(files)).toEqual([]);
    expect(Object.keys(files).sort()).toEqual([
      'CHANGES.md',
      'CODEBOOK.md',
      'README.md',
      'checksums.txt',
      'croissant.json',
      ...['counts', 'participants', 'reports'].flatMap((name) =>
        ['csv', 'parquet', ...(name === 'reports' ? ['spreadsheet.csv'] : [])].map(
          (end) => `data/${name}.${end}`,
        ),
      ),
      'data/survey.csv',
      'data/survey.parquet',
      'datapackage.json',
      'meta/consent_versions.csv',
      'meta/flow.json',
    ]);
    expect(JSON.parse(textOf(files, 'meta/flow.json'))).toMatchObject({
      ...{ seen: 3, consented: 2, active: 2, erased: 1, analysed: 2, reports: 2, setAside: 0 },
    });
    expect(rowsOf(files, 'survey')).toMatchObject([{ question: 'age', answer: 'over_40' }]);
  });

  it('is the same bytes when it is built again', async () => {
    const researcher = await aPublishedStudy({ collector });
    await someone(researcher);
    await someone(researcher);
    await built(researcher);
    const zip = () => readFile(join(researcher.folder.path, 'releases', 'R1.zip'));
    const [first, firstZip] = [await filesOf(researcher), await zip()];
    expect(unzipSync(firstZip)).toEqual(
      Object.fromEntries(Object.entries(first).map(([name, bytes]) => [name, new Uint8Array(bytes)])),
    );
    await researcher.folder.remove('releases');
    await ok(researcher, 'build', '--release', 'R1');
    expect([await filesOf(researcher), await zip()]).toEqual([first, firstZip]);
  });

  it('is never written over by another, and made whole where a crash broke it off', async () => {
    const researcher = await aPublishedStudy({ collector });
    await someone(researcher);
    await built(researcher);
    const whole = await filesOf(researcher);
    await researcher.folder.remove('releases/R1/checksums.txt');
    await researcher.folder.write('releases/R1/README.md', 'half');
    await ok(researcher, 'build', '--release', 'R1');
    expect(await filesOf(researcher)).toEqual(whole);
    await someone(researcher);
    await ok(researcher, 'sync');
    expect(await no(researcher, 'build', '--release', 'R1')).toContain('is there already, of other data');
  });

  it('has other ids than the one before, and nobody in it who has left since', async () => {
    const researcher = await aPublishedStudy({ collector });
    const people = [await someone(researcher), await someone(researcher, { happened: 'hard_refusal' })];
    await built(researcher);
    await people[1]?.leave('erase');
    expect(await ok(researcher, 'sync')).toContain('Releases made before still hold who has left: R1.');
    await built(researcher, 'R2');
    const [first, second] = [await filesOf(researcher), await filesOf(researcher, 'R2')];
    expect(
      rowsOf(first, 'reports')
        .map(({ happened }) => happened)
        .sort(),
    ).toEqual(['deflects', 'hard_refusal']);
    expect(rowsOf(second, 'reports').map(({ happened }) => happened)).toEqual(['deflects']);
    const ids = [...rowsOf(first, 'participants'), ...rowsOf(second, 'participants')].map(
      (row) => row['participant_id'],
    );
    expect(new Set(ids).size).toBe(3);
    for (const { pid } of people)
      for (const bytes of Object.values({ ...first, ...second }))
        expect(new TextDecoder().decode(bytes)).not.toContain(pid);
    expect(textOf(second, 'CHANGES.md')).toContain('took everything back since: 1');
  });

  it('holds texts of those alone who agreed that they are published, and says why others are missing', async () => {
    const researcher = await aPublishedStudy({ collector }, withTexts);
    await someone(researcher, { items: { excerpts: true, publish_excerpts: true }, prompt: '=1+1' });
    await someone(researcher, { items: { excerpts: true, publish_excerpts: true }, prompt: '-95' });
    await someone(researcher, { items: { excerpts: true }, prompt: 'A secret' });
    await someone(researcher);
    await built(researcher);
    const files = await filesOf(researcher);
    expect(
      rowsOf(files, 'reports')
        .map(({ prompt }) => prompt)
        .sort(),
    ).toEqual([' -95', '-95', '-99', '=1+1']);
    expect(textOf(files, 'data/reports.spreadsheet.csv')).toContain(`"'=1+1"`);
    for (const bytes of Object.values(files))
      expect(new TextDecoder().decode(bytes)).not.toContain('A secret');
    await ok(researcher, 'build', '--release', 'team', '--for-team');
    expect(textOf(await filesOf(researcher, 'team'), 'data/reports.csv')).toContain('A secret');
  });

  it('reads the same from Parquet by DuckDB as from CSV, row by row', async () => {
    const researcher = await aPublishedStudy({ collector }, withTexts);
    for (const prompt of ['a\r\nb', '‏עברית 👍 "quoted"', 'x,y', '\u0000', null])
      await someone(researcher, { items: { excerpts: true, publish_excerpts: true }, prompt });
    await built(researcher);
    const files = await filesOf(researcher);
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    const { resources } = JSON.parse(textOf(files, 'datapackage.json')) as {
      resources: { format: string; path: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, schema } of resources.filter(({ format }) => format === 'parquet')) {
      const file = join(researcher.folder.path, 'releases', 'R1', path);
      const names = schema.fields.map(({ name }) => name);
      const columns = names.map((name) => `CAST("${name}" AS VARCHAR) AS "${name}"`).join();
      const found = await database.runAndReadAll(`SELECT ${columns} FROM read_parquet('${file}')`);
      const inParquet = found
        .getRowObjectsJS()
        .map((row) => names.map((name) => (row[name] as string | null) ?? ''));
      const inCsv = rowsOf(files, path.replace(/^data\/|\.parquet$/g, '')).map((row) =>
        names.map((name) => row[name]),
      );
      expect(inParquet).toEqual(inCsv);
    }
  });

  it('leaves out whose record of consent is missing, and counts them', async () => {
    const researcher = await aPublishedStudy({ collector });
    const one = await someone(researcher);
    await someone(researcher);
    const meddled: typeof fetch = async (url, init) => {
      const response = await collector.fetch(url, init);
      if (!String(url).includes('/export')) return response;
      const lines = (await response.text()).split('\n');
      return new Response(
        lines.filter((line) => !(line.includes(one.pid) && line.includes('\\"consent\\"'))).join('\n'),
      );
    };
    const through = aResearcher({ collector: { fetch: meddled }, path: researcher.folder.path });
    await built(through);
    const files = await filesOf(researcher);
    expect(rowsOf(files, 'participants')).toHaveLength(1);
    expect(JSON.parse(textOf(files, 'meta/flow.json'))).toMatchObject({ withoutConsent: 1, analysed: 1 });
  });

  it('is built with 1 in 100 messages broken, and says how many were set aside', async () => {
    const researcher = await aPublishedStudy({ collector });
    const one = await aParticipant(collector, researcher.manifest());
    const sent = [];
    for (let at = 0; at < 99; at++) sent.push(await one.send(aReport()));
    const [broken] = sent.slice(50);
    const corrupt: typeof fetch = async (url, init) => {
      const response = await collector.fetch(url, init);
      if (!String(url).includes('/export')) return response;
      const lines = (await response.text()).split('\n');
      const spoil = (line: string) => line.replace('ciphertext\\":\\"', 'ciphertext\\":\\"AAAA');
      return new Response(
        lines.map((line) => (line.includes(broken?.rid ?? '') ? spoil(line) : line)).join('\n'),
      );
    };
    const said = await built(aResearcher({ collector: { fetch: corrupt }, path: researcher.folder.path }));
    expect(said).toContain('1 messages were set aside');
    expect(rowsOf(await filesOf(researcher), 'reports')).toHaveLength(98);
  }, 60_000);
});

describe('a build is refused', () => {
  it('while somebody’s withdrawal waits at the collector', async () => {
    const researcher = await aPublishedStudy({ collector });
    const one = await someone(researcher);
    await someone(researcher);
    await ok(researcher, 'sync');
    await one.leave('erase');
    expect(await no(researcher, 'build', '--release', 'R1')).toContain(
      'taken something back since the last sync',
    );
    await built(researcher);
  });

  it('where the collector can’t be asked', async () => {
    const researcher = await aPublishedStudy({ collector });
    await someone(researcher);
    await ok(researcher, 'sync');
    const cut = aResearcher({
      collector: { fetch: () => Promise.reject(new Error('gone')) },
      path: researcher.folder.path,
    });
    expect(await no(cut, 'build', '--release', 'R1')).toContain(
      'Whether somebody has left since is not known',
    );
  });

  it('a week after the last sync', async () => {
    const researcher = await aPublishedStudy({ collector });
    await someone(researcher);
    await ok(researcher, 'sync');
    const days = (later: number) => () => new Date(Date.parse(`${DAY}T12:00:00Z`) + later * 86_400_000);
    const after = (later: number) =>
      aResearcher({ collector, path: researcher.folder.path, now: days(later) });
    expect(await no(after(8), 'build', '--release', 'R1')).toContain('more than 7 days ago');
    await ok(after(7), 'build', '--release', 'R1');
  });

  it('where much is set aside, unless it is explained', async () => {
    const researcher = await aPublishedStudy({ collector });
    const one = await someone(researcher);
    await one.send(aReport({ nonsense: true }));
    await ok(researcher, 'sync');
    expect(await no(researcher, 'build', '--release', 'R1')).toContain('1 of 4 messages are set aside');
    await ok(researcher, 'build', '--release', 'R1', '--accept-quarantine', 'A test by ourselves.');
    expect(textOf(await filesOf(researcher), 'README.md')).toContain('“A test by ourselves.”');
  });

  it.each([
    ['without a name', [], 'needs a name'],
    ['with a name that leads elsewhere', ['--release', '../R1'], 'needs a name'],
    ['before anything was fetched', ['--release', 'R1'], 'First: sync'],
  ])('%s', async (_how, words, sentence) => {
    const researcher = await aPublishedStudy({ collector });
    expect(await no(researcher, 'build', ...words)).toContain(sentence);
  });

  it('before a study was published', async () => {
    const empty = aResearcher({ collector, path: mkdtempSync(join(tmpdir(), 'study-')) });
    expect(await no(empty, 'build', '--release', 'R1')).toContain('First: publish');
  });

  it('where aggregates alone may be published, but for the team', async () => {
    const researcher = await aPublishedStudy({ collector }, (draft) => (draft['publishes'] = 'aggregates'));
    await someone(researcher);
    await ok(researcher, 'sync');
    expect(await no(researcher, 'build', '--release', 'R1')).toContain('only aggregates are published');
    await ok(researcher, 'build', '--release', 'R1', '--for-team');
  });
});
