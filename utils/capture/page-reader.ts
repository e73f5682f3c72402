/** A site → how its page is read: by its description, or where it has none from what the person types. */
import { followTyping } from '../generic-reader/last-typed.ts';
import { composer } from '../sites/page-signs.ts';
import type { Site } from '../sites/site.ts';
import { isUndescribed } from '../sites/unknown-site.ts';
import { createGenericLook } from './generic-look.ts';
import { createPageLook, type PageLook } from './page-look.ts';

export interface PageReader {
  look: PageLook;
  /** Where the person types. */
  composer: () => Element | null;
  /** Whether whatever is pressed beside it may be a button. */
  anyPress: boolean;
}

export function createPageReader(document: Document, site: Site, signal: AbortSignal): PageReader {
  const isDescribed = site.composer.length > 0;
  const typed = isDescribed ? null : followTyping(document, signal);
  return {
    look:
      isUndescribed(site) && typed
        ? createGenericLook(document, site, typed)
        : createPageLook(document, site),
    composer: () => (typed ? typed.element() : composer(document, site)),
    anyPress: !isDescribed,
  };
}
