/**
 * The guide in a page: the person points at a message of theirs and at an answer, sees what would be read, and keeps it
 * or not. Its own element in a closed shadow root; nothing else in the page is touched.
 */
import { render } from 'preact';
import css from '../../components/teach-guide.css?inline';
import { TeachGuide, type GuideState, type GuideWords } from '../../components/teach-guide.tsx';
import { send } from '../../utils/messaging/send.ts';
import { findTurns } from '../../utils/sites/find-turns.ts';
import { readTurnText } from '../../utils/sites/read-turn.ts';
import { rootOf } from '../../utils/sites/root-of.ts';
import { taughtSite, type TaughtPage } from '../../utils/sites/taught-page.ts';
import { derivePage } from '../../utils/teach/derive-page.ts';
import { pickElements } from './pick-element.ts';

const MARK = 'data-refusal-auditor-guide';
/** Messages shown of what would be read. */
const SHOWN = 3;
const KEPT_MS = 3_000;

/** One guide at a time: an earlier one goes. */
export function showGuide(words: GuideWords): void {
  document.querySelector(`[${MARK}]`)?.remove();
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.style.cssText = 'all:initial;position:fixed;inset:0 auto auto 0;width:0;height:0;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  root.append(style, place);
  document.documentElement.append(host);

  let picking = new AbortController();
  let state: GuideState = { step: 'user' };
  let user: Element | null = null;
  let page: TaughtPage | null = null;
  let under: Element | null = null;
  let atTop = false;

  const draw = () => {
    const box = under?.getBoundingClientRect();
    const outline = box && { top: box.top, left: box.left, width: box.width, height: box.height };
    render(
      <TeachGuide
        words={words}
        state={state}
        atTop={atTop}
        outline={outline ?? null}
        onKeep={() => void keep()}
        onAgain={start}
        onCancel={end}
      />,
      place,
    );
  };
  const end = () => {
    picking.abort();
    render(null, place);
    host.remove();
  };
  const go = (next: GuideState) => {
    state = next;
    under = null;
    draw();
    place.querySelector('button')?.focus();
  };
  const start = () => {
    picking.abort();
    picking = new AbortController();
    user = null;
    pickElements({ document, host, signal: picking.signal, onHover, onPick, onEscape: end });
    go({ step: 'user' });
  };
  const onHover = (element: Element | null) => {
    const box = element?.getBoundingClientRect();
    under = element;
    // Out of the way of what is pointed at.
    if (box) atTop = box.top > window.innerHeight / 2;
    draw();
  };
  const onPick = (element: Element) => {
    if (!user) {
      user = element;
      return go({ step: 'answer' });
    }
    picking.abort();
    const derived = derivePage({ user, answer: element });
    if (!derived.ok) return go({ step: 'failed', why: derived.why });
    page = { taughtPage: 1, origin: location.origin, ...derived.page };
    go(whatIsRead(page));
  };
  const keep = async () => {
    if (!page) return;
    const kept = await send('pageTaught', { page });
    if (!kept.ok) return go({ step: 'failed', why: 'notKept' });
    go({ step: 'kept' });
    setTimeout(end, KEPT_MS);
  };
  window.addEventListener('scroll', draw, { capture: true, passive: true, signal: picking.signal });
  start();
}

function whatIsRead(page: TaughtPage): GuideState {
  const site = taughtSite(page, null);
  const found = site && findTurns(rootOf(document, site), site);
  if (!found) return { step: 'failed', why: 'not_told_apart' };
  const { turns, generation } = found;
  const last = turns
    .slice(-SHOWN)
    .map((turn) => ({ role: turn.role, text: readTurnText(turn, generation).text }));
  return { step: 'shown', found: turns.length, last };
}
