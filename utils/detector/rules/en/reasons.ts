/**
 * The grounds that English gives for not helping: what is forbidden to it, what it has not or knows not, on what it
 * holds no opinion, what it was made for.
 */
import type { Rule } from '../rule.ts';

export const englishReasons: Rule[] = [
  {
    id: 'en.against-policy',
    act: 'forbid',
    weight: 0.85,
    reason: 'policy',
    form: `(?:against|violat(?:es?|ing|ion of)|contrary to|conflicts? with|not (?:in line|aligned?|consistent|compatible) with|breach(?:es)?|contravenes?|prohibited by|goes against|outside|not (?:permitted|allowed) (?:by|under)|falls? (?:under|outside))(?: of)? {mine}(?: [a-z]+){0,3} {policy}|{mine} {policy}(?: [a-z]+){0,2} (?:prohibit|prevent|forbid|do(?:es)?(?: not|n't) (?:allow|permit)|require me|restrict|limit)|\\b(?:policies|guidelines|rules|principles|values|limits|constraints|standards|terms|boundaries|safeguards) (?:that )?i(?:'m|'ve| am| have| was| were| operate| follow| work| run| adhere| must)\\b|\\b(?:run|runs|running|goes|go|fly|flies) (?:directly )?(?:counter to|against|afoul of|contrary to) (?:my|the|our|[a-z]+'s)(?: [a-z]+){0,2} (?:guidelines?|polic(?:y|ies)|principles|values|standards|rules|programming|purpose)|\\b(?:at odds|incompatible|not compatible|in conflict|inconsistent|out of (?:line|step)) with (?:my|our|the) (?:[a-z]+ ){0,2}(?:guidelines?|polic(?:y|ies)|principles|values|standards|rules|programming|purpose|role)|\\b(?:violat(?:es?|ing|ion of)|against|breach(?:es)?|prohibited (?:by|under)|not (?:allowed|permitted) (?:by|under)) (?:our|the|openai's?|this (?:platform|service)'s|[a-z]+'s)? ?(?:[a-z]+ ){0,2}(?:terms of (?:use|service)|usage polic(?:y|ies)|content polic(?:y|ies)|community (?:guidelines|rules|standards)|use[- ]case polic(?:y|ies)|safety (?:guidelines|rules|polic(?:y|ies)))|\\b(?:polic(?:y|ies)|rules?|guidelines?|restrictions?|regulations?|safeguards?|values|principles) (?:that )?(?:prevents?|prohibits?|forbids?|keeps?|stops?|bars?|(?:do|does)(?: not|n't) (?:allow|let|permit)) (?:me|us)\\b|\\b(?:not|isn't|aren't|never) (?:permitted|allowed|supported|possible) (?:on|in|within) this (?:platform|service|chat|site)`,
  },
  {
    id: 'en.not-appropriate',
    act: 'forbid',
    weight: 0.45,
    reason: 'policy',
    form: `(?:\\bit(?:'s| is| would be| wouldn't be| is never| isn't)|\\bis|\\bnot) (?:simply |just |also |generally |neither |never )?(?:not |in|un|ir|dis|never |wrong|harmful|illegal|against the law)?(?:appropriate|ethical|acceptable|responsible|respectful|right|okay|ok|accurate|fair|productive|constructive|proper|advisable|legal|wise)?(?: (?:or|nor|and) [a-z]+){0,2} (?:for me )?to (?!say|note|assume that|rely|call)(?:[a-z]+)`,
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
    form: `(?: [a-z]+ly)? (?:have|hold|possess|form|hav[e]|share|express|offer|take)(?: [a-z]+ (?:or|and))?(?: any| a| an| my)?(?: (?:own|personal|political|subjective|specific|human|particular|individual|religious|ideological))?(?: [a-z]+,? (?:or|and))? ?(?:opinions?|beliefs?|views?|viewpoints?|feelings?|biases?|preferences?|judg|experiences?|emotions?|stance|sides?|positions?|allegiance|affiliation|favou?rites?|convictions?|consciousness)`,
  },
  {
    id: 'en.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: `(?:remain|stay|be) (?:neutral|impartial|objective|unbiased)|(?:do not|don't|cannot|can't) (?:take (?:sides|a (?:stance|side|position))|express (?:personal )?(?:opinions|views))|\\bi (?:try|aim|prefer|strive|want|like|'d rather|need)?(?: to)? ?(?:keep|stay|stand|sit) (?:out of|away from|on the sidelines|above) (?:politic|partisan|the fray|that debate|such debates|this debate)|\\b(?:not|isn't) (?:for me|my (?:place|role|call|job)) to (?:say|tell|decide|judge|pick|choose|take|weigh)|\\bup to you (?:to decide|and your conscience)|\\bi (?:hold|have|take|express|offer|keep) no (?:[a-z]+ )?(?:opinions?|views?|positions?|preferences?|stance|side|beliefs?|feelings?|favou?rites?)|\\bi(?:'m| am)(?: [a-z]+)? (?:neutral|impartial|apolitical|non-partisan|nonpartisan)|\\b(?:take|favou?r|pick|choose) (?:no|neither) (?:side|position|stance|party)|\\b(?:won't|will not|not going to|can't|cannot|rather not|don't) (?:tell you )?(?:how to vote|whom? to vote|pick (?:a side|sides|a winner)|favou?r (?:one|either)|share (?:an?|my|any) (?:personal )?(?:view|opinion|take))`,
  },
  {
    id: 'en.no-access',
    act: 'unable',
    weight: 0.55,
    after: ['cannot', 'do-not'],
    form: `(?: (?:currently|directly|actually|physically|personally|yet))? (?:have (?:(?:the |an? |any )?(?:ability|access|capabilit|capacity|permission|means|way to)|(?:[a-z-]+ ){0,2}(?:access|information|data|knowledge))|access|log in|submit|upload|download|browse|search|open|visit|view|see (?:images|pictures|the)|hear|watch|send|book|call|order|predict|forecast|remember|confirm|verify|determine|diagnose|(?:make|place|take) (?:phone )?(?:calls?|payments?|reservations?)|listen|interact|retain|recall|store|track|locate|look (?:up|inside|at your)|connect|watch|execute (?:code|commands)|check (?:live|real|your|the (?:current|latest|live)|who|whether)|tell you (?:who|what) (?:won|is happening)|process (?:images|audio|video)|display|play (?:audio|video|music))`,
    unless:
      '(?:see|open|view|access|find) (?:any|an?|the) (?:attach|file|image|screenshot|link|document|photo|text)|attachment|have (?:access to )?(?:enough|the (?:full )?(?:context|text|file))',
  },
  {
    id: 'en.lacks',
    act: 'unable',
    weight: 0.5,
    after: ['me'],
    form: `(?:(?: am|'m) (?:just |only |purely )?(?:an? )?text[- ](?:based|only)| lack| (?:have|'ve got) no (?:[a-z-]+ )?(?:access|ability|way|means|internet|connection|memory|information|data|record|knowledge|eyes|window|insight|capacity|capability|visibility|live|real-time|body|camera|browser|idea who)|(?:'m| am) not connected|(?:'m| am) not (?:a |an )(?:[a-z]+ )?(?:lawyer|attorney|doctor|physician|therapist|financial advis[eo]r|medical professional|licensed)|(?:'m| am) not (?:qualified|certified|trained|equipped) to|(?:'m| am) limited to)`,
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
    id: 'en.built-to',
    act: 'lecture',
    weight: 0.5,
    reason: 'policy',
    after: ['me'],
    form: `(?:'m| am| was|'ve been| have been|'m being)(?: only| here| specifically| always| also| primarily)? (?:programmed|designed|trained|built|meant|intended|committed|obligated|bound|created|made|developed|supposed|instructed) (?:to|not|with)`,
    unless: `(?:to|and) (?:understand|process|assist|help|generate|answer your|be able)|(?:made|bound|intended|meant|supposed) (?:with|to (?:say|be|go|write|mention|add))|here with`,
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
    id: 'en.as-ai',
    act: 'persona',
    weight: 0.2,
    form: "\\b(?:as|being|i'?m (?:just |only )?|i am (?:just |only )?) ?an? (?:[a-z]+ ){0,2}?(?:ai|a\\.i\\.|artificial intelligence|language model|chatbot|assistant|llm)\\b",
  },
  {
    id: 'en.not-allowed',
    act: 'forbid',
    weight: 0.6,
    reason: 'policy',
    after: ['me'],
    form: `(?:'m| am)(?: [a-z]+ly)? (?:not (?:[a-z]+ly )?(?:permitted|allowed|authori[sz]ed|at liberty|supposed|licensed) to|(?:prohibited|barred|restricted|blocked|forbidden|prevented|banned) from)`,
    unless: `supposed to (?:be|have|know|go|eat|drink)`,
  },
  {
    id: 'en.no-way-to-know',
    act: 'unable',
    weight: 0.45,
    form: `\\b(?:there(?:'s| is) no way for me to|no way for me to|(?:it(?:'s| is| isn't| is not)|not|im) ?(?:not )?possible for (?:me|us|an ai|this (?:assistant|model)) to|my (?:knowledge|training|information|data|training data)(?: [a-z]+)? (?:ends|stops|goes (?:only )?(?:up )?to|only (?:goes|extends|covers)|cut-?off|is (?:limited|current|cut)|was last)|(?:after|beyond|past|since) my (?:knowledge|training)(?: cut-?off| data)?|not (?:with)?in my (?:capabilities|abilities|skill set|power)|i(?:'ve| have) no way (?:of|to))`,
  },
  {
    id: 'en.unlawful-act',
    act: 'lecture',
    weight: 0.2,
    reason: 'law',
    form: '\\b(?:fraud(?:ulent)?|forg(?:ery|ing|ed)|counterfeit[a-z]*|impersonat[a-z]+|misrepresentation|perjury|trespass[a-z]*|smuggl[a-z]+|copyright(?:ed)?|(?:federal |criminal |legal )?(?:misdemeanou?rs?|felon(?:y|ies)|offen[cs]es?)|breach[- ]of[- ]contract|punish(?:ed|able)|violat(?:e|es|ing|ion of) (?:the |a |an |federal |state |local )?(?:ordinance|law|statute|act\\b|regulation|contract|agreement)s?|(?:comply|compliance) with (?:[a-z]+ ){0,3}(?:law|regulation|ordinance|rule)s?|by law\\b|legally (?:required|prohibited|liable)|(?:civil|legal|criminal) liability)',
  },
  {
    id: 'en.could-harm',
    act: 'lecture',
    weight: 0.2,
    reason: 'safety',
    form: '\\b(?:(?:hurt|harm|kill|maim|injur|poison|endanger|burn)(?:e|s|es|ed|ing)? (?:people|someone|somebody|others|you|them|her|him|yourself|honest|many|real|everybody|children|kids)|(?:be|being) (?:misused|abused|harmed|hurt|exploited)|(?:physical|lasting|serious|real|psychological|potential) (?:harm|danger|damage|violence)|(?:fire|safety|health|drowning|fall|fatality|collision|security) risks?|at risk|grooming|self-harm|violen(?:ce|t)|fatal(?:ity|ities)?|toxic gas|dangerous|unsafe|hazard(?:s|ous)?|for (?:your|their|everyone.s) (?:own )?safety)',
  },
  {
    id: 'en.my-own-rules',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: "\\bunder my (?:[a-z]+ )?(?:guidelines|rules|policies|terms)|\\bmy (?:content|usage|safety|own) (?:guidelines|policies|rules)|\\b(?:isn't|is not|aren't|not) something i (?:do|discuss|write|offer|give|make|go into)\\b|\\bi try to be careful (?:with|about)|\\b(?:not able|unable|can't|cannot) (?:to )?(?:help|assist|discuss|engage)[a-z ]{0,12}(?:requests?|topics|anything|content) (?:involving|related to|that involve|about)|\\bi(?:'d| would)? (?:stay|remain) (?:neutral|out of)",
  },
  {
    id: 'en.concrete-harm',
    act: 'warn',
    weight: 0.2,
    danger: true,
    form: '\\b(?:(?:you|they|people|somebody|someone|it|that|this) (?:could|can|may|might|would|will|can easily|could well) (?:[a-z]+ ){0,2}(?:be (?:arrested|charged|prosecuted|sued|jailed|deported|imprisoned|injured|killed|electrocuted|poisoned|hurt|trapped|expelled|fined)|die|drown|fall|suffocate|bleed|lose (?:your|their|the) (?:job|licen[cs]e|visa|deposit|coverage|insurance|benefits|home|account|status|record|money))|(?:fines?|penalt(?:y|ies)|sentences?) (?:of|up to|can include|include)|imprison(?:ment|ed)|up to [a-z0-9]+ (?:months|years|days)|in jail|to prison|criminal record|prosecuted|misrepresentation|cancel (?:the|your) policy|deny (?:a|the|your) claim|(?:could|may|might|would|can) be (?:treated as|charged as|considered|prosecuted)|(?:risk|danger) of (?:fall|fire|injur|infection|drown|burn|death|explos|electr|collapse|arrest|overdose)[a-z]*|fire risks?|hypothermia|carbon monoxide|electrocution|overdos[a-z]+|infections?|explo(?:de|sion|sions)|kills?\\b|fatality|phishing|malware|(?:steal|expose|leak) (?:your|their) (?:data|details|identity|password|information))',
  },
];
