/** The opened store → people: what each has agreed to, sent and answered. The same for a release, a report and for coding. */
import type { CountsData, SurveyData, ConsentData } from '../../protocol/message-data.ts';
import type { Manifest } from '../../protocol/manifest.ts';
import type { Folder } from '../folder.ts';
import { departureOf } from '../store/departures.ts';
import type { Message } from '../store/line.ts';
import { newest, openedOf, openedParticipants, type Opened } from '../store/opened-store.ts';

export interface Participant {
  pid: string;
  /** Somebody without a record of consent is in no release. */
  consent: ConsentData;
  state: 'active' | 'stopped';
  /** Newest revisions, in the order of the chain. */
  reports: Message[];
  /** One entry a day and site. */
  counts: (CountsData['sites'][number] & { day: string })[];
  survey: Record<string, string>;
  chain: Opened['chain'];
  /** The last day on which the collector got something of them. */
  lastDay: string;
}

export interface Participants {
  people: Participant[];
  /** How many there are of whom no record of consent could be read. */
  withoutConsent: number;
}

export async function readParticipants(folder: Folder): Promise<Participants> {
  const found: Participants = { people: [], withoutConsent: 0 };
  for (const pid of await openedParticipants(folder)) {
    const opened = await openedOf(folder, pid);
    if (!opened || opened.messages.length === 0) continue;
    const consent = opened.messages.findLast(({ kind }) => kind === 'consent');
    if (!consent) {
      found.withoutConsent++;
      continue;
    }
    const hasStopped = (await departureOf(folder, pid))?.stopped ?? null;
    found.people.push({
      pid,
      consent: consent.data as ConsentData,
      state: hasStopped === null ? 'active' : 'stopped',
      ...sentBy(opened),
      chain: opened.chain,
      lastDay: opened.messages.reduce((last, { received }) => (received > last ? received : last), ''),
    });
  }
  return found;
}

function sentBy({ messages }: Opened): Pick<Participant, 'reports' | 'counts' | 'survey'> {
  const latest = newest(messages).sort((a, b) => a.seq - b.seq);
  const of = (kind: Message['kind']) => latest.filter((message) => message.kind === kind);
  const counts = new Map<string, Participant['counts'][number]>();
  // What is told of a day again, later in the chain, is the better count.
  for (const { data } of of('counts')) {
    const { day, sites } = data as CountsData;
    for (const row of sites) counts.set(JSON.stringify([day, row.site]), { ...row, day });
  }
  const answers = of('survey').map(({ data }) => (data as SurveyData).answers);
  return {
    reports: of('report'),
    counts: [...counts.values()],
    survey: Object.assign({}, ...answers) as Record<string, string>,
  };
}

/** Whether texts of this person may stand in what is published. */
export function mayPublishText({ consent }: Participant, manifests: ReadonlyMap<string, Manifest>): boolean {
  return consent.items.publish_excerpts === true && manifests.get(consent.manifest)?.publishes === 'text';
}
