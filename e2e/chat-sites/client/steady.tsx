/*
 * Draws its child again only when one of `by` has changed: what keeps a page of a thousand turns from being
 * drawn anew for each token.
 */
import { Component, type ComponentChildren } from 'preact';

interface SteadyProps {
  by: readonly unknown[];
  draw: () => ComponentChildren;
}

export class Steady extends Component<SteadyProps> {
  override shouldComponentUpdate(next: SteadyProps) {
    return next.by.some((value, index) => value !== this.props.by[index]);
  }
  override render({ draw }: SteadyProps) {
    return draw();
  }
}
