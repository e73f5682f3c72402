/** Any record that the schema allows, with texts that break files: for properties over what is written. */
import fc from 'fast-check';
import { KEEP, STATUSES, type Answer, type RefusalRecord } from '../contract/refusal-record.ts';
import {
  AGREEMENT,
  AUTHORITY_GROUP_KEYS,
  AUTHORITY_TYPES,
  DETECTOR_VERDICTS,
  FAMILY_KEYS,
  GIVEN_REASONS,
  HAPPENED,
  KINDS,
  REASONS,
  SENSITIVITIES,
  SHOWN,
  SOURCES,
  SUBTYPES,
  YES_NO_UNSURE,
} from '../contract/taxonomy.ts';
import { RECORD_VERSION } from '../contract/versions.ts';

/** Texts that a careless writer or reader mistakes for something else. */
export const NASTY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'",
  "'=1",
  "''",
  '\t=1',
  ' =1',
  '\0=1',
  '＝1',
  '＋1',
  '\ufeff',
  '"',
  '""',
  '","',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '\0',
  '\u2028',
  '👩‍👩‍👧 שלום \u202e',
  'null',
  'true',
  '0',
  '[]',
  '{"a":1}',
  ' ',
  '，',
  '__proto__',
  '-96',
  ' -97',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((joined) => joined !== '');
const label = text.map((long) => long.slice(0, 120).toWellFormed());
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const answer: fc.Arbitrary<Answer> = fc.record({
  happened: fc.constantFrom(...HAPPENED),
  rule: orNull(fc.constantFrom(...YES_NO_UNSURE)),
  reason: orNull(fc.constantFrom(...REASONS)),
  authorityGroup: orNull(fc.constantFrom(...AUTHORITY_GROUP_KEYS)),
  authority: orNull(fc.constantFrom(...AUTHORITY_TYPES)),
  family: orNull(fc.constantFrom(...FAMILY_KEYS, 'not_sure' as const)),
  subtype: orNull(fc.constantFrom(...SUBTYPES)),
  agreement: orNull(fc.constantFrom(...AGREEMENT)),
  weighed: orNull(fc.constantFrom(...YES_NO_UNSURE)),
  danger: orNull(fc.constantFrom(...YES_NO_UNSURE)),
  testing: orNull(fc.constantFrom('yes' as const, 'no' as const)),
  note: orNull(text),
});

const evidence = fc.record({
  start: fc.nat(),
  end: fc.nat(),
  cue: label,
  shows: orNull(fc.constantFrom(...SHOWN)),
});

/** Where labels are kept there is no text; elsewhere an answer may be empty, but is never null. */
const keptText: fc.Arbitrary<RefusalRecord['text']> = fc.constantFrom(...KEEP).chain((kept) => {
  const some = kept === 'labels' ? fc.constant(null) : orNull(text);
  return fc.record({
    kept: fc.constant(kept),
    answer: kept === 'labels' ? fc.constant(null) : fc.oneof(fc.constant(''), text),
    before: some,
    prompt: some,
    answerLength: fc.nat(),
    cut: fc.boolean(),
  });
});

export const anyRecord: fc.Arbitrary<RefusalRecord> = fc.record({
  id: label,
  turnKey: label,
  recordVersion: fc.constant(RECORD_VERSION),
  taxonomyVersion: fc.nat(99),
  extensionVersion: label,
  site: label,
  adapter: label,
  vendor: label,
  jurisdiction: label,
  model: orNull(label),
  conversation: orNull(label),
  seenAt: time,
  day: time.map((iso) => iso.slice(0, 10)),
  kind: fc.constantFrom(...KINDS),
  source: fc.constantFrom(...SOURCES),
  diary: fc.boolean(),
  detection: fc.record({
    verdict: fc.constantFrom(...DETECTOR_VERDICTS),
    score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
    language: label,
    reason: orNull(fc.constantFrom(...GIVEN_REASONS)),
    alternative: orNull(fc.boolean()),
    danger: orNull(fc.boolean()),
    sensitivity: orNull(fc.constantFrom(...SENSITIVITIES)),
    evidence: fc.array(evidence, { maxLength: 4 }),
    version: label,
  }),
  text: keptText,
  status: fc.constantFrom(...STATUSES),
  answer: orNull(answer),
  answeredAt: orNull(time),
  draft: orNull(answer),
  history: fc.array(fc.record({ status: fc.constantFrom(...STATUSES), answer: orNull(answer), at: time }), {
    maxLength: 3,
  }),
});
