/*
 * Turns the markdown of an answer into blocks. Only what chat answers commonly use; it is read again after each
 * token, so every half-written form (an open fence, a table without its rule) must already give something.
 */

export type Inline = string | { kind: 'strong' | 'em' | 'code'; text: string };

export type Block =
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; inline: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] }
  | { kind: 'code'; language: string; code: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'rule' };

function inlineOf(text: string): Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`)/)
    .filter(Boolean)
    .map((part) => {
      if (/^\*\*.+\*\*$/s.test(part)) return { kind: 'strong', text: part.slice(2, -2) };
      if (/^\*.+\*$/s.test(part)) return { kind: 'em', text: part.slice(1, -1) };
      if (/^`.+`$/s.test(part)) return { kind: 'code', text: part.slice(1, -1) };
      return part;
    });
}

const cells = (line: string) =>
  line
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => inlineOf(cell.trim()));

const item = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const starts = /^(?:#{1,4}\s|```|>|\s*(?:[-*+]|\d+[.)])\s+\S|\s*\||-{3,}\s*$)/;

/** Takes the lines from `from` on that `fits`. */
function run(lines: string[], from: number, fits: (line: string) => boolean): string[] {
  let to = from;
  while (to < lines.length && fits(lines[to] ?? '')) to += 1;
  return lines.slice(from, to);
}

/** Reads one block at `from`, and says how many lines it took. */
function blockAt(lines: string[], from: number): { block: Block; took: number } {
  const line = lines[from] ?? '';
  const fence = /^```(\S*)/.exec(line);
  if (fence) {
    const code = run(lines, from + 1, (one) => !one.startsWith('```'));
    return {
      block: { kind: 'code', language: fence[1] ?? '', code: code.join('\n') },
      took: code.length + 2,
    };
  }
  const heading = /^(#{1,4})\s+(.*)$/.exec(line);
  if (heading) {
    const level = (heading[1] ?? '#').length as 1 | 2 | 3 | 4;
    return { block: { kind: 'heading', level, inline: inlineOf(heading[2] ?? '') }, took: 1 };
  }
  if (/^-{3,}\s*$/.test(line)) return { block: { kind: 'rule' }, took: 1 };
  if (line.startsWith('>')) {
    const quoted = run(lines, from, (one) => one.startsWith('>'));
    const blocks = markdownBlocks(quoted.map((one) => one.replace(/^>\s?/, '')).join('\n'));
    return { block: { kind: 'quote', blocks }, took: quoted.length };
  }
  if (/^\s*\|/.test(line)) {
    const table = run(lines, from, (one) => /^\s*\|/.test(one));
    const [head = '', ...rows] = table;
    const body = rows.filter((row) => !/^[\s|:-]+$/.test(row));
    return { block: { kind: 'table', head: cells(head), rows: body.map(cells) }, took: table.length };
  }
  if (item.test(line)) {
    const ordered = /^\s*\d/.test(line);
    const items = run(lines, from, (one) => item.test(one) && /^\s*\d/.test(one) === ordered);
    const start = Number(item.exec(line)?.[1] ?? 1);
    const texts = items.map((one) => inlineOf(item.exec(one)?.[2] ?? ''));
    return { block: { kind: 'list', ordered, start, items: texts }, took: items.length };
  }
  const text = [line, ...run(lines, from + 1, (one) => one.trim() !== '' && !starts.test(one))];
  return { block: { kind: 'paragraph', inline: inlineOf(text.join('\n')) }, took: text.length };
}

/** The blocks of a whole or half-written answer, in order. */
export function markdownBlocks(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const { block, took } = blockAt(lines, at);
    blocks.push(block);
    at += took;
  }
  return blocks;
}
