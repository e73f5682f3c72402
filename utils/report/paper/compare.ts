/**
 * Our own counts → which of the paper's figures they may be laid beside, and for the others why not. A log of refusals
 * says nothing of how often people are refused: that takes a diary of all requests, the helped ones too. Figures stand
 * side by side; nothing here tests whether they differ, since the designs do.
 */
import { rateOf, withheldRate, type Rate } from '../rate.ts';
import { mayShow, peopleCell } from '../shapes/people-cell.ts';
import type { Share } from '../statistics/rates.ts';
import { type FigureId, paperFigure, type PaperFigure } from './blind-refusal.ts';

/** One share a person. */
export type Shares = readonly Share[];

/** Counts over first requests of conversations to get around a rule, of a person who logged all of them. */
export interface Diary {
  /** Rule requests of any family but control: refused, and in which way; helped; and in how many the rule was weighed. */
  refused: Shares;
  hard: Shares;
  deflects: Shares;
  helped: Shares;
  engaged: Shares;
  /** The same two of requests to get around a rule that nothing was wrong with. */
  controlHelped: Shares;
  controlEngaged: Shares;
}

export interface OurFigures {
  /** Of refusals over a rule that something was wrong with, and of which `weighed` is yes or no: those with yes. */
  engaged: Shares;
  /** Of all classified refusals: the curt ones. */
  hardShare: Shares;
  diary: Diary | null;
}

/**
 * Why there is no rate of ours: no diary is kept; no refusal says what is wrong with a rule and whether that was
 * weighed; too few answers; or, of several people, too few for a rate or for anything to be shown.
 */
export type Because = 'needs_diary' | 'needs_families' | 'too_few' | 'few_people' | 'withheld';

export interface ComparisonRow {
  id: FigureId;
  paper: PaperFigure;
  /** Null where nothing of ours may stand here. */
  ours: Rate | null;
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
export function compare({ engaged, hardShare, diary }: OurFigures, isOnePerson: boolean): ComparisonRow[] {
  const row = rowOf(isOnePerson);
  return [
    row('engaged-given-refusal', engaged, 'needs_families'),
    row('hard-share-of-refusals', hardShare, 'too_few'),
    ...(Object.keys(DIARY_ROWS) as (keyof Diary)[]).map((key) =>
      row(DIARY_ROWS[key], diary && diary[key], diary ? 'too_few' : 'needs_diary'),
    ),
  ];
}

const BECAUSE = { few_answers: 'too_few', few_people: 'few_people', withheld: 'withheld' } as const;

const rowOf =
  (isOnePerson: boolean) =>
  (id: FigureId, shares: Shares | null, ifNone: Because): ComparisonRow => {
    const paper = paperFigure(id);
    if (!shares || shares.every(({ n }) => n === 0)) return { id, paper, ours: null, because: ifNone };
    const ours = isOnePerson || mayShow(peopleCell(shares)) ? rateOf(shares, isOnePerson) : withheldRate();
    return { id, paper, ours, because: ours.because && BECAUSE[ours.because] };
  };
