/** The standard normal distribution, as exactly as an interval of 2,000 resamples can use. */

/** Where 95 % of it lie between -z and z. */
export const Z_95 = 1.959963984540054;

/** Share below `z`; off by less than 1e-7 (Abramowitz and Stegun 1964, 7.1.26). */
export function shareBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const tail = (series * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** The z that a share lies below; shares nearer to 0 or 1 than 1e-7 come out at about 5. */
export function zBelowWhich(share: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (shareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
