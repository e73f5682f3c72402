import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces } from './fixtures/log-file.ts';
import { linesOf, type Line } from './lines.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, { size = 3, maxBytes = 1000 } = {}): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(inPieces(bytes, size), { maxBytes })) lines.push(line);
  return lines;
}
const textsOf = (lines: Line[]) => lines.map((line) => ('text' in line ? line.text : line.problem));

describe('the lines of a file', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\n', ['', '']],
    ['\ufeffa\nb', ['a', 'b']],
    ['a\u2028b\u2029c\u0085d\n', ['a\u2028b\u2029c\u0085d']],
    ['a\rb\n', ['a\rb']],
    ['\0\n', ['\0']],
  ])('of %j are %j', async (text, expected) => {
    expect(textsOf(await read(bytesOf(text)))).toEqual(expected);
  });

  it('are the same however the file comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\n\r\ufeff]/g, ' '))),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const lines = await read(bytesOf(texts.map((text) => `${text}\n`).join('')), { size });
          expect(textsOf(lines)).toEqual(texts.map((text) => text.toWellFormed()));
        },
      ),
    );
  });

  it.each([1, 4, 100])('leave out one that is too long, in pieces of %i', async (size) => {
    const lines = await read(bytesOf('ab\n0123456789\ncd'), { size, maxBytes: 5 });
    expect(textsOf(lines)).toEqual(['ab', 'too_long', 'cd']);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('say which one is not UTF-8, and read the next', async () => {
    const broken = new Uint8Array([...bytesOf('a\n'), 0xff, 0xc3, 10, ...bytesOf('é\n'), 0xe2, 0x82]);
    expect(textsOf(await read(broken))).toEqual(['a', 'not_utf8', 'é', 'not_utf8']);
  });

  it('hold no more than the limit of a line that never ends', async () => {
    let given = 0;
    async function* endless() {
      const chunk = new Uint8Array(1024 * 1024).fill(97);
      for (; given < 600; given += 1) yield chunk;
    }
    const before = process.memoryUsage().arrayBuffers;
    const lines: Line[] = [];
    for await (const line of linesOf(endless(), { maxBytes: 4_000_000 })) lines.push(line);
    expect(lines).toMatchObject([{ problem: 'too_long' }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });
});
