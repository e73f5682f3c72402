/**
 * Element → its text as a person sees it: blocks on lines of their own, code kept as it is, and without
 * what is only for screen readers, for pressing, or for formula engines. Walks without recursion and
 * within limits, because the page may be hostile. With `marks` the text carries Markdown's signs of code,
 * quotes, lists and tables: whoever judges it must know what the answer only quotes.
 */

export interface ReadText {
  text: string;
  /** Whether a limit was reached and the rest left out. */
  cut: boolean;
}

/** Longest text read from one element, in UTF-16 units. */
export const MAX_READ_TEXT = 1_000_000;
/** Most nodes looked at in one element; a real answer has a few thousand. */
const MAX_NODES = 200_000;

/** Left out of every text. A dialog's page is hidden too, so `aria-hidden` counts only below the element read. */
const NEVER_TEXT = [
  'script, style, template, noscript, svg, iframe, audio, video, canvas, object',
  'input, textarea, select',
  '.sr-only, .visually-hidden, .cdk-visually-hidden',
  '[hidden], [inert], [aria-hidden="true"]:not(.katex-html):not(.view-lines)',
  '.katex-mathml, annotation',
].join(', ');

/** Line breaks that an element needs before and after it, as in the HTML standard's `innerText`. */
const BREAKS: Record<string, number> = Object.fromEntries([
  ...'P H1 H2 H3 H4 H5 H6 PRE BLOCKQUOTE TABLE'.split(' ').map((tag) => [tag, 2]),
  ...'ADDRESS ARTICLE ASIDE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER HEADER HR LI MAIN OL SECTION SUMMARY TR UL'
    .split(' ')
    .map((tag) => [tag, 1]),
]);

export interface ReadOptions {
  /** Further selectors to leave out. */
  strip?: readonly string[];
  /** Whether words inside a button are text. */
  buttons?: boolean;
  /** Whether to write Markdown's signs. */
  marks?: boolean;
  /** Whether line breaks in the source are line breaks. */
  lines?: boolean;
}

export function readText(
  root: Element,
  { strip = [], buttons = false, marks = false, lines = false }: ReadOptions = {},
): ReadText {
  const leaveOut = [NEVER_TEXT, ...(buttons ? [] : ['button, [role="button"]']), ...strip].join(', ');
  const page = new Lines(marks, lines);
  let nodes = 0;
  let cut = false;
  let node: Node | null = root;
  while (node) {
    if (++nodes > MAX_NODES || page.length > MAX_READ_TEXT) {
      cut = true;
      break;
    }
    const inside = node === root || !(node instanceof Element) || isBare(node) || !node.matches(leaveOut);
    if (node.nodeType === Node.TEXT_NODE) page.text((node as Text).data);
    if (node.nodeType === Node.ELEMENT_NODE && inside) page.enter(node as Element);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === Node.ELEMENT_NODE && inside) page.leave(node as Element);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as Node;
      page.leave(node as Element);
    }
    node = node === root ? null : node.nextSibling;
  }
  const text = page.joined();
  return { text: text.slice(0, MAX_READ_TEXT).toWellFormed(), cut: cut || text.length > MAX_READ_TEXT };
}

/** Most elements of an answer; without attributes none of them is ever left out, and asking is what costs. */
const PLAIN = new Set(
  'A B BR CODE EM H1 H2 H3 H4 I LI OL P PRE STRONG TABLE TBODY TD TH THEAD TR U UL'.split(' '),
);
const isBare = (element: Element) => PLAIN.has(element.tagName) && element.attributes.length === 0;

/** Most signs of nested quotes written before one line. */
const MAX_QUOTES = 8;
/** Where lines are kept as they were typed. */
const PRE_WRAP = '.whitespace-pre-wrap, .whitespace-break-spaces, [style*="pre-wrap"]';
const SPACE = /[\s\u200b]+/g;
/** A line break before a deep indent was not typed: whoever saved the page has laid out its source. */
const SPACE_IN_LINE = /\n?[^\S\n]{8,}|[^\S\n]+|\u200b+/g;

const keepsLines = (element: Element) => element.attributes.length > 0 && element.matches(PRE_WRAP);

/** Lines of code as the editors CodeMirror and Monaco draw them, which need no `pre` around them. */
const EDITOR = '.cm-content, .view-lines';

const isCode = (element: Element) =>
  element.tagName === 'PRE' || (element.attributes.length > 0 && element.matches(EDITOR));

/** Collects text; breaks between blocks are written only once there is text on both sides. */
class Lines {
  length = 0;
  private readonly marks: boolean;
  private parts: string[] = [];
  private breaks = 0;
  /** Between the start of a cell that is not its row's first, and its first text. */
  private cell = false;
  /** Before the first text of a row. */
  private rowIsEmpty = false;
  /** A sign to write before the next text: of a list item, a quote, a heading. */
  private sign = '';
  private quotes = 0;
  private pres = 0;
  /** Whether the outermost block of code holds `code`. */
  private preHoldsCode = false;
  private codes = 0;
  private wraps = 0;

  constructor(marks: boolean, keepsLines: boolean) {
    this.marks = marks;
    this.wraps = keepsLines ? 1 : 0;
  }

  enter(element: Element): void {
    const tag = element.tagName;
    const isFence = isCode(element) && ++this.pres === 1;
    if (isFence) this.preHoldsCode = element.querySelector('code') !== null;
    if (tag === 'CODE') this.codes++;
    if (keepsLines(element)) this.wraps++;
    if (tag === 'BR') this.write('\n');
    else if (tag === 'TD' || tag === 'TH') this.enterCell(element);
    else if (!this.cell) this.breaks = Math.max(this.breaks, BREAKS[tag] ?? 0);
    if (tag === 'TR') this.rowIsEmpty = true;
    if (!this.marks) return;
    if (tag === 'LI') this.sign = element.parentElement?.tagName === 'OL' ? `${itemNumber(element)}. ` : '- ';
    if (tag === 'BLOCKQUOTE') this.quotes++;
    if (/^H[1-6]$/.test(tag)) this.sign = '## ';
    if (isFence) this.fence();
  }

  leave(element: Element): void {
    const tag = element.tagName;
    const isFence = isCode(element) && --this.pres === 0;
    if (tag === 'CODE') this.codes--;
    if (keepsLines(element)) this.wraps--;
    if (this.marks && isFence) {
      this.breaks = 0;
      this.fence();
    }
    if (tag === 'TR' || tag === 'TABLE') this.cell = false;
    if (!this.cell) this.breaks = Math.max(this.breaks, BREAKS[tag] ?? 0);
    if (this.marks && tag === 'BLOCKQUOTE') this.quotes--;
  }

  /** Some sites wrap what is in a cell in blocks of its own; the cells are side by side all the same. */
  private enterCell(element: Element): void {
    this.cell = element.previousElementSibling !== null;
    if (this.cell && !this.rowIsEmpty) this.breaks = 0;
  }

  text(data: string): void {
    // Space matters in code, but not in the furniture that sites put into the same `pre`.
    if (this.pres && (this.codes || !this.preHoldsCode)) return this.write(data);
    const text = data.replace(this.wraps ? SPACE_IN_LINE : SPACE, ' ');
    const last = this.parts.at(-1)?.at(-1) ?? '\n';
    this.write(this.breaks || this.cell || /\s/.test(last) ? text.trimStart() : text);
  }

  private write(text: string): void {
    if (!text) return;
    const quote = '> '.repeat(Math.min(this.quotes, MAX_QUOTES));
    if (this.parts.length && this.breaks) this.parts.push('\n'.repeat(this.breaks));
    else if (this.parts.length && this.cell) this.parts.push(this.marks ? ' | ' : '\t');
    if (quote && (this.breaks || !this.parts.length)) this.parts.push(quote);
    if (this.sign) this.parts.push(this.sign);
    this.breaks = 0;
    this.cell = false;
    this.rowIsEmpty = false;
    this.sign = '';
    this.parts.push(quote ? text.replaceAll('\n', `\n${quote}`) : text);
    this.length += text.length;
  }

  joined(): string {
    // A pattern for the spaces before a line's end would take for ever on a line of nothing but spaces.
    const lines = this.parts.join('').split('\n');
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private fence(): void {
    this.breaks = this.parts.at(-1)?.endsWith('\n') ? 0 : Math.max(this.breaks, 1);
    this.write('```');
    this.breaks = 1;
  }
}

/** The number a list item shows. */
function itemNumber(item: Element): number {
  const start = Number(item.parentElement?.getAttribute('start') ?? 1) || 1;
  let before = 0;
  for (let other = item.previousElementSibling; other && before < 999; other = other.previousElementSibling) {
    if (other.tagName === 'LI') before++;
  }
  return start + before;
}
