/** Leaving with nothing but the recovery card. The script takes the secret from behind `#`; the words are all here. */
import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { WITHDRAWAL_MODES } from '../../protocol/enrolment.ts';
import { languageOf, page } from './page.ts';
import { wordsIn, type OutcomeName } from './words.ts';

const SCRIPT = readFileSync(new URL('leave-script.js', import.meta.url), 'utf8');
const DONE: readonly OutcomeName[] = [
  'stopped',
  'erased',
  'already_stopped',
  'already_erased',
  'already_removed',
];

export function leavePage(c: Context): Promise<Response> {
  const language = languageOf(c);
  const { leave: words, outcomes } = wordsIn[language];
  const body = html`<h1>${words.title}</h1>
    <p>${words.about}</p>
    <noscript><p class="box bad">${words.noScript}</p></noscript>
    <form id="card" hidden>
      <label class="field">
        ${words.card}
        <input id="address" type="text" autocomplete="off" spellcheck="false" required />
      </label>
      <button>${words.read}</button>
    </form>
    <form id="choice" hidden>
      <fieldset>
        <legend>${words.what}</legend>
        ${WITHDRAWAL_MODES.map(
          (mode) =>
            html`<label>
              <input type="radio" name="mode" value="${mode}" required autocomplete="off" />
              <b>${words[mode]}</b>
              <span>${words[`${mode}More`]}</span>
            </label>`,
        )}
      </fieldset>
      <button id="confirm">${words.confirm}</button>
    </form>
    <div id="outcome" role="status" tabindex="-1">
      ${Object.entries(outcomes).map(
        ([name, text]) =>
          html`<p class="box ${kindOf(name as OutcomeName)}" data-outcome="${name}" hidden>
            ${text.split('*').map((part, at) => (at === 0 ? part : html`<b></b>${part}`))}
          </p>`,
      )}
    </div>`;
  return page(c, { language, title: words.title, body, script: SCRIPT });
}

const kindOf = (name: OutcomeName): string =>
  DONE.includes(name) ? 'good' : name === 'working' ? '' : 'bad';
