/** Records of a file, and what the log has of them → which are new, which are there already, which say otherwise. */
import type { RefusalRecord } from '../../contract/refusal-record.ts';
import { isWithoutText, sameRecord } from './same-record.ts';

/** One answer of which the log and the file say different things. */
export interface Conflict {
  /** Of the record in the log. */
  id: string;
  here: RefusalRecord;
  there: RefusalRecord;
  /** Which was answered later; `here` where neither was. */
  later: 'here' | 'there';
}

/** For each record that the log has by its id, else by its turn key: the log's, under the id it has in the file. */
export type FindExisting = (records: readonly RefusalRecord[]) => Promise<Map<string, RefusalRecord>>;

export interface MergePlan {
  added: RefusalRecord[];
  same: number;
  conflicts: Conflict[];
}

export function planMerge(
  records: readonly RefusalRecord[],
  existing: ReadonlyMap<string, RefusalRecord>,
): MergePlan {
  const plan: MergePlan = { added: [], same: 0, conflicts: [] };
  for (const there of records) {
    const here = existing.get(there.id);
    if (!here) plan.added.push(there);
    else if (sameRecord(here, there)) plan.same += 1;
    else plan.conflicts.push({ id: here.id, here, there, later: laterOf(here, there) });
  }
  return plan;
}

const answeredMs = ({ answeredAt }: RefusalRecord) =>
  answeredAt === null ? -Infinity : Date.parse(answeredAt);

const laterOf = (here: RefusalRecord, there: RefusalRecord): Conflict['later'] =>
  answeredMs(there) > answeredMs(here) ? 'there' : 'here';

/** The file's record in the place of the log's; a text that has not come along is not lost. */
export function replacementOf({ id, here, there }: Conflict): RefusalRecord {
  if (!isWithoutText(there) || here.turnKey !== there.turnKey) return { ...there, id };
  const { evidence } = here.detection;
  return { ...there, id, text: here.text, detection: { ...there.detection, evidence } };
}
