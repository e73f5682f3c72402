/** The command as it is typed, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('./refusal-study.mjs', import.meta.url));
const here = () => mkdtempSync(join(tmpdir(), 'typed-'));

function typed(cwd: string, words: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; out: string; errors: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, errors }));
  });
}

describe('refusal-study', () => {
  it('works in the folder where it was typed', async () => {
    const cwd = here();
    const { code, errors } = await typed(cwd, ['init', '--title', 'T']);
    expect([code, errors]).toEqual([0, '']);
    expect(readdirSync(join(cwd, 'study'))).toEqual(['consent.en.md', 'study.json']);
  });

  it('says what is wrong in a sentence, on standard error', async () => {
    const { code, out, errors } = await typed(here(), ['sync', '--folder', 'elsewhere']);
    expect([code, out]).toEqual([1, '']);
    expect(errors.trim().split('\n')).toEqual([expect.stringContaining('First: publish')]);
  });

  it('asks for no passphrase where nobody can type one', async () => {
    const { code, errors } = await typed(here(), ['keys'], { STUDY_PASSPHRASE: '' });
    expect([code, errors]).toEqual([1, expect.stringContaining('A passphrase has at least 12 letters')]);
  });
});
