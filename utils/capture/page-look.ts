/**
 * The page → a snapshot of its last turns, with as little work as can be. A long conversation is searched
 * only when its list of turns has changed; in between the same elements are looked at again.
 */
import { findNotice, noticesOn, type Notice } from '../sites/find-notice.ts';
import { findTurns, type FoundTurns, type TurnElement } from '../sites/find-turns.ts';
import { busySign, conversationId, isBusySign, modelLabel } from '../sites/page-signs.ts';
import {
  answerPlace,
  isDone,
  ownStreamingMark,
  readTurnText,
  turnKey,
  turnModel,
  turnOrder,
} from '../sites/read-turn.ts';
import { rootOf, rootsOf } from '../sites/root-of.ts';
import type { Site } from '../sites/site.ts';
import type { SeenTurn, Sent, Snapshot } from './snapshot.ts';

/** Turns in a snapshot: two questions and their answers. */
const TAIL = 4;
/** Elements searched for them: some are branches that are hidden, or lie inside one another. */
const SEARCHED = 16;

export interface PageLook {
  /** The person is about to send: what stands on the page now is old. */
  hold(): void;
  /** `paced`: it is looked at again and again, because the last turn changes; the others are taken as they were. */
  snapshot(at: number, sent: Sent | null, paced?: boolean): Snapshot;
  /** Whether anything that a snapshot shows has changed since the last one. */
  hasChanged(): boolean;
  /** The page's address at the last snapshot. */
  address(): string;
  /** Id of the generation of the page's build last read. */
  generation(): string | null;
  elementOf(turn: SeenTurn): Element | null;
  /** Where the site says what it says, beside the model's words. */
  noticeElement(): Element | null;
  /** Where its words stand. */
  placeOf(turn: SeenTurn): Element | null;
  modelOf(turn: SeenTurn): string | null;
  /** Open shadow roots whose changes must be watched beside the document's. */
  roots(): Node[];
}

interface Tail {
  found: FoundTurns;
  /** Number of the first of the turns; null where the page shows only some of the conversation. */
  firstOrder: number | null;
  /** Where the turns lie, and what that lies in, as they were; none while there are too few turns to tell. */
  around: Ends[];
  names: Map<TurnElement, Name>;
}

/** A site may put each question into a box of its own with its answer: the next one then comes further out. */
interface Ends {
  element: Element;
  last: Element | null;
  count: number;
}

interface Name {
  key: ReturnType<typeof turnKey>;
  order: number | null;
}

export function createPageLook(document: Document, site: Site): PageLook {
  const nodes = new WeakMap<Element, number>();
  let nodeCount = 0;
  let tail: Tail | null = null;
  let raws: string[] = [];
  let address = '';
  let conversation: string | null = null;
  let busy: Element | null = null;
  let heldNotices: readonly (readonly [Element, string])[] = [];
  let notice: Notice | null = null;

  const nodeId = (element: Element): number => {
    const id = nodes.get(element) ?? ++nodeCount;
    nodes.set(element, id);
    return id;
  };

  const isPageBusy = (): boolean => {
    if (!busy?.isConnected || !isBusySign(busy, site)) busy = busySign(document, site);
    return busy !== null;
  };

  const newNotice = (): Notice | null =>
    findNotice(document, site, ({ element, text }) =>
      heldNotices.some(([held, said]) => held === element && said === text),
    );

  const search = (): Tail | null => {
    const found = findTurns(rootOf(document, site), site, SEARCHED);
    // A turn of nobody's means that the hooks no longer fit: nothing on this page is known.
    if (!found || found.nobodys > 0) return null;
    const firstOrder = found.generation.virtual
      ? null
      : found.before + Math.max(0, found.turns.length - TAIL);
    const turns = found.turns.slice(-TAIL);
    return {
      found: { ...found, turns },
      firstOrder,
      around: endsAround(commonParent(turns.slice(-2)), document.body),
      names: new Map(),
    };
  };

  const stands = ({ around, found }: Tail): boolean =>
    around.length > 0 &&
    // Some pages lay out an answer's place with the question, and put the answer somewhere into it later.
    found.turns.at(-1)?.role === 'assistant' &&
    around.every(
      ({ element, last, count }) =>
        element.isConnected && element.lastElementChild === last && element.childElementCount === count,
    ) &&
    found.turns.every(({ element }) => element.isConnected) &&
    // A page may go on with the element of an answer as something else, such as its thinking.
    found.turns.at(-1)?.element.matches(found.by) === true;

  /** Only the last turn may yet be given another key; the others are asked once. */
  const nameOf = (turn: TurnElement, { found: { generation, turns }, names }: Tail): Name => {
    const known = turn === turns.at(-1) ? undefined : names.get(turn);
    const name = known ?? { key: turnKey(turn, generation), order: turnOrder(turn, generation) };
    names.set(turn, name);
    return name;
  };

  const seen = (turn: TurnElement, at: number, tail: Tail): SeenTurn => {
    const { generation, turns } = tail.found;
    const { key, order: own } = nameOf(turn, tail);
    const order = own ?? (tail.firstOrder === null ? null : tail.firstOrder + at);
    const node = nodeId(turn.element);
    return {
      role: turn.role,
      identity: key ? `key ${key.key}` : order === null ? `node ${node}` : `order ${order}`,
      node,
      transient: key?.transient ?? false,
      order,
      raw: raws[at] ?? '',
      isStreaming: () =>
        ownStreamingMark(turn, generation) ??
        (at === turns.length - 1 && !isDone(turn, generation) && isPageBusy()),
      read: () => readTurnText(turn, generation, turn.role === 'assistant'),
    };
  };

  const foundAs = (turn: SeenTurn) =>
    tail?.found.turns.find(({ element }) => nodes.get(element) === turn.node);
  const rawOf = ({ element }: TurnElement) => element.textContent ?? '';

  return {
    hold() {
      heldNotices = [...noticesOn(document, site)].map(({ element, text }) => [element, text]);
    },
    snapshot(at, sent, paced = false) {
      const stood = !!tail && stands(tail);
      if (!stood) tail = search();
      const turns = tail?.found.turns ?? [];
      const { href } = document.location;
      if (href !== address) conversation = conversationId(href, site);
      address = href;
      raws = turns.map(
        (turn, index) => (paced && stood && index < turns.length - 1 ? raws[index] : null) ?? rawOf(turn),
      );
      return {
        at,
        conversation,
        turns: turns.map((turn, index) => seen(turn, index, tail as Tail)),
        sent,
        isBusy: isPageBusy,
        notice: () => {
          notice = newNotice();
          return notice && { ...notice, node: nodeId(notice.element) };
        },
      };
    },
    hasChanged() {
      if (!tail || !stands(tail) || document.location.href !== address) return true;
      return tail.found.turns.some((turn, at) => rawOf(turn) !== raws[at]);
    },
    address: () => address,
    generation: () => tail?.found.generation.id ?? null,
    elementOf: (turn) => foundAs(turn)?.element ?? null,
    noticeElement: () => notice?.element ?? null,
    placeOf: (turn) => {
      const found = foundAs(turn);
      return found && tail ? answerPlace(found, tail.found.generation) : null;
    },
    modelOf: (turn) => {
      const found = foundAs(turn);
      return (found && tail && turnModel(found, tail.found.generation)) ?? modelLabel(document, site);
    },
    roots: () => rootsOf(document, site),
  };
}

/** The closest element that holds all of them. */
function commonParent(turns: readonly TurnElement[]): Element | null {
  let parent = turns[0]?.element.parentElement ?? null;
  while (parent && !turns.every(({ element }) => parent?.contains(element))) parent = parent.parentElement;
  return parent;
}

/** From there up to the page's body, which is left out: what floats above the page comes and goes there. */
function endsAround(from: Element | null, body: Element): Ends[] {
  const ends: Ends[] = [];
  for (let element = from; element && element !== body; element = element.parentElement)
    ends.push({ element, last: element.lastElementChild, count: element.childElementCount });
  return ends;
}
