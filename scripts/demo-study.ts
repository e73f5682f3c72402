/**
 * `npm run demo:study`: a study from an empty folder to a report. A collector on this machine, a researcher at the command
 * line, two people with real browsers and two hundred who are made up. What it leaves lies in `out/demo-study/`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startChatSites } from '../e2e/chat-sites/server.ts';
import { leavesFirefox, staysInChromium } from './demo-study/real-people.ts';
import { aResearcher } from './demo-study/researcher.ts';
import { startCollector } from './demo-study/running-collector.ts';
import { sendPeople } from './demo-study/simulated-people.ts';
import { findBrowser } from './find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = (name: string) => join(root, '.output', `${name}-mv3`);
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    people: { type: 'string', default: '200' },
    out: { type: 'string', default: 'out/demo-study' },
  },
});
const people = Number(values.people);
if (!Number.isInteger(people) || people < 2 || people > 5_000) {
  console.error(`--people is a number from 2 to 5000, not "${values.people}".`);
  process.exit(1);
}
const hasDisplay =
  process.platform !== 'linux' || !!process.env['DISPLAY'] || !!process.env['WAYLAND_DISPLAY'];
/** Of those who are made up one in so many leaves again. */
const LEAVES_EVERY = 40;

const out = values.out;
const [folder, pictures] = [join(out, 'study'), join(out, 'pictures')];
for (const part of ['study', 'collector', 'pictures'])
  rmSync(join(out, part), { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const say = (words: string) => console.log(`\n== ${words}`);

say('A collector');
const collector = await startCollector(join(out, 'collector'));
const sites = await startChatSites({ tokenDelayMs: 8 });
console.log(`It collects at ${collector.origin}.`);
try {
  say('A researcher begins a study');
  const researcher = aResearcher(folder, collector.adminToken);
  await researcher.type(
    ...['init', '--title', 'Rules people meet', '--controller', 'University of Examples', '--country', 'NL'],
    ...['--lead', 'Dr A. Example', '--contact', 'mailto:study@example.org', '--origin', collector.origin],
  );
  researcher.fillIn();
  await researcher.type('init', '--check');
  await researcher.type('keys');
  await researcher.type('publish');
  await researcher.type('codes', String(people + 2));
  const [first = '', second = '', ...rest] = researcher.links();

  say('Somebody takes part in Chromium: joins, is refused, looks at the report, sends it');
  await staysInChromium({ extensionDir: built('chrome'), sites, link: first, out: pictures });
  say('Somebody takes part in Firefox: joins, is refused, sends, and has everything removed');
  const firefox = findBrowser('firefox');
  if (firefox.ok) await leavesFirefox({ extensionDir: built('firefox'), sites, link: second, out: pictures });
  else console.log(`Left out: ${firefox.problem}`);

  say(`${people} people who are made up take part over the wire`);
  const day = new Date().toISOString().slice(0, 10);
  const left = await sendPeople({
    manifest: researcher.manifest(),
    links: rest,
    day,
    leavesEvery: LEAVES_EVERY,
  });
  console.log(`They have sent their reports; ${left} of them have left again.`);

  say('The researcher fetches, releases and reports');
  await researcher.type('status');
  const synced = await researcher.type('sync');
  await researcher.type('build', '--release', 'R1');
  await researcher.type('report');

  const stays = people - left + 1;
  const flow = JSON.parse(
    readFileSync(join(folder, 'releases', 'R1', 'meta', 'flow.json'), 'utf8'),
  ) as object;
  console.log(`\n${JSON.stringify(flow)}`);
  if (!synced.includes(String(stays))) throw new Error(`${stays} people should be there after sync.`);
  const report = join(folder, 'report', 'report.html');
  console.log(
    `\nAll of it happened. The report: ${report}; the release: ${join(folder, 'releases', 'R1')}; pictures: ${pictures}.`,
  );
  if (hasDisplay && !values.headless) await show(report);
  else console.log('There is no display here (or --headless), so nothing is opened.');
} catch (error) {
  console.error(`\nNot as it should be: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await sites.close();
  await collector.close();
}
process.exit();

/** Until the window is closed. */
async function show(path: string): Promise<void> {
  const found = findBrowser('chromium');
  if (!found.ok) return;
  const browser = await chromium.launch({ executablePath: found.path, headless: false });
  const page = await browser.newPage({ viewport: null });
  await page.goto(pathToFileURL(path).href);
  console.log('Close the window to end.');
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}
