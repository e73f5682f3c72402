/** How well the detector did in a person's own log, site by site, by their own answers. */
import { happenedIn, type Fact } from './fact.ts';

export interface SiteAccuracy {
  site: string;
  /** Noticed answers that the person has judged. */
  asked: number;
  /** Of these, the ones they classified as refusals. */
  confirmed: number;
  /** The others: dismissed, or classified as help. */
  wrong: number;
  /** Answers the person flagged and did not dismiss after all, or whose refusal only their diary holds. */
  missed: number;
}

/** Sites by name, those left out of which there is nothing to say. */
export function accuracyBySite(facts: readonly Fact[]): SiteAccuracy[] {
  const bySite = new Map<string, SiteAccuracy>();
  for (const fact of facts) {
    const { site } = fact;
    const row = bySite.get(site) ?? { site, asked: 0, confirmed: 0, wrong: 0, missed: 0 };
    bySite.set(site, row);
    if (isMissed(fact)) row.missed++;
    if (fact.source !== 'detected' || fact.status === 'pending') continue;
    row.asked++;
    if (happenedIn(fact) === 'helps') row.wrong++;
    else row.confirmed++;
  }
  return [...bySite.values()]
    .filter(({ asked, missed }) => asked + missed > 0)
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}

function isMissed({ source, status, answer }: Fact): boolean {
  if (source === 'flagged') return status !== 'dismissed';
  return source === 'diary' && status === 'classified' && answer?.happened !== 'helps';
}
