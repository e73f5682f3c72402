/** Versions written into every record, so that an old one is never read with today's meaning. */

/** Shape of a logged record. Changes only together with a migration in `utils/log/migrations/`. */
export const RECORD_VERSION = 4;

/** The questions and answer keys in `taxonomy.ts`. Every change is told in `contract/CHANGELOG.md`. */
export const TAXONOMY_VERSION = 1;
