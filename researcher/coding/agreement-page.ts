/** How well coders agree → a page for the research team, that needs nothing else. */
import { html, type Markup } from '../../utils/report/html-parts/markup.ts';
import type { Agreement, Coefficient } from './agreement.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const BECAUSE: Record<NonNullable<Coefficient['because']>, string> = {
  no_item_twice: 'undefined: nothing was coded by two',
  one_label: 'undefined: only one label was ever given, so there is nothing to agree about',
  not_two_coders: 'not defined for other than two coders',
};
const NAMES = {
  percent: 'Agreement',
  kappa: 'Cohen’s κ',
  alpha: 'Krippendorff’s α',
  ac1: 'Gwet’s AC1',
} as const;

export function agreementPage(agreements: readonly Agreement[], css: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Agreement of coders</title>
        <style>
          ${{ markup: css.replaceAll('</', '<\\/') }}
        </style>
      </head>
      <body>
        <header>
          <h1>Agreement of coders</h1>
          <p>
            Of the blind round, with intervals of 95 % by drawing items again. Where one label is much the
            most frequent, κ and α fall far below the agreement seen: read them together. For the research
            team; small numbers are not withheld here.
          </p>
        </header>
        <main>${agreements.map(part)}</main>
      </body>
    </html> `.markup;
}

function part(agreement: Agreement): Markup {
  const { variable, coders, items, cannotCode } = agreement;
  return html`<section>
    <h2>${variable}</h2>
    <p>
      ${items} items coded by two or more of ${coders.join(', ')}; said that they can’t be coded:
      ${cannotCode}.
    </p>
    <table class="numbers">
      <tbody>
        ${(Object.keys(NAMES) as (keyof typeof NAMES)[]).map(
          (name) =>
            html`<tr>
              <th scope="row">${NAMES[name]}</th>
              <td>${told(agreement[name])}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    ${agreement.confusion ? confusionPart(agreement.confusion, coders) : ''}
  </section> `;
}

export function told({ value, interval, because }: Coefficient): string {
  if (value === null) return because === null ? 'undefined' : BECAUSE[because];
  const range = interval ? `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}` : 'no interval';
  return `${value.toFixed(3)} (${range})`;
}

function confusionPart(
  { labels, counts, byLabel }: NonNullable<Agreement['confusion']>,
  coders: string[],
): Markup {
  return html`<table class="numbers">
    <caption>
      Rows: ${coders[0] ?? ''}; columns: ${coders[1] ?? ''}
    </caption>
    <thead>
      <tr>
        <th></th>
        ${labels.map((label) => html`<th scope="col">${label}</th>`)}
        <th scope="col">agreed on this label</th>
      </tr>
    </thead>
    <tbody>
      ${labels.map(
        (label, row) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${(counts[row] ?? []).map((count) => html`<td>${count}</td>`)}
            <td>${((byLabel[label] ?? 0) * 100).toFixed(0)} %</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}
