/**
 * The person points at an element of the page: what lies under the pointer, also inside open shadow roots. The page does
 * not hear of the press, so that nothing happens in it.
 */
interface PickDeps {
  document: Document;
  /** Our own element, which is never picked. */
  host: Element;
  /** Aborted when picking must end; then nothing is picked any more. */
  signal: AbortSignal;
  onHover: (element: Element | null) => void;
  onPick: (element: Element) => void;
  onEscape: () => void;
}

const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
] as const;

export function pickElements({ document, host, signal, onHover, onPick, onEscape }: PickDeps): void {
  const window = document.defaultView as Window;
  const options = { capture: true, signal };
  const elementIn = (event: Event): Element | null => {
    const path = event.composedPath();
    if (path.includes(host)) return null;
    const element = path.find((target): target is Element => target instanceof Element);
    return element && element !== document.documentElement && element !== document.body ? element : null;
  };
  // On the window: the page's own listeners on the document come after it.
  window.addEventListener('pointermove', (event) => onHover(elementIn(event)), options);
  for (const name of PRESSES)
    window.addEventListener(
      name,
      (event) => {
        if (event.composedPath().includes(host)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const element = elementIn(event);
        if (name === 'click' && element) onPick(element);
      },
      options,
    );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
    },
    options,
  );
}
