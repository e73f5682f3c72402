/** The researcher of the demonstration: types the commands of `npm run study`, and fills in what only they can know. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../protocol/manifest.ts';

export interface Researcher {
  /** Says the command and what it answers; ends the demonstration where it fails. */
  type: (...words: string[]) => Promise<string>;
  fillIn: () => void;
  manifest: () => Manifest;
  /** Join links, one a person. */
  links: () => string[];
}

export function aResearcher(folder: string, adminToken: string): Researcher {
  const env = {
    ...process.env,
    STUDY_PASSPHRASE: 'a demonstration has no secrets',
    STUDY_ADMIN_TOKEN: adminToken,
  };
  return {
    type: async (...words) => {
      console.log(`\n$ npm run study -- ${words.join(' ')}`);
      const args = ['researcher/refusal-study.ts', ...words, '--folder', folder];
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      const take = (chunk: Buffer) => (said += String(chunk));
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      const code = await new Promise((exit) => child.once('exit', exit));
      console.log(said.trimEnd());
      if (code !== 0) throw new Error(`“study ${words[0]}” ended with ${String(code)}.`);
      return said;
    },
    fillIn: () => {
      const path = join(folder, 'study.json');
      const draft = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      Object.assign(draft, {
        summary: { en: 'Which rules do AI chats defend, and do people think that the rules deserve it?' },
        purposes: { en: 'To learn which rules AI chats defend, and for nothing else.' },
        completion: { reports: 1, code: 'RULES-2026' },
      });
      writeFileSync(path, JSON.stringify(draft, null, 2));
      const text = join(folder, 'consent.en.md');
      writeFileSync(
        text,
        readFileSync(text, 'utf8').replaceAll(/FILL IN: [^.]*\./g, 'This is a demonstration.'),
      );
    },
    manifest: () =>
      (JSON.parse(readFileSync(join(folder, 'published', '0001.json'), 'utf8')) as { manifest: Manifest })
        .manifest,
    links: () =>
      readFileSync(join(folder, 'codes.csv'), 'utf8')
        .split(/\r?\n/)
        .flatMap((line) => /https?:\/\/[^",]+/.exec(line)?.[0] ?? []),
  };
}
