/** The built extension → how large its parts are, as they lie on the disk and compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib';

/** In bytes. */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

export interface Sizes {
  contentScript: Size;
  background: Size;
  /** A page with the scripts and styles it loads; pages share some of them. */
  popup: Size;
  options: Size;
  /** All files as one zip archive. */
  zip: number;
}

export function sizesOf(extensionDir: string): Sizes {
  const read = (name: string) => readFileSync(join(extensionDir, name));
  const page = (name: string) =>
    sum([name, ...loadedBy(read(name).toString())].map((file) => sizeOf(read(file))));
  const files = readdirSync(extensionDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(extensionDir.length + 1));
  return {
    contentScript: sizeOf(read('content-scripts/chat.js')),
    background: sizeOf(read('background.js')),
    popup: page('popup.html'),
    options: page('options.html'),
    zip: zipSize(files.map((name) => ({ name, bytes: read(name) }))),
  };
}

const sizeOf = (bytes: Buffer): Size => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});

const sum = (sizes: Size[]): Size =>
  sizes.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }));

const loadedBy = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path as string);

/** What a zip archive adds: a header before each file, an entry for each in the directory, and the end record. */
function zipSize(files: { name: string; bytes: Buffer }[]): number {
  const [HEADER, ENTRY, END] = [30, 46, 22];
  return files.reduce((total, { name, bytes }) => {
    const packed = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
    return total + HEADER + ENTRY + 2 * Buffer.byteLength(name) + packed;
  }, END);
}
