/**
 * The studies somebody takes part in and what goes to them, in a database of its own: the log knows nothing of studies, and
 * nothing of a study is in an export. The background writes; pages read.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Message } from './message.ts';
import type { Participation } from './participation.ts';

export class StudyDatabase extends Dexie {
  declare participations: EntityTable<Participation, 'study'>;
  declare messages: Table<Message, [string, string, number]>;

  constructor(name = 'refusal-studies') {
    // What was sealed must still be there after a crash, or it would be sealed and numbered twice.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      participations: 'study',
      messages: '[study+rid+rev], study, [study+state], [study+about]',
    });
  }
}
