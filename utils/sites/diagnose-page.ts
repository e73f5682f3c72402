/**
 * Page → how it fits its site's description, in numbers and yes or no alone, so that nothing of the page can get
 * into a report of a bug. The numbers stand in the order of the description, which whoever reads them has: one that a
 * person made by pointing holds words of their page, and is not told either.
 */
import { findTurns, type TurnElement } from './find-turns.ts';
import { conversationId, isBusy, isSharedPage, isTemporaryChat } from './page-signs.ts';
import { rootOf } from './root-of.ts';
import type { Generation, Site } from './site.ts';

/** Lists of candidates that are looked for on the whole page. */
export const PAGE_LISTS = ['signature', 'composer', 'busy', 'modelLabel', 'notices'] as const;
/** Lists of a generation. */
export const TURN_LISTS = [
  'turn',
  'user',
  'assistant',
  'userText',
  'message',
  'answerText',
  'key',
  'order',
  'streaming',
  'done',
  'model',
  'traces',
] as const;

/** How many elements each candidate of a list matches. */
type Matches<L extends string> = Record<L, number[]>;

export interface GenerationDiagnosis {
  id: string;
  matches: Matches<(typeof TURN_LISTS)[number]>;
  /** The turns it finds; `nobodys` are neither the person's nor an answer. */
  turns: { user: number; assistant: number; nobodys: number };
}

export interface PageDiagnosis {
  /** Which of the site's hosts; -1 for a page of the person's own. */
  host: number;
  /** Whether the address is under the site's path. */
  path: boolean;
  /** Whether the address names a conversation. */
  conversation: boolean;
  shared: boolean;
  temporary: boolean;
  busy: boolean;
  matches: Matches<(typeof PAGE_LISTS)[number]>;
  generations: GenerationDiagnosis[];
}

/** A candidate as far as it is looked for; a lone selector bears no date. */
interface Looked {
  css: string;
  seen?: string;
  attribute?: string;
}

export function diagnosePage(document: Document, address: string, site: Site): PageDiagnosis {
  const url = URL.parse(address);
  return {
    host: site.hosts.indexOf(url?.hostname ?? ''),
    path: url !== null && `${url.pathname}/`.startsWith(site.path ?? '/'),
    conversation: conversationId(address, site) !== null,
    shared: isSharedPage(address, site),
    temporary: isTemporaryChat(address, site),
    busy: isBusy(document, site),
    matches: matchesOf(PAGE_LISTS, (list) => site[list] ?? [], document, []),
    generations: site.generations.map((generation) =>
      diagnose(rootOf(document, site), { ...site, generations: [generation] }, generation),
    ),
  };
}

function diagnose(root: ParentNode, site: Site, generation: Generation): GenerationDiagnosis {
  const found = findTurns(root, site);
  const turns = found?.turns ?? [];
  const of = (role: TurnElement['role']) => turns.filter((turn) => turn.role === role).length;
  return {
    id: generation.id,
    matches: matchesOf(TURN_LISTS, (list) => candidatesOf(generation, list), root, turns),
    turns: { user: of('user'), assistant: of('assistant'), nobodys: found?.nobodys ?? 0 },
  };
}

/** The candidates of a list. */
export function candidatesOf(generation: Generation, list: (typeof TURN_LISTS)[number]): readonly Looked[] {
  const said = generation[list] ?? [];
  return typeof said === 'string' ? [{ css: said }] : said;
}

function matchesOf<L extends string>(
  lists: readonly L[],
  candidates: (list: L) => readonly Looked[],
  root: ParentNode,
  turns: readonly TurnElement[],
): Matches<L> {
  const counts = lists.map((list) => candidates(list).map((one) => matching(root, turns, one).length));
  return Object.fromEntries(lists.map((list, at) => [list, counts[at]])) as Matches<L>;
}

/** What is looked for in the turn itself is looked for in the turns that were found. */
function matching(root: ParentNode, turns: readonly TurnElement[], { css, attribute }: Looked): Element[] {
  const own = css.startsWith(':scope') ? css.slice(':scope'.length) || '*' : null;
  const elements =
    own === null
      ? [...root.querySelectorAll(css)]
      : turns.map(({ element }) => element).filter((turn) => turn.matches(own));
  return attribute === undefined ? elements : elements.filter((element) => element.hasAttribute(attribute));
}
