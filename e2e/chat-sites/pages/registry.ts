/** Every imitated page, by the site's id and its generation's. */
import type { SiteLook } from '../client/site-look.ts';
import { aiStudio } from './ai-studio.tsx';
import { chatgptA } from './chatgpt-a.tsx';
import { chatgptB } from './chatgpt-b.tsx';
import { claudeA } from './claude-a.tsx';
import { claudeB } from './claude-b.tsx';
import { copilotConsumer, copilotM365 } from './copilot.tsx';
import { gemini } from './gemini.tsx';
import { grokA, grokB } from './grok.tsx';
import { perplexityA, perplexityB } from './perplexity.tsx';

export const looks: readonly SiteLook[] = [
  aiStudio,
  chatgptA,
  chatgptB,
  claudeA,
  claudeB,
  copilotConsumer,
  copilotM365,
  gemini,
  grokA,
  grokB,
  perplexityA,
  perplexityB,
];
