/** Every site, alphabetically. Imported in Node at build time: no DOM here. */
import { aiStudio } from './ai-studio.ts';
import { chatglm } from './chatglm.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { deepseek } from './deepseek.ts';
import { doubao } from './doubao.ts';
import { ernie } from './ernie.ts';
import { gemini } from './gemini.ts';
import { grok } from './grok.ts';
import { huggingchat } from './huggingchat.ts';
import { kimi } from './kimi.ts';
import { librechat } from './librechat.ts';
import { lobechat } from './lobechat.ts';
import { meta } from './meta.ts';
import { minimax } from './minimax.ts';
import { mistral } from './mistral.ts';
import { nextchat } from './nextchat.ts';
import { openWebui } from './open-webui.ts';
import { perplexity } from './perplexity.ts';
import { poe } from './poe.ts';
import { qianwen } from './qianwen.ts';
import { qwen } from './qwen.ts';
import { sillytavern } from './sillytavern.ts';
import { yuanbao } from './yuanbao.ts';
import { zai } from './zai.ts';
import { findSite } from './find-site.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [
  aiStudio,
  chatglm,
  chatgpt,
  claude,
  copilot,
  deepseek,
  doubao,
  ernie,
  gemini,
  grok,
  huggingchat,
  kimi,
  librechat,
  lobechat,
  meta,
  minimax,
  mistral,
  nextchat,
  openWebui,
  perplexity,
  poe,
  qianwen,
  qwen,
  sillytavern,
  yuanbao,
  zai,
];

/** The site an address belongs to, by exact host over https. */
export const siteForUrl = (address: string): Site | null => findSite(address, sites);

export function siteById(id: string): Site | null {
  return sites.find((site) => site.id === id) ?? null;
}
