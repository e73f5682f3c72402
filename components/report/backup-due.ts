/** Whether the person is reminded to back up: so much has come since the last time, or it was so long ago. */
import type { Settings } from '../../utils/settings/settings.ts';

/** Records after which a backup is worth a word; and days, where there is any. */
const MANY_RECORDS = 25;
const LONG_DAYS = 30;
const DAY_MS = 86_400_000;

interface LogState {
  records: number;
  /** UTC time of the first record, or null. */
  firstSeenAt: string | null;
  now: Date;
}

/** Records since the last backup where a reminder is due, else null. */
export function backupDue(
  { remindBackup, lastBackup }: Pick<Settings, 'remindBackup' | 'lastBackup'>,
  { records, firstSeenAt, now }: LogState,
): number | null {
  if (!remindBackup || firstSeenAt === null) return null;
  const since = Math.max(0, records - (lastBackup?.records ?? 0));
  const days = (now.getTime() - Date.parse(lastBackup?.at ?? firstSeenAt)) / DAY_MS;
  return since >= MANY_RECORDS || (since > 0 && days >= LONG_DAYS) ? since : null;
}
