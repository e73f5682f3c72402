/**
 * A form → the few characters that whatever it matches can begin with, so that it is only tried where they stand.
 * Knows the part of the regular expression language that rules use; a form that could begin with almost anything
 * gives null and is searched for everywhere.
 */

/** Longest beginning, in characters: three tell most words apart. */
export const LONGEST = 3;
const MOST = 400;
const MOST_OF_A_CLASS = 12;

/** Ends a beginning behind which anything may follow. */
const OPEN = '\0';

/** Each may be followed by what comes next in the form, unless it is open or long enough. */
type Beginnings = Set<string>;

/** Beginnings of up to three characters, or null where there are too many. */
export function beginningsOf(form: string): string[] | null {
  const reader = { form, at: 0 };
  const found = alternatives(reader);
  if (found === null || reader.at < form.length) return null;
  const bare = [...new Set(Array.from(found, (one) => one.replace(OPEN, '')))];
  if (bare.includes('')) return null;
  return bare.filter((one) => !bare.some((other) => other !== one && one.startsWith(other)));
}

interface Reader {
  form: string;
  at: number;
}

function alternatives(reader: Reader): Beginnings | null {
  const found: Beginnings = new Set();
  let known = true;
  for (;;) {
    const one = sequence(reader);
    if (one === null) known = false;
    else for (const beginning of one) found.add(beginning);
    if (reader.form[reader.at] !== '|') break;
    reader.at++;
  }
  return known && found.size <= MOST ? found : null;
}

/** Reads to the end of the alternative even where nothing more is known. */
function sequence(reader: Reader): Beginnings | null {
  let found: Beginnings | null = new Set(['']);
  while (reader.at < reader.form.length && reader.form[reader.at] !== '|' && reader.form[reader.at] !== ')') {
    const term = atom(reader);
    const { optional, repeated } = quantifier(reader);
    const once =
      term && repeated ? new Set(Array.from(term, (one) => (one === '' ? one : one + OPEN))) : term;
    found = joined(found, once, optional);
  }
  return found;
}

const isDone = (one: string) => one.length >= LONGEST || one.endsWith(OPEN);

/** Where all that came before is done, what follows is no matter. */
function joined(before: Beginnings | null, term: Beginnings | null, optional: boolean): Beginnings | null {
  if (before === null || [...before].every(isDone)) return before;
  const after: Beginnings = new Set();
  for (const one of before) {
    if (isDone(one) || optional) after.add(one);
    if (isDone(one)) continue;
    for (const other of term ?? [OPEN]) after.add(cut(one + other));
  }
  return after.has(OPEN) || after.size > MOST ? null : after;
}

const cut = (beginning: string) => (beginning.length > LONGEST ? beginning.slice(0, LONGEST) : beginning);

const NOWHERE: Beginnings = new Set(['']);

/** One character, class or group; what has no width begins nothing. Null where it could be too much. */
function atom(reader: Reader): Beginnings | null {
  const { form } = reader;
  const character = form[reader.at++] ?? '';
  if (character === '^' || character === '$') return NOWHERE;
  if (character === '.') return null;
  if (character === '[') return classOf(reader);
  if (character === '(') return group(reader);
  if (character !== '\\') return new Set([character]);
  const escaped = form[reader.at++] ?? '';
  if (escaped === 'b' || escaped === 'B') return NOWHERE;
  if (escaped === 'u')
    return new Set([String.fromCharCode(parseInt(form.slice(reader.at, (reader.at += 4)), 16))]);
  if (escaped === 'd') return new Set('0123456789');
  return /[a-z]/i.test(escaped) ? null : new Set([escaped]);
}

function group(reader: Reader): Beginnings | null {
  const { form } = reader;
  const kind = /^\?(?:<?[=!]|:)/.exec(form.slice(reader.at, reader.at + 3))?.[0] ?? '';
  reader.at += kind.length;
  const found = alternatives(reader);
  reader.at++;
  return kind === '?:' || kind === '' ? found : NOWHERE;
}

function classOf(reader: Reader): Beginnings | null {
  const { form } = reader;
  const start = reader.at;
  while (reader.at < form.length && form[reader.at] !== ']') reader.at += form[reader.at] === '\\' ? 2 : 1;
  const inside = form.slice(start, reader.at++);
  if (inside.startsWith('^') || inside.includes('\\') || /.-./.test(inside)) return null;
  return inside.length <= MOST_OF_A_CLASS ? new Set(inside) : null;
}

/** Whether what came before may be missing, or come again. */
function quantifier(reader: Reader): { optional: boolean; repeated: boolean } {
  const found =
    /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.form.slice(reader.at, reader.at + 12))?.[0] ?? '';
  reader.at += found.length;
  return {
    optional: found.startsWith('?') || found.startsWith('*') || found.startsWith('{0'),
    repeated: found !== '' && !found.startsWith('?'),
  };
}
