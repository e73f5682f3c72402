/*
 * What differs between the imitated pages besides their markup: addresses, and how ids behave. Each file in
 * `pages/` gives one of these.
 */
import type { ComponentType } from 'preact';
import type { ChatActions } from './chat-session.ts';
import type { ChatState } from './chat-state.ts';

export interface PageProps {
  state: ChatState;
  actions: ChatActions;
}

/** One generation of one site. */
export interface SiteLook {
  /** Class names of the body: the site's, then the generation's. */
  bodyClass: string;
  title: string;
  Page: ComponentType<PageProps>;
  newChatPath: string;
  chatPath(id: string): string;
  /** After a first send: the addresses the page moves through, each after its delay. */
  addressesOf(id: string): { afterMs: number; path: string }[];
  /** The id an answer bears until its first token, or until its end. */
  pendingId?: { until: 'first-token' | 'end'; of(id: string): string };
}
