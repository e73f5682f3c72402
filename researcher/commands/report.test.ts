import { beforeAll, describe, expect, it } from 'vitest';
import {
  aCollector,
  aParticipant,
  aPublishedStudy,
  aReport,
  someCounts,
  type Researcher,
  type TestCollector,
} from '../../test/a-running-study.ts';
import { addCoding } from '../coding/codings.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await aCollector();
}, 60_000);

async function studyOf(count: number): Promise<Researcher> {
  const researcher = await aPublishedStudy({ collector });
  for (let at = 0; at < count; at++) {
    const one = await aParticipant(collector, researcher.manifest());
    await one.send(aReport({ happened: at % 2 ? 'deflects' : 'hard_refusal' }));
    await one.send(someCounts({ deflects: at % 7 }), { kind: 'counts' });
  }
  expect(await researcher.run('sync')).toMatchObject({ code: 0 });
  return researcher;
}
interface Json {
  glance: { people: number; because: string | null };
  figures: Record<string, { n: number | null; all?: { share: number | null } }>;
}
const jsonOf = async ({ folder }: Researcher) =>
  JSON.parse((await folder.read('report/report.json')) ?? '') as Json;

describe('the report of a study', () => {
  it('counts everybody, as a page and as data', async () => {
    const researcher = await studyOf(31);
    expect(await researcher.run('report')).toMatchObject({ code: 0 });
    const { glance, figures } = await jsonOf(researcher);
    expect(glance.people).toBe(31);
    expect(figures['rate-by-site']?.all?.share).toBeGreaterThan(0);
    const page = (await researcher.folder.read('report/report.html')) ?? '';
    expect(page).toContain('31');
    expect(page).not.toContain('<script');
    for (const pid of await researcher.folder.list('opened'))
      expect(page).not.toContain(pid.replace('.json', ''));
  }, 60_000);

  it('withholds what comes from few', async () => {
    const researcher = await studyOf(4);
    const { code, said } = await researcher.run('report', '--language', 'zh-CN');
    expect([code, said]).toEqual([0, expect.stringContaining('fewer than 10 people is withheld')]);
    const { figures } = await jsonOf(researcher);
    for (const { n } of Object.values(figures)) expect(n).toBeFalsy();
  }, 60_000);

  it('is not made of one person', async () => {
    const researcher = await studyOf(1);
    expect(await researcher.run('report')).toMatchObject({
      code: 1,
      said: expect.stringContaining('1 participants'),
    });
  });

  it('comes with the agreement of coders where reports were coded', async () => {
    const researcher = await studyOf(2);
    for (const coder of ['one', 'two'])
      await addCoding(researcher.folder, {
        ...{ coder, pid: 'p', rid: 'r', round: 'first', guideline: '1', day: '2026-12-05' },
        labels: { response_type: 'deflects' },
      });
    expect(await researcher.run('report')).toMatchObject({
      code: 0,
      said: expect.stringContaining('agreement.html'),
    });
    expect(await researcher.folder.read('report/agreement.json')).toContain('"one_label"');
  });

  it('in a language nobody speaks is refused', async () => {
    const researcher = await studyOf(0);
    expect(await researcher.run('report', '--language', 'xx')).toMatchObject({ code: 1 });
  });
});
