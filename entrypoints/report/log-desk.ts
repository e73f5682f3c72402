/**
 * The report page's worker: whatever reads every record of the log happens here, so that the page never stands still.
 * It knows no browser API; what it must send goes through a function of the page's.
 */
import { expose } from 'comlink';
import type { Staying } from '../../components/import-survey.tsx';
import type { DailyCount, ReadableMinutes } from '../../contract/daily-count.ts';
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { chosen } from '../../utils/export/chosen.ts';
import { makeDownload } from '../../utils/export/make-download.ts';
import { mergeLog, surveyLog, type MergeRows, type MergeTally } from '../../utils/import/import-log.ts';
import { LogDatabase } from '../../utils/log/database.ts';
import { createFindExisting } from '../../utils/log/find-existing.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { createTextSearch } from '../../utils/log/text-search.ts';
import type { Result } from '../../utils/messaging/problem.ts';
import { admitsCount, admitsFact, admitsMinutes, type Choice } from '../../utils/report/choice.ts';
import { factOf } from '../../utils/report/fact.ts';
import { createPlaceOf } from '../../utils/report/place-of.ts';
import { siteById } from '../../utils/sites/registry.ts';
import type { FileRequest } from './file-request.ts';

type Progress = (done: number, total: number) => void;
type SendRows = (rows: MergeRows) => Promise<Result<MergeTally>>;

const db = new LogDatabase();
const reader = createLogReader(db);
const search = createTextSearch(db);
/** Of the one long step that is under way. */
let running = new AbortController();

const begin = () => {
  running = new AbortController();
  return running.signal;
};

const importing = async (onProgress: Progress, size: number) => ({
  logIfUnnamed: await reader.logId(),
  findExisting: createFindExisting(db),
  onProgress: (bytes: number) => onProgress(bytes, size),
  signal: begin(),
});

const desk = {
  /** Reads the texts of all records, and follows the log from then on. */
  readTexts: (onChange: Progress) => search.start(onChange),
  find: (query: string) => search.find(query),
  makeFile: async ({ choice, size, ...request }: FileRequest, onProgress: Progress) =>
    makeDownload(request.download, choice ? chosen(reader, await partOf(choice, size)) : reader, {
      ...request,
      isChosen: choice !== null,
      onProgress,
      signal: begin(),
    }),
  survey: async (file: Blob, onProgress: Progress) => surveyLog(file, await importing(onProgress, file.size)),
  merge: async (
    file: Blob,
    staying: Staying,
    { onProgress, send }: { onProgress: Progress; send: SendRows },
  ) => {
    // Every batch would be read again here while the next one is written.
    const follow = search.hold();
    const merged = await mergeLog(file, {
      ...(await importing(onProgress, file.size)),
      replace: ({ later }) => (staying === 'later' ? later : staying) === 'there',
      send,
    });
    follow();
    return merged;
  },
  /** Ends the long step that is under way; what it has written stays. */
  cancel: () => running.abort(),
};
export type LogDesk = typeof desk;

async function partOf(choice: Choice, size: number) {
  const placeOf = createPlaceOf(await reader.facts(), siteById);
  return {
    size,
    admitsRecord: (record: RefusalRecord) => admitsFact(choice, factOf(record)),
    admitsCount: (row: DailyCount) => admitsCount(choice, row, placeOf),
    admitsMinutes: (row: ReadableMinutes) => admitsMinutes(choice, row),
  };
}

expose(desk);
