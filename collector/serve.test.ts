import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./serve.ts', import.meta.url));
// The runner may itself be a Node that does not strip types.
const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

const running: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    child.kill('SIGKILL');
    await ended(child);
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise<number | null>((resolve) => child.once('exit', resolve));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  folders.push(folder);
  return folder;
}

interface Started {
  child: ChildProcess;
  address: string | null;
  errors: string;
}

/** Without an address it has given up. */
function start(folder: string, ...args: string[]): Promise<Started> {
  const env = { ...process.env, DATABASE_URL: '' };
  const child = spawn(node, [script, '--data', folder, '--port', '0', ...args], { env });
  running.push(child);
  let [said, errors] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve({ child, address, errors });
    });
    child.once('exit', () => resolve({ child, address: null, errors }));
  });
}

const described = async (address: string | null) =>
  (await (await fetch(`${address}/.well-known/refusal-study`)).json()) as { receiptKey: { x: string } };

describe('the collector as a command', { timeout: 60_000 }, () => {
  it('answers, keeps its keys and its data over a kill, and lets no second process into its folder', async () => {
    const folder = newFolder();
    const first = await start(folder);
    const { receiptKey } = await described(first.address);
    const token = readFileSync(join(folder, 'admin-token'), 'utf8');

    const second = await start(folder);
    expect([second.address, second.child.exitCode]).toEqual([null, 1]);
    expect(second.errors).toContain('in use by process');

    first.child.kill('SIGKILL');
    await ended(first.child);
    const again = await start(folder);
    expect((await described(again.address)).receiptKey).toEqual(receiptKey);
    expect(readFileSync(join(folder, 'admin-token'), 'utf8')).toBe(token);
    expect((await fetch(`${again.address}/health`)).status).toBe(200);

    again.child.kill('SIGTERM');
    expect(await ended(again.child)).toBe(0);
  });

  it('waits ten seconds for one who sends a letter a second, and answers others meanwhile', async () => {
    const { address } = await start(newFolder());
    const slow = connect(Number(new URL(address ?? '').port), '127.0.0.1');
    slow.write('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ');
    const letters = setInterval(() => slow.write('x'), 1_000);
    const closed = new Promise<number>((resolve) => slow.once('close', () => resolve(performance.now())));
    slow.on('error', () => {});
    slow.resume();
    const start0 = performance.now();
    expect((await fetch(`${address}/health`)).status).toBe(200);
    expect((await closed) - start0).toBeLessThan(20_000);
    clearInterval(letters);
  });

  it('says what is wrong with its port', async () => {
    const { address, errors } = await start(newFolder(), '--port', 'many');
    expect(address).toBeNull();
    expect(errors).toContain('--port can\'t be "many"');
  });
});
