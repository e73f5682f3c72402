/*
 * Keeps the end of the chat in view while it grows, until the person scrolls away from it. Where the end is gets
 * asked once a frame, not once a token.
 */
const nearEnd = 200;
let following = true;
let lastTop = 0;
let asked = false;

/** Scrolls to the end in the next frame, if the end was in view. */
export function followEnd() {
  listen();
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    const scroller = document.querySelector('[data-scroll-root]');
    if (following && scroller) scroller.scrollTop = scroller.scrollHeight;
  });
}

/** Not before the first drawing: tests read this file where there is no document. */
let listening = false;
function listen() {
  if (listening) return;
  listening = true;
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (!(target instanceof Element) || !target.matches('[data-scroll-root]')) return;
      // The chat may have grown since our own scroll: only moving up is leaving.
      const near = target.scrollHeight - target.scrollTop - target.clientHeight < nearEnd;
      following = near || (following && target.scrollTop >= lastTop);
      lastTop = target.scrollTop;
    },
    { capture: true, passive: true },
  );
}
