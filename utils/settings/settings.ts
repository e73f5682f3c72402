/**
 * What the person chose. One stored object, each field checked on its own: a damaged field falls back
 * to its default and takes nothing else with it.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { KEEP } from '../../contract/refusal-record.ts';
import { SENSITIVITIES } from '../../contract/taxonomy.ts';

export const LANGUAGES = ['auto', 'en', 'zh-CN'] as const;
export type LanguageChoice = (typeof LANGUAGES)[number];

const stringList = () => v.pipe(v.array(v.string()), v.maxLength(500));

const SettingsSchema = v.object({
  /** `auto` follows the browser. */
  language: v.fallback(v.picklist(LANGUAGES), 'auto'),
  keep: v.fallback(v.picklist(KEEP), 'full'),
  /** Whether the first-run page has been answered. */
  welcomed: v.fallback(v.boolean(), false),
  /** Records older than this many days are deleted; null keeps them. */
  deleteAfterDays: v.fallback(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
    null,
  ),
  /** Whether the person keeps a diary: they log requests about a rule that were helped, too. */
  diary: v.fallback(v.boolean(), false),
  /** Whether the person is reminded to back up; one "no" ends it. */
  remindBackup: v.fallback(v.boolean(), true),
  /** When the whole log was last taken along, and how many records it had; null before the first time. */
  lastBackup: v.fallback(
    v.nullable(
      v.object({
        at: v.pipe(v.string(), v.isoTimestamp()),
        records: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
    null,
  ),
  /** How readily the person is asked about an answer. */
  sensitivity: v.fallback(v.picklist(SENSITIVITIES), 'normal'),
  /** Whether the chip is shown beside a refused answer. */
  chip: v.fallback(v.boolean(), true),
  /** No chip before this time (ISO), or null. */
  chipSnoozedUntil: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  /** Sites on which the chip is never shown. */
  chipNeverOn: v.fallback(stringList(), []),
  /** Sites that are not watched at all. */
  notWatched: v.fallback(stringList(), []),
  /** Whether temporary chats may be watched. */
  temporaryChats: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Any stored value, however damaged, as settings. */
export function parseSettings(stored: unknown): Settings {
  const object = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(SettingsSchema, object);
}

const item = storage.defineItem<unknown>('local:settings', { fallback: {} });

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** One change at a time, whichever part of the extension makes it: a page must not undo another's. */
export async function changeSettings(change: Change): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const settings = await readSettings();
    await item.setValue({ ...settings, ...(typeof change === 'function' ? change(settings) : change) });
  });
}

/** Calls back with the new settings after every change, from any part of the extension. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(parseSettings(stored)));
}
