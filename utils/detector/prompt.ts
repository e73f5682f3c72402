/**
 * A prompt → whether the person asked for a text that itself refuses: a letter of rejection, a translation of a
 * refusal, a play in which someone says no. Such an answer is full of refusing words and gives what was asked.
 */

const LOOKED_AT = 4_000;

const TEXT_TASK =
  /\b(?:translat|paraphras|rewrit|rephras|proofread|correct|write|draft|compose|reply|respond|email|e-mail|letter|message|script|dialogue|story|scene|poem|roleplay|pretend|summari[sz]e|what does .{0,40}mean|in (?:french|spanish|german|chinese|english|japanese))|翻译|翻譯|改写|改寫|润色|潤色|写|寫|回复|回覆|邮件|郵件|信|短信|故事|对话|對話|用(?:英|中|日)文|怎么说|怎麼說/i;
const REFUSING_TEXT =
  /\b(?:declin(?:e|es|ing)|reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|ing|al)|turn(?:s|ing)? (?:down|it down|them down|him down|her down)|say(?:s|ing)? no|apolog(?:y|i[sz]e|i[sz]ing)|(?:can't|cannot|can not|won't|unable to) (?:make|attend|come|help|assist|accept|offer|provide|fulfil|do)|regret|i'?m sorry|resign)|婉拒|拒绝|拒絕|推辞|推辭|道歉|抱歉|对不起|對不起|无法|無法|谢绝|謝絕|辞职|辭職/i;

/** Both a text to make and something refusing in it must be named. */
export function asksForRefusingText(prompt: string): boolean {
  const asked = prompt.slice(0, LOOKED_AT).replaceAll('’', "'");
  return TEXT_TASK.test(asked) && REFUSING_TEXT.test(asked);
}
