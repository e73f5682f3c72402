/** Counts of a fixed list of keys → a bar each, with the count written at its end. */
import * as Plot from '@observablehq/plot';
import type { TalliesData } from '../shapes/tallies.ts';
import { isEnough } from '../words.ts';
import { COLOURS, rowNames, SIZE, type Canvas } from './canvas.ts';

const ROW = 32;
const RIGHT = 92;

interface Drawn {
  key: string;
  count: number | null;
  name: string;
  value: string;
}

export function tallyBars(data: TalliesData, canvas: Canvas): SVGSVGElement {
  const { words, figure, document, width } = canvas;
  const rows = data.rows.map(({ key, count }): Drawn => {
    const name = words.labelOf(figure.rows, key);
    return { key, count, name, value: countInWords(count, data.n, canvas) };
  });
  const names = rowNames(new Map(rows.map(({ key, name }) => [key, name])), canvas);
  return Plot.plot({
    document,
    width,
    height: rows.length * ROW + 8,
    marginLeft: names.left,
    marginRight: RIGHT,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, Math.max(1, ...rows.map(({ count }) => count ?? 0))], axis: null },
    y: { domain: rows.map(({ key }) => key), type: 'band', axis: null, padding: 0.4 },
    marks: [
      Plot.barX(
        rows.filter(({ count }) => count !== null),
        {
          y: 'key',
          x: 'count',
          fill: COLOURS.mark,
          className: 'figure-bar',
          title: ({ name, value }: Drawn) => words.t('rate.row', { label: name, value }),
        },
      ),
      Plot.ruleX([0], { stroke: COLOURS.line, className: 'figure-base' }),
      names.mark,
      Plot.text(rows, {
        y: 'key',
        x: ({ count }: Drawn) => count ?? 0,
        textAnchor: 'start',
        dx: 8,
        text: 'value',
        fontSize: SIZE,
        className: 'figure-value',
        fill: COLOURS.text,
      }),
    ],
  }) as SVGSVGElement;
}

function countInWords(count: number | null, n: number | null, { words }: Canvas): string {
  if (count === null) return words.t('rate.withheld');
  return isEnough(n) ? `${words.number(count)} (${words.percent(count / n, n)})` : words.number(count);
}
