/** A study that is not published yet → a page of what people would be shown of it, and of a report as it would be sent. */
import type { Manifest } from '../../protocol/manifest.ts';
import { reportData } from '../../protocol/report-data.ts';
import { html, type Markup } from '../../utils/report/html-parts/markup.ts';
import { reportColumn } from '../release/reports-table.ts';
import { tell, type Finding } from './lint.ts';
import { sampleRecord } from './sample-record.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
  dt { font-weight: 600 } dd { margin: 0 0 .6rem } pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid;
  padding: 1rem } .draft { border: 2px dashed; padding: .5rem 1rem } :root { color-scheme: light dark }`;

interface PreviewOptions {
  texts: Record<string, string>;
  findings: readonly Finding[];
  day: string;
}

export function previewPage(manifest: Manifest, { texts, findings, day }: PreviewOptions): string {
  const agreed = Object.fromEntries(manifest.consent.items.map(({ id }) => [id, true]));
  const { sites } = manifest.collect;
  const sample = reportData({ ...sampleRecord(day), ...(sites[0] && { site: sites[0] }) }, manifest, agreed);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Draft: ${manifest.title.en}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <div class="draft">
          <strong>A draft. Nobody can join it, and nothing was sent.</strong>
          <ul>
            ${findings.map((finding) => html`<li>${tell(finding)}</li>`)}
          </ul>
        </div>
        <h1>${manifest.title.en}</h1>
        <p>${manifest.summary.en}</p>
        <dl>${facts(manifest)}</dl>
        <h2>What is sent of each report</h2>
        <dl>
          ${manifest.collect.fields.map(
            (field) =>
              html`<dt>${field}</dt>
                <dd>${reportColumn(field).description}</dd> `,
          )}
        </dl>
        <h2>A report, as it would be sealed</h2>
        <pre>${JSON.stringify(sample, null, 2)}</pre>
        <h2>What people tick</h2>
        <ul>
          ${manifest.consent.items.map(({ id, required }) => html`<li>${id}${required ? ' (to take part)' : ''}</li>`)}
        </ul>
        ${
          manifest.survey.length > 0
            ? html`<h2>What they are asked at the start</h2>
                <ul>
                  ${manifest.survey.map(({ words, options }) => html`<li>${words.en} ${options.join(' / ')}</li>`)}
                </ul>`
            : ''
        }
        ${Object.entries(texts).map(
          ([language, text]) =>
            html`<h2>What they agree to (${language})</h2>
              <pre lang="${language}">${text}</pre> `,
        )}
      </body>
    </html> `.markup;
}

function facts({ researcher, collect, ...manifest }: Manifest): Markup[] {
  const { ethics, processors } = researcher;
  const rows: [string, string][] = [
    ['Who asks', `${researcher.lead}, ${researcher.controller}, ${researcher.country}`],
    ['Questions', researcher.contact],
    [
      'Ethics',
      ethics ? `${ethics.body}, ${ethics.protocol}, until ${ethics.expiresOn}` : 'No board is named',
    ],
    ['What for', manifest.purposes.en],
    ['Who reads it', manifest.recipients.join(', ')],
    [
      'Who else handles it',
      processors.map(({ name, country, role }) => `${name} (${country}): ${role}`).join(', '),
    ],
    ['Kept until', manifest.keepUntil],
    ['May be taken back until', manifest.withdrawUntil],
    ['What is published', manifest.publishes],
    ['Sites', collect.sites.length > 0 ? collect.sites.join(', ') : 'all that are watched'],
    ['Texts', collect.text === 'none' ? 'none' : `excerpts of up to ${collect.excerptMax} letters`],
    ['Counts of all answers', collect.counters ? 'a day and site, without content' : 'none'],
    ['Runs', `${manifest.schedule.opens} to ${manifest.schedule.closes}`],
    ['A report waits', `${manifest.limits.holdHours} hours, in which it can be read, changed and deleted`],
    ['From age', String(manifest.minimumAge)],
  ];
  return rows.map(
    ([name, value]) =>
      html`<dt>${name}</dt>
        <dd>${value || 'nobody'}</dd> `,
  );
}
