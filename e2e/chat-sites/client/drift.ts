/*
 * A redesign on demand: from the call on, everything Preact draws bears another name in the place of the given
 * attribute or class. What stands already changes when it is drawn again.
 */
import { options } from 'preact';

const renamed = new Set<string>();
const suffix = '-next';

const before = options.vnode;
options.vnode = (vnode) => {
  if (renamed.size > 0 && typeof vnode.type === 'string') {
    const props = vnode.props as Record<string, unknown>;
    for (const name of renamed) {
      if (name.startsWith('.')) {
        const tokens = typeof props['class'] === 'string' ? props['class'].split(' ') : [];
        if (tokens.includes(name.slice(1))) {
          props['class'] = tokens
            .map((token) => (token === name.slice(1) ? token + suffix : token))
            .join(' ');
        }
      } else if (name in props) {
        props[name + suffix] = props[name];
        delete props[name];
      }
    }
  }
  before?.(vnode);
};

/** Everything bears its own name again from the next drawing on. */
export function mend(): void {
  renamed.clear();
}

/** `name` is an attribute, or a class with a dot before it. */
export function drift(name: string): void {
  renamed.add(name);
}
