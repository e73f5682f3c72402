/** What is selected in the list, by id: one more, a range from where it began, all. A value, so it can be tested. */
interface Row {
  id: string;
}

export interface Selection {
  chosen: ReadonlySet<string>;
  /** Where the range began that Shift extends, and what was selected besides it; null outside a range. */
  range: { from: string; besides: ReadonlySet<string> } | null;
}

export const NOTHING_SELECTED: Selection = { chosen: new Set(), range: null };

export function toggleRow({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, range: { from: id, besides: next } };
}

/** `at` is where the range begins if none has begun; both are indices into `rows`. */
export function extendTo(
  selection: Selection,
  rows: readonly Row[],
  { at, to }: { at: number; to: number },
): Selection {
  const begun = selection.range && rows.findIndex(({ id }) => id === selection.range?.from);
  const from = begun === null || begun < 0 ? at : begun;
  const besides =
    begun === null || begun < 0 ? selection.chosen : (selection.range?.besides ?? selection.chosen);
  const chosen = new Set(besides);
  for (const { id } of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) chosen.add(id);
  return { chosen, range: { from: rows[from]?.id ?? '', besides } };
}

/** A move without Shift: what is selected stays, the next range begins elsewhere. */
export function endRange(selection: Selection): Selection {
  return selection.range === null ? selection : { chosen: selection.chosen, range: null };
}

export function selectAll(rows: readonly Row[]): Selection {
  return { chosen: new Set(rows.map(({ id }) => id)), range: null };
}

/** The selected rows that are in the list now, in its order: what was filtered away is never acted on. */
export function selectedIn(rows: readonly Row[], { chosen }: Selection): string[] {
  return chosen.size === 0 ? [] : rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
}
