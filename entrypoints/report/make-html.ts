/** The report as one HTML file, with the records and their texts where the person wants them. */
import figuresCss from '../../assets/figures.css?raw';
import fileCss from '../../assets/report-file.css?raw';
import type { TakeAlongRequest } from '../../components/report/take-along.tsx';
import { browser } from 'wxt/browser';
import { createLogReader } from '../../utils/log/queries.ts';
import { EVERYTHING, type Choice, type PlaceOf } from '../../utils/report/choice.ts';
import { htmlReport } from '../../utils/report/html.ts';
import { buildReport } from '../../utils/report/report.ts';
import type { ReportWords } from '../../utils/report/words.ts';
import { chosenFacts, type Log } from './use-report.ts';

/** A page with more texts than that opens slowly; the other formats hold them all. */
const MOST_RECORDS = 1_000;

interface HtmlRequest {
  request: TakeAlongRequest;
  log: Log;
  choice: Choice;
  placeOf: PlaceOf;
  words: ReportWords;
  today: string;
}

export async function makeHtml({ request, log, choice, placeOf, words, today }: HtmlRequest): Promise<Blob> {
  const applied = request.isChosen ? choice : EVERYTHING;
  const facts = chosenFacts(log, applied, null);
  const newest = facts.slice(0, MOST_RECORDS);
  const records = request.hasText ? await createLogReader().byIds(newest.map(({ id }) => id)) : [];
  const page = htmlReport(
    { report: buildReport([log], placeOf, applied), records, allRecords: facts.length },
    {
      document,
      words,
      css: `${figuresCss}\n${fileCss}`,
      made: today,
      extensionVersion: browser.runtime.getManifest().version,
    },
  );
  return new Blob([page], { type: 'text/html' });
}
