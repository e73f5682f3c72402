/**
 * Plain text → the same text with everything blanked that somebody other than the assistant says:
 * code, block quotes, quoted speech, letters to send, dialogue, the model's thinking.
 * Length never changes, so offsets stay; a blank matches no letter of any rule.
 */

/** Stands for every blanked character; within Latin-1, see normalise.ts. */
export const BLANK = '\x7f';
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

const blanked = (text: string) => text.replace(/[^\n]/g, BLANK);
const blank = (length: number) => BLANK.repeat(length);

function blankRange(text: string, start: number, end: number): string {
  return text.slice(0, start) + blanked(text.slice(start, end)) + text.slice(end);
}

function maskThinking(text: string): string {
  const end = text.indexOf('</think>');
  return end < 0 ? text : blankRange(text, 0, end + 8);
}

/** A fence that is never closed runs to the end, or to where the text was cut. */
function maskFences(text: string, tailAt: number): string {
  let masked = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('```', from);
    if (start < 0) return masked + text.slice(from);
    const close = text.indexOf('```', start + 3);
    const end = close >= 0 ? close + 3 : tailAt > start ? tailAt : text.length;
    masked += text.slice(from, start) + blanked(text.slice(start, end));
    from = end;
  }
}

/** Block quotes, and inline code. */
function maskLines(text: string): string {
  return text
    .replace(/^[ ]{0,3}>[^\n]*/gm, (line) => blank(line.length))
    .replace(/`[^`\n]{1,200}`/g, (code) => blank(code.length));
}

/** How a letter begins: a line with its subject, or one that greets. Folded like the text: lower case, no accents. */
const LETTER_OPENS =
  /^[ ]{0,8}(?:(?:subject(?: line)?|betreff|objet|asunto|assunto|oggetto|тема|الموضوع|विषय|主题|标题|件名|제목) ?[:：]|dear |to whom it|(?:hi|hello|hallo|hola|bonjour|ciao|ola) [^\n]{1,30},$|sehr geehrte|liebe[rs]? [^\n]{1,40},$|madame|monsieur|chere? [^\n]{1,40},$|estimad[oa]|querid[oa] |prezad[oa]|car[oaei] [^\n]{1,40},$|gentil[ei] |egregi[oa] |уважаем|дорог(?:ой|ая|ие) |السلام عليكم|السيد|عزيز|आदरणीय|प्रिय |尊敬的|亲爱的|拝啓)[^\n]*$/gm;
const LETTER_CLOSES =
  /^[ ]{0,8}(?:sincerely|(?:best|kind|warm|kindest|with) ?(?:regards|wishes|gratitude|appreciation)?,|regards|yours|respectfully|thank you,|thanks,|cheers,|-{3,}$|mit (?:freundlich|herzlich|best)|viele gruse|herzliche gruse|liebe gruse|cordialement|bien (?:a vous|cordialement)|salutations|veuillez agreer|atentamente|saludos|un (?:cordial )?saludo|atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abracos|(?:cordiali|distinti) saluti|с уважением|مع (?:خالص |اطيب )?(?:التحي|تحيات)|وتفضلوا|धन्यवाद|भवदीय|सादर|敬具|以上$|敬礼|此致|祝好|顺祝|谨启|드림$|\[(?:your name|你的|您的|nom|name|nombre|nome|имя|이름))[^\n]*$/m;

/** From the salutation to the sign-off. An opening salutation without a sign-off is to the person. */
function maskLetters(text: string): string {
  let masked = text;
  let done = 0;
  for (const opens of text.matchAll(LETTER_OPENS)) {
    if (opens.index < done) continue;
    const body = opens.index + opens[0].length;
    const closes = LETTER_CLOSES.exec(text.slice(body));
    if (closes === null && text.slice(0, opens.index).trim() === '') continue;
    done = closes === null ? text.length : body + closes.index + closes[0].length;
    masked = blankRange(masked, opens.index, done);
    if (closes === null) break;
  }
  return masked;
}

const SPEAKER = /^[ ]{0,4}(?:- )?\[?([a-z\u4e00-\u9fff][^:：\n.,!?。，]{0,24})\]?[:：][ ]?(?=[^\n])/gm;

/** Lines of a play: at least three, and one speaker has more than one of them. */
function maskDialogue(text: string): string {
  const turns = Map.groupBy(text.matchAll(SPEAKER), (line) => (line[1] ?? '').trim());
  const lines = [...turns.values()].filter((said) => said.length > 1).flat();
  if (lines.length === 0 || [...turns.values()].flat().length < 3) return text;
  const starts = new Set(lines.map((line) => line.index));
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = at;
      at += line.length + 1;
      return starts.has(start) ? blank(line.length) : line;
    })
    .join('\n');
}

/** Quoted speech within a paragraph. An answer that is one quotation is spoken by the assistant. */
function maskQuotes(text: string): string {
  if (/^\s*["«»][^"«»]*["«»]?\s*$/.test(text)) return text;
  let masked = '';
  let copied = 0;
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' && text.charAt(at + 1) === '\n') opened = -1;
    if (character !== '"' && character !== '«' && character !== '»') continue;
    if (opened < 0) {
      if (opens(text, at)) opened = at;
    } else if (at - opened >= LONGEST_QUOTE) {
      opened = opens(text, at) ? at : -1;
    } else if (closes(text.charAt(opened), text, at)) {
      masked += text.slice(copied, opened + 1) + blank(at - opened - 1);
      copied = at;
      opened = -1;
    }
  }
  return masked + text.slice(copied);
}

/** A mark that closes elsewhere opens only right before a word: German sets »so« as well. */
const opens = (text: string, at: number) => text.charAt(at) !== '»' || isLetter(text, at + 1);

/** Each pair closes by its own; the German “ closes what „ has opened, and looks like an English opening. */
function closes(opener: string, text: string, at: number): boolean {
  const character = text.charAt(at);
  if (opener === '"') return character === '"';
  if (opener === '»') return character === '«';
  return character === '»' || (character === '«' && !isLetter(text, at + 1));
}

const isLetter = (text: string, at: number) => text.charCodeAt(at) > 0x40 && !/[\s«»"]/.test(text.charAt(at));
