import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../contract/versions.ts';
import { aRecord } from '../../test/factories.ts';
import { fileOf, HEADER, inPieces, recordLine, recordNumber } from './fixtures/log-file.ts';
import { readLog, type Batch, type ReadLogOptions } from './read-log.ts';

async function read(file: Uint8Array | AsyncIterable<Uint8Array>, options: Partial<ReadLogOptions> = {}) {
  const batches: Batch[] = [];
  const result = await readLog(file instanceof Uint8Array ? inPieces(file) : file, {
    logIfUnnamed: 'unnamed',
    onBatch: (batch) => {
      batches.push(batch);
      return Promise.resolve(true);
    },
    ...options,
  });
  return { result, batches, records: batches.flatMap(({ records }) => records) };
}

const minutes = { type: 'minutes', day: '2026-11-23', site: 'chatgpt', minutes: 3 };
const newer = recordLine({ ...recordNumber(9), recordVersion: RECORD_VERSION + 1 });

describe('a log that is read', () => {
  it('gives its rows, its header, and by their line the rows that were left out', async () => {
    const file = fileOf(HEADER, recordLine(recordNumber(1)), '', '{', minutes, recordLine(recordNumber(2)));
    const { result, batches } = await read(file);
    expect(batches).toEqual([
      {
        records: [recordNumber(1), recordNumber(2)],
        counts: [],
        minutes: [{ log: 'log-there', day: '2026-11-23', site: 'chatgpt', minutes: 3 }],
      },
    ]);
    expect(result).toMatchObject({
      ok: true,
      header: { log: 'log-there' },
      rejects: [{ line: 4, problem: 'not_json' }],
      rejected: 1,
      newer: 0,
      stopped: false,
    });
  });

  it('needs no header', async () => {
    const { result, batches } = await read(fileOf(minutes));
    expect(result).toMatchObject({ ok: true, header: null });
    expect(batches[0]?.minutes[0]?.log).toBe('unnamed');
  });

  it('may be empty', async () => {
    expect((await read(fileOf())).result).toMatchObject({ ok: true, rejected: 0 });
  });

  it.each([
    ['the same record', recordLine(recordNumber(1))],
    ['another with the same id', recordLine(recordNumber(2, { id: 'record-1' }))],
    ['another of the same answer', recordLine(recordNumber(2, { turnKey: 'chatgpt:turn-1' }))],
    ['minutes of the same day', JSON.stringify({ ...minutes, minutes: 99 })],
  ])('holds nothing twice: %s', async (_what, line) => {
    const { result, records } = await read(fileOf(recordLine(recordNumber(1)), minutes, line));
    expect(records).toHaveLength(1);
    expect(result).toMatchObject({ rejects: [{ line: 3, problem: 'duplicate' }] });
  });

  it('is handed on in batches of 1,000 records at the most', async () => {
    const lines = Array.from({ length: 1201 }, (_, n) => recordLine(recordNumber(n)));
    const { batches } = await read(fileOf(...lines));
    expect(batches.map(({ records }) => records.length)).toEqual([1000, 201]);
  });

  it('is handed on in batches of 4 MB at the most', async () => {
    const text = { ...aRecord().text, answer: 'x'.repeat(900_000), answerLength: 900_000 };
    const lines = Array.from({ length: 6 }, (_, n) => recordLine(recordNumber(n, { text })));
    const { batches } = await read(fileOf(...lines));
    expect(batches.map(({ records }) => records.length)).toEqual([4, 2]);
  });

  it('waits for a batch before it reads on', async () => {
    let [given, atBatch] = [0, 0];
    async function* chunks() {
      for (let n = 0; n < 2000; n += 1) {
        given = n;
        yield fileOf(recordLine(recordNumber(n)));
      }
    }
    await read(chunks(), {
      onBatch: async () => {
        const before = given;
        await new Promise((resolve) => setTimeout(resolve, 1));
        atBatch += given - before;
        return true;
      },
    });
    expect(given).toBe(1999);
    expect(atBatch).toBe(0);
  });

  it('says how far it has come', async () => {
    const file = fileOf(HEADER, recordLine(recordNumber(1)));
    const seen: number[] = [];
    await readLog(inPieces(file, 500), {
      logIfUnnamed: 'unnamed',
      onBatch: () => Promise.resolve(true),
      onProgress: (bytes) => seen.push(bytes),
    });
    expect(seen).toEqual([500, 1000, file.length].filter((bytes) => bytes <= file.length));
  });
});

describe('reading a log', () => {
  const lines = Array.from({ length: 2000 }, (_, n) => recordLine(recordNumber(n)));

  it('stops where a batch says so', async () => {
    let taken = 0;
    const { result } = await read(fileOf(...lines), {
      onBatch: ({ records }) => {
        taken += records.length;
        return Promise.resolve(taken < 1000);
      },
    });
    expect(taken).toBe(1000);
    expect(result).toMatchObject({ ok: true, stopped: true });
  });

  it('stops when it is cancelled, and hands on nothing more', async () => {
    const controller = new AbortController();
    let taken = 0;
    const { result } = await read(fileOf(...lines), {
      signal: controller.signal,
      onBatch: ({ records }) => {
        taken += records.length;
        controller.abort();
        return Promise.resolve(true);
      },
    });
    expect(taken).toBe(1000);
    expect(result).toMatchObject({ ok: true, stopped: true, rejected: 0 });
  });

  it('ends in plain words where the file can no longer be read', async () => {
    async function* gone() {
      yield fileOf(HEADER);
      throw new DOMException('gone', 'NotReadableError');
    }
    expect((await read(gone())).result).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('leaves a bug of the caller alone', async () => {
    const broken = read(fileOf(lines[0] ?? ''), { onBatch: () => Promise.reject(new Error('bug')) });
    await expect(broken).rejects.toThrow('bug');
  });
});

describe('a log of a newer version', () => {
  it.each([
    ['by its header', fileOf({ ...HEADER, recordVersion: RECORD_VERSION + 1 }, recordLine(recordNumber(1)))],
    ['by its first record', fileOf(newer, recordLine(recordNumber(1)))],
  ])('is refused whole %s', async (_how, file) => {
    const { result, batches } = await read(file);
    expect(result).toEqual({ ok: false, problem: 'newer', version: RECORD_VERSION + 1 });
    expect(batches).toEqual([]);
  });

  it('is told where it begins in the middle', async () => {
    const { result, records } = await read(
      fileOf(recordLine(recordNumber(1)), newer, recordLine(recordNumber(2))),
    );
    expect(records).toHaveLength(2);
    expect(result).toMatchObject({ ok: true, newer: 1, rejects: [{ line: 2, problem: 'newer' }] });
  });
});

describe('a file that is no log', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['csv', bytes('\ufeff"id","turnKey","recordVersion"\r\n"a","b","3"\r\n')],
    ['csv', bytes('id;site;day\n1;2;3\n')],
    ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 255, 10, 7])],
    ['parquet', bytes('PAR1\u0015\u0004')],
    ['html', bytes('\n<!DOCTYPE html>\n<html></html>\n')],
    ['other', bytes('hello\nworld')],
    ['other', bytes('{"a":1}\n'.repeat(30))],
    ['other', new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    ['other', new Uint8Array(5000)],
  ] as const)('looks like %s', async (looksLike, file) => {
    for (const size of [1, 7, 64 * 1024]) {
      const { result, batches } = await read(inPieces(file, size));
      expect(result).toEqual({ ok: false, problem: 'not_a_log', looksLike });
      expect(batches).toEqual([]);
    }
  });

  it('is given up after twenty lines', async () => {
    let given = 0;
    async function* endless() {
      for (; given < 1000; given += 1) yield fileOf('hello');
    }
    expect((await read(endless())).result).toMatchObject({ problem: 'not_a_log' });
    expect(given).toBeLessThan(25);
  });

  it('is none of those that begin with damage and go on as a log', async () => {
    const damage = Array.from({ length: 19 }, () => '{');
    const { result, records } = await read(fileOf(...damage, recordLine(recordNumber(1))));
    expect(result).toMatchObject({ ok: true, rejected: 19 });
    expect(records).toHaveLength(1);
  });
});

describe('any file', () => {
  it(
    'of a million bad lines is soon read, with no more rejects than are told',
    { timeout: 30_000 },
    async () => {
      async function* million() {
        yield fileOf(HEADER);
        const chunk = new TextEncoder().encode('{"type":\n'.repeat(10_000));
        for (let n = 0; n < 100; n += 1) yield chunk;
      }
      const { result } = await read(million());
      expect(result).toMatchObject({ ok: true, rejected: 1_000_000 });
      expect(result.ok && result.rejects).toHaveLength(1000);
    },
  );

  it('of any bytes is read without an exception', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom(fileOf(HEADER), fileOf(recordLine(recordNumber(1))), fileOf('"'), fileOf(newer)),
      fc.json().map((json) => fileOf(json)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        async function* chunks() {
          yield* pieces;
        }
        const { result } = await read(chunks());
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
