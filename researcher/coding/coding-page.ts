/** The page that coders work on: no address but its own, every text as text, and all of it by keyboard. */
import { readFileSync } from 'node:fs';
import { html } from '../../utils/report/html-parts/markup.ts';
import type { Desk } from './coding-desk.ts';
import { VARIABLES } from './variables.ts';

const STYLE = `:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto;
padding: 1rem } pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: .75rem; font: inherit }
fieldset { margin: 0 0 .75rem } label { display: block } button { font: inherit; margin: 0 .5rem .5rem 0 }
.quiet { opacity: .75 }`;

const SCRIPT = readFileSync(new URL('./page-script.js', import.meta.url), 'utf8');

export function codingPage({ guideline }: Desk, { coder, nonce }: { coder: string; nonce: string }): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Coding</title>
        <style nonce="${nonce}">
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <h1>Coding, as ${coder}</h1>
          <p id="state" role="status"></p>
        </header>
        <main id="work" hidden>
          <h2>They asked</h2>
          <pre id="prompt" tabindex="-1"></pre>
          <h2>The answer</h2>
          <pre id="answer"></pre>
          <pre id="said" hidden></pre>
          <form id="form">
            ${VARIABLES.map(
              ({ id, question, options }) =>
                html`<fieldset name="${id}">
                  <legend>${question}</legend>
                  ${options.map(
                    (option, at) =>
                      html`<label
                        ><input type="radio" name="${id}" value="${option.id}" /> ${at + 1}.
                        ${option.words}</label
                      > `,
                  )}
                </fieldset> `,
            )}
            <button id="save">Save and go on</button>
            <button id="cannot" type="button">It can’t be coded</button>
            <button id="destroy" type="button">Somebody can be known by it: destroy the texts</button>
          </form>
          <p class="quiet">
            Digits choose in the question that has the focus, or in the first that is open; Enter saves.
          </p>
        </main>
        <details>
          <summary>Guideline ${guideline.version}</summary>
          <pre>${guideline.text}</pre>
        </details>
        <script nonce="${nonce}">
          ${{ markup: SCRIPT }};
        </script>
      </body>
    </html> `.markup;
}
