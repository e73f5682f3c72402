/** Every site, alphabetically; the manifest's host list is made from it. Imported in Node at build time: no DOM here. */
import { aiStudio } from './ai-studio.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { gemini } from './gemini.ts';
import { grok } from './grok.ts';
import { perplexity } from './perplexity.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [aiStudio, chatgpt, claude, copilot, gemini, grok, perplexity];

/** Match patterns of a site's pages. */
export const matchesOf = ({ hosts, path = '/' }: Site): string[] =>
  hosts.map((host) => `https://${host}${path}*`);

/** Match patterns of the sites that come with the extension, for the manifest and its content script. */
export const installMatches: string[] = sites.filter(({ access }) => access === 'install').flatMap(matchesOf);

/** The site an address belongs to, by exact host over https. */
export function siteForUrl(address: string): Site | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return null;
  const isIn = ({ hosts, path = '/' }: Site) =>
    hosts.includes(url.hostname) && `${url.pathname}/`.startsWith(path);
  return sites.find(isIn) ?? null;
}

export function siteById(id: string): Site | null {
  return sites.find((site) => site.id === id) ?? null;
}
