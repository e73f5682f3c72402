/** Labels given to the same items by several coders → counts that every coefficient of agreement is made from. */

/** A row an item, a column a coder; null where the coder did not label the item. */
export type Ratings = readonly (readonly (string | null)[])[];

/** Per item how often each label was given. Items without a label are left out. */
export function labelCounts(ratings: Ratings): Map<string, number>[] {
  return ratings
    .map((labels) => {
      const counts = new Map<string, number>();
      for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
      return counts;
    })
    .filter((counts) => counts.size > 0);
}

/** How many labels an item was given. */
export function given(counts: ReadonlyMap<string, number>): number {
  return sum(counts.values());
}

export function sum(values: Iterable<number>): number {
  let whole = 0;
  for (const value of values) whole += value;
  return whole;
}
