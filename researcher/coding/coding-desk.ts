/** A coder at work: what is next, what they say of it, and texts that must go. */
import * as v from 'valibot';
import { hashOfText } from '../../protocol/canonical.ts';
import type { Manifest } from '../../protocol/manifest.ts';
import type { Folder } from '../folder.ts';
import { readParticipants } from '../release/participants.ts';
import { disputesFor, queueFor, type Item } from './assignment.ts';
import { addCoding, lastCodings, type Coding } from './codings.ts';
import { destroyTexts } from './destroy-texts.ts';
import { GUIDELINE, VARIABLES } from './variables.ts';

const GUIDELINE_FILE = 'guideline.md';
const SEED = 'coding-seed';

export interface ToCode extends Item {
  prompt: string | null;
  answer: string | null;
}

export interface Desk {
  guideline: { text: string; version: string };
  next(): Promise<{ item: ToCode; said: Coding['labels'][]; left: number } | null>;
  /** False where it is no saying about anything that can be coded. */
  say(saying: unknown): Promise<boolean>;
  destroy(item: unknown): Promise<boolean>;
}

export interface DeskOptions {
  coder: string;
  round: Coding['round'];
  manifests: ReadonlyMap<string, Manifest>;
  day: () => string;
  random: (bytes: number) => Uint8Array;
}

const ItemSchema = v.object({ pid: v.string(), rid: v.string() });
const LabelsSchema = v.strictObject(
  Object.fromEntries(
    VARIABLES.map(({ id, options }) => [id, v.picklist(options.map((option) => option.id))]),
  ),
);
const SayingSchema = v.object({ ...ItemSchema.entries, labels: v.nullable(LabelsSchema) });

export async function openDesk(folder: Folder, options: DeskOptions): Promise<Desk> {
  const { coder, round, manifests, day, random } = options;
  const text = await kept(folder, GUIDELINE_FILE, () => GUIDELINE);
  const version = (await hashOfText(text)).slice('sha256:'.length, 'sha256:'.length + 12);
  const seed = await kept(folder, SEED, () => Buffer.from(random(16)).toString('base64url'));
  const isThere = async ({ pid, rid }: Item) =>
    (await itemsToCode(folder)).some((item) => item.pid === pid && item.rid === rid);

  return {
    guideline: { text, version },
    async next() {
      const items = await itemsToCode(folder);
      const at = { coder, seed, codings: await lastCodings(folder) };
      const queue =
        round === 'first' ? queueFor(items, at).map((item) => ({ item, said: [] })) : disputesFor(items, at);
      const [first] = queue;
      return first ? { ...first, left: queue.length } : null;
    },
    async say(saying) {
      const read = v.safeParse(SayingSchema, saying);
      if (!read.success || !(await isThere(read.output))) return false;
      const { pid, rid, labels } = read.output;
      await addCoding(folder, { coder, pid, rid, round, guideline: version, day: day(), labels });
      return true;
    },
    async destroy(item) {
      const read = v.safeParse(ItemSchema, item);
      if (!read.success || !(await isThere(read.output))) return false;
      await destroyTexts(folder, read.output, manifests);
      return true;
    },
  };
}

async function kept(folder: Folder, name: string, fresh: () => string): Promise<string> {
  const known = await folder.read(name);
  if (known !== null) return known;
  const text = fresh();
  await folder.write(name, text);
  return text;
}

/** Reports with a text, of people who agreed that people read it. What they said of it themselves is not among this. */
export async function itemsToCode(folder: Folder): Promise<ToCode[]> {
  const { people } = await readParticipants(folder);
  return people
    .filter(({ consent }) => consent.items.human_coders === true)
    .flatMap(({ pid, reports }) =>
      reports.map(({ rid, data }) => ({
        pid,
        rid,
        prompt: textIn(data['prompt']),
        answer: textIn(data['answer']),
      })),
    )
    .filter(({ prompt, answer }) => prompt !== null || answer !== null);
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
