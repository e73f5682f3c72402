/** A figure of the report → an SVG that a page may hold whose policy forbids styles of its own, or null for nothing to draw. */
import type { Figure, FigureData } from '../figures/figure.ts';
import { tableOf } from '../table.ts';
import type { ReportWords } from '../words.ts';
import { SIZE, type Canvas } from './canvas.ts';
import { heatMap } from './heat-map.ts';
import { ratesByRow } from './rates-by-row.ts';
import { ratesOverTime } from './rates-over-time.ts';
import { tallyBars } from './tally-bars.ts';

export interface DrawOptions {
  document: Document;
  /** Pixels; at least 260. */
  width: number;
  words: ReportWords;
}

const NARROWEST = 260;
/** A summary is read aloud in one go: what follows stands in the table. */
const MOST_IN_SUMMARY = 12;

export function draw(figure: Figure, data: FigureData, options: DrawOptions): SVGSVGElement | null {
  const { document, words } = options;
  if (words.whyNothing(data) !== null) return null;
  const canvas: Canvas = { ...options, figure, width: Math.max(NARROWEST, Math.floor(options.width)) };
  const svg = shapeOf(data, canvas);
  clean(svg);
  svg.setAttribute('class', 'figure-drawing');
  svg.setAttribute('font-size', String(SIZE));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.title(figure));
  const summary = document.createElementNS(svg.namespaceURI, 'desc');
  summary.id = `figure-summary-${figure.id}-${canvas.width}`;
  summary.textContent = summaryOf(figure, data, words);
  svg.prepend(summary);
  svg.setAttribute('aria-describedby', summary.id);
  return svg;
}

function shapeOf(data: FigureData, canvas: Canvas): SVGSVGElement {
  if (data.shape === 'tallies') return tallyBars(data, canvas);
  if (data.shape === 'matrix') return heatMap(data, canvas);
  return canvas.figure.rows === 'period' ? ratesOverTime(data, canvas) : ratesByRow(data, canvas);
}

/** What each row says, as a sentence. */
function summaryOf(figure: Figure, data: FigureData, words: ReportWords): string {
  const { columns, rows } = tableOf(figure, data, words);
  const told = rows.slice(0, MOST_IN_SUMMARY).map(([label = '', ...values]) => {
    const value = data.shape === 'matrix' ? values.map((count, at) => `${columns[at + 1]} ${count}`) : values;
    return words.t('rate.row', { label, value: value.join(words.t('why.comma')) });
  });
  const more = rows.length - told.length;
  if (more > 0) told.push(words.t('rate.more', { count: more }));
  return words.t('rate.summary', { title: words.title(figure), rows: told.join('; ') });
}

/** Plot's own rules lie in `assets/figures.css`; its names of marks are English and inside a picture nobody hears them. */
function clean(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const mark of svg.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  for (const mark of svg.querySelectorAll('[style]')) mark.removeAttribute('style');
}
