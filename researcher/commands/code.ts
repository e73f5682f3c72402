/** `code`: a page on this machine on which reports are coded a second time, blind to what participants said of them. */
import { disputesFor, overlapOf } from '../coding/assignment.ts';
import { lastCodings } from '../coding/codings.ts';
import { itemsToCode, openDesk } from '../coding/coding-desk.ts';
import { serveCoding } from '../coding/coding-server.ts';
import { done, fail, today, type Command } from '../command.ts';
import { unopened } from '../store/open-store.ts';
import { runningStudy } from '../study/published.ts';

export const code: Command = {
  name: 'code',
  about: 'opens a page for blind second coding, or for settling where two coders differ',
  usage: '--coder NAME [--adjudicate] [--port N]',
  options: {
    coder: { type: 'string' },
    adjudicate: { type: 'boolean' },
    port: { type: 'string', default: '0' },
  },
  words: 0,
  async run(deps, values) {
    const { folder, say, random } = deps;
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const coder = values['coder'];
    if (typeof coder !== 'string' || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(coder))
      return fail(
        'A coder has a name of small letters, digits and dashes, such as --coder anna. It is in the release.',
      );
    const port = Number(values['port']);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return fail(`--port can't be "${String(values['port'])}".`);
    const manifests = new Map(study.value.versions.map((version) => [version.hash, version.manifest]));
    if ((await unopened(folder, manifests)).length > 0)
      return fail('Some of what came has not been opened. First: sync');
    const items = await itemsToCode(folder);
    if (items.length === 0)
      return fail('There is nothing to code: no report has a text whose sender agreed that people read it.');
    const round = values['adjudicate'] ? 'adjudication' : 'first';
    if (round === 'adjudication') {
      const disputes = disputesFor(items, { coder, seed: '', codings: await lastCodings(folder) });
      if (disputes.length === 0)
        return fail('There is nothing to settle: coders agree, or you have coded it yourself.');
    }
    const desk = await openDesk(folder, { coder, round, manifests, day: () => today(deps), random });
    const text = (bytes: number) => Buffer.from(random(bytes)).toString('base64url');
    const server = await serveCoding(desk, { coder, port, secret: text(24), newNonce: () => text(16) });
    say(`${items.length} reports; ${overlapOf(items, '').length} of them are coded by everybody.`);
    say(`Open ${server.address} in a browser on this machine. Ctrl-C ends it; what was saved stays.`);
    await deps.untilStopped();
    await server.close();
    return done;
  },
};
