/**
 * How English refuses. A refusing act is put together from who speaks, a modal that denies, and an act of helping;
 * the list of helping verbs is what keeps "I can't wait" and "you can't" out.
 */
import type { Rule } from './rule.ts';

export const englishRefusing: Rule[] = [
  {
    id: 'en.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot'],
    form: '{adv} {help}\\b',
    unless:
      'do (?:this|that|it) any ?more|help (?:but|it\\b|[a-z]*ing\\b|myself)|support(?:ed|s)? (?:the (?:claim|idea|view)|that claim)|(?:without|until|unless) (?:you\\b|more|knowing|additional|further|seeing|some|the (?:full|text|file|code|document|image|exact))|engage enough|complete[ly]*d? .{0,20}without|(?:help|assist) you (?:[a-z]+ )?(?:better|further|more|fully|properly|effectively) (?:if|when|until)|as (?:i|we) (?:need|have)',
  },
  {
    id: 'en.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot'],
    form: '{adv} {make}\\b',
    unless:
      '^[^.]{0,60}?{make}(?:,? (?:or|nor|and) [a-z]+)? (?:you )?(?:with )?(?:an? |any |my |the )?(?:[a-z]+(?: or [a-z]+)? )?{counsel}|^(?:i|we)(?: would not| wouldn.t| would never) (?:[a-z]+ )?(?:recommend|suggest)|(?:recommend|say|suggest|describe|explain|tell you|express|give)[^.]{0,40}(?:enough|highly|strongly|how (?:much|happy|grateful|glad|excited))|overstate|(?:without|until|unless) (?:you\\b|more|knowing|additional|further|seeing|some|the (?:full|text|file|code|document|image|exact))|(?:tell|give|show|provide) (?:you |me )?(?:whether|if\\b|exactly|for (?:sure|certain)|an exact|a (?:precise|definitive|definite|single|specific|diagnosis|guarantee|reliable|more)|precise|exact|up-to-date|real-time|current|live)|(?:answer|say) (?:that |this )?(?:for sure|definitively|with certainty)|make (?:it|sure|sense|any sense|out|a mistake|that (?:assumption|call))|argue with|address (?:it|this|that) (?:yet|until)|give (?:what|up|my)|write (?:you )?letters',
  },
  {
    id: 'en.must-decline',
    act: 'decline',
    weight: 0.95,
    after: ['me'],
    form: '{decline}',
    unless:
      'refuse to (?:be|die|live|go) |(?:decline|refuse) (?:to (?:believe|accept|let|give up|acknowledge)|the (?:invitation|offer))',
  },
  {
    id: 'en.do-not-help',
    act: 'decline',
    weight: 0.75,
    after: ['do-not'],
    form: '{adv} (?:assist|help|provide|generate|create|produce|engage|participate|write|promote|condone|offer|share|discuss|comment|take (?:sides|part|positions?)|entertain|compose|draft|advocate|make (?:generali|judg|assum|content|political))',
    unless: 'help (?:but|much)|write (?:as|much)|(?:want|need|have|like) to',
  },
  {
    id: 'en.not-comfortable',
    act: 'decline',
    weight: 0.9,
    after: ['me'],
    form: "(?: ?(?:'m|am)(?: [a-z]+ly)? (?:not|un)(?: ?[a-z]+ly)? ?comfortable| ?(?:don't|do not)(?: [a-z]+ly)? (?:feel|think)(?: [a-z]+)? (?:comfortable|right|able to|(?:i|it)(?:'s| is| would be| should be)? ?(?:appropriate|right|something i should|should|can) ))",
  },
  {
    id: 'en.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: "\\b(?:isn't|is not|not|aren't|wouldn't be) (?:something|anything|a (?:request|topic|task|thing|conversation|subject)|content|ones?) (?:that |which )?(?:i|we)(?:'m|'d|'ll| am| can| could| will| would| want| should| feel|\\b)",
    unless: 'i (?:made|wrote|said|expected|have seen|noticed)',
  },
  {
    id: 'en.cannot-plain',
    act: 'decline',
    weight: 0.8,
    form: "^(?:(?:i'?m |i am )?(?:very |so |truly |terribly )?sorry,? ?(?:but )?|unfortunately,? |no[,.] (?:sorry,? )?|apologies,? ?(?:but )?)(?:i )?(?:can't|cannot|won't|no can do)(?: do (?:that|this|it))?[.!,]*$",
  },
  {
    id: 'en.will-not-be',
    act: 'decline',
    weight: 0.85,
    after: ['cannot'],
    form: " be (?:able to (?:help|assist|{make})|[a-z]+in[g'])",
    unless: 'be (?:going|waiting|there|missing|able to (?:make it|come|attend))',
  },
  {
    id: 'en.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: "(?:captain|wizard|assistant|bot) (?:won't|will not|cannot|can't) (?:be )?(?:tell|help|assist|show|shar|reveal|aid)",
  },
  {
    id: 'en.not-my-place',
    act: 'decline',
    weight: 0.8,
    form: "(?:{donot}|not) (?:think|feel|believe) (?:it's|it is|that's|this is|it would be|that) (?:my place|appropriate|right|wise|ethical|responsible|something i)|\\bi(?:'m| am) not (?:qualified|the right (?:one|source|tool))|(?:that|this|it)(?:'s| is) not (?:my place|for me to)|\\bi (?:have to|must|need to|should|'ll have to)? ?(?:draw (?:the|a) line|stop short)",
  },
  {
    id: 'en.steer-clear',
    act: 'hedge',
    weight: 0.6,
    after: ['me'],
    form: "(?: (?:try|tend|prefer|aim|choose|want)|'d (?:rather|prefer)| would (?:rather|prefer))(?: [a-z]+)? (?:not to|to (?:avoid|steer clear|stay (?:away|out|neutral)|refrain|decline|stick))| keep (?:things|my|it) ",
  },
  {
    id: 'en.rather-than',
    act: 'hedge',
    weight: 0.5,
    form: '\\bsteer clear of|rather than (?:writ|giv|provid|help|tak|tell|look|creat)[a-z]+',
  },
  {
    id: 'en.reluctant',
    act: 'hedge',
    weight: 0.75,
    form: "\\bi(?:'d| would)? ?(?:don't|do not|wouldn't|would not|'m not|am not)(?: really)? (?:want|wish|going|here|inclined|trying)?(?: to)? ?(?:coach|walk you|encourage|help you (?:hide|fake|get around|conceal|avoid)|advise|steer|go down)|\\bi(?:'d| would| want to| have to| should)? (?:be (?:cautious|careful|wary)|hesitate|think (?:carefully|twice)|steer (?:you )?(?:away|clear)|caution|push back|(?:recommend|advise|suggest|urge|warn|caution)(?: you)? against|encourage you to (?:think|reconsider))|where i(?:'d| would| have to| need to)? (?:stop|draw|part)|(?:down|take) that (?:road|path|route)|(?:isn't|is not|not) (?:quite )?(?:the )?(?:shortcut|answer|workaround) (?:that )?you|it(?:'s| is)n?'?t? worth the risk|(?:not|isn't|won't be) something i'd",
  },
  {
    id: 'en.off-limits',
    act: 'decline',
    weight: 0.8,
    form: "(?:outside|beyond)(?: of)? (?:what i|the (?:scope|range|bounds) of (?:what i|my)|my (?:scope|abilit|capabilit|role|remit))|(?:is|'s|are) off[- ](?:limits|the[- ]table)(?: for me)?\\b|\\bi(?:'ll| will) (?:leave (?:that|it|this|one|out)|skip)|[a-z] i(?:'ll| will) leave out|where i (?:have to )?draw",
  },
  {
    id: 'en.against-policy',
    act: 'forbid',
    weight: 0.85,
    reason: 'policy',
    form: "(?:against|violat(?:es?|ing|ion of)|contrary to|conflicts? with|not (?:in line|aligned?|consistent|compatible) with|breach(?:es)?|contravenes?|prohibited by|goes against|outside|not (?:permitted|allowed) (?:by|under)|falls? (?:under|outside))(?: of)? {mine}(?: [a-z]+){0,3} {policy}|{mine} {policy}(?: [a-z]+){0,2} (?:prohibit|prevent|forbid|do(?:es)?(?: not|n't) (?:allow|permit)|require me|restrict|limit)",
  },
  {
    id: 'en.not-appropriate',
    act: 'forbid',
    weight: 0.45,
    reason: 'policy',
    form: "(?:\\bit(?:'s| is| would be| wouldn't be| is never| isn't)|\\bis|\\bnot) (?:simply |just |also |generally |neither |never )?(?:not |in|un|ir|dis|never |wrong|harmful|illegal|against the law)?(?:appropriate|ethical|acceptable|responsible|respectful|right|okay|ok|accurate|fair|productive|constructive|proper|advisable|legal|wise)?(?: (?:or|nor|and) [a-z]+){0,2} (?:for me )?to (?!say|note|assume that|rely|call)(?:[a-z]+)",
    unless:
      "^(?:(?:it(?:'s| is| would be)|is|not) (?:also |just |simply |generally )?(?:appropriate|ethical|acceptable|responsible|respectful|right|okay|ok|accurate|fair|productive|constructive|proper|advisable|legal|wise|to)\\b)",
  },
  {
    id: 'en.no-advice',
    act: 'unable',
    weight: 0.5,
    after: ['cannot'],
    form: '{adv} (?:{make}|have|hold|form|pass)(?:,? (?:or|nor|and) [a-z]+)? (?:you )?(?:with )?(?:an? |any |my |the )?(?:[a-z]+(?: or [a-z]+)? )?{counsel}',
  },
  {
    id: 'en.no-opinion',
    act: 'neutral',
    weight: 0.5,
    after: ['do-not', 'cannot'],
    form: '(?: [a-z]+ly)? (?:have|hold|possess|form)(?: [a-z]+ (?:or|and))?(?: any| a| an| my)?(?: (?:own|personal|political|subjective|specific|human))?(?: [a-z]+,? (?:or|and))? ?(?:opinions?|beliefs?|views?|feelings?|biases?|preferences?|judg|experiences?|emotions?|stance|sides|positions?)',
  },
  {
    id: 'en.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: "(?:remain|stay|be) (?:neutral|impartial|objective|unbiased)|(?:do not|don't|cannot|can't) (?:take (?:sides|a (?:stance|side|position))|express (?:personal )?(?:opinions|views))",
  },
  {
    id: 'en.no-access',
    act: 'unable',
    weight: 0.55,
    after: ['cannot', 'do-not'],
    form: '(?: (?:currently|directly|actually|physically|personally|yet))? (?:have (?:(?:the |an? |any )?(?:ability|access|capabilit|capacity|permission|means|way to)|(?:[a-z-]+ ){0,2}(?:access|information|data|knowledge))|access|log in|submit|upload|download|browse|search|open|visit|view|see (?:images|pictures|the)|hear|watch|send|book|call|order|predict|forecast|remember|confirm|verify|determine|diagnose)',
    unless:
      '(?:see|open|view|access|find) (?:any|an?|the) (?:attach|file|image|screenshot|link|document|photo|text)|attachment|have (?:access to )?(?:enough|the (?:full )?(?:context|text|file))',
  },
  {
    id: 'en.lacks',
    act: 'unable',
    weight: 0.5,
    after: ['me'],
    form: "(?:(?: am|'m) (?:just |only )?(?:an? )?text[- ]based| lack)",
  },
  {
    id: 'en.cannot-know',
    act: 'unable',
    weight: 0.4,
    after: ['cannot', 'do-not'],
    form: '{adv} (?:speculate|assume|generali[sz]e|affirm|confirm|deny|say|speak (?:for|to|on)|know|read|attest|guarantee|make (?:any )?(?:assum|generali|predict|judg))',
    openingOnly: true,
  },
  {
    id: 'en.cannot-any',
    act: 'unable',
    weight: 0.25,
    after: ['cannot'],
    form: ' [a-z]+',
    unless:
      '(?:wait|believe|stress|emphasi|overstate|see|find|thank|imagine|help but|(?:have|be) (?:feel|emotion))',
    openingOnly: true,
  },
  {
    id: 'en.hedged-aim',
    act: 'hedge',
    weight: 0.6,
    after: ['me'],
    form: "(?: (?:aim|strive|try|prefer|keep|focus)|'ll| will|'d (?:rather|prefer|suggest|recommend)|'d| would)(?: [a-z]+){0,4} (?:to (?:be|remain|discuss|avoid|stay|provide|focus|maintain|keep)|avoid|keep (?:my|this|the)|refrain|focus(?:ing)? (?:on|instead)|stick|neutral)[^.]{0,140}(?:without|while (?:avoid|remain|maintain|respect)|rather than|instead of|avoid|neutral|balanced|factual|general\\b|respectful|harm|responses)",
  },
  {
    id: 'en.built-to',
    act: 'lecture',
    weight: 0.5,
    reason: 'policy',
    after: ['me'],
    form: "(?:'m| am)(?: only| here| specifically| always)? (?:programmed|designed|trained|built|meant|intended|committed|obligated|bound) (?:to|not)",
    unless: '(?:to|and) (?:understand|process|assist|help|generate)',
  },
  {
    id: 'en.my-purpose',
    act: 'lecture',
    weight: 0.5,
    reason: 'policy',
    form: '\\b(?:my|our) (?:main |primary |sole |core )?(?:purpose|goal|role|aim|objective|function|programming|intention|duty|responsibility)(?: as [^,.]{3,40},?)? (?:is|are|requires)',
    unless: 'to (?:help|assist) you (?:get|reach)',
  },
  {
    id: 'en.sorry-but',
    act: 'decline',
    weight: 0.3,
    form: "^(?:[a-z ]{0,24}, ?)?(?:(?:i'?m|i am|we are|we're) (?:very |so |truly |really |terribly |genuinely )?(?:sorry|afraid)|i apologi[sz]e|my apologies|apologies|unfortunately|regrettably|i regret)",
    unless:
      "sorry (?:for (?:the|my|any|that|your)|to hear|you(?:'re| are)|that (?:you|happened|this happened)|about)|apologi[sz]e (?:for|if)|apologies for (?:the|my|any)|unfortunately,? (?:you|he|she|they|there|many|some|most|no one|these|those)\\b",
  },
  {
    id: 'en.as-ai',
    act: 'persona',
    weight: 0.2,
    form: "\\b(?:as|being|i'?m (?:just |only )?|i am (?:just |only )?) ?an? (?:[a-z]+ ){0,2}?(?:ai|a\\.i\\.|artificial intelligence|language model|chatbot|assistant|llm)\\b",
  },
];
