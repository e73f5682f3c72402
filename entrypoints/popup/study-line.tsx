/** The study that waits for the person, if there is one. */
import { browser } from 'wxt/browser';
import { StudyNeedsYou } from '../../components/studies/study-needs-you.tsx';
import { useLive } from '../../components/use-live.ts';
import { StudyDatabase } from '../../utils/studies/database.ts';

const db = new StudyDatabase();
const waiting = async () =>
  (await db.participations.toArray())
    .map(({ parked }) => parked)
    .find((parked) => parked === 'consent' || parked === 'permission') ?? null;

export function StudyLine() {
  const live = useLive(waiting, []);
  if (live.state !== 'ready' || live.value === null) return null;
  const open = () => void browser.tabs.create({ url: browser.runtime.getURL('/studies.html') });
  return <StudyNeedsYou why={live.value} onOpen={open} />;
}
