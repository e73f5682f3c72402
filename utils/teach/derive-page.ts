/**
 * Two elements that a person has pointed at, their own message and an answer → the selectors that read the whole
 * conversation. Every candidate is tried on the page itself; where the two can't be told apart, that is said.
 */
import { IN_MESSAGES } from '../generic-reader/left-out.ts';
import { findTurns, type FoundTurns, type Role } from '../sites/find-turns.ts';
import { readTurnText } from '../sites/read-turn.ts';
import type { Site } from '../sites/site.ts';
import { taughtSite, type TaughtPage } from '../sites/taught-page.ts';
import { pathTo, tokensOf, type Token } from './selectors.ts';
import { textPlace } from './text-place.ts';

export type Shown = Omit<TaughtPage, 'taughtPage' | 'origin'>;
export type Derived = { ok: true; page: Shown } | { ok: false; why: 'same_message' | 'not_told_apart' };

/** Candidates tried for each of a page's selectors. */
const TRIED = 6;
/** Elements of a turn that may tell whose it is. */
const INSIDE = 60;
/** What a text is made of tells nothing of who wrote it. */
const CONTENT =
  'p, ul, ol, li, pre, code, table *, blockquote, h1, h2, h3, h4, h5, h6, a, b, em, i, s, strong, br, button, button *, details, details *';

export function derivePage(pointed: { user: Element; answer: Element }): Derived {
  const { user, answer, root, within } = inOneRoot(pointed.user, pointed.answer);
  if (user.contains(answer) || answer.contains(user)) return { ok: false, why: 'same_message' };
  const here: Pointed = { user, answer, root };
  const common = commonAncestor(user, answer, root);
  // What both have says more than what one lacks, and that more than their order.
  for (const way of [byBoth, byLack, byOrder]) {
    const best = LEVELS.flatMap((level) => pagesAt(levelOf(common, level), here, way))
      .map((page) => ({ page: { ...page, within }, worth: worthOf(page, here) }))
      .filter(({ worth }) => worth !== null)
      .sort((one, other) => (other.worth ?? 0) - (one.worth ?? 0))[0];
    if (best) return { ok: true, page: best.page };
  }
  return { ok: false, why: 'not_told_apart' };
}

/** Steps from the common ancestor out to the list, and from the list in to a turn. */
const LEVELS = [0, 1, 2]
  .flatMap((out) => [1, 2, 3].map((depth) => ({ out, depth })))
  .filter(({ out, depth }) => depth > out);

interface Pointed {
  user: Element;
  answer: Element;
  root: ParentNode;
}

/** Both lifted out of shadow roots until they lie in the same one. */
function inOneRoot(user: Element, answer: Element): Pointed & { within: string[] } {
  const rootsUp = (element: Element) => {
    const up: { element: Element; root: Node }[] = [];
    for (let at: Element | null = element; at;) {
      const root: Node = at.getRootNode();
      up.push({ element: at, root });
      at = root instanceof ShadowRoot ? root.host : null;
    }
    return up;
  };
  const ofAnswer = rootsUp(answer);
  for (const one of rootsUp(user)) {
    const other = ofAnswer.find(({ root }) => root === one.root);
    if (other)
      return {
        user: one.element,
        answer: other.element,
        root: one.root as unknown as ParentNode,
        within: hostsTo(one.root),
      };
  }
  return { user, answer, root: user.ownerDocument, within: [] };
}

function hostsTo(root: Node): string[] {
  const hosts: string[] = [];
  for (let at = root; at instanceof ShadowRoot; at = at.host.getRootNode())
    hosts.unshift(pathTo(at.host, at.host.getRootNode() as unknown as ParentNode));
  return hosts;
}

/** Null where they lie side by side in the root itself. */
function commonAncestor(one: Element, other: Element, root: ParentNode): ParentNode {
  for (let at = one.parentElement; at; at = at.parentElement) if (at.contains(other)) return at;
  return root;
}

interface Level {
  list: ParentNode;
  /** Steps from the list down to a turn: 1 where turns lie side by side, more where each pair has a box of its own. */
  depth: number;
}

function levelOf(common: ParentNode, { out, depth }: { out: number; depth: number }): Level {
  let list: ParentNode = common;
  for (let at = 0; at < out; at++) list = (list as Element).parentElement ?? list;
  return { list, depth };
}

/** The turn around an element: what lies so many steps below the list. */
function turnAround(element: Element, { list, depth }: Level): Element | null {
  const up: Element[] = [];
  for (let at: Element | null = element; at && (at as ParentNode) !== list; at = at.parentElement)
    up.unshift(at);
  return up[depth - 1] ?? null;
}

function pagesAt(level: Level, { user, answer, root }: Pointed, way: Way): Shown[] {
  // No list of messages is the whole document.
  if ((level.list as Partial<Element>).localName === 'html') return [];
  const turns = { user: turnAround(user, level), answer: turnAround(answer, level) };
  if (!turns.user || !turns.answer || turns.user === turns.answer) return [];
  const places = {
    userText: textPlace(user, turns.user),
    answerText: textPlace(answer, turns.answer),
  };
  const roles = way({ user, answer }, { user: turns.user, answer: turns.answer });
  return turnSelectors(level, { user: turns.user, answer: turns.answer }, root).flatMap((turn) =>
    roles.map((role) => ({ within: [], turn, ...role, ...places, strip: [...IN_MESSAGES] })),
  );
}

function turnSelectors(
  { list, depth }: Level,
  turns: { user: Element; answer: Element },
  root: ParentNode,
): string[] {
  const ofUser = tokensOf(turns.user);
  const ofAnswer = tokensOf(turns.answer);
  const shared = ofUser.filter(({ css }) => ofAnswer.some((other) => other.css === css));
  const path = list === root ? '' : `${pathTo(list as Element, root)} > `;
  const below = path + '* > '.repeat(depth - 1);
  const either = (a: Token | undefined, b: Token | undefined) =>
    a && b ? [`${below}${a.css}, ${below}${b.css}`] : [];
  return [
    ...shared.slice(0, 3).flatMap(({ css }) => [`${below}${css}`, css]),
    `${below}*`,
    ...either(ofUser[0], ofAnswer[0]),
  ].slice(0, TRIED);
}

type Two = Record<'user' | 'answer', Element>;
type Roles = Record<'user' | 'answer', string>;
/** A way to tell the two apart: selectors that hold of one turn, or in it, and not of the other. */
type Way = (pointed: Two, turns: Two) => Roles[];

const byBoth: Way = (pointed, turns) => {
  const answers = ownTokens('answer', pointed, turns);
  return ownTokens('user', pointed, turns).flatMap((user) => answers.map((answer) => ({ user, answer })));
};

const byLack: Way = (pointed, turns) => {
  const has = (css: string) => `:is(${css}, :has(${css}))`;
  const lacks = (css: string) => `:not(${css}, :has(${css}))`;
  return [
    ...ownTokens('user', pointed, turns).map((css) => ({ user: has(css), answer: lacks(css) })),
    ...ownTokens('answer', pointed, turns).map((css) => ({ user: lacks(css), answer: has(css) })),
  ];
};

const byOrder: Way = (_pointed, { user, answer }) => {
  const [one, other] = isOdd(user) ? ['odd', 'even'] : ['even', 'odd'];
  return isOdd(user) === isOdd(answer)
    ? []
    : [{ user: `:nth-child(${one})`, answer: `:nth-child(${other})` }];
};

const isOdd = (element: Element): boolean =>
  [...(element.parentElement?.children ?? [])].indexOf(element) % 2 === 0;

/** What one turn has and the other lacks, best first; what lies on the way to what was pointed at before the rest. */
function ownTokens(role: 'user' | 'answer', pointed: Two, turns: Two): string[] {
  const [turn, other] = [turns[role], turns[role === 'user' ? 'answer' : 'user']];
  const inside = [...turn.querySelectorAll('*')]
    .slice(0, INSIDE)
    .filter((element) => !element.matches(CONTENT));
  const tokens = [turn, ...inside].flatMap((element) => {
    const far = element.contains(pointed[role]) ? 0 : 6;
    return tokensOf(element).map(({ css, cost }) => ({ css, cost: cost + far }));
  });
  const own = tokens.filter(({ css }) => !other.matches(css) && !other.querySelector(css));
  return [...new Set(own.sort((a, b) => a.cost - b.cost).map(({ css }) => css))].slice(0, TRIED);
}

/** How well a page reads, higher is better; null where it reads one of the two wrongly, or leaves a turn to nobody. */
function worthOf(page: Shown, { user, answer, root }: Pointed): number | null {
  const site = taughtSite({ ...page, taughtPage: 1, origin: 'https://taught.example' }, null) as Site;
  const found = findTurns(root, site);
  if (!found || found.nobodys > 0 || found.turns.some(({ element }) => !hasOneRole(element, page)))
    return null;
  const holds = (role: Role, pointed: Element) =>
    found.turns.some((turn) => turn.role === role && turn.element.contains(pointed));
  if (!holds('user', user) || !holds('assistant', answer) || !readsAll(found)) return null;
  const changes = found.turns.filter(({ role }, at) => role !== found.turns[at - 1]?.role).length;
  const lengths = [page.turn, page.user, page.answer, page.userText, page.answerText].join('').length;
  // A turn more is worth more than any brevity, and one that does not alternate is worth nothing.
  return changes * 1_000 - (found.turns.length - changes) * 1_000 - lengths - penalty(page);
}

/** What only counts positions breaks with the next change of the page. */
const penalty = ({ user, answer, turn, userText, answerText }: Shown): number =>
  [user, answer, turn, userText, answerText].reduce(
    (sum, css) => sum + count(css, /nth-/g) * 60 + count(css, /:not\(/g) * 30 + count(css, /\* >/g) * 60,
    0,
  );

const count = (css: string, what: RegExp): number => css.match(what)?.length ?? 0;

function hasOneRole(element: Element, { user, answer }: Shown): boolean {
  const [isUser, isAnswer] = [element.matches(user), element.matches(answer)];
  if (isUser || isAnswer) return isUser !== isAnswer;
  return (element.querySelector(user) !== null) !== (element.querySelector(answer) !== null);
}

/** Whether every turn has its words where they were shown to be. */
const readsAll = ({ turns, generation }: FoundTurns): boolean =>
  turns.every((turn) => readTurnText(turn, generation).found);
