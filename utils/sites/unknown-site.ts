/** An address of a page nobody described → a site without a description, named by its host. */
import { CONTENT_FILTER } from './content-filter.ts';
import { ERROR_WORDS } from './error-words.ts';
import type { Site } from './site.ts';

/** Vendor of a page that is none of a site's we know. */
export const UNKNOWN_VENDOR = 'unknown';
/** ISO 3166's code for a country that is not known. */
export const UNKNOWN_JURISDICTION = 'ZZ';

const ERRORS = '[class*="error" i], [class*="toast" i], [class*="snackbar" i]';

/** Null for a page of no website. */
export function unknownSite(address: string): Site | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.host === '' || url.host.length > 120) return null;
  return {
    id: url.host,
    name: url.host,
    vendor: UNKNOWN_VENDOR,
    jurisdiction: UNKNOWN_JURISDICTION,
    hosts: [],
    access: 'asked',
    conversationId: [],
    sharedPage: [],
    temporaryQuery: [],
    composer: [],
    busy: [],
    modelLabel: [],
    // Classes say it where no role does.
    notices: [
      { kind: 'platform_block', css: ERRORS, says: CONTENT_FILTER, seen: '2026-11-24' },
      { kind: 'error', css: ERRORS, says: ERROR_WORDS, seen: '2026-11-24' },
    ],
    generations: [],
  };
}

/** Whether nobody has described how its pages look. */
export const isUndescribed = ({ generations }: Site): boolean => generations.length === 0;
