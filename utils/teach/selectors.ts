/** Element → the selectors that may find others like it, best first: what names a thing before how it looks. */

export interface Token {
  css: string;
  /** Lower is better. */
  cost: number;
}

/** Made by a build, different in the next. */
const HASHED =
  /^(?:css|sc|jsx|svelte|emotion|_)-?[a-z0-9_-]{4,}$|(?:__|--|_|-)(?=[A-Za-z0-9]*\d)[A-Za-z0-9]{5,}$|^(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{5,}$/;
/** What an element is only for a while. */
const STATE =
  /active|hover|focus|selected|last|first|anim|enter|leave|visible|loading|stream|typing|new|current|odd|even/i;
/** Words that tell who speaks. */
const ROLE =
  /user|human|person|client|customer|\bme\b|mine|\bown\b|self|outgoing|sent|question|prompt|assistant|bot|\bai\b|model|agent|incoming|received|reply|answer|response|direction|author|sender|role/i;
/** Attributes that tell what an element is. */
const TELLING =
  /^(?:role|type|align|dir|slot|part|itemprop|author|sender|from|by|kind|side|placement|data-.+|aria-(?:label|roledescription))$/;
/** A value or a name without signs of a selector's own. */
const PLAIN = /^[\w .:/-]+$/;
/** Longest value taken over: longer ones are content. */
const MAX_VALUE = 40;

export function tokensOf(element: Element): Token[] {
  const tokens: Token[] = [];
  const tag = element.localName;
  if (tag.includes('-')) tokens.push({ css: CSS.escape(tag), cost: 2 });
  for (const { name, value } of element.attributes) {
    if (!TELLING.test(name)) continue;
    const attribute = `[${CSS.escape(name)}]`;
    const isValue = value.length <= MAX_VALUE && PLAIN.test(value) && !/\d{2,}| \S+ /.test(value);
    if (isValue)
      tokens.push({
        css: `[${CSS.escape(name)}="${CSS.escape(value)}"]`,
        cost: roleCost(`${name} ${value}`, 3),
      });
    if (name.startsWith('data-')) tokens.push({ css: attribute, cost: roleCost(name, 4) });
  }
  for (const name of element.classList) {
    if (!PLAIN.test(name)) continue;
    const cost = HASHED.test(name) ? 20 : STATE.test(name) ? 15 : roleCost(name.replace(/[-_]/g, ' '), 5);
    tokens.push({ css: `.${CSS.escape(name)}`, cost });
  }
  for (const part of (element.getAttribute('style') ?? '').split(';')) {
    const style = part.trim();
    if (style && style.length <= MAX_VALUE && /^[\w :.,%()#-]+$/.test(style) && !/url|\d{3,}/.test(style))
      tokens.push({ css: `[style*="${style}"]`, cost: 9 });
  }
  if (!/^(?:div|span)$/.test(tag) && !tag.includes('-')) tokens.push({ css: tag, cost: 10 });
  return tokens.sort((a, b) => a.cost - b.cost);
}

const roleCost = (words: string, cost: number) => (ROLE.test(words) ? cost - 3 : cost);

/** A selector for one element by where it stands below `root`, for pages that name nothing. */
export function pathTo(element: Element, root: ParentNode): string {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at && at !== root && at.localName !== 'html';
    at = at.parentElement
  ) {
    const named = tokensOf(at).find(({ css, cost }) => cost < 9 && root.querySelectorAll(css).length === 1);
    const id = at.id && !/\d{2,}|[:.]/.test(at.id) ? `#${CSS.escape(at.id)}` : null;
    const unique = id ?? named?.css;
    if (unique) return [unique, ...steps].join(' > ');
    const same = [...(at.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === at?.localName,
    );
    const step = same.length > 1 ? `${at.localName}:nth-of-type(${same.indexOf(at) + 1})` : at.localName;
    steps.unshift(step);
  }
  return steps.join(' > ');
}
