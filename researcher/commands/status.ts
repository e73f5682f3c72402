/** `status`: what the collector says of the study, and what is here. */
import * as v from 'valibot';
import { count, day } from '../../protocol/atoms.ts';
import { StudyAnswerSchema } from '../../protocol/study-answers.ts';
import { askFor, collectorClient, tryJson } from '../collector-client.ts';
import { done, type Command } from '../command.ts';
import { openedParticipants, quarantine } from '../store/opened-store.ts';
import { runningStudy } from '../study/published.ts';
import { lastSync } from './sync.ts';

const MetricsSchema = v.object({
  participants: v.object({ active: count(), stopped: count(), erased: count() }),
  reports: count(),
  outcomes: v.array(v.object({ day: day(), outcome: v.string(), n: count() })),
});

export const status: Command = {
  name: 'status',
  about: 'tells how the study stands: at the collector, and in this folder',
  usage: '',
  options: {},
  words: 0,
  async run({ folder, fetch: fetching, say }) {
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const { manifest, versions, path, token } = study.value;
    say(`${manifest.title.en} (${manifest.study}), version ${manifest.version}`);
    say(
      `Here: ${(await openedParticipants(folder)).length} participants, ${await setAside()} messages set aside.`,
    );
    say(`Last sync: ${(await lastSync(folder)) ?? 'never'}`);
    const client = collectorClient(fetching, manifest.collector.origin);
    const now = await askFor(client, `/v1/studies/${manifest.study}`, { schema: StudyAnswerSchema });
    if (!now.ok) return now;
    say(`At the collector: ${now.value.status}`);
    const newest = versions.at(-1)?.hash;
    if (now.value.manifest !== newest)
      say('The collector has a version that was not published from this folder.');
    const answered = await client.ask(`${path}/metrics`, { token });
    const metrics = v.safeParse(MetricsSchema, answered.ok ? tryJson(answered.value) : null);
    if (!metrics.success) {
      say('Participants and outcomes: not told by this collector.');
      return done;
    }
    const { participants, reports, outcomes } = metrics.output;
    const { active, stopped, erased } = participants;
    say(
      `Participants: ${active} active, ${stopped} stopped, ${erased} took everything back. Reports: ${reports}.`,
    );
    for (const [on, those] of Map.groupBy(outcomes, (one) => one.day))
      say(`  ${on}  ${those.map(({ outcome, n }) => `${outcome} ${n}`).join(', ')}`);
    return done;

    async function setAside(): Promise<number> {
      return [...(await quarantine(folder)).values()].flat().length;
    }
  },
};
