/**
 * A report → one HTML file that needs nothing else: no script, no address it could ask, and every text in it escaped.
 * It is read on a light or a dark screen and printed.
 */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';
import { choiceInWords } from './choice-words.ts';
import { figures } from './figures/registry.ts';
import { glanceInWords } from './glance-words.ts';
import { figurePart } from './html-parts/figure-part.ts';
import { asMarkup, html, type Markup } from './html-parts/markup.ts';
import { paperPart } from './html-parts/paper-part.ts';
import { recordsPart } from './html-parts/records-part.ts';
import type { Report } from './report.ts';
import type { ReportWords } from './words.ts';

export interface HtmlContent {
  report: Report;
  /** Records to be listed with their texts; none unless the person wants them in the file. */
  records?: readonly RefusalRecord[];
  /** How many there are, where not all of them are in the file. */
  allRecords?: number;
}

export interface HtmlOptions {
  document: Document;
  words: ReportWords;
  /** The texts of `assets/figures.css` and `assets/report-file.css`. */
  css: string;
  /** The local date it is made on. */
  made: string;
  extensionVersion: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const METHODS = ['few', 'detector', 'languages', 'selection', 'classes'] as const;

export function htmlReport(
  { report, records = [], allRecords = records.length }: HtmlContent,
  options: HtmlOptions,
): string {
  const { words, css, made, extensionVersion } = options;
  const { t, language, labelOf } = words;
  const { people } = report.glance;
  const title = t('reportFile.title');
  const versions = { extension: extensionVersion, record: RECORD_VERSION, taxonomy: TAXONOMY_VERSION };
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${asMarkup(css.replaceAll('</', '<\\/'))}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>${choiceInWords(report.choice, words).join(' · ')}</p>
          <p class="quiet">
            ${t('reportFile.made', { day: labelOf('period', made) })} ·
            ${t('reportFile.peopleLogs', { count: people })} · ${t('reportFile.versions', versions)}
          </p>
        </header>
        <main>
          ${glancePart(report, words)}
          <section id="figures">
            <h2>${t('reportFile.figures')}</h2>
            ${figures.map((figure) => {
              const data = report.figures[figure.id];
              return data ? figurePart(figure, data, options) : '';
            })}
          </section>
          ${paperPart(report.paper, words)} ${methodPart(people, words)}
          ${recordsPart(records, allRecords, words)}
          <section id="cite">
            <h2>${t('reportFile.cite')}</h2>
            <p>${citation(report, options)}</p>
          </section>
        </main>
      </body>
    </html> `;
  return page.markup;
}

function glancePart({ glance }: Report, words: ReportWords): Markup {
  return html`<section id="glance">
    <h2>${words.t('reportFile.glance')}</h2>
    <dl class="glance">
      ${glanceInWords(glance, words).map(
        ({ value, label, more }) =>
          html`<div>
            <dt>${value}</dt>
            <dd>${label}</dd>
            <dd class="quiet">${more}</dd>
          </div> `,
      )}
    </dl>
  </section> `;
}

function methodPart(people: number, { t }: ReportWords): Markup {
  const methods =
    people === 1 ? (['wilson', ...METHODS] as const) : (['bootstrap', 'withheld', ...METHODS] as const);
  return html`<section id="method">
    <h2>${t('reportFile.method')}</h2>
    <p>${t('rate.about')}</p>
    <ul>
      ${methods.map((method) => html`<li>${t(`reportFile.methodOne.${method}`)}</li>`)}
    </ul>
  </section> `;
}

function citation({ glance }: Report, { words, made, extensionVersion }: HtmlOptions): string {
  const { t, labelOf } = words;
  return t('reportFile.citation', {
    extension: extensionVersion,
    title: t('reportFile.title'),
    day: labelOf('period', made),
    answers: glance.counted ? t('rate.answers', { count: glance.counted.answers }) : t('rate.withheld'),
    people: t('rate.persons', { count: glance.people }),
  });
}
