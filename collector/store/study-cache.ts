/** Studies as they stood a moment ago: every report asks for that, and it changes a few times in a study's life. */
import type { Manifest } from '../../protocol/manifest.ts';
import type { Queryable } from '../database/database.ts';
import { statusOn } from './standing.ts';
import { manifestOf, studyNow, type StudyNow } from './studies.ts';

/** A pause is felt everywhere this long after, in the process that was told of it at once. */
const FRESH_MS = 1_000;
const MOST = 1_000;

export interface StandingStudy extends StudyNow {
  /** The newest. */
  manifest: Manifest;
}

export interface StudyCache {
  /** With what its dates make of its status on this day; null where nobody knows it. */
  get: (study: string, day: string) => Promise<StandingStudy | null>;
  /** It has just been changed here. */
  forget: (study: string) => void;
}

export function createStudyCache(db: Queryable, now: () => number): StudyCache {
  const known = new Map<string, { until: number; found: Promise<StandingStudy | null> }>();
  const find = async (study: string): Promise<StandingStudy | null> => {
    const found = await studyNow(db, study);
    const manifest = found && (await manifestOf(db, study, found.hash));
    return found && manifest && { ...found, manifest };
  };
  return {
    async get(study, day) {
      const at = now();
      let entry = known.get(study);
      if (!entry || entry.until <= at) {
        if (known.size >= MOST) known.clear();
        entry = { until: at + FRESH_MS, found: find(study) };
        known.set(study, entry);
        entry.found.catch(() => known.delete(study));
      }
      const found = await entry.found;
      // What nobody knows is not remembered: it may be published at any moment.
      if (!found) known.delete(study);
      return found && { ...found, status: statusOn(day, found.status, found.manifest) };
    },
    forget: (study) => void known.delete(study),
  };
}
