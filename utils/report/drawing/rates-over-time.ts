/**
 * Rates by day, week or month → points in the order of time, each with its interval. Periods in which nothing was
 * counted keep their place; a line joins neighbours that both have a rate.
 */
import * as Plot from '@observablehq/plot';
import { periodsBetween } from '../periods.ts';
import type { Rate } from '../rate.ts';
import type { RatesData } from '../shapes/rates.ts';
import { COLOURS, shareTicks, SIZE, type Canvas } from './canvas.ts';
import { textWidth } from './fit-label.ts';
import { rateInWords } from './rates-by-row.ts';

const HEIGHT = 240;
/** Where nothing has a rate. */
const LOW_HEIGHT = 80;
const LEFT = 44;
const RIGHT = 16;
const BOTTOM = 44;

interface Drawn {
  key: string;
  rate: Rate | null;
  value: string;
}

export function ratesOverTime(data: RatesData, canvas: Canvas): SVGSVGElement {
  const { words, document, width } = canvas;
  const periods = drawnPeriods(data, canvas);
  const withRate = periods.filter(({ rate }) => rate?.share != null);
  const withCounts = periods.filter(({ rate }) => rate?.share === null && rate.n !== null);
  const most = Math.max(0.04, ...withRate.map(({ rate }) => rate?.interval?.high ?? rate?.share ?? 0));
  const ticks = shareTicks(most, 4);
  const named = spaced(periods, canvas);
  const under = (dy: number, text: (period: Drawn) => string, className: string) =>
    Plot.text(named, {
      x: 'key',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy,
      text,
      fontSize: SIZE - 1,
      className,
      fill: className === 'figure-quiet' ? COLOURS.quiet : COLOURS.text,
      title: 'value',
    });
  return Plot.plot({
    document,
    width,
    height: withRate.length === 0 ? LOW_HEIGHT : HEIGHT,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 14,
    marginBottom: BOTTOM,
    x: { domain: periods.map(({ key }) => key), type: 'point', padding: 0.5, axis: null },
    y: { domain: [0, ticks.at(-1) ?? 1], axis: null },
    marks: [
      // Without any rate there is nothing an axis could measure.
      ...(withRate.length === 0 ? [] : axis(ticks, canvas)),
      Plot.line(periods, {
        x: 'key',
        y: ({ rate }: Drawn) => rate?.share ?? Number.NaN,
        stroke: COLOURS.mark,
        strokeOpacity: 0.6,
        className: 'figure-line',
      }),
      Plot.ruleX(
        withRate.filter(({ rate }) => rate?.interval),
        {
          x: 'key',
          y1: ({ rate }: Drawn) => rate?.interval?.low,
          y2: ({ rate }: Drawn) => rate?.interval?.high,
          stroke: COLOURS.mark,
          strokeOpacity: 0.45,
          strokeWidth: 4,
          className: 'figure-interval',
        },
      ),
      Plot.dot(withRate, {
        x: 'key',
        y: ({ rate }: Drawn) => rate?.share,
        r: 4,
        fill: COLOURS.mark,
        className: 'figure-share',
        title: 'value',
      }),
      Plot.dot(withCounts, {
        x: 'key',
        y: 0,
        r: 3.5,
        fill: COLOURS.surface,
        stroke: COLOURS.mark,
        strokeWidth: 1.5,
        className: 'figure-few',
        title: 'value',
      }),
      under(8, ({ key }) => words.shortLabelOf('period', key), 'figure-name'),
      under(24, ({ rate }) => countsOf(rate, canvas), 'figure-quiet'),
    ],
  }) as SVGSVGElement;
}

function axis(ticks: number[], { words }: Canvas) {
  return [
    Plot.gridY(ticks, { className: 'figure-grid', stroke: COLOURS.line, strokeOpacity: 0.35 }),
    Plot.axisY(ticks, {
      label: null,
      tickSize: 0,
      tickFormat: words.roundPercent,
      fontSize: SIZE - 1,
      className: 'figure-quiet',
      fill: COLOURS.quiet,
    }),
  ];
}

function drawnPeriods(data: RatesData, canvas: Canvas): Drawn[] {
  const { words } = canvas;
  const rates = new Map(data.rows.map(({ key, rate }) => [key, rate]));
  const [first = '', last = ''] = [data.rows[0]?.key, data.rows.at(-1)?.key];
  return periodsBetween(first, last).map((key) => {
    const rate = rates.get(key) ?? null;
    const label = words.labelOf('period', key);
    return {
      key,
      rate,
      value: words.t('rate.row', { label, value: rate ? rateInWords(rate, canvas) : '–' }),
    };
  });
}

const countsOf = (rate: Rate | null, { words }: Canvas) => (rate ? words.counts(rate) : '–');

/** As many periods as have room to be named, counted back from the last. */
function spaced(periods: readonly Drawn[], canvas: Canvas): Drawn[] {
  const { words, width } = canvas;
  const widest = Math.max(
    ...periods.map(({ key, rate }) =>
      Math.max(
        textWidth(words.shortLabelOf('period', key), SIZE - 1),
        textWidth(countsOf(rate, canvas), SIZE - 1),
      ),
    ),
  );
  const step = Math.ceil((widest + 10) / ((width - LEFT - RIGHT) / periods.length));
  return periods.filter((_, at) => (periods.length - 1 - at) % step === 0);
}
