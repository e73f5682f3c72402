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
  '[hidden], [inert], [aria-hidden="true"]:not(.katex-html)',
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
}

export function readText(
  root: Element,
  { strip = [], buttons = false, marks = false }: ReadOptions = {},
): ReadText {
  const leaveOut = [NEVER_TEXT, ...(buttons ? [] : ['button, [role="button"]']), ...strip].join(', ');
  const page = new Lines(marks);
  let nodes = 0;
  let cut = false;
  let node: Node | null = root;
  while (node) {
    if (++nodes > MAX_NODES || page.length > MAX_READ_TEXT) {
      cut = true;
      break;
    }
    const inside =
      node === root || node.nodeType !== Node.ELEMENT_NODE || !(node as Element).matches(leaveOut);
    if (node.nodeType === Node.TEXT_NODE) page.write((node as Text).data, isCode(node));
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
  const text = page.text();
  return { text: text.slice(0, MAX_READ_TEXT).toWellFormed(), cut: cut || text.length > MAX_READ_TEXT };
}

/** Space matters in code, but not in the furniture that sites put into the same `pre`. */
function isCode(node: Node): boolean {
  const pre = node.parentElement?.closest('pre');
  return !!pre && (!!node.parentElement?.closest('code') || !pre.querySelector('code'));
}

/** Collects text; breaks between blocks are written only once there is text on both sides. */
class Lines {
  length = 0;
  private readonly marks: boolean;
  private parts: string[] = [];
  private breaks = 0;
  private cell = false;
  /** A sign to write before the next text: of a list item, a quote, a heading. */
  private sign = '';
  private quotes = 0;
  private fences = 0;

  constructor(marks: boolean) {
    this.marks = marks;
  }

  enter(element: Element): void {
    const tag = element.tagName;
    if (tag === 'BR') this.write('\n', true);
    else if (tag === 'TD' || tag === 'TH') this.cell = element.previousElementSibling !== null;
    else this.breaks = Math.max(this.breaks, BREAKS[tag] ?? 0);
    if (!this.marks) return;
    if (tag === 'LI') this.sign = element.parentElement?.tagName === 'OL' ? `${itemNumber(element)}. ` : '- ';
    if (tag === 'BLOCKQUOTE') this.quotes++;
    if (/^H[1-6]$/.test(tag)) this.sign = '## ';
    if (tag === 'PRE' && ++this.fences === 1) this.fence();
  }

  leave(element: Element): void {
    const tag = element.tagName;
    if (this.marks && tag === 'PRE' && --this.fences === 0) this.fence();
    this.breaks = Math.max(this.breaks, BREAKS[tag] ?? 0);
    if (this.marks && tag === 'BLOCKQUOTE') this.quotes--;
  }

  write(data: string, code: boolean): void {
    const last = this.parts.at(-1) ?? '\n';
    let text = code ? data : data.replace(/[\s\u200b]+/g, ' ');
    if (!code && (this.breaks || this.cell || /\s$/.test(last))) text = text.trimStart();
    if (!text) return;
    const quote = '> '.repeat(this.quotes);
    if (this.parts.length && this.breaks) this.parts.push('\n'.repeat(this.breaks));
    else if (this.parts.length && this.cell) this.parts.push(this.marks ? ' | ' : '\t');
    if (quote && (this.breaks || !this.parts.length)) this.parts.push(quote);
    if (this.sign) this.parts.push(this.sign);
    this.breaks = 0;
    this.cell = false;
    this.sign = '';
    this.parts.push(quote ? text.replaceAll('\n', `\n${quote}`) : text);
    this.length += text.length;
  }

  text(): string {
    return this.parts
      .join('')
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private fence(): void {
    this.breaks = Math.max(this.breaks, 1);
    this.write('```', true);
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
