/*
 * Turns a file name and an address into the bytes of a saved page and the header they are served with, or into a
 * sentence that says why not. The bytes are never decoded here: the browser reads a page's own `<meta charset>`
 * better, and is told one only where the page names none.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

export type SavedPage = { url: string; body: Buffer; contentType: string };
export type LoadedPage = { ok: true; page: SavedPage } | { ok: false; problem: string };

/** The debugging pipe takes messages of 100 MB, and a page in one grows by a third. */
export const MAX_PAGE_BYTES = 64 * 1024 * 1024;
/** Browsers look for `<meta charset>` in this many first bytes. */
const CHARSET_SEARCH_BYTES = 1024;
const SAMPLE_BYTES = 64 * 1024;
const MOST_CONTROL_BYTES = 0.05;

const byteOrderMarks = [
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xfe, 0xff]),
  Buffer.from([0xef, 0xbb, 0xbf]),
];

const hasByteOrderMark = (body: Buffer) =>
  byteOrderMarks.some((mark) => body.subarray(0, mark.length).equals(mark));

function namesCharset(body: Buffer): boolean {
  return hasByteOrderMark(body) || /charset\s*=/i.test(body.toString('latin1', 0, CHARSET_SEARCH_BYTES));
}

/** Pictures, archives and programs are full of control bytes; a page has line ends, tabs and little else. */
export function looksBinary(body: Buffer): boolean {
  if (hasByteOrderMark(body)) return false;
  if (body.subarray(0, 5).equals(Buffer.from('%PDF-'))) return true;
  const sample = body.subarray(0, SAMPLE_BYTES);
  const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
  return sample.filter(isControl).length > sample.length * MOST_CONTROL_BYTES;
}

export const contentTypeOf = (body: Buffer): string =>
  !namesCharset(body) && isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';

function readFile(path: string): { ok: true; body: Buffer } | { ok: false; problem: string } {
  const fail = (problem: string) => ({ ok: false as const, problem: `${path}: ${problem}` });
  try {
    const file = statSync(path);
    if (file.isDirectory()) return fail('this is a folder; name one saved HTML page.');
    if (!file.isFile()) return fail('this is not a regular file.');
    if (file.size > MAX_PAGE_BYTES)
      return fail(`this file is larger than ${MAX_PAGE_BYTES / 1024 / 1024} MB.`);
    const body = readFileSync(path);
    return looksBinary(body) ? fail('this is not an HTML page but binary data.') : { ok: true, body };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail('there is no such file.');
    if (code === 'EACCES' || code === 'EPERM') return fail('this file may not be read.');
    return fail(`could not be read: ${message}`);
  }
}

function checkAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return undefined;
  return `"${address}" is not a web address; --url needs one that begins with https:// or http://.`;
}

export function loadSavedPage(path: string, address: string): LoadedPage {
  const problem = checkAddress(address);
  if (problem !== undefined) return { ok: false, problem };
  const file = readFile(path);
  if (!file.ok) return file;
  return { ok: true, page: { url: address, body: file.body, contentType: contentTypeOf(file.body) } };
}
