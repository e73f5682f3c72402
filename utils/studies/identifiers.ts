/**
 * Places in a text that tell who somebody is, for the person to look at before it is sent. Few rules that are nearly never
 * wrong: what they miss is the person's to find, and the page says so (../docs/threat-model.md).
 */
export const IDENTIFIER_KINDS = ['email', 'phone', 'card', 'iban', 'ip', 'secret', 'address'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** In UTF-16 units. */
export interface Identifier {
  start: number;
  end: number;
  kind: IdentifierKind;
}

interface Rule {
  kind: IdentifierKind;
  finds: RegExp;
  holds?: (found: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The check digit of card numbers (ISO/IEC 7812). */
function hasCardCheck(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The check digits of account numbers (ISO 13616): the number they make leaves 1 of 97. */
function hasIbanCheck(text: string): boolean {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (iban.length < 15 || iban.length > 34) return false;
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  let rest = 0;
  for (const letter of turned) rest = Number(`${rest}${Number.parseInt(letter, 36)}`) % 97;
  return rest === 1;
}

const hasPhoneLength = (text: string): boolean => {
  const { length } = digitsOf(text);
  return length >= 8 && length <= 15;
};
const areBytes = (text: string): boolean => text.split('.').every((part) => Number(part) <= 255);

const RULES: readonly Rule[] = [
  { kind: 'email', finds: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  // What programs sign in with: OpenAI and Anthropic, GitHub, AWS, Slack, Google, JSON web tokens.
  {
    kind: 'secret',
    finds:
      /\b(?:sk-[\w-]{16,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|A(?:KIA|SIA)[0-9A-Z]{16}|xox[baprs]-[\w-]{10,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]+)/g,
  },
  // An address that leads to one person's page or conversation.
  {
    kind: 'address',
    finds:
      /https?:\/\/[^\s"'<>]*(?:[0-9a-f]{8}-[0-9a-f]{4}|[?&#][^\s"'<>]+=|\/(?:share|c|u|user|users|in|profile)\/)[^\s"'<>]*/giu,
  },
  {
    kind: 'iban',
    finds: /\b[A-Z]{2}\d{2}(?:\s?[0-9A-Z]{4}){2,7}(?:\s?[0-9A-Z]{1,3})?\b/g,
    holds: hasIbanCheck,
  },
  { kind: 'card', finds: /\b\d(?:[ -]?\d){12,18}\b/g, holds: hasCardCheck },
  { kind: 'ip', finds: /\b(?:\d{1,3}\.){3}\d{1,3}\b/g, holds: areBytes },
  { kind: 'ip', finds: /\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b/gi },
  { kind: 'phone', finds: /(?<![\w.])(?:\+|00)\d[\d\s().-]{6,20}\d(?!\w)/g, holds: hasPhoneLength },
  { kind: 'phone', finds: /(?<![\w.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-])/g },
  { kind: 'phone', finds: /(?<!\d)1[3-9]\d{9}(?!\d)/g },
];

/** Without overlaps, in the order of the text. */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { kind, finds, holds } of RULES)
    for (const match of text.matchAll(finds)) {
      const [words] = match;
      const place = { start: match.index, end: match.index + words.length, kind };
      const isFree = found.every(({ start, end }) => place.end <= start || place.start >= end);
      if (isFree && (holds?.(words) ?? true)) found.push(place);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** What stands where something was taken out. */
export const GAP = '[…]';

export function withoutPlaces(text: string, places: readonly Pick<Identifier, 'start' | 'end'>[]): string {
  return [...places]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}${GAP}${rest.slice(end)}`, text);
}
