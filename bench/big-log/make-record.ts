/** Chance and a moment → one record, as a person's log may hold it: most with their text, half of them answered. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { timeOrderedId } from '../../utils/log/time-ordered-id.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';
import { hex, pick, weighted, type Random } from './chance.ts';
import { makeAnswer } from './make-answer.ts';
import { makeText, type MadeText } from './make-text.ts';
import { LANGUAGES } from './sentences.ts';
import { MADE_SITES, modelIn } from './sites.ts';

const WITHOUT_MODEL = 0.1;
const LABELS_ONLY = 0.02;
const MINUTE_MS = 60_000;

/** `month`: months since the log began. */
export function makeRecord(random: Random, seenAt: Date, month: number): RefusalRecord {
  const { models, ...place } = weighted(random, MADE_SITES);
  const [language, pieces] = weighted(random, LANGUAGES);
  const made = makeText(random, language, pieces);
  const kind = weighted(random, [
    ['model_text', 95],
    ['taken_back', 3],
    ['platform_block', 2],
  ] as const);
  const source = weighted(random, [
    ['detected', 93],
    ['flagged', 5],
    ['diary', 2],
  ] as const);
  const at = seenAt.toISOString();
  return {
    id: timeOrderedId(
      seenAt,
      `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
    ),
    turnKey: `${place.site}:${hex(random, 14)}`,
    recordVersion: RECORD_VERSION,
    taxonomyVersion: TAXONOMY_VERSION,
    extensionVersion: `0.${1 + Math.floor(month / 6)}.0`,
    ...place,
    adapter: 'a',
    model: random() < WITHOUT_MODEL ? null : modelIn(pick(random, models), month),
    conversation: hex(random, 7),
    seenAt: at,
    day: at.slice(0, 10),
    kind,
    source,
    diary: source === 'diary',
    ...textOf(random, { ...made, kind, language }),
    ...whatBecameOfIt(random, seenAt, made),
  };
}

type Told = MadeText & Pick<RefusalRecord, 'kind'> & { language: string };

function textOf(random: Random, told: Told): Pick<RefusalRecord, 'detection' | 'text'> {
  const { prompt, kind, language, reason } = told;
  const isShort = kind !== 'model_text';
  const evidence = isShort ? told.evidence.slice(0, 1) : told.evidence;
  const answer = isShort ? told.answer.slice(0, evidence[0]?.end) : told.answer;
  const isKept = random() >= LABELS_ONLY;
  const shows = (what: string) => evidence.some((place) => place.shows === what);
  return {
    detection: {
      verdict: pick(random, ['hard_refusal', 'hard_refusal', 'deflects', 'deflects', 'partial']),
      score: Math.round((0.5 + random() / 2) * 1000) / 1000,
      language,
      reason: isShort ? 'none' : reason,
      alternative: shows('alternative'),
      danger: shows('danger'),
      sensitivity: 'normal',
      evidence: isKept ? evidence : evidence.map((place) => ({ ...place, start: 0, end: 0 })),
      version: '6',
    },
    text: {
      kept: isKept ? 'full' : 'labels',
      answer: isKept ? answer : null,
      before: isKept && kind === 'taken_back' ? told.answer.slice(evidence[0]?.end).trim() || null : null,
      prompt: isKept ? prompt : null,
      answerLength: answer.length,
      cut: false,
    },
  };
}

type Answered = Pick<RefusalRecord, 'status' | 'answer' | 'answeredAt' | 'draft' | 'history'>;

function whatBecameOfIt(random: Random, seenAt: Date, { prompt }: MadeText): Answered {
  const later = (minutes: number) => new Date(seenAt.getTime() + minutes * MINUTE_MS).toISOString();
  const status = weighted(random, [
    ['classified', 55],
    ['pending', 30],
    ['dismissed', 15],
  ] as const);
  const [isBegun, isChanged] = [random() < 0.02, random() < 0.05];
  return {
    status,
    answer: status === 'classified' ? makeAnswer(random, prompt) : null,
    answeredAt: status === 'pending' ? null : later(9),
    draft: status === 'pending' && isBegun ? makeAnswer(random, prompt) : null,
    history:
      status === 'classified' && isChanged
        ? [{ status, answer: makeAnswer(random, prompt), at: later(9) }]
        : [],
  };
}
