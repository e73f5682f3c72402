/** Texts, a piece at a time → the bytes of a zip, with the length and SHA-256 of every file in it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';

export interface ZippedFile {
  path: string;
  bytes: number;
  sha256: string;
}

export interface HashedZip {
  /** Begins a file; the one before must have ended. */
  begin(path: string): { write(text: string): void; end(): void };
  add(path: string, text: string): void;
  /** Every file that has ended, in order. */
  files: readonly ZippedFile[];
  end(): void;
  /** The bytes since last time. */
  take(): BlobPart[];
}

/** The fastest: see decision 17. */
const LEVEL = 1;
const UTF8 = new TextEncoder();

/** `at`: the time of every file in it (ISO, UTC). */
export function hashedZip(at: string): HashedZip {
  let parts: BlobPart[] = [];
  const files: ZippedFile[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(chunk as Uint8Array<ArrayBuffer>);
  });
  // A zip holds a clock without a zone: that of UTC, so that the same log gives the same bytes everywhere.
  const mtime = at.slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  const begin = (path: string) => {
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = mtime;
    zip.add(file);
    const hash = sha256.create();
    let bytes = 0;
    const write = (text: string) => {
      const piece = UTF8.encode(text);
      bytes += piece.length;
      hash.update(piece);
      file.push(piece);
    };
    const end = () => {
      file.push(new Uint8Array(), true);
      files.push({ path, bytes, sha256: bytesToHex(hash.digest()) });
    };
    return { write, end };
  };
  return {
    begin,
    add: (path, text) => {
      const file = begin(path);
      file.write(text);
      file.end();
    },
    files,
    end: () => zip.end(),
    take: () => {
      const taken = parts;
      parts = [];
      return taken;
    },
  };
}
