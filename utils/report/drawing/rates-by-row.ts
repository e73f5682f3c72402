/** Rates by site, model and the like → a row each: its share as a point, its interval as a bar, its counts in words. */
import * as Plot from '@observablehq/plot';
import type { Rate } from '../rate.ts';
import type { RatesData } from '../shapes/rates.ts';
import { COLOURS, rowNames, shareTicks, SIZE, type Canvas } from './canvas.ts';

const MOST_ROWS = 20;
const ROW = 36;
const RIGHT = 92;
const TOP = 22;
const BOTTOM = 26;

interface Drawn {
  key: string;
  rate: Rate;
  name: string;
  value: string;
}

export function ratesByRow(data: RatesData, canvas: Canvas): SVGSVGElement {
  const { words, figure, width, document } = canvas;
  const rows = data.rows.slice(0, MOST_ROWS).map(({ key, rate }): Drawn => {
    const name = words.labelOf(figure.rows, key);
    return { key, rate, name, value: words.t('rate.row', { label: name, value: rateInWords(rate, canvas) }) };
  });
  const names = rowNames(new Map(rows.map(({ key, name }) => [key, name])), canvas);
  const leftOut = data.rows.length - rows.length;
  const withRate = rows.filter(({ rate }) => rate.share !== null);
  const withCounts = rows.filter(({ rate }) => rate.share === null && rate.n !== null);
  const most = Math.max(0.04, ...rows.map(({ rate }) => rate.interval?.high ?? rate.share ?? 0));
  const ticks = shareTicks(most, width < 420 ? 3 : 5);
  const end = ticks.at(-1) ?? 1;
  const { share, n } = data.all;
  const text = (change: object) => ({ y: 'key', fontSize: SIZE, ...change });
  return Plot.plot({
    document,
    width,
    height: TOP + rows.length * ROW + BOTTOM + (leftOut > 0 ? ROW / 2 : 0),
    marginLeft: names.left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM + (leftOut > 0 ? ROW / 2 : 0),
    x: { domain: [0, end], axis: null },
    y: { domain: rows.map(({ key }) => key), type: 'band', axis: null, padding: 0 },
    marks: [
      // Without any rate there is nothing an axis could measure.
      ...(withRate.length === 0 ? [] : axis(ticks, canvas)),
      ...(share === null || n === null || rows.length < 2 ? [] : allLine({ share, n }, end, canvas)),
      names.mark,
      Plot.ruleY(
        withRate.filter(({ rate }) => rate.interval),
        {
          y: 'key',
          x1: ({ rate }: Drawn) => rate.interval?.low,
          x2: ({ rate }: Drawn) => rate.interval?.high,
          stroke: COLOURS.mark,
          strokeOpacity: 0.45,
          strokeWidth: 5,
          className: 'figure-interval',
        },
      ),
      Plot.dot(withRate, {
        y: 'key',
        x: ({ rate }: Drawn) => rate.share,
        r: 4.5,
        fill: COLOURS.mark,
        className: 'figure-share',
        title: 'value',
      }),
      Plot.dot(withCounts, {
        y: 'key',
        x: 0,
        r: 4,
        fill: COLOURS.surface,
        stroke: COLOURS.mark,
        strokeWidth: 1.5,
        className: 'figure-few',
        title: 'value',
      }),
      Plot.text(
        withRate,
        text({
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 12,
          dy: -8,
          fontWeight: 600,
          text: ({ rate }: Drawn) => words.percent(rate.share ?? 0, rate.n ?? 0),
          className: 'figure-value',
          fill: COLOURS.text,
        }),
      ),
      ...[withRate, rows.filter(({ rate }) => rate.share === null)].map((some, at) =>
        Plot.text(
          some,
          text({
            frameAnchor: 'right',
            textAnchor: 'start',
            dx: 12,
            dy: at === 0 ? 8 : 0,
            fontSize: SIZE - 1,
            text: ({ rate }: Drawn) => words.counts(rate),
            title: 'value',
            className: 'figure-quiet',
            fill: COLOURS.quiet,
          }),
        ),
      ),
      ...(leftOut === 0 ? [] : [moreLine(words.t('rate.more', { count: leftOut }))]),
    ],
  }) as SVGSVGElement;
}

/** What the rate says, with the reason where it is none. */
export function rateInWords(rate: Rate, { words }: Canvas): string {
  const { share, n, interval } = rate;
  if (share === null || n === null) return `${words.counts(rate)} (${words.because(rate.because)})`;
  const range = interval ? ` (${words.interval(interval, n)})` : '';
  return `${words.percent(share, n)}${range}${words.t('why.comma')}${words.counts(rate)}`;
}

function axis(ticks: number[], { words }: Canvas) {
  return [
    Plot.gridX(ticks, { className: 'figure-grid', stroke: COLOURS.line, strokeOpacity: 0.35 }),
    Plot.axisX(ticks, {
      label: null,
      tickSize: 0,
      tickFormat: words.roundPercent,
      fontSize: SIZE - 1,
      className: 'figure-quiet',
      fill: COLOURS.quiet,
    }),
  ];
}

interface Told {
  share: number;
  n: number;
}

function allLine({ share, n }: Told, end: number, { words }: Canvas) {
  const isFarRight = share > end / 2;
  return [
    Plot.ruleX([share], {
      stroke: COLOURS.quiet,
      strokeDasharray: '2,3',
      className: 'figure-all',
    }),
    Plot.text([share], {
      x: (value: number) => value,
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      textAnchor: isFarRight ? 'end' : 'start',
      dy: -5,
      dx: isFarRight ? 3 : -3,
      fontSize: SIZE - 1,
      text: () => words.t('rate.allShare', { percent: words.percent(share, n) }),
      className: 'figure-quiet',
      fill: COLOURS.quiet,
    }),
  ];
}

const moreLine = (text: string) =>
  Plot.text([text], {
    frameAnchor: 'bottom-left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    dy: BOTTOM + ROW / 2 - SIZE / 2,
    text: (line: string) => line,
    fontSize: SIZE - 1,
    fontStyle: 'italic',
    className: 'figure-quiet',
    fill: COLOURS.quiet,
  });
