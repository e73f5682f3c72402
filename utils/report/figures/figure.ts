/** One figure of the report: what it counts, in which shape. A figure is one file of this folder and a line of `registry.ts`. */
import type { Material } from '../material.ts';
import type { MatrixData } from '../shapes/matrix.ts';
import type { RatesData } from '../shapes/rates.ts';
import type { TalliesData } from '../shapes/tallies.ts';

/** What a key stands for, so that it can be put into words. */
export type Dimension =
  | 'period'
  | 'site'
  | 'model'
  | 'jurisdiction'
  | 'language'
  | 'outcome'
  | 'verdict'
  | 'happened'
  | 'family'
  | 'authority'
  | 'weighed'
  | 'given'
  | 'reason';

export type FigureData = RatesData | TalliesData | MatrixData;

export interface Figure<Data extends FigureData = FigureData> {
  /** Same as the file's name; `figure.<id>` in `locales/` has its title and what it counts. */
  id: string;
  /** Of the rows; for a matrix also of the columns. */
  rows: Dimension;
  columns?: Dimension;
  build: (material: Material) => Data;
}
