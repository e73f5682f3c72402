/** One figure → its title, what it counts, its drawing and its numbers. */
import { draw } from '../drawing/draw.ts';
import { svgText } from '../drawing/svg-text.ts';
import type { Figure, FigureData } from '../figures/figure.ts';
import { tableOf, type FigureTable } from '../table.ts';
import type { ReportWords } from '../words.ts';
import { asMarkup, html, type Markup } from './markup.ts';

interface FigureOptions {
  document: Document;
  words: ReportWords;
}

/** Pixels: one drawing for a page or a sheet, one for a telephone; the style sheet shows the one that fits. */
const WIDTHS = { wide: 704, narrow: 328 };

export function figurePart(figure: Figure, data: FigureData, options: FigureOptions): Markup {
  const { words } = options;
  const drawings = Object.entries(WIDTHS).flatMap(([className, width]) => {
    const svg = draw(figure, data, { ...options, width });
    return svg ? [html`<div class="${className}">${asMarkup(svgText(svg))}</div>`] : [];
  });
  const nothing = words.whyNothing(data);
  return html`<section class="figure" id="${figure.id}">
    <h3>${words.title(figure)}</h3>
    <p class="quiet">${words.about(figure, data)}</p>
    ${
      drawings.length > 0
        ? html`<figure>
            ${drawings}
            <figcaption>
              ${[words.note(figure, data), words.key(data)].filter(Boolean).join(' · ')}
            </figcaption>
          </figure>`
        : html`<p>${nothing ?? ''}</p>`
    }
    ${
      hasNumbers(data)
        ? html`<details>
            <summary>${words.t('reportFile.table')}</summary>
            ${tablePart(tableOf(figure, data, words))}
          </details>`
        : ''
    }
  </section> `;
}

const hasNumbers = (data: FigureData) => data.rows.length > 0 && (data.shape === 'rates' || data.n !== 0);

function tablePart({ columns, rows }: FigureTable): Markup {
  return html`<div class="scroll">
    <table class="numbers">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name = '', ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
