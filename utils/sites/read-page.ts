/**
 * A whole page at one moment → its turns, or the honest answer that it can't be read. The content script
 * watches with the same parts; this is the form for a saved page and for the popup's diagnosis.
 */
import { isEmptyChat } from './empty-chat.ts';
import { findTurns, type FoundTurns, type TurnElement } from './find-turns.ts';
import { isBusy, isSharedPage, modelLabel } from './page-signs.ts';
import { isDone, ownStreamingMark, readTurnText, turnModel, type TurnText } from './read-turn.ts';
import { rootOf } from './root-of.ts';
import { siteOfPage } from './site-of-page.ts';
import type { Candidate, Site } from './site.ts';

export interface PageTurn {
  role: 'user' | 'assistant';
  text: string;
  state: 'streaming' | 'complete';
  model: string | null;
}

export interface PageReading {
  site: string | null;
  status: 'ok' | 'unreadable' | 'unknown-site';
  turns: PageTurn[];
}

export function readPage(document: Document, address: string): PageReading {
  const site = siteOfPage(document, address);
  if (!site) return { site: null, status: 'unknown-site', turns: [] };
  const unreadable: PageReading = { site: site.id, status: 'unreadable', turns: [] };
  if (isSharedPage(address, site)) return unreadable;
  const root = rootOf(document, site);
  const found = findTurns(root, site);
  if (!found) return isEmptyChat(document, address, site) ? { ...unreadable, status: 'ok' } : unreadable;
  const texts = found.turns.map((turn) => readTurnText(turn, found.generation));
  const busy = isBusy(document, site);
  if (!makesSense(root, found, texts, busy)) return unreadable;
  return { site: site.id, status: 'ok', turns: pageTurns(document, site, found, texts, busy) };
}

function pageTurns(
  document: Document,
  site: Site,
  found: FoundTurns,
  texts: TurnText[],
  busy: boolean,
): PageTurn[] {
  const label = modelLabel(document, site);
  return found.turns.map((turn, at) => {
    const last = at === found.turns.length - 1;
    return {
      role: turn.role,
      text: texts[at]?.text ?? '',
      state: turn.role === 'assistant' && isStreaming(found, at, busy && last) ? 'streaming' : 'complete',
      model: turn.role === 'assistant' ? (turnModel(turn, found.generation) ?? label) : null,
    };
  });
}

/** The turn's own mark decides; without one, a stop control on the page speaks for the last turn until it is done. */
export function isStreaming({ generation, turns }: FoundTurns, at: number, pageBusy: boolean): boolean {
  const turn = turns[at];
  if (!turn) return false;
  const own = ownStreamingMark(turn, generation);
  if (own !== null) return own;
  return pageBusy && !isDone(turn, generation);
}

/**
 * Whether turns found by their hooks add up to a conversation. A hook that a redesign has renamed shows as
 * a turn of nobody's, as one side missing while its words are on the page, or as turns of one side none of which
 * has a place for its words. A single one without such a place is the site's own: an error, a notice.
 */
function makesSense(root: ParentNode, found: FoundTurns, texts: TurnText[], busy: boolean): boolean {
  const { generation, turns, nobodys } = found;
  if (nobodys > 0) return false;
  for (const role of ['user', 'assistant'] as const) {
    const its = turns.flatMap((turn, at) => (turn.role === role ? [at] : []));
    const isLast = (at: number) => at === turns.length - 1;
    const settled = its.filter((at) => !isStreaming(found, at, busy && isLast(at)));
    if (settled.length && !settled.some((at) => texts[at]?.found)) return false;
  }
  const questions = turns.filter((turn) => turn.role === 'user').length;
  if (questions === turns.length) return !outsideTurns(root, turns, generation.answerText);
  if (questions > 0) return true;
  return generation.virtual && turns.length === 1 && !outsideTurns(root, turns, generation.userText);
}

function outsideTurns(
  root: ParentNode,
  turns: readonly TurnElement[],
  places: readonly Candidate[],
): boolean {
  return places.some(
    ({ css }) =>
      css !== ':scope' &&
      [...root.querySelectorAll(css)].some((place) => !turns.some(({ element }) => element.contains(place))),
  );
}
