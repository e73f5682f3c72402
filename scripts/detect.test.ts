import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./detect.ts', import.meta.url));
// The runner may itself be a Node that does not strip types.
const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

interface Run {
  code: number | null;
  lines: Record<string, unknown>[];
  errors: string;
}

function run(input: string | Buffer): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script]);
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ code, errors, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) });
    });
    child.stdin.end(input);
  });
}

const refusal = (id: string | number) => JSON.stringify({ id, response: 'Sorry, I can’t help with that.' });

describe('the detect command', () => {
  it('judges every line in its order', async () => {
    const help = JSON.stringify({
      id: 'h',
      prompt: 'tea?',
      response: 'Pour 200 ml at 80 °C over two spoons of leaves.',
    });
    const { code, lines } = await run(`${refusal('r')}\n${help}\n${refusal(7)}\n`);
    expect(code).toBe(0);
    expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['r', 'hard_refusal'],
      ['h', 'helps'],
      [7, 'hard_refusal'],
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'id',
      'verdict',
      'score',
      'language',
      'reason',
      'alternative',
      'danger',
      'evidence',
    ]);
  });

  it('says what is wrong with a line, where, and goes on', async () => {
    const bad = [
      '{"id":',
      '[1]',
      'null',
      '{"response":"x"}',
      '{"id":"b","response":4}',
      '{"id":"c","response":"x","prompt":1}',
    ];
    const { code, lines } = await run(`${bad.join('\n')}\n\n${refusal('last')}`);
    expect(code).toBe(0);
    expect(lines.slice(0, 6).map(({ line, id }) => [line, id])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [4, undefined],
      [5, 'b'],
      [6, 'c'],
    ]);
    expect(lines.slice(0, 6).every(({ error }) => typeof error === 'string' && error !== '')).toBe(true);
    expect(lines[6]).toMatchObject({ id: 'last', verdict: 'hard_refusal' });
  });

  it.each([
    ['a byte order mark and CRLF', `\ufeff${refusal('a')}\r\n${refusal('b')}\r\n`, 2],
    ['blank lines', `\n  \n${refusal('a')}\n\n`, 1],
    ['no end of the last line', refusal('a'), 1],
    ['a raw line separator in a string', `{"id":"a","response":"one\u2028two"}\n`, 1],
    ['nothing', '', 0],
  ])('takes %s', async (_, input, answers) => {
    const { code, lines } = await run(input);
    expect(code).toBe(0);
    expect(lines).toHaveLength(answers);
    expect(lines.some((line) => 'error' in line)).toBe(false);
  });

  it('counts blank lines when it names a line', async () => {
    const { lines } = await run('\n\nnope\n');
    expect(lines).toMatchObject([{ line: 3 }]);
  });

  it('takes a line of 20 MB and characters cut by a chunk', async () => {
    const { lines } = await run(
      `${JSON.stringify({ id: 'big', response: '無法'.repeat(3_400_000) })}\n${refusal('after')}\n`,
    );
    expect(lines.map(({ id }) => id)).toEqual(['big', 'after']);
  });

  it('ends in silence when its reader stops early', async () => {
    const child = spawn(node, [script]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${refusal('x')}\n`.repeat(20_000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, errors]).toEqual([0, '']);
  });
});
