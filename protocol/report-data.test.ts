import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../test/any-record.ts';
import { aRecord } from '../test/factories.ts';
import { aStudy } from '../test/study-factories.ts';
import type { Manifest } from './manifest.ts';
import { REPORT_FIELDS } from './report-fields.ts';
import { reportData } from './report-data.ts';

const { manifest } = await aStudy();
const asking = (change: Partial<Manifest['collect']>): Manifest => ({
  ...manifest,
  collect: { ...manifest.collect, ...change },
});
const EVERYTHING = asking({ fields: REPORT_FIELDS, text: 'excerpt', excerptMax: 40 });
const WORDS = ['note', 'prompt', 'answer'];

describe('what may be sent of a record', () => {
  it('is never a field that the study does not name, whatever the record holds', () => {
    const someFields = fc.uniqueArray(fc.constantFrom(...REPORT_FIELDS), { minLength: 1 });
    fc.assert(
      fc.property(anyRecord, someFields, fc.boolean(), fc.boolean(), (record, fields, excerpts, notes) => {
        const data = reportData(record, asking({ fields, text: 'excerpt', excerptMax: 40 }), {
          participate: true,
          excerpts,
          notes,
        });
        expect(fields).toEqual(expect.arrayContaining(Object.keys(data ?? {})));
      }),
    );
  });

  it('holds no word of a text or a note without a yes to just that', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const agreed of [{ participate: true }, { participate: true, excerpts: false, notes: false }])
          expect(Object.keys(reportData(record, EVERYTHING, agreed) ?? {})).not.toEqual(
            expect.arrayContaining([expect.stringMatching(/^(note|prompt|answer)$/)]),
          );
        const withoutText = reportData(
          record,
          { ...EVERYTHING, collect: { ...EVERYTHING.collect, text: 'none' } },
          { participate: true, excerpts: true },
        );
        expect(Object.keys(withoutText ?? {}).filter((key) => WORDS.includes(key))).toEqual([]);
      }),
    );
  });

  it('is an excerpt no longer than the study says, and cut between characters', () => {
    const text = { ...aRecord().text, answer: `${'a'.repeat(39)}😀 and more` };
    const data = reportData(aRecord({ text }), EVERYTHING, { participate: true, excerpts: true });
    expect(data?.answer).toBe('a'.repeat(39));
  });

  it('is nothing of a page that nobody described, whose name is its own host, unless the study names it', () => {
    const record = aRecord({ site: 'chat.intra.example', vendor: 'unknown' });
    expect(reportData(record, manifest, { participate: true })).toBeNull();
    const named = asking({ sites: ['chat.intra.example'] });
    expect(reportData(record, named, { participate: true })).not.toBeNull();
  });

  it.each([
    ['without a yes to taking part', manifest, {}],
    ['on a site the study does not ask about', asking({ sites: ['claude'] }), { participate: true }],
  ])('is nothing %s', (_when, study, agreed) => {
    expect(reportData(aRecord(), study, agreed)).toBeNull();
  });

  it('never tells who, when to the second, or which conversation', () => {
    const record = aRecord({ conversation: 'conversation-hash' });
    const sent = JSON.stringify(
      reportData(record, EVERYTHING, { participate: true, excerpts: true, notes: true }),
    );
    for (const secret of [record.id, record.turnKey, record.seenAt, 'conversation-hash'])
      expect(sent).not.toContain(secret);
  });
});
