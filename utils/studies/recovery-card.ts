/** What to keep on paper: with it everything can be removed from a study, also without the extension or this computer. */
import type { Participation } from './participation.ts';

/** The address of the page for leaving; what is secret stands behind `#` and reaches no server's log. */
export function leaveLink({ link, study, pid, removal }: Participation): string {
  return `${link.origin}/leave#${new URLSearchParams({ s: study, p: pid, t: removal }).toString()}`;
}
