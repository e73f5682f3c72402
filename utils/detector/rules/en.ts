/**
 * How English refuses. A refusing act is put together from who speaks, a modal that denies, and an act of helping;
 * the list of helping verbs is what keeps "I can't wait" and "you can't" out.
 */
import { englishWords } from './en.words.ts';
import type { Language, Rule } from './rule.ts';

const rules: Rule[] = [
  {
    id: 'en.cannot-help',
    act: 'decline',
    weight: 0.95,
    form: '{me}{cannot}{adv} {help}\\b',
    unless:
      'do (?:this|that|it) any ?more|help (?:but|it\\b|[a-z]*ing\\b|myself)|support(?:ed|s)? (?:the (?:claim|idea|view)|that claim)|(?:without|until|unless) (?:you|more|knowing|additional|further|seeing|some|the|any|a )|engage enough|complete[ly]*d? .{0,20}without|(?:help|assist) you (?:[a-z]+ )?(?:better|further|more|fully|properly|effectively) (?:if|when|until)|as (?:i|we) (?:need|have)',
  },
  {
    id: 'en.cannot-make',
    act: 'decline',
    weight: 0.85,
    form: '{me}{cannot}{adv} {make}\\b',
    unless:
      '^[^.]{0,60}?{make}(?:,? (?:or|nor|and) [a-z]+)? (?:you )?(?:with )?(?:an? |any |my |the )?(?:[a-z]+(?: or [a-z]+)? )?{counsel}|^(?:i|we)(?: would not| wouldn.t| would never) (?:[a-z]+ )?(?:recommend|suggest)|(?:recommend|say|suggest|describe|explain|tell you|express|give)[^.]{0,40}(?:enough|highly|strongly|how (?:much|happy|grateful|glad|excited))|overstate|(?:without|until|unless) (?:you|more|knowing|additional|further|seeing|some|the |any|a )|(?:tell|give|show|provide) (?:you |me )?(?:whether|if\\b|exactly|for (?:sure|certain)|an exact|a (?:precise|definitive|definite|single|specific|diagnosis|guarantee|reliable|more)|precise|exact|up-to-date|real-time|current|live)|(?:answer|say) (?:that |this )?(?:for sure|definitively|with certainty)|make (?:it|sure|sense|any sense|out|a mistake|that (?:assumption|call))|argue with|address (?:it|this|that) (?:yet|until)|give (?:what|up|my)|write (?:you )?letters',
  },
  {
    id: 'en.must-decline',
    act: 'decline',
    weight: 0.95,
    form: '{me}{decline}',
    unless:
      'refuse to (?:be|die|live|go) |(?:decline|refuse) (?:to (?:believe|accept|let|give up|acknowledge)|the (?:invitation|offer))',
  },
  {
    id: 'en.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: '{me}{donot}{adv} (?:assist|help|provide|generate|create|produce|engage|participate|write|promote|condone|offer|share|discuss|comment|take (?:sides|part|positions?)|entertain|compose|draft|advocate|make (?:generali|judg|assum|content|political))',
    unless: 'help (?:but|much)|write (?:as|much)|(?:want|need|have|like) to',
  },
  {
    id: 'en.not-comfortable',
    act: 'decline',
    weight: 0.9,
    form: "{me}(?: ?(?:'m|am)(?: [a-z]+ly)? (?:not|un)(?: ?[a-z]+ly)? ?comfortable|{donot}(?: [a-z]+ly)? (?:feel|think)(?: [a-z]+)? (?:comfortable|right|able to|(?:i|it)(?:'s| is| would be| should be)? ?(?:appropriate|right|something i should|should|can) ))",
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
    form: "{me} ?(?:won't|will not|(?:am|'m) not going to|can't|cannot) be (?:able to (?:help|assist|{make})|[a-z]+in[g'])|(?:captain|wizard|assistant|bot) (?:won't|will not|cannot|can't) (?:be )?(?:tell|help|assist|show|shar|reveal|aid)",
    unless: 'be (?:going|waiting|there|missing|able to (?:make it|come|attend))',
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
    form: "{me}(?: (?:try|tend|prefer|aim|choose|want)|'d (?:rather|prefer)| would (?:rather|prefer))(?: [a-z]+)? (?:not to|to (?:avoid|steer clear|stay (?:away|out|neutral)|refrain|decline|stick))|\\bsteer clear of|i keep (?:things|my|it) |rather than (?:writ|giv|provid|help|tak|tell|look|creat)[a-z]+",
  },
  {
    id: 'en.reluctant',
    act: 'hedge',
    weight: 0.75,
    form: "\\bi(?:'d| would)? ?(?:don't|do not|wouldn't|would not|'m not|am not)(?: really)? (?:want|wish|going|here|inclined|trying)?(?: to)? ?(?:coach|walk you|encourage|help you (?:hide|fake|get around|conceal|avoid)|advise|steer|go down)|\\bi(?:'d| would| want to| have to| should)? (?:be (?:cautious|careful|wary)|hesitate|think (?:carefully|twice)|steer (?:you )?(?:away|clear)|caution|push back|(?:recommend|advise|suggest|urge|warn|caution)(?: you)? against|encourage you to (?:think|reconsider))|where i(?:'d| would| have to| need to)? (?:stop|draw|part)|(?:down|take) that (?:road|path|route)|(?:isn't|is not|not) (?:quite )?(?:the )?(?:shortcut|answer|workaround) (?:that )?you|it(?:'s| is)n?'?t? worth the risk|(?:not|isn't|won't be) something i'd",
  },
  {
    id: 'en.better-way',
    act: 'redirect',
    weight: 0.5,
    form: "(?:consider|try|do|explore|suggest) (?:the following|these|this|something else|one of these)? ?instead|what (?:tends to|usually|often|might|would|could|i'd|i would)[^.:]{0,20} (?:work|help|do|suggest|recommend)[^.:]{0,20}(?:better|instead)|\\bin your (?:place|position|shoes)|(?:better|safer|stronger|smarter|lasting|legitimate|above-?board) (?:options?|approach|bet|shot|fix|way|ways|route|moves?)|(?:thoughts|ideas|options|steps|alternatives) (?:on where|you (?:could|can|might)|that (?:could|might|don't))",
  },
  {
    id: 'en.off-limits',
    act: 'decline',
    weight: 0.8,
    form: "(?:outside|beyond)(?: of)? (?:what i|the (?:scope|range|bounds) of (?:what i|my)|my (?:scope|abilit|capabilit|role|remit))|(?:is|'s|are) off[- ]limits(?: for me)?$|where i (?:have to )?draw",
  },
  {
    id: 'en.against-policy',
    act: 'forbid',
    weight: 0.85,
    form: "(?:against|violat(?:es?|ing|ion of)|contrary to|conflicts? with|not (?:in line|aligned?|consistent|compatible) with|breach(?:es)?|contravenes?|prohibited by|goes against|outside|not (?:permitted|allowed) (?:by|under)|falls? (?:under|outside))(?: of)? {mine}(?: [a-z]+){0,3} {policy}|{mine} {policy}(?: [a-z]+){0,2} (?:prohibit|prevent|forbid|do(?:es)?(?: not|n't) (?:allow|permit)|require me|restrict|limit)",
  },
  {
    id: 'en.not-appropriate',
    act: 'forbid',
    weight: 0.45,
    form: "(?:\\bit(?:'s| is| would be| wouldn't be| is never| isn't)|\\bis|\\bnot) (?:simply |just |also |generally |neither |never )?(?:not |in|un|ir|dis|never |wrong|harmful|illegal|against the law)?(?:appropriate|ethical|acceptable|responsible|respectful|right|okay|ok|accurate|fair|productive|constructive|proper|advisable|legal|wise)?(?: (?:or|nor|and) [a-z]+){0,2} (?:for me )?to (?!say|note|assume that|rely|call)(?:[a-z]+)",
    unless:
      "^(?:(?:it(?:'s| is| would be)|is|not) (?:also |just |simply |generally )?(?:appropriate|ethical|acceptable|responsible|respectful|right|okay|ok|accurate|fair|productive|constructive|proper|advisable|legal|wise|to)\\b)",
  },
  {
    id: 'en.no-advice',
    act: 'unable',
    weight: 0.5,
    form: '{me}{cannot}{adv} (?:{make}|have|hold|form|pass)(?:,? (?:or|nor|and) [a-z]+)? (?:you )?(?:with )?(?:an? |any |my |the )?(?:[a-z]+(?: or [a-z]+)? )?{counsel}',
  },
  {
    id: 'en.as-ai-cannot',
    act: 'unable',
    weight: 0.5,
    form: "\\b(?:as an? |i'?m (?:just |only )?an? |i am (?:just |only )?an? )(?:[a-z]+ ){0,2}?(?:ai|language model|assistant|chatbot)\\b[^.]{0,30}?\\b(?:i|and|it(?:'s| is)(?: not| against)?)(?:{cannot}|{donot}|(?:'m| am)? not (?:capable|within|in|able|appropriate|recommended|my)|[^.]{0,12} not (?:within|in) my) ",
    unless: 'have (?:personal|feelings|emotions|a physical|preferences|opinions)',
  },
  {
    id: 'en.no-opinion',
    act: 'unable',
    weight: 0.4,
    form: '{me}(?:{donot}|{cannot})(?: [a-z]+ly)? (?:have|hold|possess|form|take|express|provide|offer|share|give|make)(?: [a-z]+ (?:or|and))?(?: any| a| an| my| the)?(?: (?:own|personal|political|subjective|specific|human))?(?: [a-z]+,? (?:or|and))? ?(?:opinions?|beliefs?|views?|feelings?|biases?|preferences?|judg|experiences?|emotions?|stance|sides|positions?)|(?:remain|stay|be) (?:neutral|impartial|objective|unbiased)',
  },
  {
    id: 'en.no-access',
    act: 'unable',
    weight: 0.55,
    form: "{me}(?:(?:{donot}|{cannot})(?: (?:currently|directly|actually|physically|personally|yet))? (?:have (?:(?:the |an? |any )?(?:ability|access|capabilit|capacity|permission|means|way to)|(?:[a-z-]+ ){0,2}(?:access|information|data|knowledge))|access|log in|submit|upload|download|browse|search|open|visit|view|see (?:images|pictures|the)|hear|watch|send|book|call|order|predict|forecast|remember|confirm|verify|determine|diagnose)|(?: am|'m) (?:just |only )?(?:an? )?(?:text[- ]based|not able to (?:browse|access|see|open|view))| lack)",
    unless:
      '(?:see|open|view|access|find) (?:any|an?|the) (?:attach|file|image|screenshot|link|document|photo|text)|attachment|have (?:access to )?(?:enough|the (?:full )?(?:context|text|file))',
  },
  {
    id: 'en.hedged-aim',
    act: 'hedge',
    weight: 0.6,
    form: "{me}(?: (?:aim|strive|try|prefer|keep|focus)|'ll| will|'d (?:rather|prefer|suggest|recommend)|'d| would)(?: [a-z]+){0,4} (?:to (?:be|remain|discuss|avoid|stay|provide|focus|maintain|keep)|avoid|keep (?:my|this|the)|refrain|focus(?:ing)? (?:on|instead)|stick|neutral)[^.]{0,140}(?:without|while (?:avoid|remain|maintain|respect)|rather than|instead of|avoid|neutral|balanced|factual|general\\b|respectful|harm|responses)",
  },
  {
    id: 'en.my-purpose',
    act: 'lecture',
    weight: 0.5,
    form: "\\b(?:my|our) (?:main |primary |sole |core )?(?:purpose|goal|role|aim|objective|function|programming|intention|duty|responsibility)(?: as [^,.]{3,40},?)? (?:is|are|requires)|{me}(?:'m| am)(?: only| here| specifically| always)? (?:programmed|designed|trained|built|meant|intended|committed|obligated|bound) (?:to|not)",
    unless: 'to (?:help|assist) you (?:get|reach)|(?:to|and) (?:understand|process|assist|help|generate)',
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
  {
    id: 'en.lecture',
    act: 'lecture',
    weight: 0.3,
    form: "it(?:'s| is) (?:also |always |very |more |[a-z]+ly )?(?:important|essential|crucial|vital|necessary|best|recommended|critical|worth)(?: for [a-z ]{2,30})? to (?:remember|note|respect|recogni[sz]e|treat|understand|follow|acknowledge|approach|consider|be |promote|focus|adhere|obey|comply|avoid|seek|address)|let(?:'s| us) (?:focus|strive|promote|work|refrain|all|celebrate|keep|treat|remember)|(?:everyone|every (?:individual|person|human)|all (?:people|individuals|human beings|humans)|people) (?:deserves?|has|have|should|is|are) (?:to be |the right|equal|unique|worthy)|regardless of (?:their|race|one's|his|any|your)|we should (?:always |all |never |not |instead |also )*(?:respect|treat|strive|avoid|promote|focus|judge|aim|work|make|encourage)",
  },
  {
    id: 'en.harm',
    act: 'lecture',
    weight: 0.35,
    form: '\\b(?:(?:is|are|be|as|and|or|was|considered|highly|very|both|not only) (?:illegal|unlawful|unethical|immoral|dishonest|harmful|hateful|offensive|derogatory|disrespectful|discriminatory|inappropriate|dangerous|defamatory|hurtful)|perpetuat[a-z]+|stereotyp[a-z]+|generali[sz][a-z]+|hate speech|misinformation|(?:polic(?:y|ies)|rules?|limits?|laws?|uniforms?|tax(?:es)?) [a-z ]{0,20}(?:exist|help|are there|are in place|protect|keep)|for (?:a |very )?good reasons?|honest[a-z]* (?:is|with)|(?:strict|agreed to)|tampering|fraud|can carry penalties|(?:serious|severe|legal|disciplinary) (?:consequences|penalties|repercussions|action|trouble)|backfire|breach of|could (?:get you|lead to|result in) [^.]{0,30}(?:fired|terminat|evict|expel|arrest|charge|prosecut|fine|ban|suspen|sued))',
  },
  {
    id: 'en.state-line',
    act: 'side',
    weight: 0.55,
    form: '(?:government|authorities|party|state|china|leadership)(?: has| have)? (?:always|consistently|firmly|resolutely|steadfastly)(?: [a-z]+){0,2} (?:adher|maintain|respect|uph[eo]ld|support|protect|oppos|attach|commit|put|insist|pursu|follow|safeguard|promot)|(?:firmly|resolutely|strongly) (?:oppose|reject|believe|support|safeguard|uphold)|under the (?:strong |firm )?leadership of the (?:communist )?(?:party|cpc|ccp)|(?:baseless|groundless|unfounded|false) (?:accusation|allegation|claim|narrative)|(?:biased|distort(?:ed|s)?) (?:by|the facts|narrative|reports)|internal affairs|people-centered|rule of law and|a community with a shared future',
  },
  {
    id: 'en.redirect',
    act: 'redirect',
    weight: 0.4,
    form: '\\b(?:contact(?! (?:me|us)\\b)|consult|reach(?:ing)? out to|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with|things? (?:over|through))|seek(?:ing)? (?:help|advice|guidance|support|legal|professional|out|assistance|permission|approval)|report(?:ing)? (?:it|this|them|any|the)|fil(?:e|ing) (?:a|an)\\b|appeal|request(?:ing)? (?:an? )?(?:[a-z]+ )?(?:accommodation|exception|exemption|waiver|review|variance|meeting|extension|clarification)|refer to (?:reliable|official|your|the official|reputable)|check(?:ing)? with|work(?:ing)? with (?:your|the|a)|rais(?:e|ing) (?:it|this|your|the)|ask(?:ing)? (?:for (?:an?|permission|clarification|help)|your|the|hr\\b|them)|advocat(?:e|ing)|petition|(?:official|proper|legal|legitimate|formal|appropriate|authorized|internal|lawful) (?:[a-z]+ )?(?:channels?|means|ways?|options?|avenues?|process|routes?|sources?|alternatives?|procedures?)|instead of (?:looking|trying|hiding|finding)|(?:better|best|right|correct|safer|healthier) (?:path|approach|route|way|thing to do|option) (?:would|is|forward)|(?:gather|join|attend|write to|support) [a-z ]{0,20}(?:signatures|neighbours|neighbors|meeting|group|council|legislation|representatives?)|(?:open|honest|calm|direct|respectful|quiet) (?:conversation|dialogue|discussion)|(?:lawyer|attorney|union rep|ombud|human resources|trusted (?:adult|friend)|(?:mental )?health(?:care)? professional|therapist|hotline|988))',
  },
  {
    id: 'en.urge',
    act: 'redirect',
    weight: 0.45,
    form: "\\bmy (?:recommendation|advice|suggestion) (?:is|would be)|\\bi(?:'d| would)? (?:strongly |gently |instead |really |also |highly )?(?:encourage|urge|advise|suggest|recommend) (?:you (?:not )?(?:to )?|consult|look|seek|contact|speak|talk|exploring|against|that you)",
  },
  {
    id: 'en.turn',
    act: 'turn',
    weight: 0.1,
    form: '(?:^|[,;] )(?:(?:however|nevertheless|nonetheless|that said|with that said|having said that),|but (?:to answer|in general|generally|it|there|here|if|some|they|the)|as for\\b)',
  },
  {
    id: 'en.offer',
    act: 'offer',
    weight: 0.4,
    form: "(?:i(?:'d| would| will|'m| am|'ll)? (?:be )?(?:more than )?(?:happy|glad|willing|pleased|able|here) to (?:help|assist|discuss|provide|work|share|talk|explore|offer|support|brainstorm|explain|answer|write)|\\b(?:i|we) (?:can|could)(?: instead| however| still| definitely| certainly| absolutely| also)? (?:help|offer|provide|discuss|suggest|assist|talk|share|give|explain|work|point|write|draft|explore|walk)|would you like|if you(?:'d|'re| would| are| want| have| need)?(?: like| prefer| interested| any)?[^.?]{0,60},? (?:i|feel free|let me|please)|let me know|(?:is there|do you have) (?:something|anything|any other|another)|feel free to|(?:any )?other (?:questions?|topics?|requests?|tasks?|ways?)|please (?:provide|give) me (?:with )?a (?:new|different)|what i can (?:do|offer|help|share))",
  },
  {
    id: 'en.sympathy',
    act: 'sympathy',
    weight: 0.3,
    form: "\\b(?:i (?:completely |totally |can |truly |fully |really |do )?(?:understand|hear|get|reali[sz]e|appreciate|recogni[sz]e|know|see)(?: that| how| why| where)?(?: [a-z]+ing)?(?: [a-z]+)? (?:you|your|this|it)|(?:that|this|it) (?:sounds|must|is|'s)(?: [a-z]+ly| so| really)? (?:be |feel )?(?:frustrat|difficult|hard|tough|stressful|unfair|awful|exhaust|upsetting)|i'?m (?:so |really |very )?sorry (?:you|that you|to hear|about))",
  },
  {
    id: 'en.give',
    act: 'give',
    weight: 0.6,
    form: "\\b(?:here(?:'s| is| are)|below (?:is|are|you)|(?:^|, )(?:sure|certainly|of course|absolutely|definitely|great|gladly)[,!.]|step (?:1|one)\\b|follow these|to do (?:this|that|so)[,:]|as follows|this (?:script|code|function|recipe|guide|essay|poem)|the (?:answer|solution|result) (?:is|to)|first, (?:you|open|go|make|take|use|check|get))",
    unless:
      "[^.]{0,60}\\b(?:instead|alternative)|here(?:'s| is| are) (?:what i can|what you can do|some (?:things|steps|ways|options) (?:you|that)|how (?:we|you) can approach|some (?:legal|legitimate|alternative|other|better|safer|constructive|ethical|resources)|why|the (?:thing|issue|problem)|my (?:concern|hesitation)|how i can|a few (?:legal|legitimate|alternative|other|better|safer|things (?:i|that)))",
  },
  {
    id: 'en.ask-back',
    act: 'ask',
    weight: 0.7,
    form: "(?:(?:could|can|would|will) you (?:please |kindly )?(?:provide|share|clarify|tell|specify|upload|paste|give|confirm|let me know|describe|send|elaborate|explain)|please (?:provide|share|specify|upload|paste|clarify|attach|tell me|send|let me know (?:what|which|more|the))|need (?:a (?:bit|little|few) more|more|some more|some|additional|to know|you to)(?: [a-z]+){0,2} (?:information|details?|context|about|which|what)|you (?:haven't|didn't|have not|did not|forgot)(?: to)? (?:provide|share|include|attach|specify|mention|paste|tell)|don't (?:see|have) (?:an?|any|the|your) [a-z ]{0,20}(?:attach|file|image|text|document|link|context|article|code)|(?:more|enough|additional|further) (?:information|context|details?))",
  },
  {
    id: 'en.fault',
    act: 'fault',
    weight: 0.9,
    form: '(?:something went wrong|(?:an? )?(?:unexpected |internal |network |server |unknown )?error (?:has )?(?:occurred|generating|while|in (?:processing|message))|rate[- ]limit|too many requests|(?:over|at) capacity|message limit|usage limit|(?:reached|hit|exceeded) (?:your|the|our) [a-z ]{0,20}(?:limit|quota)|timed? ?out|(?:tool|search|request|connection|call|upload|command) (?:call |request )?(?:has )?failed|unable to (?:connect|load|reach the server)|try again (?:later|in a (?:few|moment)|shortly)|returned (?:an error|(?:status )?[45]\\d\\d))',
  },
];

export const english: Language = {
  script: /[a-z]{3}/,
  speaker: /\b(?:i|we|this)\b/,
  words: englishWords,
  rules,
};
