/** The imitated pages → what is measured: each of them once, and a few that are heavier than real ones often are. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SiteLook } from '../../e2e/chat-sites/client/site-look.ts';
import { hostsOf } from '../../e2e/chat-sites/hosts.ts';
import { kindOfLook } from '../../e2e/pages/kind-of-look.ts';
import { siteById } from '../../utils/sites/registry.ts';
import type { Site } from '../../utils/sites/site.ts';
import type { MeasuredKind } from '../page-cost/chat-browser.ts';
import type { Measured } from './compare.ts';

/** The yardsticks are the pages of the sites that are watched from the installation on. */
export type SiteKind = MeasuredKind & Pick<Measured, 'isYardstick' | 'isHeavy'>;

/** They are written in JSX, which Node does not read. */
async function readLooks(): Promise<readonly SiteLook[]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../e2e/chat-sites/pages/registry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return ((await import(`data:text/javascript;base64,${code}`)) as { looks: readonly SiteLook[] }).looks;
}

function siteKindOf(look: SiteLook): SiteKind {
  const site = siteById(look.site) as Site;
  const isYardstick = site.access === 'install';
  const origins = hostsOf(site).map((host) => `https://${host}/*`);
  return { ...kindOfLook(look), isYardstick, isHeavy: false, ...(!isYardstick && { origins }) };
}

/** `plain`: address of the page without any markup that is known. */
export async function siteKinds(plain: string): Promise<SiteKind[]> {
  const looks = await readLooks();
  const kind = (site: string, generation: string): SiteKind => {
    const look = looks.find((one) => one.site === site && one.generation === generation);
    if (!look) throw new Error(`no page of ${site}, generation ${generation}`);
    return { ...siteKindOf(look), isYardstick: false, isHeavy: true };
  };
  const gemini = kind('gemini', 'a');
  return [
    ...looks.map(siteKindOf),
    { ...gemini, name: 'Gemini, 240 more elements in each answer', start: `${gemini.start}&heavy=240` },
    { ...kind('claude', 'b'), name: 'Claude, a virtual list of 4,000 turns', turns: 4_000 },
    { ...kind('open-webui', 'a'), name: 'Open WebUI, 1,000 turns in the page', turns: 1_000 },
    {
      name: 'A page nobody described, 500 turns',
      start: plain,
      composer: 'textarea',
      // Nobody has said what its page looks like while it writes: silence must do.
      judgedMs: 8_000,
      origins: [new URL('/*', plain.replace(/:\d+/, '')).href],
      isYardstick: false,
      isHeavy: true,
    },
  ];
}
