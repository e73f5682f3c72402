/** Every imitated page, by the site's id and its generation's. */
import type { SiteLook } from '../client/site-look.ts';
import { chatgptA } from './chatgpt-a.tsx';
import { chatgptB } from './chatgpt-b.tsx';
import { claudeA } from './claude-a.tsx';
import { claudeB } from './claude-b.tsx';
import { ernieA, ernieB } from './ernie.tsx';
import { kimi } from './kimi.tsx';
import { qianwen } from './qianwen.tsx';
import { qwen } from './qwen.tsx';
import { yuanbao } from './yuanbao.tsx';
import { zai } from './zai.tsx';

export const looks: readonly SiteLook[] = [
  chatgptA,
  chatgptB,
  claudeA,
  claudeB,
  ernieA,
  ernieB,
  kimi,
  qianwen,
  qwen,
  yuanbao,
  zai,
];
