/**
 * Runs in the report page before its own scripts: what a person can see on it → the time at which the frame that shows
 * it was painted. All times are the page's own clock, in milliseconds since the navigation began.
 */
export interface PageWatch {
  /** The frame in which numbers stand in the tiles and words in the first row. */
  useful: Promise<number>;
  /** The frame in which every figure and the comparison with the paper are drawn. */
  drawn: Promise<number>;
  /** The frame in which a search that the address asks for no longer says that it is reading; never, without one. */
  read: Promise<number>;
  /** When the last key, choice or click happened. */
  lastInput: () => number;
  /** The next frame whose tiles or number of records are others, with words in its first row or no row at all. */
  nextResult: () => Promise<number>;
  /** When the figures last changed, after they have rested for a while. */
  figuresAtRest: () => Promise<number>;
  /** Waits for the frame in which this selector finds something (or nothing). */
  sees: (selector: string, present?: boolean) => Promise<number>;
  /** Tasks of more than 50 ms that began since that time. */
  longTasks: (since: number) => number[];
  /** Files made: when, and how many bytes. */
  files: { at: number; bytes: number }[];
}

declare global {
  interface Window {
    __watch: PageWatch;
  }
}

export function watchPage(): void {
  if (!location.pathname.endsWith('/report.html')) return;
  const REST_MS = 700;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const painted = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const when = async (holds: () => boolean): Promise<number> => {
    if (!holds())
      await new Promise<void>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (!holds()) return;
          watcher.disconnect();
          resolve();
        });
        watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    return painted();
  };

  const hasWords = () => all('.record-row .glance')[0]?.textContent !== '' && all('.record-row').length > 0;
  const isUseful = () =>
    all('.tile .figure').length === 4 && /\d/.test(all('.tile .figure')[0]?.textContent ?? '') && hasWords();
  const isDrawn = () => {
    const cards = all('.figure-card');
    const filled = cards.filter((card) => card.querySelector('.figure-picture svg, header + p + p'));
    return cards.length > 0 && filled.length === cards.length && all('#paper table').length > 0;
  };
  let saidReading = false;
  const hasRead = () => {
    const isReading = all('.bulk-bar > span').length > 0;
    saidReading ||= isReading;
    return saidReading && !isReading;
  };
  const figure = () =>
    `${all('.tile .figure').map((tile) => tile.textContent)} ${all('.bulk-bar [role=status]')[0]?.textContent?.replace(/\D/g, '')}`;

  let figuresChanged = 0;
  new MutationObserver((changes) => {
    const concerns = ({ target }: MutationRecord) =>
      target instanceof Element && target.closest('#figures, #paper');
    if (changes.some(concerns)) figuresChanged = performance.now();
  }).observe(document, { subtree: true, childList: true });

  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });

  let input = 0;
  for (const type of ['keydown', 'change', 'click'])
    addEventListener(type, ({ timeStamp }) => (input = timeStamp), true);

  const files: PageWatch['files'] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made: Blob) => {
    files.push({ at: performance.now(), bytes: made.size });
    return createObjectURL(made);
  };

  window.__watch = {
    useful: when(isUseful),
    drawn: when(isDrawn),
    read: when(hasRead),
    lastInput: () => input,
    nextResult: () => {
      const before = figure();
      return when(() => figure() !== before && (hasWords() || all('.nothing-fits').length > 0));
    },
    figuresAtRest: async () => {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, REST_MS / 3));
        if (performance.now() - figuresChanged > REST_MS) return figuresChanged;
      }
    },
    sees: (selector, present = true) => when(() => all(selector).length > 0 === present),
    longTasks: (since) => tasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration),
    files,
  };
}
