/** The words after `refusal-study` → an exit code. Every problem is one sentence. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command, Deps, Values } from './command.ts';
import { commands } from './commands/registry.ts';
import type { Folder } from './folder.ts';

const COMMON = {
  folder: { type: 'string', default: 'study' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

const DISK_PROBLEMS: Record<string, string> = {
  EACCES: 'you may not read or write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written to that disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EMFILE: 'too many files are open',
  ENOTDIR: 'there is a file where a folder has to be',
  EISDIR: 'there is a folder where a file has to be',
  EADDRINUSE: 'that port is in use',
  EIO: 'the disk can’t be read or written',
};

export interface Surroundings extends Omit<Deps, 'folder'> {
  openFolder: (path: string) => Folder;
  /** Where what is no answer goes. */
  complain: (line: string) => void;
}

export async function run(args: readonly string[], { openFolder, complain, ...deps }: Surroundings) {
  const giveUp = (problem: string): number => {
    complain(problem);
    return 1;
  };
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    deps.say(help());
    return name === undefined ? 1 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command)
    return giveUp(`There is no command "${name}". There are ${commands.map((one) => one.name).join(', ')}.`);
  const read = readWords(command, rest);
  if (!read.ok) return giveUp(`${read.problem} Usage: ${usageOf(command)}`);
  if (read.values['help']) {
    deps.say(`${usageOf(command)}\n\n${command.about}`);
    return 0;
  }
  const path = String(read.values['folder']);
  try {
    const ended = await command.run({ ...deps, folder: openFolder(path) }, read.values, read.words);
    return ended.ok ? 0 : giveUp(ended.problem);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === undefined ? undefined : DISK_PROBLEMS[code];
    if (why === undefined) throw error;
    return giveUp(`${path}: ${why}. Nothing that was there is lost; put that right, then run this again.`);
  }
}

function readWords(
  command: Command,
  args: string[],
): { ok: true; values: Values; words: string[] } | { ok: false; problem: string } {
  try {
    const options: ParseArgsOptionsConfig = { ...COMMON, ...command.options };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const tooMany = positionals[command.words];
    if (tooMany !== undefined) return { ok: false, problem: `What "${tooMany}" is for is not clear.` };
    return { ok: true, values: values as Values, words: positionals };
  } catch (error) {
    // Its first sentence says what is wrong; the others how to type what nobody meant.
    const [first = ''] = (error as Error).message.split('. ');
    return { ok: false, problem: `${first}.` };
  }
}

const usageOf = ({ name, usage }: Command) =>
  ['refusal-study', name, usage, '[--folder DIR]'].filter(Boolean).join(' ');

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return [
    'Usage: refusal-study COMMAND [options] [--folder DIR]',
    '',
    'Runs a study from an empty folder to a release. The folder is study/ if not said.',
    '',
    ...lines,
    '',
    '--help after a command tells its options. docs/running-a-study.md tells the whole way.',
  ].join('\n');
}
