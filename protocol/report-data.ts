/** A record, a manifest and what was agreed to → what may be sent of it, and nothing else. */
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { MAX_EXCERPT, type ConsentItem, type Manifest } from './manifest.ts';
import { reportField, type ReportFieldId } from './report-fields.ts';

/** Vendor of a page that is of no site we know. */
const NOBODYS = 'unknown';

export type ReportData = Partial<Record<ReportFieldId, string | number | boolean | null>>;
export type Agreed = Partial<Record<ConsentItem, boolean>>;

/** Null where the study wants nothing of it: another site, or not agreed to take part. */
export function reportData(record: RefusalRecord, { collect }: Manifest, agreed: Agreed): ReportData | null {
  if (agreed.participate !== true) return null;
  if (!wantsSite(record, collect.sites)) return null;
  const data: ReportData = {};
  for (const id of collect.fields) {
    const { of, asks } = reportField(id);
    if (asks && agreed[asks] !== true) continue;
    if (asks === 'excerpts' && collect.text === 'none') continue;
    const value = of(record);
    const most = asks === 'notes' ? MAX_EXCERPT : collect.excerptMax;
    data[id] = asks && typeof value === 'string' ? excerptOf(value, most) : value;
  }
  return data;
}

/** A page that nobody described is named by its host, which may be somebody's own: never sent unless the study names it. */
const wantsSite = ({ site, vendor }: RefusalRecord, sites: readonly string[]): boolean =>
  sites.length > 0 ? sites.includes(site) : vendor !== NOBODYS;

/** Cut between characters, never within one. */
function excerptOf(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
