/**
 * A chat page in front of a person → its events. Looks only while the page is visible: when its elements
 * change, or at a steady pace while an answer is being written. Writes nothing to the page.
 */
import { ConversationWatch } from './conversation-watch.ts';
import type { WatchEvent } from './finished.ts';
import type { PageLook } from './page-look.ts';
import { watchSends } from './send-watch.ts';

/** Changes of the page within this time are looked at once. */
const CHANGE_MS = 100;
/** A look that took longer than this is followed by a longer pause: a page may be made to be slow. */
const SLOW_LOOK_MS = 8;
const MOST_PAUSE_MS = 4_000;

export interface PageWatcherDeps {
  document: Document;
  look: PageLook;
  /** Where the person types. */
  composer: () => Element | null;
  /** Whether whatever is pressed beside it may be a button. */
  anyPress: boolean;
  /** Monotonic milliseconds. */
  now: () => number;
  /** Aborted when the extension goes away. */
  signal: AbortSignal;
  onEvent: (event: WatchEvent, look: PageLook) => void;
  /** The page came to the front, or went to the back. */
  onVisible: (visible: boolean) => void;
  /** The person sent this. */
  onSent: (text: string) => void;
  /** The page's address at a look, where it has changed since the last. */
  onAddress: (address: string) => void;
}

export function watchPage({
  document,
  look,
  composer,
  anyPress,
  now,
  signal,
  onEvent,
  onVisible,
  onSent,
  onAddress,
}: PageWatcherDeps): void {
  const watch = new ConversationWatch();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pause = 0;
  let address = '';

  const later = (step: () => void, ms: number) => {
    setTimeout(() => signal.aborted || step(), ms);
  };
  const sends = watchSends({
    document,
    composer,
    anyPress,
    now,
    later,
    signal,
    onArmed: () => look.hold(),
    onSent: ({ text }) => {
      onSent(text);
      // In place of a look that would first ask whether the page has changed: the news is what was sent.
      cancel();
      schedule(0);
    },
  });

  const tick = () => {
    timer = null;
    if (signal.aborted || document.hidden) return;
    const startedAt = now();
    const sent = sends.last();
    // What appears now may answer what was just pressed: seen before it is known to be sent, it would pass for history.
    if (sends.isOpen()) return schedule(CHANGE_MS);
    const snapshot = look.snapshot(startedAt, sent, watch.nextLook() !== null);
    followAddress();
    const events = watch.observe(snapshot);
    pause = now() - startedAt > SLOW_LOOK_MS ? Math.min(MOST_PAUSE_MS, (pause || CHANGE_MS) * 2) : 0;
    for (const event of events) onEvent(event, look);
    rest();
  };

  const followAddress = () => {
    if (look.address() === address) return;
    address = look.address();
    onAddress(address);
  };

  /** Until the next look: at a pace of its own, or when the page changes. */
  const rest = () => {
    const wait = watch.nextLook();
    if (wait === null) {
      for (const root of [document, ...look.roots()])
        observer.observe(root, { childList: true, characterData: true, subtree: true });
    } else {
      observer.disconnect();
      schedule(wait);
    }
  };

  const schedule = (ms: number) => {
    if (timer !== null || signal.aborted) return;
    timer = setTimeout(tick, Math.max(ms, pause));
  };

  const onChange = () => {
    if (timer === null && !signal.aborted)
      timer = setTimeout(() => (look.hasChanged() ? tick() : (timer = null)), CHANGE_MS);
  };
  const observer = new MutationObserver(onChange);

  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const stop = () => {
    observer.disconnect();
    cancel();
  };

  const onVisibility = () => {
    onVisible(!document.hidden);
    if (document.hidden) stop();
    else schedule(0);
  };

  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', stop);
  onVisibility();
}
