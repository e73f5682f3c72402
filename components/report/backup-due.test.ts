import { describe, expect, it } from 'vitest';
import { backupDue } from './backup-due.ts';

const now = new Date('2026-11-23T12:00:00Z');
const yesterday = '2026-11-22T12:00:00.000Z';
const longAgo = '2026-10-01T12:00:00.000Z';

describe('a reminder to back up', () => {
  it.each([
    ['nothing logged', true, null, 0, null, null],
    ['a few records since yesterday', true, null, 3, yesterday, null],
    ['many since yesterday', true, null, 25, yesterday, 25],
    ['a few, the first long ago', true, null, 3, longAgo, 3],
    ['many, all backed up', true, { at: longAgo, records: 40 }, 40, longAgo, null],
    ['one since a backup long ago', true, { at: longAgo, records: 40 }, 41, longAgo, 1],
    [
      'fewer than were backed up, for some were deleted',
      true,
      { at: longAgo, records: 40 },
      30,
      longAgo,
      null,
    ],
    ['many, after a no', false, null, 400, longAgo, null],
  ] as const)('%s: %#', (_, remindBackup, lastBackup, records, firstSeenAt, due) => {
    expect(backupDue({ remindBackup, lastBackup }, { records, firstSeenAt, now })).toBe(due);
  });
});
