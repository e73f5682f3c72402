/*
 * What differs between the imitated pages besides their markup: addresses, and how ids behave. Each file in
 * `pages/` that is called like a site gives its looks, one for each generation of its page.
 */
import type { ComponentType } from 'preact';
import type { NoticeKind } from '../../../utils/sites/site.ts';
import type { ChatActions } from './chat-session.ts';
import type { ChatState } from './chat-state.ts';

export interface PageProps {
  state: ChatState;
  actions: ChatActions;
}

/** One generation of one site. */
export interface SiteLook {
  /** Id of the site in `utils/sites`. */
  site: string;
  /** Id of the generation there. */
  generation: string;
  /** The name under which it is served; the site's first where it is not given. */
  host?: string;
  /** Class names of the body: the site's, then the generation's. */
  bodyClass: string;
  title: string;
  Page: ComponentType<PageProps>;
  newChatPath: string;
  /** Path, query and hash of a chat; `id` is a UUID. */
  chatPath(id: string): string;
  /** After a first send: the addresses the page moves through, each after its delay. */
  addressesOf(id: string): { afterMs: number; path: string }[];
  /** The id an answer bears until its first token, or until its end. */
  pendingId?: { until: 'first-token' | 'end'; of(id: string): string };
  /** What this page can say beside the model's words (`state.notice`). */
  notices?: readonly NoticeKind[];
  /** Whether a branch that was left by editing stays in the page, hidden. */
  keepsBranches?: boolean;
}
