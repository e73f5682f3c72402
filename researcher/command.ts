/** What a command of `refusal-study` is, and what it works with. */
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Folder } from './folder.ts';

/** `problem`: one sentence for the researcher. */
export type Done = { ok: true } | { ok: false; problem: string };
export type Result<T> = { ok: true; value: T } | { ok: false; problem: string };

export interface Deps {
  folder: Folder;
  fetch: typeof fetch;
  now: () => Date;
  say: (line: string) => void;
  /** An empty answer where nobody is there to answer. */
  ask: (question: string) => Promise<string>;
  /** The same, shown to nobody. `name`: the variable of the environment that may hold it. */
  askSecret: (question: string, name: string) => Promise<string>;
  /** Bytes that nobody can guess. */
  random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** Of wrapping a private key: iterations of PBKDF2. */
  wrapCost: number;
  /** Until the person wants it to end. */
  untilStopped: () => Promise<void>;
}

export type Values = Record<string, string | boolean | undefined>;

export interface Command {
  name: string;
  /** What it does, in a line. */
  about: string;
  /** What stands behind its name, as typed. */
  usage: string;
  options: ParseArgsOptionsConfig;
  /** How many words it takes besides options. */
  words: number;
  run(deps: Deps, values: Values, words: readonly string[]): Promise<Done>;
}

export const fail = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });
export const done: { ok: true } = { ok: true };
export const value = <T>(it: T): { ok: true; value: T } => ({ ok: true, value: it });

export const today = ({ now }: Pick<Deps, 'now'>): string => now().toISOString().slice(0, 10);
