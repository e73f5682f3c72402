import { describe, expect, it } from 'vitest';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { HAPPENED } from '../../contract/taxonomy.ts';
import { anAnswer, aRecord } from '../../test/factories.ts';
import { accuracyBySite, type SiteAccuracy } from './accuracy.ts';
import { factOf } from './fact.ts';

const accuracyOf = (records: RefusalRecord[]) => accuracyBySite(records.map((one) => factOf(one)));

let ids = 0;
const record = (change: Partial<RefusalRecord>) =>
  aRecord({ id: `r${++ids}`, turnKey: `t${ids}`, ...change });
const classified = (happened: (typeof HAPPENED)[number], change: Partial<RefusalRecord> = {}) =>
  record({ status: 'classified', answer: anAnswer({ happened }), ...change });
const chatgpt = { site: 'chatgpt', asked: 0, confirmed: 0, wrong: 0, missed: 0 };

describe('how well it does', () => {
  it.each<[string, RefusalRecord[], Partial<SiteAccuracy>]>([
    ['a refusal that was classified is confirmed', [classified('partial')], { asked: 1, confirmed: 1 }],
    ['one that was dismissed is wrong', [record({ status: 'dismissed' })], { asked: 1, wrong: 1 }],
    ['one that helped after all is wrong', [classified('helps')], { asked: 1, wrong: 1 }],
    [
      'a flag is missed, answered or not',
      [
        record({ source: 'flagged' }),
        classified('deflects', { source: 'flagged' }),
        classified('helps', { source: 'flagged' }),
      ],
      { missed: 3 },
    ],
    [
      'a request in the diary that was refused is missed, one that helped is not',
      [
        classified('deflects', { source: 'diary' }),
        classified('helps', { source: 'diary' }),
        record({ source: 'diary' }),
      ],
      { missed: 1 },
    ],
  ])('%s', (_what, records, expected) => {
    expect(accuracyOf(records)).toEqual([{ ...chatgpt, ...expected }]);
  });

  it.each<[string, RefusalRecord[]]>([
    ['an empty log', []],
    ['what still waits', [record({ status: 'pending' })]],
    ['a flag that was dismissed', [record({ source: 'flagged', status: 'dismissed' })]],
  ])('says nothing of %s', (_what, records) => {
    expect(accuracyOf(records)).toEqual([]);
  });

  it('counts thousands on several sites as one would by hand', () => {
    const cycle = <T>(values: readonly T[], at: number) => values[at % values.length] as T;
    const records = Array.from({ length: 4_000 }, (_, at) => {
      const status = cycle(['pending', 'classified', 'dismissed', 'classified', 'classified'] as const, at);
      const happened = cycle(HAPPENED, at >> 2);
      return record({
        site: cycle(['claude', 'chatgpt', '__proto__'], at),
        source: cycle(['detected', 'detected', 'flagged', 'detected'] as const, at >> 1),
        status,
        answer: status === 'classified' ? anAnswer({ happened }) : null,
      });
    });
    const counted = accuracyOf(records);

    const by = (site: string, holds: (one: RefusalRecord) => boolean) =>
      records.filter((one) => one.site === site && holds(one)).length;
    expect(counted).toEqual(
      ['__proto__', 'chatgpt', 'claude'].map((site) => ({
        site,
        asked: by(site, ({ source, status }) => source === 'detected' && status !== 'pending'),
        confirmed: by(
          site,
          ({ source, answer }) => source === 'detected' && !!answer && answer.happened !== 'helps',
        ),
        wrong: by(
          site,
          ({ source, status, answer }) =>
            source === 'detected' && (status === 'dismissed' || answer?.happened === 'helps'),
        ),
        missed: by(site, ({ source, status }) => source === 'flagged' && status !== 'dismissed'),
      })),
    );
  });
});
