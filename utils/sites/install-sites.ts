/** The sites that come with the extension: the browser grants their hosts when it is installed. */
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { matchesOf } from './find-site.ts';
import type { Site } from './site.ts';

export const installSites: readonly Site[] = [chatgpt, claude];

/** Match patterns for the manifest and its content script. */
export const installMatches: string[] = installSites.flatMap(matchesOf);
