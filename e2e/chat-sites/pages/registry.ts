/** Every imitated page, by the site's id and its generation's. */
import type { SiteLook } from '../client/site-look.ts';
import { chatgptA } from './chatgpt-a.tsx';
import { chatgptB } from './chatgpt-b.tsx';
import { claudeA } from './claude-a.tsx';
import { claudeB } from './claude-b.tsx';
import { deepseek } from './deepseek.tsx';
import { huggingchat } from './huggingchat.tsx';
import { meta } from './meta.tsx';
import { mistral } from './mistral.tsx';
import { poe } from './poe.tsx';

export const looks: readonly SiteLook[] = [
  chatgptA,
  chatgptB,
  claudeA,
  claudeB,
  deepseek,
  huggingchat,
  meta,
  mistral,
  poe,
];
