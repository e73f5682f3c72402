/** What is shown of a table, and which cells add up → which hidden cells can be worked out by subtraction. */

/** Places of cells, of which the last is the sum of the others. */
export type Line = readonly number[];

/** Hidden places with only one value that fits what is shown: one unknown alone in a solved equation. */
export function determined(shown: readonly boolean[], lines: readonly Line[]): Set<number> {
  const hidden = shown.flatMap((isShown, place) => (isShown ? [] : [place]));
  const equations = lines.map((line) =>
    hidden.map((place) => (place === line.at(-1) ? -1 : line.includes(place) ? 1 : 0)),
  );
  const alone = solved(equations)
    .map((equation) => equation.flatMap((factor, unknown) => (factor === 0 ? [] : [unknown])))
    .filter((unknowns) => unknowns.length === 1);
  return new Set(alone.flat().flatMap((unknown) => hidden[unknown] ?? []));
}

/** Gauss and Jordan: each row's first unknown appears in no other. Factors stay -1, 0 and 1 in tables of two ways. */
function solved(equations: number[][]): number[][] {
  const rows = equations.map((row) => [...row]);
  let done = 0;
  for (let unknown = 0; unknown < (rows[0]?.length ?? 0); unknown++) {
    const found = rows.findIndex((row, place) => place >= done && row[unknown] !== 0);
    const pivot = rows[found];
    if (!pivot) continue;
    rows.splice(found, 1);
    rows.splice(done++, 0, pivot);
    const first = pivot[unknown] ?? 1;
    pivot.forEach((factor, place) => (pivot[place] = factor / first));
    for (const row of rows) {
      const times = row[unknown] ?? 0;
      if (row === pivot || times === 0) continue;
      pivot.forEach((factor, place) => (row[place] = (row[place] ?? 0) - times * factor));
    }
  }
  return rows;
}
