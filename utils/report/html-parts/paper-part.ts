/** The paper's figures beside ours, with what has to be kept in mind. */
import type { ComparisonRow } from '../paper/compare.ts';
import { caveatsInWords, paperInWords } from '../paper-words.ts';
import type { ReportWords } from '../words.ts';
import { html, type Markup } from './markup.ts';

export function paperPart(rows: readonly ComparisonRow[], words: ReportWords): Markup {
  const { t } = words;
  const columns = [t('paper.what'), t('paper.theirs'), t('paper.ours'), t('paper.source')] as const;
  const cell = (column: string, text: string) => html`<td data-column="${column}">${text}</td>`;
  return html`<section id="paper">
    <h2>${t('paper.title')}</h2>
    <p>${t('paper.about')}</p>
    <table class="paper">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${paperInWords(rows, words).map(
          ({ what, theirs, ours, source }) =>
            html`<tr>
              <th scope="row">${what}</th>
              ${cell(columns[1], theirs)}${cell(columns[2], ours)}${cell(columns[3], source)}
            </tr> `,
        )}
      </tbody>
    </table>
    <h3>${t('paper.caveats')}</h3>
    <ul>
      ${caveatsInWords(words).map((caveat) => html`<li>${caveat}</li>`)}
    </ul>
  </section> `;
}
