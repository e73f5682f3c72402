/** The page in front, and what is remembered of its site → the text of its diagnosis, and since when it is unreadable. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWatched } from '../../components/use-watched.ts';
import { pageDiagnosisText } from '../../utils/health/diagnosis-text.ts';
import { readHealth, watchHealth } from '../../utils/health/health-store.ts';
import { ownVersions } from '../../utils/health/own-versions.ts';
import { unreadableSince } from '../../utils/health/site-health.ts';
import type { TabQuestion } from '../../utils/messaging/protocol.ts';
import type { PageDiagnosis } from '../../utils/sites/diagnose-page.ts';
import type { PageInFront } from './page-in-front.ts';

export interface Diagnosis {
  /** Null where the page can't be asked. */
  text: string | null;
  /** ISO time; null where nothing is known. */
  since: string | null;
}

export function useDiagnosis(front: PageInFront): Diagnosis {
  const { tabId, site, state } = front;
  const health = useWatched(readHealth, watchHealth) ?? [];
  const [page, setPage] = useState<PageDiagnosis | null>(null);
  const isRead = state === 'unreadable' || state === 'watching' || state === 'generic';
  useEffect(() => {
    setPage(null);
    if (isRead && tabId !== null) void askDiagnosis(tabId).then(setPage);
  }, [tabId, isRead]);
  if (site === null) return { text: null, since: null };
  return {
    text: page && pageDiagnosisText({ site, page }, health, ownVersions()),
    since: unreadableSince(health, site),
  };
}

async function askDiagnosis(tabId: number): Promise<PageDiagnosis | null> {
  const question: TabQuestion = 'diagnosis';
  try {
    return (await browser.tabs.sendMessage(tabId, { question })) as PageDiagnosis | null;
  } catch {
    return null;
  }
}
