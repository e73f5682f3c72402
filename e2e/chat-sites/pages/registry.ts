/** Every imitated page, by the site's id and its generation's. */
import type { SiteLook } from '../client/site-look.ts';
import { aiStudio } from './ai-studio.tsx';
import { chatglm } from './chatglm.tsx';
import { chatgptA } from './chatgpt-a.tsx';
import { chatgptB } from './chatgpt-b.tsx';
import { claudeA } from './claude-a.tsx';
import { claudeB } from './claude-b.tsx';
import { copilotConsumer, copilotM365 } from './copilot.tsx';
import { deepseek } from './deepseek.tsx';
import { doubaoA, doubaoB, doubaoC } from './doubao.tsx';
import { ernieB, ernieA } from './ernie.tsx';
import { gemini } from './gemini.tsx';
import { grokB, grokA } from './grok.tsx';
import { huggingchat } from './huggingchat.tsx';
import { kimi } from './kimi.tsx';
import { librechat } from './librechat.tsx';
import { lobechat } from './lobechat.tsx';
import { meta } from './meta.tsx';
import { minimax } from './minimax.tsx';
import { mistral } from './mistral.tsx';
import { nextchat } from './nextchat.tsx';
import { openWebui } from './open-webui.tsx';
import { perplexityB, perplexityA } from './perplexity.tsx';
import { poe } from './poe.tsx';
import { qianwen } from './qianwen.tsx';
import { qwen } from './qwen.tsx';
import { sillytavern } from './sillytavern.tsx';
import { yuanbao } from './yuanbao.tsx';
import { zai } from './zai.tsx';

export const looks: readonly SiteLook[] = [
  aiStudio,
  chatglm,
  chatgptA,
  chatgptB,
  claudeA,
  claudeB,
  copilotConsumer,
  copilotM365,
  deepseek,
  doubaoA,
  doubaoB,
  doubaoC,
  ernieB,
  ernieA,
  gemini,
  grokB,
  grokA,
  huggingchat,
  kimi,
  librechat,
  lobechat,
  meta,
  minimax,
  mistral,
  nextchat,
  openWebui,
  perplexityB,
  perplexityA,
  poe,
  qianwen,
  qwen,
  sillytavern,
  yuanbao,
  zai,
];
