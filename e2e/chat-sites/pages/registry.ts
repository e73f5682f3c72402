/** Every imitated page, by the site's id and its generation's. */
import type { SiteLook } from '../client/site-look.ts';
import { chatglm } from './chatglm.tsx';
import { chatgptA } from './chatgpt-a.tsx';
import { chatgptB } from './chatgpt-b.tsx';
import { claudeA } from './claude-a.tsx';
import { claudeB } from './claude-b.tsx';
import { doubaoA, doubaoB, doubaoC } from './doubao.tsx';
import { librechat } from './librechat.tsx';
import { lobechat } from './lobechat.tsx';
import { minimax } from './minimax.tsx';
import { nextchat } from './nextchat.tsx';
import { openWebui } from './open-webui.tsx';
import { sillytavern } from './sillytavern.tsx';

export const looks: readonly SiteLook[] = [
  chatglm,
  chatgptA,
  chatgptB,
  claudeA,
  claudeB,
  doubaoA,
  doubaoB,
  doubaoC,
  librechat,
  lobechat,
  minimax,
  nextchat,
  openWebui,
  sillytavern,
];
