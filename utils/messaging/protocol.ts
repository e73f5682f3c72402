/**
 * The one list of messages: who may send each, and what comes back. Events are past tense, commands
 * imperative, questions nouns. Writes to the log happen in the background, so every write is here.
 */
import type { Sensitivity } from '../../contract/taxonomy.ts';
import type { Site } from '../sites/site.ts';
import type { Invited } from '../studies/invitation.ts';
import type { Joined } from '../studies/join-study.ts';
import type { Result } from './problem.ts';
import type { MessageName, Payload } from './schemas.ts';

/** `chat`: a content script on a chat site. `page`: one of the extension's own pages. */
export const SENDERS = {
  answerFinished: 'chat',
  readableMinutes: 'chat',
  siteHealth: 'chat',
  pageSites: 'chat',
  guideWords: 'chat',
  pageTaught: 'chat',
  siteSettings: 'chat',
  rulesNeeded: 'chat',
  chipPressed: 'chat',
  classify: 'page',
  dismiss: 'page',
  saveDraft: 'page',
  remove: 'page',
  dismissMany: 'page',
  removeMany: 'page',
  mergeRows: 'page',
  removeAll: 'page',
  undo: 'page',
  flagLastAnswer: 'page',
  studyInvitation: 'page',
  studyJoin: 'page',
  studyAgree: 'page',
  studyEdit: 'page',
  studyLeave: 'page',
  studyRemove: 'page',
  studyRefresh: 'page',
  studyForget: 'page',
  studySeen: 'page',
} as const satisfies Record<MessageName, 'chat' | 'page'>;

/** The words on the chip, in the person's language, so that no catalogue is loaded into the chat page. */
export interface ChipWords {
  question: string;
  classify: string;
  dismiss: string;
  more: string;
  later: string;
  neverHere: string;
  close: string;
}

/** The words of the guide by which a page is shown how it is read. */
export interface GuideWords {
  title: string;
  user: string;
  answer: string;
  shown: string;
  found: string;
  you: string;
  ai: string;
  keep: string;
  again: string;
  cancel: string;
  escape: string;
  kept: string;
  notKept: string;
  same_message: string;
  not_told_apart: string;
}

export interface SiteSettings {
  /** Whether this site is watched at all. */
  watched: boolean;
  /** Whether temporary chats may be watched. */
  temporary: boolean;
  /** How readily the person is asked: of an answer that is not asked about no text leaves the page. */
  sensitivity: Sensitivity;
}

interface Replies {
  /** `id` of the record where one was written, and the chip to show beside it where one is wanted. */
  answerFinished: { id: string | null; chip: ChipWords | null };
  readableMinutes: null;
  siteHealth: null;
  /** The site this page is of, by its address; without one those that are told by their signature. */
  pageSites: { here: Site | null; signed: readonly Site[] };
  guideWords: GuideWords;
  pageTaught: null;
  siteSettings: SiteSettings;
  /** The rules of these languages are now in the page. */
  rulesNeeded: null;
  chipPressed: null;
  classify: null;
  dismiss: null;
  saveDraft: null;
  remove: null;
  /** How many records: those that were so already are not among them. */
  dismissMany: { changed: number };
  removeMany: { changed: number };
  /** How many records were new, gave way, or stayed as they are here. */
  mergeRows: { added: number; replaced: number; kept: number };
  removeAll: { removed: number };
  undo: null;
  flagLastAnswer: { id: string };
  /** The study a link leads to, or why it can't be joined. */
  studyInvitation: Invited;
  studyJoin: Joined;
  studyAgree: Joined;
  studyEdit: null;
  studyLeave: null;
  studyRemove: null;
  studyRefresh: null;
  studyForget: null;
  studySeen: null;
}
export type Reply<N extends MessageName> = Replies[N];

export type StudyMessage = Extract<MessageName, `study${string}`>;

export type Handlers = {
  [N in MessageName]: (payload: Payload<N>, sender: Sender) => Promise<Result<Reply<N>>>;
};

/** Who sent it, as the browser vouches for it; `tabId` is the chat's tab. */
export interface Sender {
  kind: 'chat' | 'page';
  tabId: number | null;
  address: string;
}

/** What the popup asks of the content script in the tab before it. */
export interface PageStatus {
  site: string;
  /** `temporary`: a temporary chat that is not watched by choice. `off`: the site is switched off. */
  state: 'watching' | 'unreadable' | 'temporary' | 'off';
  /** Whether somebody has described how its pages look. */
  isDescribed: boolean;
}
/**
 * What is said to a content script: questions of the popup's, the news that records need no answer any more, so
 * that a chip still standing beside one goes, and that a permission is gone.
 */
export type TabMessage =
  { question: TabQuestion } | { answered: readonly string[] } | { accessChanged: true };
export type TabQuestion = 'pageStatus' | 'lastAnswer' | 'diagnosis';
