/** The sites that come with the extension: the browser grants their hosts when it is installed. */
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import type { Site } from './site.ts';

export const installSites: readonly Site[] = [chatgpt, claude];
