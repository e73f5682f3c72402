/** A page of the collector's own: its look, the language of who asks, and headers that let nothing in from anywhere. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { html, raw } from 'hono/html';
import { LANGUAGES, type Language } from './words.ts';

const STYLE = readFileSync(new URL('page.css', import.meta.url), 'utf8');

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
// Whole elements: a space more within would be another hash.
const style = raw(`<style>${STYLE}</style>`);
const ALLOWED = [
  `default-src 'none'`,
  `style-src ${hashSource(STYLE)}`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
];

export interface PageParts {
  language: Language;
  title: string;
  body: ReturnType<typeof html>;
  status?: 200 | 404;
  /** May ask this collector, and nobody else. */
  script?: string;
}

export async function page(
  c: Context,
  { language, title, body, status = 200, script }: PageParts,
): Promise<Response> {
  const allowed = script ? [...ALLOWED, `script-src ${hashSource(script)}`, `connect-src 'self'`] : ALLOWED;
  const inline = script ? raw(`<script type="module">${script}</script>`) : '';
  const whole = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <main>${body}</main>
        ${inline}
      </body>
    </html> `;
  return c.html(whole, status, {
    'content-security-policy': allowed.join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    vary: 'accept-language',
  });
}

/** Of those we have, the one they like best; any Chinese is better than English for who asks for Chinese. */
export const languageOf = (c: Context): Language =>
  accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (asked, { default: otherwise }) =>
      [...asked]
        .sort((a, b) => b.q - a.q)
        .map(({ type }) => LANGUAGES.find((one) => one.slice(0, 2) === type.slice(0, 2).toLowerCase()))
        .find(Boolean) ?? otherwise,
  }) as Language;
