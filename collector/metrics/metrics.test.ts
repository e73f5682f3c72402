import { beforeAll, describe, expect, it } from 'vitest';
import { aPublishedStudy, aParticipant, type CollectorInMemory } from '../../test/a-participant.ts';
import 'fake-indexeddb/auto';
import type { Study } from '../../test/study-factories.ts';
import { createOutcomes, numbersOf } from './outcomes.ts';

const YES = { items: { participate: true }, survey: {}, language: 'en', adult: true };
let study: Study;
let collector: CollectorInMemory;
beforeAll(async () => {
  ({ study, collector } = await aPublishedStudy());
  const who = aParticipant(collector);
  const link = await collector.invite(study);
  const invited = await who.studies.invite(link, ['en']);
  await who.studies.join(link, invited.ok ? invited.value.hash : '', YES);
  const [put] = collector.network.sent.filter(({ path }) => path.includes('/reports/'));
  const again = { method: 'PUT', headers: { authorization: put?.token ?? '' } };
  await collector.fetching(`http://127.0.0.1:8787${put?.path}`, { ...again, body: put?.body ?? '' });
  await collector.fetching(`http://127.0.0.1:8787${put?.path}`, { ...again, body: '{}' });
  await who.studies.leave(study.manifest.study, 'erase');
});

describe('what became of requests', () => {
  it('is told to the researcher in numbers', async () => {
    const numbers = await collector.asResearcher(
      `/v1/studies/${study.manifest.study}/researcher/metrics`,
      'GET',
    );
    expect(JSON.parse(numbers)).toEqual({
      participants: { active: 0, stopped: 0, erased: 1 },
      reports: 0,
      outcomes: ['accepted', 'duplicate', 'invalid', 'joined', 'left_erase'].map((outcome) => ({
        day: '2026-12-05',
        outcome,
        n: 1,
      })),
    });
  });

  it('is kept for later where the database is away', async () => {
    const refused = createOutcomes({ query: () => Promise.reject(new Error('away')) });
    refused.count('st_x', '2026-12-05', 'accepted', 3);
    await refused.flush();
    const rows: unknown[] = [];
    const outcomes = createOutcomes({
      query: async (_sql, values) => {
        if (rows.length === 0 && rows.push('away')) throw new Error('away');
        rows.push(values);
        return [];
      },
    });
    outcomes.count('st_x', '2026-12-05', 'accepted', 3);
    await outcomes.flush();
    await outcomes.flush();
    expect(rows).toEqual(['away', ['st_x', 0, '2026-12-05', 'accepted', 3]]);
  });

  it('counts nobody in a study without people', async () => {
    expect(await numbersOf(collector.db, 'st_ffffffffffffffff')).toEqual({
      participants: { active: 0, stopped: 0, erased: 0 },
      reports: 0,
      outcomes: [],
    });
  });
});

describe('requests', () => {
  it('are counted by route for whoever runs the collector, and for nobody else', async () => {
    expect((await collector.fetching('http://127.0.0.1:8787/metrics')).status).toBe(401);
    const text = await collector.asResearcher('/metrics', 'GET', undefined, collector.admin);
    expect(text).toContain(
      'collector_requests_total{method="PUT",route="/v1/studies/:study/participants/:pid",status="201"} 1',
    );
    expect(text).not.toContain(study.manifest.study);
  });

  it('are told in a line each, which holds no id, token, code or address', () => {
    expect(collector.told.length).toBeGreaterThan(8);
    const secrets = collector.network.sent.flatMap(
      ({ path, body, token }) => `${path} ${body} ${token}`.match(/[A-Za-z0-9_-]{16,}/g) ?? [],
    );
    const lines = collector.told.join('\n');
    expect(secrets.filter((secret) => lines.includes(secret))).toEqual([]);
    expect(collector.told.every((line) => /^\S+ [A-Z]+ [^ ]+ \d{3} \d+ ms$/.test(line))).toBe(true);
  });

  it('that are packed are not unpacked', async () => {
    const packed = { method: 'POST', headers: { 'content-encoding': 'gzip' }, body: 'x' };
    expect((await collector.fetching('http://127.0.0.1:8787/v1/studies', packed)).status).toBe(422);
  });
});
