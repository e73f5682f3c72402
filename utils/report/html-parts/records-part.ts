/** Records with their texts, for a file of which the person wanted that. */
import type { RefusalRecord } from '../../../contract/refusal-record.ts';
import type { ReportWords } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** `all`: how many there are, of which these are the newest. */
export function recordsPart(
  records: readonly RefusalRecord[],
  all: number,
  words: ReportWords,
): Markup | string {
  if (records.length === 0) return '';
  const leftOut = all - records.length;
  return html`<section id="records">
    <h2>${words.t('reportFile.records')}</h2>
    ${leftOut > 0 ? html`<p class="quiet">${words.t('reportFile.leftOut', { count: leftOut })}</p>` : ''}
    ${records.map((record) => recordPart(record, words))}
  </section> `;
}

function recordPart({ day, site, model, status, answer, text }: RefusalRecord, words: ReportWords): Markup {
  const { t, labelOf } = words;
  const said = answer
    ? [
        labelOf('happened', answer.happened),
        ...(answer.authority ? [labelOf('authority', answer.authority)] : []),
        ...(answer.family ? [labelOf('family', answer.family)] : []),
        ...(answer.reason ? [labelOf('reason', answer.reason)] : []),
        ...(answer.note ? [answer.note] : []),
      ]
    : [labelOf('status', status)];
  const quoted = (title: string, quote: string | null) =>
    quote
      ? html`<p class="quiet">${title}</p>
          <pre>${quote}</pre>`
      : '';
  return html`<article class="record">
    <h3>${labelOf('period', day)} · ${labelOf('site', site)} · ${model ?? t('record.unknownModel')}</h3>
    <p>${said.join(' · ')}</p>
    ${quoted(t('reportFile.prompt'), text.prompt)} ${quoted(t('record.before'), text.before)}
    ${quoted(t('reportFile.answer'), text.answer)}
    ${text.answer === null && text.prompt === null ? html`<p class="quiet">${t('reportFile.noText')}</p>` : ''}
  </article> `;
}
