/**
 * Plain text → the same text with everything blanked that somebody other than the assistant says:
 * code, block quotes, quoted speech, letters to send, dialogue, the model's thinking.
 * Length never changes, so offsets stay; a blank matches no letter of any rule.
 */

/** Stands for every blanked character. */
export const BLANK = '\ue000';
const LONGEST_QUOTE = 1_500;

/** The text with only the assistant's own words to the person left readable. */
export function maskOthersWords(text: string, tailAt: number): string {
  let masked = maskThinking(text);
  masked = maskFences(masked, tailAt);
  masked = maskLines(masked);
  masked = maskLetters(masked);
  masked = maskDialogue(masked);
  return maskQuotes(masked);
}

const blank = (length: number) => BLANK.repeat(length);

function blankRange(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, BLANK) + text.slice(end);
}

function maskThinking(text: string): string {
  const end = text.indexOf('</think>');
  return end < 0 ? text : blankRange(text, 0, end + 8);
}

/** A fence that is never closed runs to the end, or to where the text was cut. */
function maskFences(text: string, tailAt: number): string {
  let masked = text;
  let from = 0;
  for (;;) {
    const start = masked.indexOf('```', from);
    if (start < 0) return masked;
    const close = masked.indexOf('```', start + 3);
    const limit = tailAt > start ? tailAt : masked.length;
    const end = close < 0 ? limit : close + 3;
    masked = blankRange(masked, start, end);
    from = end;
  }
}

/** Block quotes, and inline code. */
function maskLines(text: string): string {
  return text
    .replace(/^[ ]{0,3}>[^\n]*/gm, (line) => blank(line.length))
    .replace(/`[^`\n]{1,200}`/g, (code) => blank(code.length));
}

const LETTER_OPENS =
  /^[ ]{0,8}(?:subject(?: line)?:|dear |to whom it|hi [^\n]{1,30},$|hello [^\n]{1,30},$|主题[:：]|标题:|尊敬的|亲爱的)[^\n]*$/gm;
const LETTER_CLOSES =
  /^[ ]{0,8}(?:sincerely|(?:best|kind|warm|kindest|with) ?(?:regards|wishes|gratitude|appreciation)?,|regards|yours|respectfully|thank you,|thanks,|cheers,|-{3,}$|此致|敬礼|祝好|顺祝|谨启|\[your name\]|\[你的|\[您的)[^\n]*$/m;

/** From the salutation to the sign-off. An opening salutation without a sign-off is to the person. */
function maskLetters(text: string): string {
  let masked = text;
  for (const opens of text.matchAll(LETTER_OPENS)) {
    const from = opens.index;
    const body = from + opens[0].length;
    const closes = LETTER_CLOSES.exec(masked.slice(body));
    if (closes === null && masked.slice(0, from).trim() === '') continue;
    masked = blankRange(
      masked,
      from,
      closes === null ? masked.length : body + closes.index + closes[0].length,
    );
  }
  return masked;
}

const SPEAKER = /^[ ]{0,4}(?:- )?\[?([a-z\u4e00-\u9fff][^:：\n.,!?。，]{0,24})\]?[:：][ ]?(?=[^\n])/gm;

/** Lines of a play: at least three, and one speaker has more than one of them. */
function maskDialogue(text: string): string {
  const turns = new Map<string, number[]>();
  for (const line of text.matchAll(SPEAKER)) {
    const speaker = (line[1] ?? '').trim();
    turns.set(speaker, [...(turns.get(speaker) ?? []), line.index]);
  }
  const starts = [...turns.values()].filter((lines) => lines.length > 1).flat();
  if (starts.length === 0 || [...turns.values()].flat().length < 3) return text;
  let masked = text;
  for (const start of starts) {
    const end = text.indexOf('\n', start);
    masked = blankRange(masked, start, end < 0 ? text.length : end);
  }
  return masked;
}

/** Quoted speech within a paragraph. An answer that is one quotation is spoken by the assistant. */
function maskQuotes(text: string): string {
  if (/^\s*["“][^"”]*["”]?\s*$/.test(text)) return text;
  let masked = '';
  let copied = 0;
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const closes = character === '”' || character === '"';
    if (opened >= 0 && closes && at - opened < LONGEST_QUOTE) {
      masked += text.slice(copied, opened + 1) + blank(at - opened - 1);
      copied = at;
      opened = -1;
    } else if (character === '“' || character === '"') opened = at;
    else if (character === '\n' && text.charAt(at + 1) === '\n') opened = -1;
  }
  return masked + text.slice(copied);
}
