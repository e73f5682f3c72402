/** The first bytes of a file that is no log → what it seems to be, so that the person can be told what to do. */
import type { FileKind } from './reject.ts';

/** How many bytes are enough. */
export const KIND_BYTES = 1024;

export function fileKind(start: Uint8Array): FileKind {
  const text = new TextDecoder('utf-8').decode(start.subarray(0, KIND_BYTES));
  // Behind its two letters every part of an archive has a number.
  if (text.startsWith('PK') && text.charCodeAt(2) < 9) return 'zip';
  if (text.startsWith('PAR1')) return 'parquet';
  if (/^\s*<(?:!doctype|!--|html|head|body|\?xml)/i.test(text)) return 'html';
  return /^(?:"[^"\n]+"|[\w .-]+)(?:[,;\t](?:"[^"\n]*"|[\w .-]*))+\r?(?:\n|$)/.test(text) ? 'csv' : 'other';
}

/** Kinds that are known by their first bytes alone, and need not be read any further. */
export const isBinaryKind = (kind: FileKind): boolean => kind === 'zip' || kind === 'parquet';
