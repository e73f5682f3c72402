/**
 * What a chat site's page looks like, as plain data that can be sent as JSON. Nothing here runs: `find-turns.ts`,
 * `read-turn.ts` and `page-signs.ts` do the reading, the same way for every site. Candidates are tried in order,
 * newest first, and the first that matches wins; `seen` is the day it was last seen on a real page.
 */

/** The source of a regular expression, without flags. */
export type Pattern = string;

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

/** Where a turn names its model: in an attribute, or without one in words. */
export interface ModelSource extends Candidate {
  attribute?: string;
}

/** A turn's own mark that it is being written: the attribute is `value`, or is there at all and not "false". */
export interface StreamingSign extends AttributeSource {
  value?: string;
}

/** What the site itself says beside the model's words. */
export const NOTICE_KINDS = ['platform_block', 'model_fallback', 'error'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A card, a box or a line of the site's own; outside the turns or in one. */
export interface NoticeSign extends Candidate {
  kind: NoticeKind;
  /** Where one box serves several purposes its words decide: any of these, whatever the case. */
  says?: readonly Pattern[];
  /** What is found is only a mark of it: the notice is the box like this, one or two levels around the mark. */
  holder?: string;
  /** Whether an answer that stands beside it was cut off by it. */
  stops?: boolean;
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
  spokenPrefix?: Pattern;
  /** Whether the person's words may sit inside a button. */
  userTextInButton?: boolean;
  /** Whether the person's line breaks are kept by a style that no class tells. */
  userTextKeepsLines?: boolean;
  /** Stable identity of a turn, where the page has one. */
  key: readonly AttributeSource[];
  /** A key that starts so is exchanged for another when the answer is complete. */
  transientKey?: Pattern;
  /** The turn's number in the conversation. */
  order: readonly AttributeSource[];
  /** Without one the stop control speaks. */
  streaming: readonly StreamingSign[];
  /** Inside the turn, only once it is complete. */
  done: readonly Candidate[];
  /** The turn's model label. */
  model: readonly ModelSource[];
  /** Whether turns out of view are taken off the page. */
  virtual: boolean;
  /** A conversation is on the page, even if no turn could be found: then the page has changed. */
  traces: readonly Candidate[];
}

/** What a site's description was held against: a page in a browser, a copy of one, the code that draws it, or words. */
export const CHECKED_ON = ['live', 'saved page', 'source', 'description'] as const;

/** Who held a site's description against what it describes. */
export interface Check {
  by: string;
  on: (typeof CHECKED_ON)[number];
  /** ISO date: when the page was saved or looked at, the code or the words were written. */
  date: string;
}

export interface Site {
  /** Same as the file name, and for ever. */
  id: string;
  name: string;
  vendor: string;
  /** ISO 3166-1 alpha-2. */
  jurisdiction: string;
  /** None for what people host themselves: `signature` tells such a page. */
  hosts: readonly string[];
  /** Only addresses under this path (`/chat/`) are the chat, where the host serves other things too. */
  path?: string;
  /** Whether the browser grants the hosts when the extension is installed, or the person does later. */
  access: 'install' | 'asked';
  /** Nobody has where a page has no description. */
  checked?: Check;
  /** A page anywhere is this front end if one of these is on it. */
  signature?: readonly Candidate[];
  /** Hosts of open shadow roots to step into for the turns, outermost first. */
  within?: readonly string[];
  /** On path, query and hash together (`/c/1?x#y`): the first group of a match is the conversation's id. */
  conversationId: readonly Pattern[];
  /** On path, query and hash: pages that show somebody's shared conversation, which are never read. */
  sharedPage: readonly Pattern[];
  /** Query parameters, `name` or `name=value`, of a temporary chat. */
  temporaryQuery: readonly string[];
  /** Where the person types. */
  composer: readonly Candidate[];
  /** Somewhere on the page, visible while any answer is being written. */
  busy: readonly BusySign[];
  /** The page's label of the model in use, for generations whose turns carry none. */
  modelLabel: readonly Candidate[];
  notices: readonly NoticeSign[];
  /** A turn's model label that is never chosen by the person: the site has switched to another model. */
  routedModel?: Pattern;
  generations: readonly Generation[];
}
