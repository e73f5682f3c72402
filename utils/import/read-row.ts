/**
 * One line of a log → the row it holds, checked and of today's version, or what is wrong with it. Fields nobody
 * knows are dropped, so nothing but what the contract names goes on.
 */
import * as v from 'valibot';
import {
  DailyCountSchema,
  ReadableMinutesSchema,
  type DailyCount,
  type ReadableMinutes,
} from '../../contract/daily-count.ts';
import { LogHeaderSchema, type LogHeader } from '../../contract/log-header.ts';
import { RefusalRecordSchema, type RefusalRecord } from '../../contract/refusal-record.ts';
import { RECORD_VERSION, TAXONOMY_VERSION } from '../../contract/versions.ts';
import type { RejectProblem } from './reject.ts';
import { isRow, upgradeCount, upgradeMinutes, upgradeRecord, type UncheckedRow } from './upgrade-row.ts';
import { brokenStringIn, isRealDay, wrongFieldOf } from './wrong-field.ts';

export type Row =
  | { type: 'log'; row: LogHeader }
  | { type: 'refusal'; row: RefusalRecord }
  | { type: 'count'; row: DailyCount }
  | { type: 'minutes'; row: ReadableMinutes };

/** `version`: the record version of a row that is too new, where it is that. */
export interface RowProblem {
  problem: RejectProblem;
  field?: string;
  version?: number;
}

/** `log`: the log that counts are from which do not name it. */
export function readRow(line: string, log: string): Row | RowProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not_json' };
  }
  if (!isRow(value)) return { problem: 'unknown_type' };
  const row = READERS.get(value['type'])?.(value, log);
  if (!row) return { problem: 'unknown_type' };
  if ('problem' in row || !MAY_BREAK.test(line)) return row;
  const broken = brokenStringIn(row.row);
  return broken === null ? row : invalid(broken);
}

/** Escapes of surrogates; without one, text that was UTF-8 is well-formed. */
const MAY_BREAK = /\\u[dD][89a-fA-F]/;

type Reader = (row: UncheckedRow, log: string) => Row | RowProblem;

const READERS = new Map<unknown, Reader>([
  ['log', readHeader],
  ['refusal', readRecord],
  ['count', readCount],
  ['minutes', readMinutes],
]);

/** The header says of which version the file is; each record is upgraded by itself. */
function readHeader(row: UncheckedRow): Row | RowProblem {
  const version = versionOf(row);
  if (version > RECORD_VERSION) return { problem: 'newer', version };
  if (version < 1) return invalid('recordVersion');
  const header = checked(LogHeaderSchema, { ...row, recordVersion: RECORD_VERSION });
  return 'problem' in header ? header : { type: 'log', row: header.row };
}

function readRecord(row: UncheckedRow): Row | RowProblem {
  const version = versionOf(row);
  if (version > RECORD_VERSION) return { problem: 'newer', version };
  const record = checked(RefusalRecordSchema, upgradeRecord(row));
  if ('problem' in record) return record;
  if (record.row.taxonomyVersion < 1) return invalid('taxonomyVersion');
  if (record.row.taxonomyVersion > TAXONOMY_VERSION) return { problem: 'newer' };
  const whole = withoutEmptyPlaces(record.row);
  const wrong = wrongFieldOf(whole);
  return wrong === null ? { type: 'refusal', row: whole } : invalid(wrong);
}

function readCount(row: UncheckedRow, log: string): Row | RowProblem {
  const count = checked(DailyCountSchema, upgradeCount(row, log));
  if ('problem' in count) return count;
  return isRealDay(count.row.day) ? { type: 'count', row: count.row } : invalid('day');
}

function readMinutes(row: UncheckedRow, log: string): Row | RowProblem {
  const minutes = checked(ReadableMinutesSchema, upgradeMinutes(row, log));
  if ('problem' in minutes) return minutes;
  return isRealDay(minutes.row.day) ? { type: 'minutes', row: minutes.row } : invalid('day');
}

function checked<S extends v.GenericSchema>(
  schema: S,
  row: UncheckedRow,
): { row: v.InferOutput<S> } | RowProblem {
  const result = v.safeParse(schema, row, { abortEarly: true });
  if (result.success) return { row: result.output };
  return invalid(v.getDotPath(result.issues[0]) ?? '');
}

const invalid = (field: string): RowProblem => ({ problem: 'invalid', field });

const versionOf = ({ recordVersion }: UncheckedRow): number =>
  typeof recordVersion === 'number' && Number.isSafeInteger(recordVersion) ? recordVersion : 0;

/** Where the answer is not in the file, its places point at nothing. */
function withoutEmptyPlaces(record: RefusalRecord): RefusalRecord {
  const { detection, text } = record;
  if (text.answer !== null || detection.evidence.every(({ end }) => end === 0)) return record;
  const evidence = detection.evidence.map((place) => ({ ...place, start: 0, end: 0 }));
  return { ...record, detection: { ...detection, evidence } };
}
