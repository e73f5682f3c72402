/**
 * Any number of records in a box that scrolls: a grid with one tab stop, all of it by keyboard. Only the rows in
 * view are drawn; the focus stays on the box, which names the row that the keys act on.
 */
import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import type { Fact } from '../../utils/report/fact.ts';
import { useWords } from '../words-provider.tsx';
import { listKey, type ListAction } from './list-key.ts';
import { RecordRow } from './record-row.tsx';
import { useGlances, type LoadRecords } from './use-glances.ts';
import { usePrinting } from './use-printing.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** How many rows go on paper. */
const PRINTED = 200;

export interface RecordGridProps {
  facts: readonly Fact[];
  siteName: (id: string) => string;
  today: string;
  loadRecords: LoadRecords;
  chosen: ReadonlySet<string>;
  /** Index of the row that the keys act on. */
  active: number;
  /** Changes when that row is to be shown. */
  moves: number;
  openId: string | null;
  box: RefObject<HTMLDivElement | null>;
  onAction: (action: ListAction) => void;
  /** A click: on the tick, or with Shift held. */
  onPoint: (index: number, how: { tick: boolean; extend: boolean }) => void;
}

export function RecordGrid(props: RecordGridProps) {
  const { facts, siteName, today, loadRecords, chosen, active, moves, openId, box, onAction, onPoint } =
    props;
  const { t, language } = useWords();
  const base = useId();
  const rows = useVirtualRows({ box, count: facts.length, active });
  const printing = usePrinting();
  const drawn = printing ? facts.slice(0, PRINTED).map((_, index) => index) : rows.drawn;
  const shown = drawn.flatMap((index) => (facts[index] ? [{ index, fact: facts[index] }] : []));
  const glanceAt = useGlances(
    shown.map(({ fact }) => fact),
    loadRecords,
  );
  useLayoutEffect(() => rows.show(active), [moves]);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = listKey(event, { at: active, count: facts.length, page: rows.page });
    if (!action) return;
    event.preventDefault();
    onAction(action);
  };
  const number = new Intl.NumberFormat(language);
  return (
    <>
      <div
        ref={box}
        class={printing ? 'record-grid printing' : 'record-grid'}
        role="grid"
        tabIndex={0}
        aria-label={t('list.name')}
        aria-rowcount={facts.length}
        aria-multiselectable="true"
        aria-activedescendant={`${base}-${active}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" class="rows" style={{ height: `${rows.height}px` }}>
          {shown.map(({ fact, index }) => (
            <div
              key={fact.id}
              id={`${base}-${index}`}
              class={rowClass(index === active, fact.id === openId)}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={chosen.has(fact.id)}
              style={{ top: `${index * rows.rowHeight}px` }}
              onClick={(event) => {
                const tick = event.target instanceof Element && event.target.closest('[data-tick]') !== null;
                onPoint(index, { tick, extend: event.shiftKey });
              }}
            >
              <RecordRow fact={fact} siteName={siteName(fact.site)} today={today} glance={glanceAt(fact)} />
            </div>
          ))}
        </div>
      </div>
      {printing && facts.length > PRINTED && (
        <p class="aside">
          {t('list.printed', { shown: number.format(PRINTED), number: number.format(facts.length) })}
        </p>
      )}
    </>
  );
}

function rowClass(active: boolean, open: boolean): string {
  return ['record-row', active && 'active', open && 'open'].filter(Boolean).join(' ');
}
