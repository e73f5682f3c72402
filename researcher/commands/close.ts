/** `close`: nobody joins any more. Whoever takes part may still leave. */
import { collectorClient } from '../collector-client.ts';
import { done, fail, type Command } from '../command.ts';
import { runningStudy } from '../study/published.ts';

export const close: Command = {
  name: 'close',
  about: 'closes the study for those who want to join; or pauses it, or goes on',
  usage: '[--pause | --resume]',
  options: { pause: { type: 'boolean' }, resume: { type: 'boolean' } },
  words: 0,
  async run({ folder, fetch: fetching, say }, values) {
    if (values['pause'] && values['resume']) return fail('Either --pause or --resume.');
    const status = values['pause'] ? 'paused' : values['resume'] ? 'recruiting' : 'closed';
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const { manifest, path, token } = study.value;
    const client = collectorClient(fetching, manifest.collector.origin);
    const answered = await client.ask(`${path}/status`, { method: 'PUT', token, body: { status } });
    if (!answered.ok) return answered;
    say(`The study is ${status} now.`);
    if (status === 'closed')
      say(`People may still leave until ${manifest.withdrawUntil}: go on with sync until then.`);
    return done;
  },
};
