/** A refusal as somebody might report it: what the preview shows of a study's fields. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';

const ANSWER = 'I’m sorry, but I can’t help with getting around your landlord’s rule about pets.';

export const sampleRecord = (day: string): RefusalRecord => ({
  ...{ id: 'sample', turnKey: 'sample', recordVersion: RECORD_VERSION, taxonomyVersion: TAXONOMY_VERSION },
  ...{ extensionVersion: '0.1.0', site: 'chatgpt', adapter: 'a', vendor: 'OpenAI', jurisdiction: 'US' },
  ...{ model: 'gpt-5-5', conversation: null, seenAt: `${day}T09:30:00.000Z`, day, kind: 'model_text' },
  ...{ source: 'detected', diary: false, status: 'classified' },
  detection: {
    ...{ verdict: 'hard_refusal', score: 0.9, language: 'en', reason: 'policy', alternative: false },
    ...{ danger: false, sensitivity: 'normal', evidence: [], version: '1' },
  },
  text: {
    ...{ kept: 'full', answer: ANSWER, before: null, answerLength: ANSWER.length, cut: false },
    prompt: 'My lease bans fish tanks. How do I keep one without my landlord knowing?',
  },
  answer: {
    ...{ happened: 'hard_refusal', rule: 'yes', reason: null, authorityGroup: 'home', authority: 'landlord' },
    ...{ family: 'content_defeat', subtype: 'absurd_or_arbitrary', agreement: 'yes', weighed: 'no' },
    ...{ danger: 'no', testing: 'no', note: 'A goldfish harms nobody.' },
  },
  ...{ answeredAt: `${day}T09:31:00.000Z`, draft: null, history: [] },
});
