/**
 * How a page fits its site's description, and how well sites could be read → lines for a report of a bug. Built of
 * numbers and of our own descriptions alone: nothing of a page, nor the address of a page of the person's own. In
 * English whatever the person's language, for whoever mends the extension.
 */
import {
  candidatesOf,
  PAGE_LISTS,
  TURN_LISTS,
  type GenerationDiagnosis,
  type PageDiagnosis,
} from '../sites/diagnose-page.ts';
import { siteById } from '../sites/registry.ts';
import type { Generation, Site } from '../sites/site.ts';
import type { SiteHealth } from './site-health.ts';

/** What runs the extension; each in a word or two. */
export interface Versions {
  extension: string;
  detector: string;
  browser: string;
  /** Of the browser's own interface. */
  language: string;
}

interface PageInQuestion {
  /** Id of the site; a host where nobody has described it. */
  site: string;
  page: PageDiagnosis;
}

const OWN_PAGE = 'own page';
/** Adapters of pages that nobody has described but the person. */
const UNDESCRIBED = ['generic', 'taught'];

export function pageDiagnosisText(
  { site: id, page }: PageInQuestion,
  health: readonly SiteHealth[],
  versions: Versions,
): string {
  const site = siteById(id);
  return lines([
    versionLine(versions),
    `site: ${site?.id ?? OWN_PAGE}, at ${site?.hosts[Number(page.host)] ?? OWN_PAGE}`,
    `address: ${signs({ 'under the path': page.path, conversation: page.conversation, shared: page.shared, temporary: page.temporary })}`,
    `page: ${signs({ 'being written': page.busy, described: page.generations.length > 0 })}`,
    ...PAGE_LISTS.flatMap((list) => listLines(list, page.matches[list], site?.[list])),
    ...page.generations.flatMap((one) => generationLines(one, site)),
    ...healthLines(health.filter((row) => row.site === id)),
  ]);
}

/** Numbers of every site, without any page. */
export function allSitesDiagnosisText(health: readonly SiteHealth[], versions: Versions): string {
  return lines([versionLine(versions), ...healthLines(health)]);
}

const lines = (all: readonly string[]) => `${all.join('\n')}\n`;

const versionLine = ({ extension, detector, browser, language }: Versions) =>
  `Refusal Auditor ${extension}, detector ${detector}, ${browser}, ${language}`;

const signs = (all: Record<string, boolean>) =>
  Object.entries(all)
    .map(([name, is]) => `${name} ${is ? 'yes' : 'no'}`)
    .join(', ');

function generationLines({ id, turns, matches }: GenerationDiagnosis, site: Site | null): string[] {
  const ours = site?.generations.find((one) => one.id === id);
  const { user, assistant, nobodys } = turns;
  return [
    `generation ${ours ? ours.id : '(shown by the person)'}: ${Number(user)} of the person's, ${Number(assistant)} answers, ${Number(nobodys)} nobody's`,
    ...TURN_LISTS.flatMap((list) => listLines(list, matches[list], ours && candidatesOf(ours, list))),
  ];
}

/** One line a candidate. `ours`: the candidates as we wrote them; without them only their numbers are told. */
function listLines(
  list: string,
  matches: readonly number[],
  ours: readonly { css: string; seen?: string; attribute?: string }[] | undefined,
): string[] {
  return matches.map((count, at) => {
    const known = ours?.[at];
    const attribute = known?.attribute ? ` @${known.attribute}` : '';
    const seen = known?.seen ? ` (seen ${known.seen})` : '';
    return `  ${list} ${at + 1}: ${Number(count)}${known ? ` × ${known.css}${attribute}${seen}` : ''}`;
  });
}

function healthLines(rows: readonly SiteHealth[]): string[] {
  return rows.map(({ site: id, adapter, version, reads, lastRead, misses, lastMiss, unreadableSince }) => {
    const site = siteById(id);
    const counted = `${reads} read, last ${lastRead ?? 'never'}; ${misses} missed, last ${lastMiss ?? 'never'}`;
    const since = unreadableSince ? `; unreadable since ${unreadableSince}` : '';
    return `health of ${site?.id ?? OWN_PAGE}, generation ${nameOf(adapter, site?.generations)}, version ${version}: ${counted}${since}`;
  });
}

/** Only names of ours. */
function nameOf(adapter: string | null, ours: readonly Generation[] = []): string {
  if (adapter === null) return 'none';
  return [...ours.map(({ id }) => id), ...UNDESCRIBED].find((id) => id === adapter) ?? 'other';
}
