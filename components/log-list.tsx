/** The log, newest first, a page at a time; one record can be open in the form below its row. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RefusalRecord } from '../contract/refusal-record.ts';
import { LogRow } from './log-row.tsx';
import { useWords } from './words-provider.tsx';

interface LogListProps {
  records: readonly RefusalRecord[];
  /** How many there are in all. */
  count: number;
  siteName: (id: string) => string;
  today: string;
  openId: string | null;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
  onMore: () => void;
  /** Draws the open record. */
  children: (record: RefusalRecord) => ComponentChildren;
}

export function LogList(props: LogListProps) {
  const { records, count, siteName, today, openId, onOpen, onRemove, onMore, children } = props;
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const openRow = useRef<HTMLLIElement>(null);
  const lastOpen = useRef<string | null>(null);
  useEffect(() => {
    openRow.current?.scrollIntoView({ block: 'start' });
    lastOpen.current = openId;
  }, [openId]);
  if (count === 0) return <p class="card aside">{t('list.empty')}</p>;
  return (
    <>
      <p class="aside">{t('list.shown', { shown: records.length, count })}</p>
      <ul class="log-list" ref={list} tabIndex={-1}>
        {records.map((record) => (
          <li key={record.id} class="card" ref={record.id === openId ? openRow : null}>
            {record.id === openId ? (
              children(record)
            ) : (
              <LogRow
                record={record}
                siteName={siteName(record.site)}
                today={today}
                onOpen={() => onOpen(record.id)}
                wasOpen={record.id === lastOpen.current}
                onRemove={() => {
                  onRemove(record.id);
                  list.current?.focus({ preventScroll: true });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {records.length < count && (
        <button type="button" onClick={onMore}>
          {t('list.more')}
        </button>
      )}
    </>
  );
}
