/** What many sites call a conversation by. */
import type { Pattern } from './site.ts';

/** Without anchors: it is a part of an address's pattern. */
export const UUID: Pattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
