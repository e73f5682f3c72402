/**
 * A number of records and a seed → the log of a person who has used the extension for three years: the same for the
 * same seed, in words of our own. For measuring, and for tests of what must hold in a big log.
 */
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { seededRandom } from '../../utils/report/statistics/random.ts';
import { between, pick, weighted, type Random } from './chance.ts';
import { makeRecord } from './make-record.ts';
import { LANGUAGES } from './sentences.ts';
import { MADE_SITES, modelIn } from './sites.ts';

const DAY_MS = 86_400_000;
/** Of the answers that are counted, about how many refuse and are logged. */
const LOGGED = 0.08;

export interface BigLogOptions {
  records: number;
  /** Id of the log that its counts name. */
  log?: string;
  seed?: number;
  days?: number;
  /** `2026-11-23` */
  lastDay?: string;
}

export interface BigLog {
  /** Oldest first, made as they are read; can be read once. */
  records: Generator<RefusalRecord, void, undefined>;
  /** One row a day and site, oldest first. */
  counts: DailyCount[];
  minutes: ReadableMinutes[];
}

export function makeLog({
  records,
  log = 'big-log',
  seed = 20_261_123,
  days = 1_095,
  lastDay = '2026-11-23',
}: BigLogOptions): BigLog {
  const end = Date.parse(lastDay) + DAY_MS;
  const start = end - days * DAY_MS;
  const random = seededRandom(seed + 1);
  const places = Array.from({ length: days }, (_, at) => ({
    log,
    day: new Date(start + at * DAY_MS).toISOString().slice(0, 10),
    month: Math.floor(at / 30),
  })).flatMap(({ month, ...place }) =>
    MADE_SITES.map(([{ site, models }]) => ({ ...place, site, models, month })),
  );
  const answers = records / LOGGED / places.length;
  return {
    records: recordsOf(seededRandom(seed), records, { start, end }),
    counts: places.map(({ models, month, ...place }) => ({
      ...place,
      model: modelIn(pick(random, models), month),
      language: weighted(random, LANGUAGES)[0],
      ...outcomes(random, answers),
    })),
    minutes: places.map(({ log, day, site }) => ({ log, day, site, minutes: between(random, 0, 120) })),
  };
}

function* recordsOf(random: Random, records: number, { start, end }: { start: number; end: number }) {
  const step = (end - start) / records;
  for (let at = 0; at < records; at++) {
    const seenAt = Math.floor(start + (at + random()) * step);
    yield makeRecord(random, new Date(seenAt), Math.floor((seenAt - start) / DAY_MS / 30));
  }
}

/** How a day's answers on one site came out, for about so many of them. */
function outcomes(random: Random, answers: number) {
  // Rounded up or down by chance, so that few answers a day add up as well.
  const some = (share: number) => Math.floor(answers * share * (0.5 + random()) + random());
  return {
    helps: some(0.88),
    partial: some(LOGGED * 0.3),
    deflects: some(LOGGED * 0.35),
    hard_refusal: some(LOGGED * 0.35),
    unsure: some(0.01),
    taken_back: some(0.005),
    blocked: some(0.003),
    switched: some(0.002),
    error: some(0.02),
  };
}
