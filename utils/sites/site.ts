/**
 * What a chat site's page looks like, as data. Nothing here runs: `find-turns.ts`, `read-turn.ts` and
 * `page-signs.ts` do the reading, the same way for every site. Candidates are tried in order, newest
 * first, and the first that matches wins; `seen` is the day it was last seen on a real page.
 */

export interface Candidate {
  css: string;
  /** ISO date. */
  seen: string;
}

/** A sign that an answer is being written. `labelledBy`: it counts only while the element's aria-label equals this attribute. */
export interface BusySign extends Candidate {
  labelledBy?: string;
}

/** Where an attribute is read: on the turn itself, or on the last match of `css` inside it. */
export interface AttributeSource extends Candidate {
  attribute: string;
}

/** One build of a site's page; sites run several at a time. */
export interface Generation {
  id: string;
  /** One element a turn, of either role. */
  turn: readonly Candidate[];
  /** A turn of the person's matches this, or holds a match. */
  user: string;
  assistant: string;
  /** The person's words inside their turn; `:scope` is the turn. */
  userText: readonly Candidate[];
  /** Where one turn holds several messages (tool steps), the last that has text is the answer. */
  message?: string;
  /** The answer's text inside the turn or message; several matches are joined. */
  answerText: readonly Candidate[];
  /** Never part of a text, beside what `read-text.ts` always leaves out. */
  strip: readonly string[];
  /** What is put before a turn's words for screen readers, where no class gives it away. */
  spokenPrefix?: RegExp;
  /** Whether the person's words may sit inside a button. */
  userTextInButton?: boolean;
  /** Whether the person's line breaks are kept by a style that no class tells. */
  userTextKeepsLines?: boolean;
  /** Stable identity of a turn, where the page has one. */
  key: readonly AttributeSource[];
  /** A key that starts so is exchanged for another when the answer is complete. */
  transientKey?: RegExp;
  /** The turn's number in the conversation. */
  order: readonly AttributeSource[];
  /** The turn's own mark that it is being written: the attribute is there and not "false". Without it the stop control speaks. */
  streaming: readonly AttributeSource[];
  /** Inside the turn, only once it is complete. */
  done: readonly Candidate[];
  /** The turn's model label. */
  model: readonly AttributeSource[];
  /** Whether turns out of view are taken off the page. */
  virtual: boolean;
  /** A conversation is on the page, even if no turn could be found: then the page has changed. */
  traces: readonly Candidate[];
}

export interface Site {
  /** Same as the file name, and for ever. */
  id: string;
  name: string;
  vendor: string;
  /** ISO 3166-1 alpha-2. */
  jurisdiction: string;
  hosts: readonly string[];
  /** The first group of a match on the path is the conversation's id. */
  conversationId: readonly RegExp[];
  /** Paths of pages that show somebody's shared conversation: never read. */
  sharedPage: readonly RegExp[];
  /** Query parameters, `name` or `name=value`, of a temporary chat. */
  temporaryQuery: readonly string[];
  /** Where the person types. */
  composer: readonly Candidate[];
  /** Somewhere on the page, visible while any answer is being written. */
  busy: readonly BusySign[];
  /** The page's label of the model in use, for generations whose turns carry none. */
  modelLabel: readonly Candidate[];
  generations: readonly Generation[];
}
