/**
 * How well the detector did in a person's own log, site by site. Counted in two indexes, without reading a record:
 * quick in a big log, and not counted again while somebody writes a note.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import type { LogDatabase } from './database.ts';

export interface SiteAccuracy {
  site: string;
  /** Noticed answers that the person has judged. */
  asked: number;
  /** Of these, the ones they classified as refusals. */
  confirmed: number;
  /** The others: dismissed, or classified as help. */
  wrong: number;
  /** Answers the person flagged, and did not dismiss after all. */
  missed: number;
}

const BY_STATUS = '[site+source+status]';

/** Sites by name, those left out of which there is nothing to say. */
export async function accuracyBySite(db: LogDatabase): Promise<SiteAccuracy[]> {
  const sites = await sitesIn(db);
  const rows = await Promise.all(sites.map((site) => accuracyOn(db, site)));
  return rows.filter(({ asked, missed }) => asked + missed > 0);
}

/** Steps from site to site, however many records each has. */
async function sitesIn(db: LogDatabase): Promise<string[]> {
  const sites: string[] = [];
  for (;;) {
    // A list sorts after every text, so nothing of the last site lies above this.
    const above = [sites.at(-1) ?? '', []];
    const [key] = (await db.records.where(BY_STATUS).above(above).limit(1).keys()) as unknown as string[][];
    if (key?.[0] === undefined) return sites;
    sites.push(key[0]);
  }
}

async function accuracyOn(db: LogDatabase, site: string): Promise<SiteAccuracy> {
  const count = (source: RefusalRecord['source'], status: RefusalRecord['status']) =>
    db.records.where(BY_STATUS).equals([site, source, status]).count();
  const [classified, dismissed, helped, pendingFlags, classifiedFlags] = await Promise.all([
    count('detected', 'classified'),
    count('detected', 'dismissed'),
    db.records.where('[site+source+answer.happened]').equals([site, 'detected', 'helps']).count(),
    count('flagged', 'pending'),
    count('flagged', 'classified'),
  ]);
  return {
    site,
    asked: classified + dismissed,
    confirmed: classified - helped,
    wrong: dismissed + helped,
    missed: pendingFlags + classifiedFlags,
  };
}
