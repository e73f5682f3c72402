import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aRecord } from '../../test/factories.ts';
import { showUntilAnswered } from './passing-text.ts';
import { readableRecord } from './readable-record.ts';

beforeEach(() => fakeBrowser.reset());

const labelled = aRecord({
  text: { kept: 'labels', answer: null, before: null, prompt: null, answerLength: 3, cut: false },
  detection: {
    ...aRecord().detection,
    evidence: [{ start: 0, end: 0, cue: 'en.decline', shows: 'refusal' }],
  },
});
const evidence = [{ start: 0, end: 2, cue: 'en.decline', shows: 'refusal' as const }];
const passing = { answer: 'No.', before: 'Well, yes.', prompt: 'May I?', detection: { evidence } };

test('a record kept by its labels shows its text while it waits', async () => {
  await showUntilAnswered(labelled.id, passing);
  const { text, detection } = await readableRecord(labelled);
  expect(text).toEqual({ ...labelled.text, answer: 'No.', before: 'Well, yes.', prompt: 'May I?' });
  expect(detection.evidence).toEqual(evidence);
});

test.each([
  ['after the browser was closed', labelled, false],
  ['once it was answered', { ...labelled, status: 'classified' as const }, true],
  ['where its text was kept', aRecord(), true],
])('a record stays as it lies in the log %s', async (_when, record, isThere) => {
  if (isThere) await showUntilAnswered(record.id, passing);
  expect(await readableRecord(record)).toEqual(record);
});
