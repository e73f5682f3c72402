/**
 * A list of any length in a box that scrolls → the few rows to draw. All rows are as high as the box's
 * `--row-height` says, in pixels. The row that the keys act on is drawn even out of sight: it has the focus.
 */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

const OVERSCAN = 8;
/** In pixels, until the style is known. */
const ROW_HEIGHT = 64;

export interface VirtualRows {
  /** In pixels: of all rows, of one. */
  height: number;
  rowHeight: number;
  /** Indices of the rows to draw, ascending. */
  drawn: readonly number[];
  /** How many rows are in view at once. */
  page: number;
  /** Scrolls no further than needed. */
  show: (index: number) => void;
}

interface VirtualList {
  box: RefObject<HTMLElement | null>;
  count: number;
  /** Index of the row that is always drawn. */
  active: number;
}

export function useVirtualRows({ box, count, active }: VirtualList): VirtualRows {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const [rowHeight, setRowHeight] = useState(ROW_HEIGHT);
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll<HTMLElement>,
    observeElementRect,
    observeElementOffset,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), active, count),
    onChange: () => redraw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const measure = () => setRowHeight(rowHeightOf(box.current));
    measure();
    // The list also gets narrower when a record opens beside it.
    const watcher = new ResizeObserver(measure);
    if (box.current) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => virtualizer.measure(), [rowHeight]);
  return {
    height: count * rowHeight,
    rowHeight,
    drawn: virtualizer.getVirtualIndexes(),
    page: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 1),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function rowHeightOf(box: HTMLElement | null): number {
  const height = box ? parseFloat(getComputedStyle(box).getPropertyValue('--row-height')) : NaN;
  return height > 0 ? height : ROW_HEIGHT;
}

function withRow(drawn: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || drawn.includes(row)) return drawn;
  return [...drawn, row].sort((one, other) => one - other);
}
