/**
 * Rows as earlier versions wrote them → today's, with the meaning of the migrations in `utils/log/migrations/`:
 * nothing is judged again, and what a version did not say stays unknown. Rows are unchecked before and after.
 */
import { UNKNOWN_LANGUAGE } from '../../contract/daily-count.ts';

export type UncheckedRow = Record<string, unknown>;

export const isRow = (value: unknown): value is UncheckedRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record that each version makes of the one before it, by the version that is left behind. */
const STEPS: Record<number, (record: UncheckedRow) => UncheckedRow> = {
  1: (record) => ({ ...record, recordVersion: 2, detection: withUnknownGrounds(record['detection']) }),
  2: (record) => ({ ...record, recordVersion: 3, diary: false }),
  3: (record) => ({ ...record, recordVersion: 4 }),
};

export function upgradeRecord(record: UncheckedRow): UncheckedRow {
  const version = record['recordVersion'];
  const step = typeof version === 'number' ? STEPS[version] : undefined;
  return step ? upgradeRecord(step(record)) : record;
}

/** `log`: the log it was counted in, for rows that were written before they named it. */
export const upgradeCount = (row: UncheckedRow, log: string): UncheckedRow => ({
  log,
  language: UNKNOWN_LANGUAGE,
  unsure: 0,
  blocked: 0,
  switched: 0,
  error: 0,
  ...row,
});

export const upgradeMinutes = (row: UncheckedRow, log: string): UncheckedRow => ({ log, ...row });

function withUnknownGrounds(detection: unknown): unknown {
  if (!isRow(detection)) return detection;
  const evidence = detection['evidence'];
  return {
    ...detection,
    reason: null,
    alternative: null,
    danger: null,
    sensitivity: null,
    evidence: Array.isArray(evidence)
      ? evidence.map((place: unknown) => (isRow(place) ? { ...place, shows: null } : place))
      : evidence,
  };
}
