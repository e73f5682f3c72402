/** Where a link of invitation leads in a browser: it says what to do with it, and runs nothing. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { StandingStudy } from '../store/study-cache.ts';
import { languageOf, page } from './page.ts';
import { wordsIn } from './words.ts';

export function joinPage(c: Context, study: StandingStudy | null): Promise<Response> {
  const language = languageOf(c);
  const { join: words, missing } = wordsIn[language];
  if (!study) {
    const body = html`<h1>${missing.title}</h1>
      <p>${missing.more}</p>`;
    return page(c, { language, title: missing.title, body, status: 404 });
  }
  const { title, summary, researcher } = study.manifest;
  const said = language in title && language in summary ? language : 'en';
  const name = title[said] ?? title.en;
  const body = html`<p class="kicker">${words.kicker}</p>
    <h1 lang="${said}">${name}</h1>
    <p lang="${said}">${summary[said] ?? summary.en}</p>
    <p class="quiet">${researcher.lead}, ${researcher.controller} (${researcher.country})</p>
    ${study.status === 'recruiting' ? '' : html`<p class="box bad">${words[study.status]}</p>`}
    <p class="quiet">${words.ofItself}</p>
    <h2>${words.how}</h2>
    <ol>
      <li>${words.install}</li>
      <li>${words.press}<br /><span class="quiet">${words.paste}</span></li>
    </ol>
    <p>${words.nothing}</p>
    <h2>${words.unseen}</h2>
    <p>${words.fragment}</p>`;
  return page(c, { language, title: name, body });
}
