/**
 * The counts of several people → one figure. The three answer different questions: of all answers, in which the
 * busiest people count most; of the average person; and of people to whom it happened at all. Those who had no
 * answers say nothing and are left out.
 */

/** One person's counts, or those of any group: k of n answers. */
export interface Share {
  k: number;
  n: number;
}

/** Of all answers, whoever had them; null where there are none. */
export function ratioOfSums(people: readonly Share[]): number | null {
  let [k, n] = [0, 0];
  for (const person of people) {
    k += person.k;
    n += person.n;
  }
  return n === 0 ? null : k / n;
}

/** The mean of each person's own share: everyone counts the same; null where nobody has an answer. */
export function meanOfRates(people: readonly Share[]): number | null {
  let [sum, counted] = [0, 0];
  for (const { k, n } of people) {
    if (n === 0) continue;
    sum += k / n;
    counted++;
  }
  return counted === 0 ? null : sum / counted;
}

/** Of the people with an answer, the share who have at least one that counts; null where nobody has an answer. */
export function shareWithAny(people: readonly Share[]): number | null {
  return meanOfRates(people.map(({ k, n }) => ({ k: k > 0 ? 1 : 0, n: n > 0 ? 1 : 0 })));
}
