/**
 * The quiet question beside a refused answer. Its own element at the end of the page, in a closed shadow
 * root, laid over the page without moving anything and without taking the focus. Plain elements: a chat page
 * should not pay for a UI library.
 */
import css from './chip.css?inline';

export type ChipAction = 'classify' | 'snooze' | 'never_here' | 'dismiss';

export interface ChipWords {
  question: string;
  classify: string;
  dismiss: string;
  more: string;
  later: string;
  neverHere: string;
  close: string;
}

export interface ChipProps {
  document: Document;
  /** The turn it stands beside. */
  beside: Element;
  /** Whose right edge it shares: the answer's text. */
  alignWith: Element;
  /** What it must not cover: where the person types. */
  above: Element | null;
  words: ChipWords;
  onAction: (action: ChipAction) => void;
  /** Aborted when it must go. */
  signal: AbortSignal;
}

const GAP = 8;
/** Room left for the site's own buttons, which stand at the left of the answer's last line. */
const SITE_BUTTONS = 260;

export function showChip({ document, beside, alignWith, above, words, onAction, signal }: ChipProps): void {
  const window = document.defaultView as Window;
  const host = document.createElement('div');
  host.setAttribute('data-refusal-auditor', '');
  // Fixed and without size: the page's own layout never sees it.
  host.style.cssText = 'all:initial;position:fixed;inset:0 auto auto 0;width:0;height:0;z-index:2147483646';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const chip = document.createElement('div');
  chip.className = 'chip';
  chip.setAttribute('role', 'group');
  chip.setAttribute('aria-label', words.question);

  const gone = new AbortController();
  const remove = () => {
    gone.abort();
    host.remove();
  };
  const button = (name: string, label: string, onPress: () => void, sign?: string) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = name;
    element.textContent = sign ?? label;
    if (sign) {
      element.setAttribute('aria-label', label);
      element.title = label;
    }
    // The page must not see the press: some close menus or move the focus on any click.
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      onPress();
    });
    return element;
  };
  const act = (action: ChipAction, label: string) =>
    button(action, label, () => {
      remove();
      onAction(action);
    });

  const question = document.createElement('span');
  question.className = 'question';
  question.textContent = words.question;
  const rest = document.createElement('span');
  rest.className = 'rest';
  rest.hidden = true;
  rest.append(act('snooze', words.later), act('never_here', words.neverHere));
  const more = button(
    'more',
    words.more,
    () => showRest(more.getAttribute('aria-expanded') === 'false'),
    '⋯',
  );
  const showRest = (shown: boolean) => {
    rest.hidden = !shown;
    more.setAttribute('aria-expanded', String(shown));
    rest.className = 'rest';
    if (rest.getBoundingClientRect().bottom > window.innerHeight) rest.classList.add('above');
  };
  more.setAttribute('aria-expanded', 'false');
  const close = button('close', words.close, remove, '✕');
  chip.append(question, act('classify', words.classify), act('dismiss', words.dismiss), more, rest, close);
  root.append(style, chip);

  const place = () => {
    if (!beside.isConnected) return remove();
    const box = beside.getBoundingClientRect();
    const edge = (alignWith.isConnected ? alignWith : beside).getBoundingClientRect().right;
    const { offsetHeight: height, offsetWidth: width } = chip;
    const floor = Math.min(window.innerHeight, above?.getBoundingClientRect().top ?? window.innerHeight);
    // At the end of the answer's last line; where that has no room beside the site's buttons, below it.
    const end = edge - width < box.left + SITE_BUTTONS ? box.bottom + height + GAP : box.bottom;
    const top = Math.min(end, floor - 3 * GAP) - height;
    const left = Math.max(GAP, Math.min(edge - width, window.innerWidth - width - GAP));
    chip.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(GAP, top))}px)`;
    chip.style.visibility = box.bottom < 0 || box.top > window.innerHeight ? 'hidden' : 'visible';
  };
  const options = { capture: true, passive: true, signal: gone.signal };
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  const resized = new ResizeObserver(place);
  gone.signal.addEventListener('abort', () => resized.disconnect());
  chip.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    if (rest.hidden) return remove();
    showRest(false);
    more.focus();
  });
  signal.addEventListener('abort', remove, { signal: gone.signal });
  document.documentElement.append(host);
  place();
  for (const element of above ? [beside, above] : [beside]) resized.observe(element);
}
