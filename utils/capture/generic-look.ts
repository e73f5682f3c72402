/**
 * A page that nobody described → a snapshot of the last questions and answers, found from what the person just sent.
 * What was on the page before they pressed Enter is never part of it, and what can't be told is left out.
 */
import { findAnswer, textOf } from '../generic-reader/find-answer.ts';
import { findEcho } from '../generic-reader/find-echo.ts';
import { flatTexts } from '../generic-reader/flat-tree.ts';
import { isBare, isComing, isFailure } from '../generic-reader/labels.ts';
import type { LastTyped } from '../generic-reader/last-typed.ts';
import { isOutside } from '../generic-reader/left-out.ts';
import { readAnswer } from '../generic-reader/read-answer.ts';
import { hasStopControl } from '../generic-reader/stop-control.ts';
import { CONTENT_FILTER } from '../sites/content-filter.ts';
import { findNotice, noticesOn, type Notice } from '../sites/find-notice.ts';
import type { Site } from '../sites/site.ts';
import type { PageLook } from './page-look.ts';
import type { SeenTurn, Sent } from './snapshot.ts';

/** Id of the generation of pages that are read so. */
export const GENERIC = 'generic';

/** A pause in writing is shorter than this. */
const QUIET_MS = 2_500;
/** A few words may be the name above an answer that has not come. */
const BARE_QUIET_MS = 20_000;
/** A control to stop may be something else. */
const STOP_MS = 15_000;
/** Exchanges in a snapshot. */
const KEPT = 2;

/** What stood on the page when the person last pressed a key or a button to send. */
type Held = WeakMap<Text, string>;

interface Exchange {
  sent: Sent;
  held: Held;
  number: number;
  echo: Element;
  parts: Element[];
  raw: string;
  changedAt: number;
}

export function createGenericLook(document: Document, site: Site, typed: LastTyped): PageLook {
  const nodes = new WeakMap<Element, number>();
  const labels = new Set<string>();
  let held: Held = new WeakMap();
  let nodeCount = 0;
  let sends = 0;
  let exchanges: Exchange[] = [];
  let waiting: { sent: Sent; held: Held; number: number } | null = null;
  let lastSent = -1;
  let heldNotices: readonly (readonly [Element, string])[] = [];
  let notice: Notice | null = null;
  let address = '';

  const nodeId = (element: Element): number => {
    const id = nodes.get(element) ?? ++nodeCount;
    nodes.set(element, id);
    return id;
  };

  const echoOf = ({ sent, held }: Pick<Exchange, 'sent' | 'held'>): Element | null =>
    findEcho(document.body, sent.text, newSince(held));

  const followSent = (sent: Sent | null): void => {
    if (sent && sent.at !== lastSent) {
      lastSent = sent.at;
      waiting = { sent, held, number: ++sends };
    }
    const echo = waiting && echoOf(waiting);
    if (!waiting || !echo) return;
    const { at } = waiting.sent;
    exchanges = [...exchanges, { ...waiting, echo, parts: [], raw: '', changedAt: at }].slice(-KEPT);
    waiting = null;
  };

  /** A page may make the question's element anew, for instance once it is stored. */
  const standing = (exchange: Exchange, isLast: boolean): Exchange | null => {
    if (exchange.echo.isConnected) return exchange;
    const echo = isLast ? echoOf(exchange) : null;
    return echo && { ...exchange, echo };
  };

  const follow = (exchange: Exchange, at: number, next: Element | null): void => {
    // An earlier answer stays where it was: what follows it now may be the next question's.
    if (next === null)
      exchange.parts = findAnswer(exchange.echo, {
        composer: typed.element(),
        next,
        isNew: newSince(exchange.held),
      });
    const raw = exchange.parts.map(textOf).join('\n');
    if (raw !== exchange.raw) exchange.changedAt = at;
    exchange.raw = raw;
  };

  const turnsOf = (exchange: Exchange, at: number): SeenTurn[] => {
    const { sent, number, echo, parts, raw, changedAt } = exchange;
    const base = { transient: false, isStreaming: () => false };
    const question: SeenTurn = {
      ...base,
      role: 'user',
      identity: `order ${2 * number}`,
      order: 2 * number,
      node: nodeId(echo),
      raw: sent.text,
      read: () => ({ text: sent.text, cut: false, found: true }),
    };
    const [first] = parts;
    if (!first || isComing(raw)) return [question];
    const quiet = at - changedAt;
    const answer: SeenTurn = {
      ...base,
      role: 'assistant',
      identity: `order ${2 * number + 1}`,
      order: 2 * number + 1,
      node: nodeId(first),
      raw,
      isStreaming: () =>
        quiet < (isBare(raw) ? BARE_QUIET_MS : QUIET_MS) ||
        (quiet < STOP_MS && hasStopControl(typed.element())),
      read: () => {
        const { text, cut, labels: seen } = readAnswer(parts, labels);
        for (const label of seen) labels.add(label);
        // What the page says of a failure is told as its notice.
        return isFailure(text) ? { text: '', cut: false, found: true } : { text, cut, found: true };
      },
    };
    return [question, answer];
  };

  const roots = () => rootsAround(exchanges.flatMap(({ echo, parts }) => [echo, ...parts]));
  const isOld = ({ element, text }: Notice) =>
    heldNotices.some(([held, said]) => held === element && said === text);
  const newNotice = (): Notice | null => {
    for (const root of [document, ...roots()]) {
      const found = findNotice(root, site, isOld);
      if (found) return found;
    }
    return null;
  };

  const exchangeOf = ({ order }: SeenTurn) =>
    exchanges.find(({ number }) => number === Math.floor((order ?? -1) / 2));
  const elementOf = (turn: SeenTurn): Element | null => {
    const exchange = exchangeOf(turn);
    return (turn.role === 'user' ? exchange?.echo : exchange?.parts[0]) ?? null;
  };

  return {
    hold() {
      held = new WeakMap();
      for (const text of flatTexts(document.body, isOutside)) held.set(text, text.data);
      heldNotices = [document, ...roots()].flatMap((root) =>
        [...noticesOn(root, site)].map(({ element, text }) => [element, text] as const),
      );
    },
    snapshot(at, sent) {
      followSent(sent);
      exchanges = exchanges
        .map((exchange, index) => standing(exchange, index === exchanges.length - 1))
        .filter((exchange) => exchange !== null);
      exchanges.forEach((exchange, index) => follow(exchange, at, exchanges[index + 1]?.echo ?? null));
      address = document.location.href;
      return {
        at,
        conversation: null,
        turns: exchanges.flatMap((exchange) => turnsOf(exchange, at)),
        sent,
        isBusy: () => hasStopControl(typed.element()),
        notice: () => {
          const last = exchanges.at(-1);
          notice = (last && failureIn(last, labels)) ?? newNotice();
          return notice && { ...notice, node: nodeId(notice.element) };
        },
      };
    },
    hasChanged: () =>
      waiting !== null ||
      document.location.href !== address ||
      exchanges.some(({ echo, parts, raw }) => !echo.isConnected || parts.map(textOf).join('\n') !== raw),
    address: () => address,
    generation: () => GENERIC,
    elementOf,
    noticeElement: () => notice?.element ?? null,
    placeOf: elementOf,
    modelOf: () => null,
    roots,
  };
}

/** An answer's place in which only the page itself speaks. */
function failureIn({ parts }: Exchange, labels: ReadonlySet<string>): Notice | null {
  const [element] = parts;
  const { text } = readAnswer(parts, labels);
  if (!element || !isFailure(text)) return null;
  const isFiltered = CONTENT_FILTER.some((pattern) => new RegExp(pattern, 'iu').test(text));
  return { kind: isFiltered ? 'platform_block' : 'error', element, text, stops: false };
}

const newSince = (held: Held) => (text: Text) => held.get(text) !== text.data;

/** Open shadow roots around these: what changes there is told to nobody outside. */
function rootsAround(elements: readonly Element[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const element of elements) {
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      roots.add(root);
  }
  return [...roots];
}
