/** How the list behaves: its order, the row with the focus, what is selected, which record is open beside it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fact } from '../../utils/report/fact.ts';
import type { ListAction } from './list-key.ts';
import type { RecordListProps } from './record-list.tsx';
import { endRange, extendTo, NOTHING_SELECTED, selectAll, selectedIn, toggleRow } from './selection.ts';
import { sortFacts, type Sort } from './sort-facts.ts';
import { useActiveRow } from './use-active-row.ts';
import { useOpenRecord } from './use-open-record.ts';

/** More than this many are not deleted without a question. */
const UNASKED = 20;

export function useRecordList(props: RecordListProps) {
  const { facts, siteName, loadRecords, openId, onDismiss, onRemove } = props;
  const box = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [sort, setSort] = useState<Sort>('newest');
  const [removing, setRemoving] = useState<string[] | null>(null);
  const rows = useMemo(() => sortFacts(facts, sort, siteName), [facts, sort]);
  const { at, moves, goTo } = useActiveRow(rows, openId);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const selected = useMemo(() => selectedIn(rows, selection), [rows, selection.chosen]);
  const record = useOpenRecord(openId, facts, loadRecords);
  const focusList = () => box.current?.focus({ preventScroll: true });
  useFocusAfterClosing(openId, focusList);

  /** Leaves the open record, if one is, for another or (null) for the list. */
  const open = (id: string | null) => {
    if (id === openId) return;
    if (record !== null && record !== 'gone') props.onLeave(record);
    props.onOpen(id);
  };
  const openRow = (index: number) => {
    const id = rows[index]?.id;
    if (id === undefined) return;
    goTo(index);
    open(id);
  };
  const finish = () => {
    setSelection(NOTHING_SELECTED);
    focusList();
  };
  const remove = (ids: string[]) => {
    onRemove(ids);
    finish();
  };
  const toggle = (index: number) => {
    const id = rows[index]?.id;
    if (id !== undefined) setSelection(toggleRow(selection, id));
  };
  const moveTo = (index: number, extend: boolean) => {
    setSelection(extend ? extendTo(selection, rows, { at, to: index }) : endRange(selection));
    goTo(index);
  };
  /** The selection, else the row with the focus. */
  const affected = () => (selected.length > 0 ? selected : rows.slice(at, at + 1).map(({ id }) => id));
  const act = {
    open: () => openRow(at),
    toggle: () => toggle(at),
    all: () => setSelection(selectAll(rows)),
    none: () => setSelection(NOTHING_SELECTED),
    remove: () => (affected().length > UNASKED ? setRemoving(affected()) : remove(affected())),
    dismiss: () => {
      onDismiss(affected());
      finish();
    },
    undo: props.onUndo,
    search: () => searchField.current?.focus(),
  };
  return {
    box,
    searchField,
    rows,
    at,
    moves,
    selection,
    selected,
    record,
    act,
    open,
    ...neighbours(rows, { openId, at, openRow }),
    sort,
    setSort: (next: Sort) => {
      setSort(next);
      goTo(0);
    },
    removing,
    remove,
    askNoMore: () => setRemoving(null),
    onAction: (action: ListAction) =>
      action.do === 'move' ? moveTo(action.to, action.extend) : act[action.do](),
    /** A click on a row: opens it, on its tick or with Shift selects. */
    onPoint: (index: number, { tick, extend }: { tick: boolean; extend: boolean }) => {
      if (extend) return moveTo(index, true);
      if (!tick) return openRow(index);
      toggle(index);
      goTo(index);
    },
  };
}

function useFocusAfterClosing(openId: string | null, focusList: () => void) {
  const wasOpen = useRef(openId);
  useEffect(() => {
    if (openId === null && wasOpen.current !== null) focusList();
    wasOpen.current = openId;
  }, [openId]);
}

interface Standing {
  openId: string | null;
  at: number;
  openRow: (index: number) => void;
}

/** The ways to the rows around the open one; where it has left the list, another stands in its place. */
function neighbours(rows: readonly Fact[], { openId, at, openRow }: Standing) {
  const openAt = rows[at]?.id === openId ? at : rows.findIndex(({ id }) => id === openId);
  const next = openAt >= 0 ? openAt + 1 : at;
  const previous = (openAt >= 0 ? openAt : at) - 1;
  return {
    onNext: next < rows.length ? () => openRow(next) : undefined,
    onPrevious: previous >= 0 ? () => openRow(previous) : undefined,
  };
}
