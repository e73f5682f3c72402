/**
 * Whether a later version of a study asks for more than was agreed to. The person's own extension finds this out and does
 * not take the researcher's word for it.
 */
import type { Manifest } from './manifest.ts';

const PUBLISHES = ['aggregates', 'labels', 'text'];

export function isMaterial(before: Manifest, after: Manifest): boolean {
  return (
    after.change === 'material' ||
    after.collect.fields.some((field) => !before.collect.fields.includes(field)) ||
    asksForMoreSites(before.collect.sites, after.collect.sites) ||
    (before.collect.text === 'none' && after.collect.text !== 'none') ||
    after.collect.excerptMax > before.collect.excerptMax ||
    (after.collect.counters && !before.collect.counters) ||
    after.keepUntil > before.keepUntil ||
    after.withdrawUntil < before.withdrawUntil ||
    PUBLISHES.indexOf(after.publishes) > PUBLISHES.indexOf(before.publishes) ||
    differs(before, after, ({ recipients }) => recipients) ||
    differs(before, after, ({ purposes }) => purposes) ||
    differs(before, after, ({ consent }) => consent) ||
    differs(before, after, ({ researcher }) => [researcher.controller, researcher.processors]) ||
    // Another key, another reader.
    differs(before, after, ({ seal }) => seal.recipients.map(({ x }) => x)) ||
    differs(before, after, ({ collector }) => collector)
  );
}

/** No list at all stands for every site. */
const asksForMoreSites = (before: readonly string[], after: readonly string[]): boolean =>
  before.length > 0 && (after.length === 0 || after.some((site) => !before.includes(site)));

const differs = (before: Manifest, after: Manifest, part: (manifest: Manifest) => unknown): boolean =>
  JSON.stringify(part(before)) !== JSON.stringify(part(after));

export type ManifestPart = keyof Manifest;

/** The parts in which a later version asks for more; none where the change is an editorial one. */
export function materialParts(before: Manifest, after: Manifest): ManifestPart[] {
  const base: Manifest = { ...before, change: 'editorial' };
  return (Object.keys(after) as ManifestPart[]).filter(
    (part) => part !== 'change' && isMaterial(base, { ...base, [part]: after[part] }),
  );
}
