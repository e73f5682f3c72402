/*
 * A list of turns of which only those in view (and two on each side) are in the page. Heights are learnt from the
 * rows that were mounted and guessed for the others, so the whole moves a little while one scrolls back.
 */
import { Component, createRef, type ComponentChildren } from 'preact';
import type { Turn } from './chat-state.ts';
import { followEnd } from './follow-end.ts';
import { Steady } from './steady.tsx';

const guessedHeight = 160;
const beside = 2;

export interface RowPlace {
  index: number;
  count: number;
}

interface VirtualRowsProps {
  attributes: Record<`data-${string}`, string>;
  turns: readonly Turn[];
  redraw: number;
  drawRow: (turn: Turn, place: RowPlace) => ComponentChildren;
}

/** Must lie inside a `[data-scroll-root]`; each row drawn becomes a direct child of the list. */
export class VirtualRows extends Component<VirtualRowsProps, { top: number; height: number }> {
  override state = { top: 0, height: 800 };
  private readonly list = createRef<HTMLDivElement>();
  private readonly heights = new Map<string, number>();
  private scroller: Element | null = null;
  private first = 0;

  private readonly look = () => {
    const list = this.list.current;
    if (!list || !this.scroller) return;
    const view = this.scroller.getBoundingClientRect();
    this.setState({ top: view.top - list.getBoundingClientRect().top, height: view.height });
  };

  private heightOf(turn: Turn) {
    return this.heights.get(turn.key) ?? guessedHeight;
  }

  /** Learns the height of each mounted row and puts all in their places. */
  private settle() {
    const list = this.list.current;
    if (!list) return;
    const { turns } = this.props;
    let learnt = false;
    Array.from(list.children, (row) => (row as HTMLElement).offsetHeight).forEach((height, nth) => {
      const turn = turns[this.first + nth];
      if (!turn || this.heights.get(turn.key) === height) return;
      this.heights.set(turn.key, height);
      learnt = true;
    });
    let top = 0;
    turns.forEach((turn, index) => {
      const row = list.children[index - this.first] as HTMLElement | undefined;
      if (row) row.style.transform = `translateY(${top}px)`;
      top += this.heightOf(turn);
    });
    list.style.height = `${top}px`;
    followEnd();
    if (learnt) this.look();
  }

  override componentDidMount() {
    this.scroller = this.list.current?.closest('[data-scroll-root]') ?? null;
    this.scroller?.addEventListener('scroll', this.look, { passive: true });
    window.addEventListener('resize', this.look);
    this.settle();
    this.look();
  }
  override componentDidUpdate() {
    this.settle();
  }
  override componentWillUnmount() {
    this.scroller?.removeEventListener('scroll', this.look);
    window.removeEventListener('resize', this.look);
  }

  override render({ attributes, turns, redraw, drawRow }: VirtualRowsProps) {
    const { top, height } = this.state;
    let offset = 0;
    const inView: number[] = [];
    turns.forEach((turn, index) => {
      const end = offset + this.heightOf(turn);
      if (end > top && offset < top + height) inView.push(index);
      offset = end;
    });
    this.first = Math.max(0, (inView[0] ?? turns.length - 1) - beside);
    const after = (inView.at(-1) ?? turns.length - 1) + beside + 1;
    return (
      <div {...attributes} class="virtual-rows" ref={this.list}>
        {turns.slice(this.first, after).map((turn, nth) => {
          const index = this.first + nth;
          return (
            <Steady
              key={turn.key}
              by={[turn, index, turns.length, redraw]}
              draw={() => drawRow(turn, { index, count: turns.length })}
            />
          );
        })}
      </div>
    );
  }
}
