/** `npm run collector` as somebody would start it, on a free port, with its data in a folder. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RunningCollector {
  origin: string;
  adminToken: string;
  close: () => Promise<void>;
}

export async function startCollector(data: string): Promise<RunningCollector> {
  const child = spawn(process.execPath, ['collector/serve.ts', '--data', data, '--port', '0'], {
    // Its line for each request would hide everything else.
    stdio: ['ignore', 'pipe', 'ignore'],
    // The people of the demonstration come from one machine and say that they don't.
    env: { ...process.env, TRUST_PROXY: '1', DATABASE_URL: process.env['DATABASE_URL'] ?? '' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = await new Promise<string>((found, failed) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) found(address);
    });
    child.once('exit', () => failed(new Error(`The collector did not start. ${said}`)));
  });
  return {
    origin,
    adminToken: readFileSync(join(data, 'admin-token'), 'utf8'),
    close: async () => {
      child.kill();
      await ended;
    },
  };
}
