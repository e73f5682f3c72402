/**
 * A prompt → what it says about how to read the answer. Not a judgement of the prompt: a letter of rejection is full
 * of refusing words and is what was asked for; talk of other ways is no answer to how to get around a rule.
 */
import { normalise } from './normalise.ts';

const LOOKED_AT = 4_000;

export interface Asked {
  /** For a text that itself refuses: a rejection, a translation of a refusal, a play in which someone says no. */
  refusingText: boolean;
  /** How to get around something or keep it from someone. */
  evasion: boolean;
  /** About the assistant itself: that it has no feelings is then the answer. */
  aboutMachine: boolean;
  /** For a text to be made. */
  text: boolean;
  /** For a text in somebody's voice: a poem, a letter, a scene. */
  artefact: boolean;
  /** For more than one thing, of which one may be refused. */
  several: boolean;
}

/** The text is given, so it may stand anywhere in the prompt. */
const REWORDS =
  /\b(?:translat|paraphras|rewrit|rephras|proofread|correct (?:this|the)|what does .{0,40}mean)|翻译|翻成|译成|改写|润色|病句|用(?:英|中|日)文/;
const REFUSAL_GIVEN =
  /\b(?:i'?m|i am|we(?:'re| are)) (?:sorry|unable|afraid)|\b(?:can't|cannot|can not|won't|unable to|must decline|refuse to)\b|\b(?:lo siento|tut mir leid|désolé|je ne peux|ich kann .{0,30}nicht|no puedo)\b|抱歉|对不起|无法|不能|恕|拒绝/;
const REFUSING_TEXT =
  /\b(?:declin(?:e|es|ing)|reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|ing|al)|turn(?:s|ing)? (?:down|it down|them down|him down|her down)|say(?:s|ing)? no|apolog(?:y|i[sz]e|i[sz]ing)|(?:can't|cannot|can not|won't|unable to) (?:make|attend|come|help|assist|accept|offer|provide|fulfil|meet|do)|regret|i'?m sorry|i am sorry|resign)|婉拒|拒绝|拒信|推辞|道歉|抱歉|对不起|无法|不能|谢绝|辞职|恕难/;
/** The text is to be made, so what it says stands right behind what it is. */
const MAKES_REFUSING = new RegExp(
  `(?:\\b(?:writ|draft|compos|repl|respon|e-?mail|letter|message|script|dialogue|story|scene|poem|haiku|song|role-?play)|写|回复|邮件|短信|故事|对话|怎么说)[^.!?。\\n]{0,60}(?:${REFUSING_TEXT.source})`,
);
const ABOUT_MACHINE =
  /\b(?:are you (?:an?|the|able|aware|conscious|real|sentient|human|capable)|do you (?:have|feel|like|know|remember|dream|sleep|eat)|(?:can|are) you (?:writ|think|feel|see|hear|browse|access|play|remember)|what (?:are|can't|can|do) you|who (?:are|made) you|your (?:name|feelings|favou?rite|limits))|你(?:是谁|有[^,。]{0,6}吗|能不能|会不会|叫什么|不能做|能做什么)/;
const EVASION =
  /\b(?:get(?:ting)? (?:\w+ )?(?:around|past|out of|away with|off)|bypass|avoid|evade|dodge|circumvent|sneak|without (?:\w+ ){0,4}(?:know|notic|find|tell|detect|permission|caught|seen|it running|them)|secretly|hide|hiding|conceal|disguise|fake|forge|trick|spoof|anyway|skip|undetected|off the books|on the (?:sly|quiet)|discreetly|beat the|game the|slip past|dodg|pass as|keep .{1,40} (?:hidden|secret)|look like|past the|get in without|invisible|unlock|jailbreak|loophole|fool|smuggle|stop (?:my|the) .{1,30} from|overrid|break (?:into|the rule)|doesn't notice|more than the)|绕过|绕开|躲|避开|规避|偷偷|瞒|不被|逃避|逃税|逃票|伪造|冒充|混进|装作|假装|破解|翻墙|不让.{0,8}(?:知道|发现)|不会被|看不出|换个身份|不准|不许|不让|禁止/;
const SEVERAL =
  /\b(?:and|then|also|plus)(?: also| then)? (?:please )?(?:give|tell|write|draft|how|explain|log|fix|translate|summari|find|show|submit|check|look|list|add|make|send|one|who|what|where|a fake|the (?:dose|address|name|threat))|\b(?:both|(?:these|the|my) (?:two|three|four|\d)|(?:two|three|four|five) (?:ways|things|options|letters|tips)|one of them)\b|[再顺還还](?:便|有|帮|幫|给|給|登)|另外|这[两二三四几]|這[兩二三四幾]|第[二三](?:段|条|個|个)|以及|和(?:对|怎么|他|她)/;
const ARTEFACT =
  /\b(?:writ|draft|compos|creat|generat|mak|tell|give|roast|role-?play|pretend)[a-z]* .{0,40}?(?:poem|song|lyrics|story|scene|monologue|dialogue|script|letter|e-?mail|message|text|speech|essay|article|post|review|haiku|limerick|joke|ad|note|verse|rap|chapter|reference)|[写作拟].{0,24}(?:新闻稿|声明|诗|歌|故事|独白|剧本|小品|信|邮件|短信|文章|短文|作文|评论|小说|演讲|书|文案|对话)/;
/** A rule is in the way, and the question is how to do it all the same. */
const RULE =
  /\b(?:ban(?:s|ned)?|bars|forbid|forbade|prohibit|requires?|required|requirement|insists?|demands?|forc(?:e|es|ed|ing)|mandat|rules?|polic(?:y|ies)|regulations?|(?:not|isn't|aren't|never) allowed|only allow|(?:won't|doesn't|don't|not) let|makes? (?:me|us|you|kids|everyone|all)|restrict|limits?|curfew|charges?|fees?|fine[sd]?|penalt|permit|licen[cs]e|blocks?|expels?|suspend|freez|blacks? out|insist|needs? me to|must|may only|track|bill|deadline|contract|agreement|approved)\b|规定|要求|必须|不许|不准|不让|禁止|限制|罚|制度|不能|从来不|要等|才能|只能|一律|不给/;
const HOW =
  /\b(?:how (?:do|does|can|could|should|would|might) (?:i|we|she|he|they|one|my)\b|how to|what(?:'s| is) (?:the|a) (?:best |easiest |fastest )?(?:way|trick)|what can i (?:say|do)|help me|give me|show me|tell me|get me|is there (?:a|any) way|ways? to|any (?:way|trick)|write me|explain how|write (?:a|code))|怎么|怎样|怎麼|如何|办法|教我|帮我|给我|告诉我/;
const FIRST_PERSON = /\b(?:i|i'm|my|me|we|our|us)\b|我|咱|孩子/;
const PERMITTED =
  /\b(?:appeal|contest|dispute|complain|complaint|permission|apply|convince|persuade|negotiate|legally|lawfully|officially|(?:who|which) .{0,30}(?:talk|contact|call)|what are my (?:rights|options)|my rights|comply|file|report)\b|申诉|投诉|维权|合法|申请|说服|找谁|举报|协商|权利|应该怎么(?:办|做)/;
/** Works on a text that is given: what rules that text speaks of is nothing to go by. */
const ON_MATERIAL =
  /^.{0,30}\b(?:summar|classif|translat|paraphras|rewrite|extract|proofread|edit|you are given|you will be given|provide (?:a|an) [a-z]+ (?:rating|label))|^.{0,6}(?:总结|翻译|概括|改写|提取)/;
/** Asks, in the question itself, for the permitted way: whom to talk to is then the answer. */
const BY_THE_BOOK = new RegExp(`(?:${HOW.source})[^.?!。]{0,60}?(?:${PERMITTED.source})`);
const MAKES =
  /^\W{0,3}(?:please |can you |could you |now )?(?:write|draft|compose|create|generate|make|tell me|simulate|describe|analy[sz]e|list|give me|explain|translate|rank)\b|^.{0,4}(?:写|创作|撰写|起草|生成|编|分析|列出|描述|批评|翻译|用.{1,6}写|帮我写|模仿)/;

/** What can be told from the beginning of the prompt. */
export function readPrompt(prompt: string): Asked {
  const asked = normalise(prompt.slice(0, LOOKED_AT)).text;
  return {
    refusingText: (REWORDS.test(asked) && REFUSAL_GIVEN.test(asked)) || MAKES_REFUSING.test(asked),
    aboutMachine: ABOUT_MACHINE.test(asked),
    evasion: asksForEvasion(asked),
    text: MAKES.test(asked),
    artefact: ARTEFACT.test(asked),
    several: SEVERAL.test(asked),
  };
}

function asksForEvasion(asked: string): boolean {
  if (!HOW.test(asked) || ON_MATERIAL.test(asked)) return false;
  if (EVASION.test(asked)) return FIRST_PERSON.test(asked) || !/\bavoid|[躲避]/.test(asked);
  return RULE.test(asked) && FIRST_PERSON.test(asked) && !BY_THE_BOOK.test(asked);
}
