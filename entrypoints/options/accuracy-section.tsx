/** How well it does for this person, read live from the log. A log that can't be read is told of by the log itself. */
import { AccuracyTable } from '../../components/accuracy-table.tsx';
import { useLive } from '../../components/use-live.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { siteById } from '../../utils/sites/registry.ts';

const reader = createLogReader();
const siteName = (id: string) => siteById(id)?.name ?? id;

export function AccuracySection() {
  const accuracy = useLive(() => reader.accuracy(), []);
  return accuracy.state === 'ready' ? <AccuracyTable rows={accuracy.value} siteName={siteName} /> : null;
}
