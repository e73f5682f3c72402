/** `codes N`: mints codes to join with. The collector gets their hashes; the links stay here, to be handed out. */
import { hashOfText } from '../../protocol/canonical.ts';
import { guard } from '../../utils/export/csv.ts';
import { csvRows } from '../../utils/export/csv-rows.ts';
import { collectorClient } from '../collector-client.ts';
import { done, fail, type Command, type Deps } from '../command.ts';
import { joinLink, runningStudy } from '../study/published.ts';

const FILE = 'codes.csv';
/** As many as the collector takes at once. */
const MOST = 10_000;
/** Without letters that look like others: codes are also typed. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const [GROUPS, GROUP] = [3, 4];

export const codes: Command = {
  name: 'codes',
  about: 'mints codes to join with, and writes the links to hand out into codes.csv',
  usage: 'N [--quota N] [--label TEXT]',
  options: { quota: { type: 'string', default: '1' }, label: { type: 'string', default: '' } },
  words: 1,
  async run(deps, values, [many = '']) {
    const { folder, say } = deps;
    const [count, quota, label] = [
      numberIn(many, MOST),
      numberIn(String(values['quota']), 100_000),
      String(values['label']),
    ];
    if (count === null) return fail(`How many codes? A number from 1 to ${MOST}, such as: codes 100`);
    if (quota === null) return fail('--quota is how many may join with one code, from 1 to 100000.');
    if (label.length > 200) return fail('--label has at most 200 letters.');
    const study = await runningStudy(folder);
    if (!study.ok) return study;
    const { manifest, path, token } = study.value;
    if (manifest.join.mode !== 'code')
      return fail('This study is open to everybody: nobody needs a code (join.mode in study.json).');
    const fresh = Array.from({ length: count }, () => newCode(deps));
    const body = await Promise.all(
      fresh.map(async (code) => ({ hash: await hashOfText(code), quota, label: label || null })),
    );
    const client = collectorClient(deps.fetch, manifest.collector.origin);
    const answered = await client.ask(`${path}/codes`, { method: 'POST', token, body });
    if (!answered.ok) return answered;
    const links = await Promise.all(
      fresh.map(async (code) => [code, String(quota), guard(label), await joinLink(manifest, code)]),
    );
    const head = (await folder.read(FILE)) === null ? [['code', 'quota', 'label', 'link']] : [];
    await folder.append(FILE, csvRows([...head, ...links]));
    say(
      `${count} codes for ${quota} each, with their links: ${FILE} in ${folder.path}. Whoever has a link may join.`,
    );
    return done;
  },
};

/** 60 bits: none is ever guessed. */
function newCode({ random }: Pick<Deps, 'random'>): string {
  const letters = [...random(GROUPS * GROUP)].map((byte) => LETTERS[byte % LETTERS.length]);
  return Array.from({ length: GROUPS }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP).join('')).join(
    '-',
  );
}

function numberIn(text: string, most: number): number | null {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}
