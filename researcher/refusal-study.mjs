#!/usr/bin/env node
/*
 * `npx refusal-study …`, on whatever Node there is (20.20 and up): the launcher runs it on the project's own. Plain
 * JavaScript, and no dependency, for that reason.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../scripts/launch.mjs', import.meta.url));
const args = [launcher, 'researcher/refusal-study.ts', ...process.argv.slice(2)];
// The launcher works in the project's folder; a study lies where it was asked for.
const env = { ...process.env, INIT_CWD: process.cwd() };
const child = spawn(process.execPath, args, { stdio: 'inherit', env });
// At a terminal Ctrl-C reaches the launcher by itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
child.on('exit', (code) => process.exit(code ?? 1));
