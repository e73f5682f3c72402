/** How far a figure could be off: the two ends of a 95 % interval, in the unit of the figure. */
export interface Interval {
  low: number;
  high: number;
}
