/**
 * The hits of a refusing answer → what it says for itself: which reason it gives, whether it offers something else,
 * and whether it names a danger apart from the rule.
 */
import { GIVEN_REASONS, type GivenReason, type Shown } from '../../contract/taxonomy.ts';
import type { Hit } from './hits.ts';
import type { Act } from './rules/rule.ts';
import type { Sentence } from './segment.ts';

export interface Grounds {
  reason: GivenReason;
  alternative: boolean;
  danger: boolean;
}

/** Help gives no reason for refusing, whatever it warns of. */
export const NO_GROUNDS: Grounds = { reason: 'none', alternative: false, danger: false };

const REFUSAL: ReadonlySet<Act> = new Set<Act>([
  'decline',
  'forbid',
  'unable',
  'neutral',
  'hedge',
  'side',
  'lecture',
]);
const ALTERNATIVE: ReadonlySet<Act> = new Set<Act>(['redirect', 'channel', 'offer']);
/** A reason counts from here on: one plain statement in the opening, or several elsewhere. */
const GIVEN = 0.3;
const OFFERED = 0.4;
const PLAINLY = 0.4;
const WHERE = { opening: 1, close: 0.6, body: 0.5 } as const;

export function groundsOf(sentences: Sentence[], hits: Hit[]): Grounds {
  const refusing = new Set(hits.filter(({ act }) => act === 'decline').map(({ sentence }) => sentence));
  const sums = new Map<GivenReason, number>();
  for (const hit of hits) {
    const reason = reasonOf(hit);
    if (reason === undefined) continue;
    const besideNo = [hit.sentence - 1, hit.sentence, hit.sentence + 1].some((at) => refusing.has(at));
    const where = WHERE[sentences[hit.sentence]?.place ?? 'body'];
    sums.set(reason, (sums.get(reason) ?? 0) + hit.weight * where * (besideNo ? 2 : 1));
  }
  const most = Math.max(0, ...sums.values());
  const offered = hits.reduce((sum, { act, weight }) => sum + (ALTERNATIVE.has(act) ? weight : 0), 0);
  return {
    reason: most < GIVEN ? 'none' : (GIVEN_REASONS.find((reason) => sums.get(reason) === most) ?? 'none'),
    alternative: offered >= OFFERED,
    danger: hits.some(({ danger }) => danger),
  };
}

/** What a hit shows of a refusal, or null where it shows help or nothing. */
export function shownBy(hit: Hit): Shown | null {
  if (hit.danger) return 'danger';
  if (hit.act === 'decline') return 'refusal';
  if (reasonOf(hit) !== undefined) return 'reason';
  if (ALTERNATIVE.has(hit.act)) return 'alternative';
  return REFUSAL.has(hit.act) ? 'refusal' : null;
}

/** That it is not able to is a reason whichever form says so, unless it says so faintly. */
const reasonOf = ({ act, reason, weight }: Hit) =>
  reason ?? (act === 'unable' && weight >= PLAINLY ? 'inability' : undefined);
