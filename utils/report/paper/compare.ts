/**
 * Our own counts → which of the paper's figures they may be laid beside, and for the others why not. A log of refusals
 * says nothing of how often people are refused: that takes a diary of all requests, the helped ones too. Figures stand
 * side by side; nothing here tests whether they differ, since the designs do.
 */
import type { Interval } from '../statistics/interval.ts';
import type { Share } from '../statistics/rates.ts';
import { wilson } from '../statistics/wilson.ts';
import { type FigureId, paperFigure, type PaperFigure } from './blind-refusal.ts';

/** Below this many answers there are counts and no rate. */
export const FEWEST_ANSWERS = 10;

/** Counts over first requests of conversations to get around a rule, of a person who logged all of them. */
export interface Diary {
  /** Rule requests of any family but control: refused, and in which way; helped; and in how many the rule was weighed. */
  refused: Share;
  hard: Share;
  deflects: Share;
  helped: Share;
  engaged: Share;
  /** The same two of requests to get around a rule that nothing was wrong with. */
  controlHelped: Share;
  controlEngaged: Share;
}

export interface OurFigures {
  /** Of refusals over a rule that something was wrong with, and of which `weighed` is yes or no: those with yes. */
  engaged: Share;
  /** Of all classified refusals: the curt ones. */
  hardShare: Share;
  diary: Diary | null;
}

/**
 * Why there is no rate of ours: no diary is kept; no refusal says what is wrong with a rule and whether that was
 * weighed; fewer than 10 answers; or fewer than 10 of several people.
 */
export type Because = 'needs_diary' | 'needs_families' | 'too_few' | 'withheld';

export interface ComparisonRow {
  id: FigureId;
  paper: PaperFigure;
  /** Null where nothing of ours may stand here. The interval takes answers as independent; null where they are too few. */
  ours: (Share & { interval: Interval | null }) | null;
  /** Null where the two may be laid side by side. */
  because: Because | null;
}

const DIARY_ROWS = {
  refused: 'refused',
  hard: 'hard',
  deflects: 'deflects',
  helped: 'helped',
  engaged: 'engaged',
  controlHelped: 'control-helped',
  controlEngaged: 'control-engaged',
} as const satisfies Record<keyof Diary, FigureId>;

/** A row for each figure of the paper that could be compared, what a log of refusals has first. */
export function compare({ engaged, hardShare, diary }: OurFigures): ComparisonRow[] {
  return [
    row('engaged-given-refusal', engaged, 'needs_families'),
    row('hard-share-of-refusals', hardShare, 'too_few'),
    ...(Object.keys(DIARY_ROWS) as (keyof Diary)[]).map((key) =>
      row(DIARY_ROWS[key], diary && diary[key], diary ? 'too_few' : 'needs_diary'),
    ),
  ];
}

function row(id: FigureId, share: Share | null, ifNone: Because): ComparisonRow {
  const paper = paperFigure(id);
  if (!share || share.n === 0) return { id, paper, ours: null, because: ifNone };
  const enough = share.n >= FEWEST_ANSWERS;
  const interval = enough ? wilson(share.k, share.n) : null;
  return { id, paper, ours: { ...share, interval }, because: enough ? null : 'too_few' };
}
