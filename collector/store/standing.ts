/** What a study's own dates and ethics approval make of its status, whatever its researcher has set. */
import type { Manifest } from '../../protocol/manifest.ts';
import type { StudyNow } from './studies.ts';

export function statusOn(
  day: string,
  status: StudyNow['status'],
  { schedule, researcher }: Manifest,
): StudyNow['status'] {
  if (status !== 'recruiting') return status;
  if (day > schedule.closes) return 'closed';
  const isUnapproved = researcher.ethics !== null && day > researcher.ethics.expiresOn;
  return day < schedule.opens || isUnapproved ? 'paused' : status;
}
