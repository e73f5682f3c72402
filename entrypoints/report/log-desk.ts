/**
 * The report page's worker: whatever reads every record of the log happens here, so that the page never stands still.
 * It knows no browser API; what it must send goes through a function of the page's.
 */
import { expose } from 'comlink';
import type { FileRequest } from './file-request.ts';
import { chosen } from '../../utils/export/chosen.ts';
import { makeDownload } from '../../utils/export/make-download.ts';
import { mergeLog, surveyLog, type Decide } from '../../utils/import/import-log.ts';
import { LogDatabase } from '../../utils/log/database.ts';
import { createLogReader } from '../../utils/log/queries.ts';
import { createTextSearch } from '../../utils/log/text-search.ts';
import { admitsCount, admitsFact } from '../../utils/report/choice.ts';
import { factOf } from '../../utils/report/fact.ts';

type Progress = (done: number, total: number) => void;

const db = new LogDatabase();
const reader = createLogReader(db);
const search = createTextSearch(db);
