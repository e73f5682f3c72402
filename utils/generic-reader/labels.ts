/** What a chat page puts beside the words of a message: times, names, signs that something is coming. */

const TIME =
  /^(?:(?:today|yesterday|just now|now|сегодня|вчера|heute|gestern|hier|aujourd'hui|hoy|ayer|今天|昨天|刚刚|今日|昨日|방금|오늘|어제)[\s,·]*)?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[\s,·T]*)?(?:(?:am|pm|上午|下午|午前|午後|오전|오후)\s*)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?\s*(?:am|pm|a\.m\.|p\.m\.|uhr)?$/iu;
const AGO = /^\d+\s*\p{L}{1,12}\s+(?:ago|назад)$|^\d+\s*(?:秒|分钟|小时|天|分|時間|日)前$/iu;
/** Words that stand in an answer's place before it comes. */
const COMING =
  /^(?:[.…·•\s]+|.{0,40}(?:\.{3}|…)|(?:thinking|typing|loading|generating|searching|working|please wait)\b.{0,30}|.{0,20}(?:is|are) (?:typing|thinking)\b.{0,5}|(?:正在)?(?:思考|输入|生成|加载|搜索)中?.{0,6})$/iu;

/** How a page begins to say, in an answer's place, that none came; longer texts speak of errors. */
const FAILED =
  /^\W*(?:\w*error\b|something went wrong|failed\b|(?:the )?(?:network|request|server|service|connection)\b.{0,20}(?:error|failed|unavailable|busy)|rate limit|too many requests|an? (?:unexpected |internal )?error|出错|错误|请求失败|网络|服务器|エラー|오류|ошибка|fehler|erreur|errore?\b|erro\b|خطأ|त्रुटि)/iu;
const MAX_FAILED = 400;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Nothing but a time or a date. */
export function isTime(text: string): boolean {
  const words = tidy(text);
  return /\d|\p{L}/u.test(words) && words.length <= 40 && (TIME.test(words) || AGO.test(words));
}

/** Nothing but a sign that an answer is on its way. */
export function isComing(text: string): boolean {
  return COMING.test(tidy(text));
}

/** Nothing but a page's own words that no answer came. */
export function isFailure(text: string): boolean {
  const words = tidy(text);
  return words.length <= MAX_FAILED && FAILED.test(words);
}

/** As short and bare as a name, a status or a button's words; many a true answer is so too. */
export function isBare(text: string): boolean {
  const words = tidy(text);
  return words.length <= 40 && words.split(' ').length <= 5 && !/[.!?…。！？,，;；]/u.test(words);
}
