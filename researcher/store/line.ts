/** What lies of a message in the raw store, and the export's lines that it is made from. */
import * as v from 'valibot';
import { count, day, hash, participantId, reportId } from '../../protocol/atoms.ts';
import { ENVELOPE_KINDS } from '../../protocol/envelope.ts';

/** A message as it came: sealed. */
const SealedLineSchema = v.object({
  type: v.literal('report'),
  /** Canonical JSON of the envelope. */
  envelope: v.string(),
  hash: hash(),
  /** The key the participant enrolled with, as the collector tells it. */
  signKey: v.string(),
  /** When the collector got it. */
  day: day(),
});
export type SealedLine = v.InferOutput<typeof SealedLineSchema>;

export const MessageSchema = v.object({
  hash: hash(),
  rid: reportId(),
  rev: count(),
  kind: v.picklist(ENVELOPE_KINDS),
  manifest: hash(),
  received: day(),
  seq: count(),
  previous: v.nullable(hash()),
  day: day(),
  data: v.record(v.string(), v.unknown()),
  removed: v.object({ fields: v.array(v.string()), spans: count() }),
  /** Texts that a coder has destroyed, because somebody could be known by them. */
  destroyed: v.optional(v.array(v.string()), []),
});
/** One that was opened and is in order. */
export type Message = v.InferOutput<typeof MessageSchema>;

/** A message whose text was destroyed: it can't lie there sealed any more, or the text would still be in it. */
const OpenLineSchema = v.object({
  type: v.literal('open'),
  hash: hash(),
  signKey: v.string(),
  message: MessageSchema,
});

export const RawLineSchema = v.variant('type', [SealedLineSchema, OpenLineSchema]);
export type RawLine = v.InferOutput<typeof RawLineSchema>;

/** `erase`: all that somebody sent. `reports`: some of it. `stop`: nothing; there will be no more. */
export const TombstoneSchema = v.variant('mode', [
  v.object({
    type: v.literal('tombstone'),
    pid: participantId(),
    mode: v.picklist(['stop', 'erase']),
    day: day(),
  }),
  v.object({
    type: v.literal('tombstone'),
    pid: participantId(),
    mode: v.literal('reports'),
    reports: v.array(reportId()),
    day: day(),
  }),
]);
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

const CursorSchema = v.object({ type: v.literal('cursor'), cursor: v.string(), more: v.boolean() });

/** Whose a sealed line is, and which message; null for what is no envelope at all. */
export function nameOf({ envelope }: SealedLine): { pid: string; rid: string } | null {
  const read = v.safeParse(v.object({ pid: participantId(), rid: v.string() }), tryJson(envelope));
  return read.success ? read.output : null;
}

export interface Page {
  reports: SealedLine[];
  tombstones: Tombstone[];
  /** Lines that are nothing of this. */
  unreadable: string[];
  cursor: string;
  more: boolean;
}

/** Null where the end is missing: the answer broke off, or was no export. */
export function readPage(text: string): Page | null {
  const lines = text.split('\n').filter(Boolean);
  const end = v.safeParse(CursorSchema, tryJson(lines.pop() ?? ''));
  if (!end.success) return null;
  const page: Page = { reports: [], tombstones: [], unreadable: [], ...end.output };
  for (const line of lines) {
    const json = tryJson(line);
    const report = v.safeParse(SealedLineSchema, json);
    const tombstone = v.safeParse(TombstoneSchema, json);
    if (report.success) page.reports.push(report.output);
    else if (tombstone.success) page.tombstones.push(tombstone.output);
    else page.unreadable.push(line);
  }
  return page;
}

export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
