/** Counts by two keys → a table of cells, the darker the more, each with its count in it; withheld ones are hatched. */
import * as Plot from '@observablehq/plot';
import type { MatrixData } from '../shapes/matrix.ts';
import { COLOURS, HEAT, HEAT_INK, rowNames, SIZE, type Canvas } from './canvas.ts';
import { fitLabel, textWidth } from './fit-label.ts';

const ROW = 30;
const WIDEST_CELL = 96;
const HEAD_ROOM = 8;

interface Cell {
  row: string;
  column: string;
  count: number | null;
  title: string;
}

export function heatMap(data: MatrixData, canvas: Canvas): SVGSVGElement {
  const { words, document, width } = canvas;
  const names = rowNames(new Map(data.rows.map((key) => [key, rowName(key, canvas)])), canvas);
  const { left } = names;
  const cell = Math.min(WIDEST_CELL, (width - left) / data.columns.length);
  const heads = headsOf(data, cell, canvas);
  const cells = cellsOf(data, canvas);
  const most = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  const hatch = `figure-hatch-${canvas.figure.id}-${width}`;
  const at = { x: 'column', y: 'row' };
  const svg = Plot.plot({
    document,
    width,
    height: heads.height + data.rows.length * ROW,
    marginLeft: left,
    marginRight: width - left - cell * data.columns.length,
    marginTop: heads.height,
    marginBottom: 0,
    x: { domain: data.columns, type: 'band', axis: null, padding: 0 },
    y: { domain: data.rows, type: 'band', axis: null, padding: 0 },
    marks: [
      ...HEAT.flatMap((fill, level) => {
        const some = cells.filter(({ count }) => count !== null && levelOf(count, most) === level);
        const className = `figure-heat-${level}`;
        return [
          Plot.cell(some, { ...at, inset: 1, rx: 2, fill, className, title: 'title' }),
          Plot.text(some, {
            ...at,
            text: ({ count }: Cell) => words.number(count ?? 0),
            fontSize: SIZE,
            fill: HEAT_INK[level] ?? COLOURS.text,
            className: `figure-ink-${level}`,
            title: 'title',
          }),
        ];
      }),
      Plot.text(
        cells.filter(({ count }) => count === 0),
        { ...at, text: () => '0', fontSize: SIZE, fill: COLOURS.quiet, className: 'figure-quiet' },
      ),
      Plot.cell(
        cells.filter(({ count }) => count === null),
        { ...at, inset: 1, rx: 2, fill: `url(#${hatch})`, className: 'figure-withheld', title: 'title' },
      ),
      names.mark,
      Plot.text(data.columns, {
        x: (key: string) => key,
        frameAnchor: 'top',
        dy: -HEAD_ROOM,
        fontSize: SIZE - 1,
        className: 'figure-name',
        fill: COLOURS.text,
        text: (key: string) => heads.text.get(key) ?? '',
        title: (key: string) => words.labelOf(columnsOf(canvas), key),
        ...(heads.turned ? { rotate: -90, textAnchor: 'start' } : { lineAnchor: 'bottom' }),
      }),
    ],
  }) as SVGSVGElement;
  if (cells.some(({ count }) => count === null)) svg.prepend(hatching(hatch, document));
  return svg;
}

const rowName = (key: string, { words, figure }: Canvas) =>
  figure.rows === 'authority' ? words.labelOf(figure.rows, key) : words.shortLabelOf(figure.rows, key);

const columnsOf = ({ figure }: Canvas) => figure.columns ?? figure.rows;

/** Column heads stand upright where a cell is narrower than their longest word. */
function headsOf(data: MatrixData, cell: number, canvas: Canvas) {
  const size = SIZE - 1;
  const names = data.columns.map((key) => [key, canvas.words.shortLabelOf(columnsOf(canvas), key)] as const);
  const upright = names.map(
    ([key, name]) => [key, fitLabel(name, { width: cell - 6, lines: 3, size })] as const,
  );
  const turned = names.some(([, name]) => name.split(/\s/).some((word) => textWidth(word, size) > cell - 6));
  const room = { width: 110, lines: 1, size };
  const text = new Map(turned ? names.map(([key, name]) => [key, fitLabel(name, room)] as const) : upright);
  const lengths = [...text.values()].map((name) =>
    turned ? textWidth(name, size) : name.split('\n').length * size * 1.1,
  );
  return { text, turned, height: Math.ceil(Math.max(...lengths)) + 2 * HEAD_ROOM };
}

function cellsOf(data: MatrixData, canvas: Canvas): Cell[] {
  const { words, figure } = canvas;
  return data.rows.flatMap((row, line) =>
    data.columns.map((column, at) => {
      const count = data.cells[line]?.[at] ?? null;
      const names = [words.labelOf(figure.rows, row), words.labelOf(columnsOf(canvas), column)];
      const value = count === null ? words.t('rate.withheldMore') : words.number(count);
      return { row, column, count, title: words.t('rate.row', { label: names.join(' · '), value }) };
    }),
  );
}

/** Null for nothing: no colour. */
function levelOf(count: number, most: number): number | null {
  return count === 0 ? null : Math.min(HEAT.length - 1, Math.floor((count / most) * HEAT.length));
}

const SVG = 'http://www.w3.org/2000/svg';

function hatching(id: string, document: Document): SVGElement {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = make('pattern', {
    id,
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  const line = { class: 'figure-hatch', x1: '0', y1: '0', x2: '0', y2: '6', 'stroke-width': '2' };
  pattern.append(make('line', { ...line, stroke: COLOURS.line }));
  const defs = make('defs', {});
  defs.append(pattern);
  return defs;
}
