/**
 * What happened on a site's pages → how well the site can be read: a row for each site and generation of its pages,
 * with numbers and times alone. Pure; `health-store.ts` keeps the rows.
 */
import * as v from 'valibot';

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const time = v.nullable(v.pipe(v.string(), v.isoTimestamp()));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const SiteHealthSchema = v.object({
  site: label,
  /** Id of the generation; null where none fitted. */
  adapter: v.nullable(label),
  /** The extension's version that counted: another one may read the site differently, and counts anew. */
  version: label,
  lastRead: time,
  /** Answers. */
  reads: count,
  lastMiss: time,
  /** Times it turned unreadable. */
  misses: count,
  /** The first miss after which no answer of the site was read yet. */
  unreadableSince: time,
});
export type SiteHealth = v.InferOutput<typeof SiteHealthSchema>;

/** `at`: ISO time; one that is told again bears the same. `isNew`: whether this answer was not counted before. */
export type HealthEvent = { site: string; adapter: string | null; version: string; at: string } & (
  | { type: 'read'; isNew: boolean }
  | { type: 'missed' }
  /** Words were read, though nothing is counted of them. */
  | { type: 'readable' }
);

/** Pages of the person's own each have a row: the longest unused ones give way. */
export const MOST_ROWS = 200;

const UNSEEN = { lastRead: null, reads: 0, lastMiss: null, misses: 0, unreadableSince: null };

/** Any stored value, however damaged: what is no row is left out. */
export function parseHealth(stored: unknown): SiteHealth[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((row) => {
    const parsed = v.safeParse(SiteHealthSchema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The rows after this; the one it concerns comes last. */
export function afterEvent(rows: readonly SiteHealth[], event: HealthEvent): SiteHealth[] {
  const { site, adapter, type } = event;
  const sited = type === 'missed' ? rows : rows.map((row) => (row.site === site ? fine(row) : row));
  if (type === 'readable') return [...sited];
  const isSame = (row: SiteHealth) => row.site === site && row.adapter === adapter;
  const row = ofVersion(sited.find(isSame), event);
  return [...sited.filter((other) => !isSame(other)), changed(row, event)].slice(-MOST_ROWS);
}

/** Since when no answer of this site could be read; null while it can, as far as is known. */
export function unreadableSince(rows: readonly SiteHealth[], site: string): string | null {
  const times = rows.flatMap((row) =>
    row.site === site && row.unreadableSince ? [row.unreadableSince] : [],
  );
  return times.sort()[0] ?? null;
}

const fine = (row: SiteHealth): SiteHealth => ({ ...row, unreadableSince: null });

function ofVersion(row: SiteHealth | undefined, { site, adapter, version }: HealthEvent): SiteHealth {
  const before = row ?? { site, adapter, version, ...UNSEEN };
  return before.version === version ? before : { ...before, version, reads: 0, misses: 0 };
}

function changed(row: SiteHealth, event: Exclude<HealthEvent, { type: 'readable' }>): SiteHealth {
  const { at } = event;
  if (event.type === 'read') return { ...row, lastRead: at, reads: row.reads + (event.isNew ? 1 : 0) };
  if (row.lastMiss === at) return row;
  return { ...row, lastMiss: at, misses: row.misses + 1, unreadableSince: row.unreadableSince ?? at };
}
