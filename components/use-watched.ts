/** A value that is read once and then followed, such as the settings; null until it has been read. */
import { useLayoutEffect, useState } from 'preact/hooks';

type Watch<T> = (onChange: (value: T) => void) => () => void;

/**
 * Both functions must be stable. A change that arrives before the first read wins over it. Starts with the
 * first layout, not after a frame: a page in the background has none, and a popup should not wait for one.
 */
export function useWatched<T>(read: () => Promise<T>, watch: Watch<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useLayoutEffect(() => {
    let live = true;
    const stop = watch(setValue);
    void read().then((first) => live && setValue((newer) => newer ?? first));
    return () => {
      live = false;
      stop();
    };
  }, [read, watch]);
  return value;
}
