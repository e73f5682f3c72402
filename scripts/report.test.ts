import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DailyCount } from '../contract/daily-count.ts';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { RECORD_VERSION } from '../contract/versions.ts';
import { aDailyCount, anAnswer, aRecord } from '../test/factories.ts';

import type { Report } from '../utils/report/report.ts';

const script = fileURLToPath(new URL('./report.ts', import.meta.url));
// The runner may itself be a Node that does not strip types.
const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

const newFolder = () => mkdtempSync(join(tmpdir(), 'report-'));

interface Run {
  code: number | null;
  out: string;
  errors: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...args]);
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
  });
}

interface Made {
  log?: string;
  records?: RefusalRecord[];
  counts?: DailyCount[];
  more?: string[];
}

/** Each person's own number of refusals, so that people differ. */
function aLog(number: number, { log = `log-${number}`, records, counts, more = [] }: Made = {}): string {
  const id = (at: number) => ({ id: `${log}-${at}`, turnKey: `${log}:${at}` });
  const row = (type: string, value: object) => JSON.stringify({ type, ...value });
  const path = join(newFolder(), `${number}.jsonl`);
  const lines = [
    row('log', { log, recordVersion: RECORD_VERSION, exportedAt: '2026-11-23T10:00:00.000Z', text: true }),
    ...(records ?? [aRecord({ ...id(1), status: 'classified', answer: anAnswer() }), aRecord(id(2))]).map(
      (record) => row('refusal', record),
    ),
    ...(
      counts ?? [aDailyCount({ log, helps: 20, deflects: number % 7, taken_back: number < 2 ? 1 : 0 })]
    ).map((count) => row('count', count)),
    ...more,
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const logs = (count: number) => Array.from({ length: count }, (_, at) => aLog(at));

type ReportFile = Omit<Report, 'figures'> & {
  seed: number;
  figures: Record<
    string,
    { n: number | null; all?: Record<string, unknown>; rows: Record<string, unknown>[] }
  >;
};
const reportIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as ReportFile;

describe('the report command', () => {
  it('writes a page, the figures as data, as drawings and as tables, and says so', async () => {
    const out = join(newFolder(), 'new', 'folder');
    const { code, out: said, errors } = await run(aLog(3), '--out', out);
    expect([code, errors]).toEqual([0, '']);
    expect(said.trim().split('\n')).toHaveLength(3);
    expect(readdirSync(out).sort()).toEqual(['figures', 'report.html', 'report.json']);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
    expect(readFileSync(join(out, 'figures/rate-by-site.csv'), 'utf8')).toContain('chatgpt,,3,23,');
    expect(readFileSync(join(out, 'figures/rate-by-site.svg'), 'utf8')).toMatch(/^<svg xmlns/);
    expect(reportIn(out).figures['rate-by-site']?.all).toMatchObject({
      k: 3,
      n: 23,
      people: 1,
      method: 'wilson',
    });
  });

  it('speaks Chinese, and counts what was chosen', async () => {
    const out = newFolder();
    const log = aLog(3, {
      counts: [aDailyCount({ helps: 20 }), aDailyCount({ site: 'claude', helps: 30, deflects: 6 })],
    });
    const { code } = await run(
      log,
      '--out',
      out,
      '--language',
      'zh-CN',
      '--site',
      'claude',
      '--from',
      '2026-11-01',
    );
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<html lang="zh-CN">');
    expect(reportIn(out).glance.counted?.answers).toBe(36);
  });

  it('draws whole people again for thirty of them, and repeats itself', async () => {
    const many = logs(30);
    const [one, other] = [newFolder(), newFolder()];
    await run(...many, '--out', one);
    await run(...many, '--out', other);
    expect(reportIn(one).glance.rate).toMatchObject({ people: 30, method: 'bootstrap' });
    expect(reportIn(one).glance).toEqual(reportIn(other).glance);
  });

  it('of twelve people withholds what comes from two, and tells no rate', async () => {
    const out = newFolder();
    expect(await run(...logs(12), '--out', out)).toMatchObject({ code: 0 });
    const { glance, figures } = reportIn(out);
    expect(glance.rate).toMatchObject({ people: 12, share: null, because: 'few_people' });
    expect(figures['outcomes']?.rows).toContainEqual(
      expect.objectContaining({ key: 'taken_back', k: null, because: 'withheld' }),
    );
  });

  it('of three people withholds everything, and says so', async () => {
    const out = newFolder();
    const { code, errors } = await run(...logs(3), '--out', out);
    expect(code).toBe(0);
    expect(errors).toContain('Withheld');
    const { glance, figures, paper } = reportIn(out);
    expect([glance.counted, glance.rate.k, glance.records]).toEqual([null, null, null]);
    expect(Object.values(figures).flatMap(({ rows }) => rows.filter(({ k }) => k !== null))).toEqual([]);
    expect(paper.filter(({ ours }) => ours !== null && ours.k !== null)).toEqual([]);
  });

  it('takes files of one log for one person, and counts what is in both once', async () => {
    const out = newFolder();
    const [early, late] = [1, 2].map((times) =>
      aLog(times, { log: 'mine', counts: [aDailyCount({ log: 'mine', helps: 20 * times })] }),
    );
    const { errors } = await run(early ?? '', late ?? '', '--out', out);
    expect(errors).toContain('One person');
    expect(reportIn(out).glance).toMatchObject({
      people: 1,
      counted: { answers: 40 },
      records: { classified: 1, waiting: 1 },
    });
  });

  it('says of a file with the counts of two logs that it takes them for one person’s', async () => {
    const counts = ['mine', 'my other'].map((log) => aDailyCount({ log, helps: 20 }));
    const { code, errors } = await run(aLog(1, { log: 'mine', counts }), '--out', newFolder());
    expect(code).toBe(0);
    expect(errors).toContain('the counts of 2 logs, taken for one person’s');
  });

  it.each([
    ['--site', 'nope', 'chatgpt'],
    ['--vendor', 'Nobody', 'OpenAI'],
    ['--answer-language', 'tlh', 'en'],
  ])('of a %s that no log holds says which there are', async (option, value, there) => {
    const out = join(newFolder(), 'out');
    const { code, errors } = await run(aLog(1), '--out', out, option, value);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(errors).toMatch(new RegExp(`"${value}". There is .*${there}`));
  });

  it.each([
    ['a folder in which nothing can be made', () => '/proc/x/y', /no folder can be made|may not write/],
    ['a file', () => fileOf('mine'), /there is a file where a folder has to be/],
    ['a place below a file', () => join(fileOf('mine'), 'below'), /there is a file where a folder has to be/],
  ])('ends with a sentence where it is to write to %s', async (_, where, sentence) => {
    const { code, errors } = await run(aLog(1), '--out', where());
    expect(code).toBe(1);
    expect(errors).toMatch(sentence);
  });

  it('leaves out numbers that no computer keeps exactly, by their line', async () => {
    const count = JSON.stringify({ type: 'count', ...aDailyCount({ day: '2026-11-01' }) });
    const huge = count.replace(/"helps":\d+/, '"helps":9007199254740993');
    const { code, errors } = await run(aLog(1, { more: [huge] }), '--out', newFolder());
    expect(code).toBe(0);
    expect(errors).toMatch(/:5: left out, not as a log has it \(helps\)/);
  });

  it('names the lines it leaves out, and reads an older version', async () => {
    const out = newFolder();
    const record = aRecord({ id: 'old', turnKey: 'old' });
    const old = JSON.stringify({ type: 'refusal', ...record, diary: undefined, recordVersion: 2 });
    const { code, errors } = await run(aLog(1, { more: [old, '{"broken'] }), '--out', out);
    expect(code).toBe(0);
    expect(errors).toMatch(/:6: left out, not JSON\n$/);
    expect(reportIn(out).glance.records?.waiting).toBe(2);
  });

  it.each([
    [
      'a newer version',
      () => aLog(1, { records: [], more: ['{"type":"refusal","recordVersion":99,"id":"x"}'] }),
      'newer version',
    ],
    ['no log', () => fileOf('Dear diary,\ntoday it refused.\n'), 'no log of Refusal Auditor'],
    ['no file', () => join(newFolder(), 'nothing.jsonl'), 'can’t be read'],
  ])('writes nothing where one of the files is of %s', async (_, make, sentence) => {
    const out = join(newFolder(), 'out');
    const { code, out: said, errors } = await run(aLog(1), make(), '--out', out);
    expect([code, said]).toEqual([1, '']);
    expect(errors).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [['--help'], 0, 'Usage'],
    [[], 1, 'No log was named'],
    [['x.jsonl'], 1, '--out'],
    [['x.jsonl', '--out', 'y', '--colour', 'red'], 1, '--colour'],
    [['x.jsonl', '--out', 'y', '--language', 'fr'], 1, 'fr'],
    [['x.jsonl', '--out', 'y', '--from', 'yesterday'], 1, 'yesterday'],
    [['x.jsonl', '--out', 'y', '--status', 'lost'], 1, 'lost'],
  ])('answers %j with %i', async (args, expected, words) => {
    const { code, out, errors } = await run(...args);
    expect(code).toBe(expected);
    expect(code === 0 ? out : errors).toContain(words);
  });
});

function fileOf(text: string): string {
  const path = join(newFolder(), 'file.jsonl');
  writeFileSync(path, text);
  return path;
}
