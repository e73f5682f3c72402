/**
 * The popup: the page in front, then the record that waits, or today's counts. Reads the log live and
 * sends every change to the background; what was answered here is hidden at once, before the log says so.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CopyDiagnosis } from '../../components/copy-diagnosis.tsx';
import { actionOf } from '../../components/key-action.ts';
import { LogFailure } from '../../components/log-failure.tsx';
import { nextRecord } from '../../components/next-record.ts';
import { Notice } from '../../components/notice.tsx';
import { PopupHeader } from '../../components/popup-header.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useLive } from '../../components/use-live.ts';
import { useNotice } from '../../components/use-notice.ts';
import { when } from '../../components/when.ts';
import { WaitingRecord } from '../../components/waiting-record.tsx';
import { localDay } from '../../contract/local-day.ts';
import { useWords } from '../../components/words-provider.tsx';
import { NothingWaiting } from '../../components/nothing-waiting.tsx';
import type { Download } from '../../utils/export/make-download.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { readableRecord } from '../../utils/log/readable-record.ts';
import type { Result } from '../../utils/messaging/problem.ts';
import { command } from '../../utils/messaging/command.ts';
import { send } from '../../utils/messaging/send.ts';
import { installSites } from '../../utils/sites/install-sites.ts';
import { siteById, sites } from '../../utils/sites/registry.ts';
import {
  askPageInFront,
  canBeShown,
  LOOKING,
  openInvitation,
  requestPermission,
  showHow,
} from './page-in-front.ts';
import { StudyLine } from './study-line.tsx';
import { useDiagnosis } from './use-diagnosis.ts';

/** As many as can be skipped through in one sitting. */
const WAITING_AT_ONCE = 100;

const reader = createLogReader();
const siteName = (id: string) => siteById(id)?.name ?? id;

interface PopupProps {
  /** The record to open first, or null. */
  recordId: string | null;
  /** The tab to speak of, or null for the one in front. */
  tabId: number | null;
  /** Whether a diary is kept. */
  diary: boolean;
}

export function Popup({ recordId, tabId, diary }: PopupProps) {
  const { t, language } = useWords();
  const [today] = useState(() => localDay(new Date()));
  const [page, setPage] = useState(LOOKING);
  const { since, text: diagnosis } = useDiagnosis(page);
  const [openId, setOpenId] = useState(recordId);
  const [skipped, setSkipped] = useState<string[]>([]);
  const [answered, setAnswered] = useState<string[]>([]);
  const log = useLive(() => readLog(today, openId), [today, openId]);
  const { notice, tell } = useNotice();

  const look = () => void askPageInFront(tabId).then(setPage);
  // The background puts the content script into the page meanwhile.
  const lookSoon = () => setTimeout(look, 400);
  useLayoutEffect(look, [tabId]);
  useEffect(() => {
    document.title = t('manifest.name');
  }, [t]);

  const logged = log.state === 'ready' ? log.value : { waiting: [], count: 0, rows: [] };
  const waiting = logged.waiting.filter(({ id }) => !answered.includes(id));
  const count = logged.count - (logged.waiting.length - waiting.length);
  const record = nextRecord(waiting, openId, skipped);
  useEffect(() => {
    setOpenId((id) => record?.id ?? id);
    window.scrollTo(0, 0);
  }, [record?.id]);

  const settle = async (id: string, action: Promise<Result<null>>, done: string) => {
    setAnswered([...answered, id]);
    const result = await action;
    if (!result.ok) setAnswered((ids) => ids.filter((other) => other !== id));
    tell(result, done, true);
  };
  const undo = async () => {
    if (!notice?.undo) return;
    const result = await send('undo', {});
    const last = answered.at(-1);
    if (result.ok && last !== undefined) setOpenId(last);
    setAnswered(answered.slice(0, -1));
    tell(result, t('done.undone'));
  };
  const flag = async () => {
    if (page.tabId === null) return;
    const result = await command('flagLastAnswer', { tabId: page.tabId });
    if (result.ok) {
      const { id } = result.value;
      setAnswered((ids) => ids.filter((other) => other !== id));
      setOpenId(id);
    }
    tell(result, null);
  };
  const download = async (what: Download) => {
    try {
      const { makeDownload } = await import('../../utils/export/make-download.ts');
      const exportedAt = new Date().toISOString();
      const made = await makeDownload(what, reader, { text: 'keep', exportedAt, day: today });
      if (made.ok) saveFile(made.value.file, made.value.name);
    } catch {
      tell({ ok: false, problem: 'unexpected' }, null);
    }
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const form = document.querySelector<HTMLElement>('form');
      if (actionOf(event, form)?.do === 'undo') void undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const named = page.state === 'permission' ? installSites : sites;
  const shownNotice = <Notice notice={notice} onUndo={() => void undo()} />;
  return (
    <>
      <PopupHeader
        page={page.state}
        site={page.site === null ? '' : siteName(page.site)}
        since={since && when(since, localDay(new Date(since)), today, language)}
        sites={named.map(({ name }) => name)}
        brief={record !== null}
        diary={diary}
        onGrant={() =>
          void (page.invitation
            ? openInvitation(page.invitation)
            : requestPermission(page.origins).then(lookSoon))
        }
        onShow={canBeShown(page) ? () => void showHow(page) : null}
        onFlag={() => void flag()}
        onOpenLog={() => void browser.tabs.create({ url: browser.runtime.getURL('/report.html') })}
      />
      <StudyLine />
      {diagnosis && (page.state === 'unreadable' || !record) && (
        <CopyDiagnosis text={diagnosis} label={t('diagnosis.copy')} quiet={page.state !== 'unreadable'} />
      )}
      {log.state === 'failed' && <LogFailure error={log.error} />}
      {log.state === 'ready' && record && (
        <WaitingRecord
          key={record.id}
          record={record}
          siteName={siteName(record.site)}
          today={today}
          position={{ at: 1 + waiting.indexOf(record), count }}
          notice={shownNotice}
          onChange={(draft) => void command('saveDraft', { id: record.id, draft })}
          onSave={(answer) =>
            void settle(record.id, command('classify', { id: record.id, answer }), t('done.saved'))
          }
          onDismiss={() =>
            void settle(
              record.id,
              command('dismiss', { id: record.id }),
              t('done.dismissed', { context: record.source }),
            )
          }
          onSkip={() => {
            setSkipped([...skipped.filter((id) => id !== record.id), record.id]);
            setOpenId(null);
          }}
        />
      )}
      {log.state === 'ready' && !record && (
        <NothingWaiting
          rows={logged.rows}
          siteName={siteName}
          notice={shownNotice}
          onDownload={(what) => void download(what)}
        />
      )}
    </>
  );
}

/** What waits, and the opened record though it was answered before: a flagged answer may be in the log already. */
async function readLog(today: string, openId: string | null) {
  const pending = await reader.pending(WAITING_AT_ONCE);
  const isPending = openId === null || pending.some(({ id }) => id === openId);
  const answeredBefore = isPending ? undefined : await reader.byId(openId);
  const waiting = answeredBefore ? [answeredBefore, ...pending] : pending;
  const count = (await reader.pendingCount()) + waiting.length - pending.length;
  const rows = await reader.countsOn(today);
  return { waiting: await Promise.all(waiting.map(readableRecord)), count, rows };
}
