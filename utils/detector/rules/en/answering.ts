/**
 * What English says besides a refusal: sends elsewhere, lectures, feels, offers, asks back, hands over.
 */
import type { Rule } from '../rule.ts';

export const englishAnswering: Rule[] = [
  {
    id: 'en.better-way',
    act: 'redirect',
    weight: 0.5,
    form: "(?:consider|try|do|explore|suggest) (?:the following|these|this|something else|one of these)? ?instead|what (?:tends to|usually|often|might|would|could|i'd|i would)[^.:]{0,20} (?:work|help|do|suggest|recommend)[^.:]{0,20}(?:better|instead)|\\bin your (?:place|position|shoes)|(?:better|safer|stronger|smarter|lasting|legitimate|above-?board) (?:options?|approach|bet|shot|fix|way|ways|route|moves?)|(?:thoughts|ideas|options|steps|alternatives) (?:on where|you (?:could|can|might)|that (?:could|might|don't))",
  },
  {
    id: 'en.lecture',
    act: 'lecture',
    weight: 0.3,
    form: "it(?:'s| is) (?:also |always |very |more |[a-z]+ly )?(?:important|essential|crucial|vital|necessary|best|recommended|critical|worth)(?: for [a-z ]{2,30})? to (?:remember|note|respect|recogni[sz]e|treat|understand|follow|acknowledge|approach|consider|be |promote|focus|adhere|obey|comply|avoid|seek|address)|let(?:'s| us) (?:focus|strive|promote|work|refrain|all|celebrate|keep|treat|remember)|no ?(?:body|one) (?:should|deserves) |(?:everyone|everybody|every (?:individual|person|human)|all (?:people|individuals|human beings|humans)|people) (?:deserves? |(?:has|have|should|is|are) (?:to be |the right|equal|unique|worthy))|regardless of (?:their|race|one's|his|any|your)|we should (?:always |all |never |not |instead |also )*(?:respect|treat|strive|avoid|promote|focus|judge|aim|work|make|encourage)",
  },
  {
    id: 'en.illegal',
    act: 'lecture',
    weight: 0.35,
    reason: 'law',
    form: '\\b(?:illegal|unlawful|against the law|a (?:criminal|federal|serious) (?:offen[cs]e|crime)|criminal(?:ly)? (?:liab|charge|offen|act)[a-z]*|(?:is|are|constitutes?|counts? as|commit(?:s|ting)?|considered) (?:a )?(?:crimes?|felon(?:y|ies)|misdemeanou?rs?|fraud|theft|forgery|perjury|trespass(?:ing)?)|prosecut(?:ed|ion)|(?:violat|break)[a-z]* (?:the|federal|state|local|copyright|any) (?:law|statute)s?|punishable|infring(?:e|es|ing|ement)|defamatory|legal (?:consequences|penalties|trouble|repercussions))',
  },
  {
    id: 'en.harmful',
    act: 'lecture',
    weight: 0.35,
    reason: 'safety',
    form: '\\b(?:(?:is|are|be|as|and|or|was|considered|highly|very|both|not only) (?:harmful|hateful|offensive|derogatory|disrespectful|discriminatory|dangerous|hurtful|unsafe)|(?:cause|causing|facilitate|promote|incite|lead to|encourage)s? (?:serious |real |physical |significant |potential )?(?:harm|violence|injur|hate|hatred|discrimination|self-harm)|perpetuat[a-z]+|stereotyp[a-z]+|generali[sz][a-z]+|hate speech|misinformation|(?:for|about) (?:your|their|everyone.s|public) safety|safety (?:risk|reason|concern)s?|could (?:seriously )?(?:hurt|harm|injure|endanger)|put(?:ting)? (?:people|others|lives|yourself|someone) (?:at risk|in danger))',
  },
  {
    id: 'en.wrong',
    act: 'lecture',
    weight: 0.35,
    form: '\\b(?:(?:is|are|be|as|and|or|was|considered|highly|very|both|not only) (?:unethical|immoral|dishonest|inappropriate|wrong|unkind|cruel|deceitful|unacceptable|(?:morally|ethically) [a-z]+|not (?:okay|ok|cool|acceptable|fair|right|nice|honest)(?: to\\b|[.!,]*$))|(?:polic(?:y|ies)|rules?|limits?|laws?|uniforms?|tax(?:es)?) [a-z ]{0,20}(?:exist|help|are there|are in place|protect|keep)|for (?:a |very )?good reasons?|honest[a-z]* (?:is|with)|(?:strict|agreed to)|tampering|can carry penalties|(?:serious|severe|disciplinary) (?:consequences|penalties|repercussions|action|trouble)|backfire|breach of|could (?:get you|lead to|result in) [^.]{0,30}(?:fired|terminat|evict|expel|arrest|charge|prosecut|fine|ban|suspen|sued))',
  },
  {
    id: 'en.danger',
    act: 'warn',
    weight: 0.4,
    danger: true,
    form: '\\b(?:(?:serious(?:ly)?|severe(?:ly)?|permanent(?:ly)?|irreversible|fatal|life-threatening|physical|real|accidental) (?:injur[a-z]+|harm|burns?|poisoning|danger|hurt|(?:[a-z]+ )?damage|illness|disability)|(?:liver|kidney|lung|brain|nerve|heart|hearing|eye|organ|tissue) (?:damage|failure|injur[a-z]*)|(?:land|put|get) (?:you|someone|anyone) (?:in|behind) (?:prison|jail|bars|the hospital|hospital|handcuffs)|(?:in|to) (?:prison|jail)\\b|arrested|deported|wrong hands|(?:all|most) of your (?:savings|money)|(?:fire|flames|smoke) (?:could|can|may|might) (?:spread|break|start)|(?:could|can|may|might) (?:start|cause|spark) a (?:fire|blaze|crash|collision|accident|seizure|heart attack|stroke)|(?:risk of|causes?|causing|lead(?:s|ing)? to|results? in|trigger(?:s|ing)?|suffer|carry a risk of) (?:an? )?(?:[a-z]+ ){0,2}(?:heart attack|cardiac|seizure|stroke|coma\\b|asphyxia|choking|drowning|concussion|hypothermia|heat ?stroke|blindness|amputation|paralysis|death|explosion|electric)|unconscious|(?:empty|drain|clean out|wipe out) your (?:bank )?(?:account|savings)|(?:could|can|may|might) (?:collapse|explode|ignite|drown|choke|go blind|pass out|burst)\\b|steals? (?:your|their|passwords)|(?:stolen|leaked|hacked) (?:data|passwords|accounts?|card|identity)|electric(?:al)? shock|electric shocks?|fire (?:hazard|risk)|risk of (?:fire|injury|death|electrocution|suffocation|infection|overdose|poisoning|an? accident)|(?:toxic|poisonous|noxious|corrosive|venomous|flammable|explosive|electrocut|carbon monoxide|suffocat|overdose|infection)[a-z]*|(?:could|can|may|might) (?:be )?(?:kill|die|deadly|lethal|fatal|injure|hurt (?:you|some|others|people)|endanger|catch fire)[a-z]*|identity theft|(?:insurance|tax|wire|bank|visa|immigration|benefit) fraud|charged with|criminal (?:charges?|record|prosecution)|(?:face|risk|lead to|result in|mean|spend) (?:[a-z]+ ){0,2}(?:jail|prison|arrest|deportation|a fine|fines|prosecution)|(?:lose|losing|drain|out of) (?:all )?your (?:savings|money|deposit|life)|(?:personal|private|sensitive|medical) (?:data|information|details) (?:could|can|may|might|would) be|(?:expos|leak|compromis)(?:e|es|ing) (?:your|their|personal|private|sensitive)|security (?:risk|hole|breach)|malware)',
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
    form: '\\b(?:contact(?! (?:me|us)\\b)|consult|(?:can|could|may|might) be (?:reached|contacted|called)|(?:bring|take|raise|escalate|voice|address|flag|air)(?: (?:it|this|that|them|your [a-z]+|the (?:issue|matter|problem|question|concern)s?))?(?: up)? (?:to|with|before|at|through) (?:your|the|a|an|his|her|their|hr|small)\\b|apply(?:ing)? (?:for|to) (?:an?|the|your)\\b|(?:submit|lodge|launch|initiate|start|make)(?:ting|ing)? (?:a|an|your) (?:[a-z]+ )?(?:complaint|appeal|grievance|request|petition|application|objection|claim|report|inquiry|challenge)|(?:challenge|contest|dispute|object to|protest|appeal)(?: (?:it|this|that|the [a-z]+|your [a-z]+))? (?:through|via|by|with|in|at|before|formally|directly)|(?:write|writing|turn|turning|go|going|appeal|complain|complaining|refer|escalate|notify|inform|approach|ask|call|phone|e-?mail|message|text|visit|meet with|sit down with|check (?:in )?with|consult with|meet|petition|lobby|engage with|discuss (?:it|this) with)(?: to| with)? (?:your|the|a|an|his|her|their|any|someone at|somebody at)? ?(?:[a-z]+ ){0,3}{office}|{office}(?: or [a-z ]{3,20})? (?:can|could|may|might|will|would|should)(?: also| often)? (?:tell|help|advise|explain|be able|offer|guide|assist|give|walk|review|mediate|answer|point|clarify|grant|provide|prescribe|decide|look into|investigate|represent|handle|arrange)|(?:good|best|right|first|obvious|natural) (?:place|person|people|point|port)(?: of (?:contact|call))? (?:to (?:start|ask|turn|go|contact)|for (?:this|that)|is|would be|to begin)|organi[sz](?:e|ing) with|band(?:ing)? together|team(?:ing)? up with|join(?:ing)? forces|vot(?:e|ing) (?:for|against|out|the|them|in)|run(?:ning)? for (?:a seat|the board|office)|(?:present|propose|suggest|pitch|submit|put|send|show|take)(?:ing)? (?:it|this|that|them|a [a-z ]{2,30}|your [a-z]+) (?:to|before|in front of) (?:the|your|a) ?{office}|(?:gett?(?:ing)?|hav(?:e|ing)) the (?:[a-z]+ )?(?:rule|policy|bylaw|ban|limit|law|fee|requirement)s? (?:changed|lifted|relaxed|reviewed|waived|amended|updated|reconsidered)|(?:chang|amend|reform|overturn)(?:e|ing)? the (?:[a-z]+ )?(?:rule|policy|bylaw|ban|law)s?|(?:go|going|work|working) through (?:the|your|official|proper|legal|your)|follow(?:ing)? (?:the|their|your) (?:[a-z]+ )?(?:process|procedure|channels?|steps|guidance|instructions)|reach(?:ing)? out to|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with|things? (?:over|through))|seek(?:ing)? (?:help|advice|guidance|support|legal|professional|out|assistance|permission|approval)|report(?:ing)? (?:it|this|them|any|the)|fil(?:e|ing) (?:a|an)\\b|appeal|request(?:ing)? (?:an? )?(?:[a-z]+ )?(?:accommodation|exception|exemption|waiver|review|variance|meeting|extension|clarification)|refer to (?:reliable|official|your|the official|reputable)|check(?:ing)? with|work(?:ing)? with (?:your|the|a)|rais(?:e|ing) (?:it|this|your|the)|ask(?:ing)? (?:for (?:an?|permission|clarification|help)|your|the|hr\\b|them)|advocat(?:e|ing)|petition|(?:official|proper|legal|legitimate|formal|appropriate|authorized|internal|lawful) (?:[a-z]+ )?(?:channels?|means|ways?|options?|avenues?|process|routes?|sources?|alternatives?|procedures?)|instead of (?:looking|trying|hiding|finding)|(?:better|best|right|correct|safer|safest|smartest|surest|simplest|fairest|healthier|wiser|fairer|constructive|productive|honest|sustainable) (?:path|approach|route|way|thing to do|option|step|move|choice|solution|strategy|alternative|course of action|idea|bet)(?: here| forward)? (?:would|is|might|could|may|forward|to)|(?:gather|join|attend|write to|support) [a-z ]{0,20}(?:signatures|neighbours|neighbors|meeting|group|council|legislation|representatives?)|(?:open|honest|calm|direct|respectful|quiet|frank|candid|adult|heart-to-heart|face-to-face) (?:conversation|dialogue|discussion|talk|chat)|hav(?:e|ing) a (?:word|talk|chat|conversation) with|(?:be|being|been|come|coming) (?:upfront|open|honest|transparent|clean|straight|candid) (?:with|about|to)|mak(?:e|ing) (?:the|your|a) case|helpline|crisis line|samaritans|emergency services|(?:911|999|112|116 ?123)\\b|citizens advice|small claims|legal aid|non-?profit|warranty service|law clinic|(?:lawyer|attorney|union rep|ombud|human resources|trusted (?:adult|friend)|(?:mental )?health(?:care)? professional|therapist|hotline|988))',
  },
  {
    id: 'en.urge',
    act: 'redirect',
    weight: 0.45,
    form: "\\bmy (?:recommendation|advice|suggestion) (?:is|would be)|\\bi(?:'d| would)? (?:strongly |gently |instead |really |also |highly )?(?:encourage|urge|advise|suggest|recommend|invite|ask|implore|propose|prefer) (?:you (?:not )?(?:to )?|consult|look|seek|contact|speak|talk|explor|against|that you|[a-z]+ing (?:with|to|for|up|out|your|the|a|an|upfront|open|honest)\\b|(?:going|working|asking|being|having|checking|starting|waiting)\\b)",
  },
  {
    id: 'en.channel',
    act: 'channel',
    weight: 0.35,
    form: "\\b(?:ask(?:ing)? (?:if|whether|which|what|them|him|her|your|the|about|to)|explain(?:ing)? (?:your|the|what|why|that|how|to)|check(?:ing)? (?:if|whether|your|the|local|first)|(?:look(?:ing)? (?:into|at|up)|find out|see (?:if|whether)|review(?:ing)?|read(?:ing)? (?:the|your|through|over)) |(?:your|their) rights|under (?:federal|state|local|the) law|offer(?:ing)? (?:to|a|an) |propos(?:e|ing)|negotiat|in writing|paper trail|document (?:the|every|what|your|it)|keep (?:copies|records|a log)|complain(?:t|ts|ing)?|grievance|objection|ombuds|regulator|(?:request|demand|attend|ask for) (?:an? )?(?:[a-z]+ )?hearing|arbitrat|tribunal|council|petition|signatures|referendum|bylaw|committee|board meeting|permission|consent|permit|licen[cs]e application|doctor's (?:note|letter)|medical (?:note|certificate|waiver)|formal (?:request|letter|proposal)|compromise|find (?:common ground|a middle)|middle ground|pilot|trial (?:period|run)|attorney general|legal aid|union|steward|human resources|chaplain|advisor|counsel+or|dean\\b|compliance office|ethics committee|tenants?'? (?:union|association)|waiver|exemption|variance|accommodat|appeal|external review|set(?:ting)? a boundary|mediat|talk (?:it|things) )",
  },
  {
    id: 'en.suggest',
    act: 'channel',
    weight: 0.3,
    form: "\\b(?:you (?:could|might|may (?:want|also|be able|wish|consider|find|prefer)|can also|can always)|it(?:'s| is| may| might| would)(?: also)? (?:be )?(?:worth|help|wise|best|a good idea|important to know)|consider(?:ing)? |have you (?:thought|considered)|perhaps|maybe (?:you|there|a|the|ask|try|see|find)|why (?:not|don't you)|another idea|(?:one|another|an alternative|a second|a different|a third) (?:option|approach|route|possibility|idea|alternative|avenue|way|angle|solution|path)|alternatives? (?:include|might|would|could|is|are|to)|show (?:them|him|her) (?:that|how|why|what)|instead of [a-z]+ing|look(?:ing)? for (?:a|an|another|other)|see whether|have you (?:tried|talked|asked|looked|spoken)|(?:switch|switching|move|moving) to (?:a|an|another)|i'd (?:start|try|look|think|urge|point)|how about|is an option|a (?:better|stronger|more (?:lasting|constructive|honest|effective|direct|open|sustainable|productive|respectful)|calm|lasting|healthier|safer|gentler)|tends? to (?:go|work)|often works|works best)",
  },
  {
    id: 'en.defend',
    act: 'warn',
    weight: 0.45,
    form: "\\b(?:rules?|codes?|bans?|curfews?|uniforms?|quotas?|caps?|filters?|protocols?|procedures?|guidelines?|standards|measures|inspections?|systems?|limits?|polic(?:y|ies)|requirements?|checks|permits?|regulations?|controls?|laws?|deadlines?|restrictions?|fees?|covenants|companies|libraries|schools|operators?|landlords?|employers?|banks?|authorities|visits|periods?|they|it)\\b(?: [a-z'-]+){0,8}? (?:exists?|(?:are|is|were|was) (?:there (?:to|for|because)|there[.!]*$|in place|meant|intended|designed|set|part of|required|put|created|written)|(?:ha(?:ve|s)|serves?)(?: [a-z]+){0,2} (?:reasons?|purposes?|reasoning|logic)|helps? (?:to )?(?:keep|ensure|protect|prevent|maintain|create|everyone)|keeps? (?:everyone|people|the|things|students|kids|residents)|guards? against|apply to everyone|(?:usually|generally|typically|often|mostly)(?: are| is)? (?:come|comes|aim|required|meant|there|about)|(?:come|comes) from|to (?:protect|ensure|prevent|preserve|cover|keep (?:things|everyone|an eye|track)|treat)|protects?|aims?|so that (?:access|everyone|all|[a-z]+ (?:can|stay|stays|are|is|get|gets|feel))|appl(?:y|ies) to (?:everyone|everybody|all))|you(?:'ve)? (?:agreed|accepted|signed)|bound by|(?:fair|unfair) (?:to|on) (?:the )?(?:people|others|other|everyone|those|students|residents|neighbou?rs|customers|colleagues)|level playing field|from (?:the|their) (?:clinic|school|company|bank|landlord)[a-z]*'s? (?:side|perspective)",
  },
  {
    id: 'en.risk',
    act: 'warn',
    weight: 0.4,
    form: "\\b(?:(?:could|may|might|can|would|will(?= (?:only|likely|probably|just|almost|backfire|cost)))(?: also| even| still| well| only| likely| probably| just)? (?:put (?:your|you|her|him|them)|damage|backfire|lead to|result in|expose|cost you|weigh against|come back|count as|be (?:treated|seen|considered|used against|hard to rebuild|hurtful|a violation|dishonest)|violate|breach|undermine|erode|strain|harm (?:your|the)|hurt (?:your|the)|ruin|sour|invalidate|void|forfeit|jeopardi[sz]e|endanger your|compromise your|end (?:up|your)|leave you|land you|haunt|catch up|mean (?:losing|being|a)|cause (?:problems|trouble|issues|friction)|be (?:fired|expelled|evicted|suspended|terminated|disqualified|penali[sz]ed|fined|sued|banned|disciplined|dismissed|denied|revoked|voided|charged|removed|reported|asked to leave|held)|revoke|cancel|suspend|terminate|evict|fire you|expel|ban you|sue|report you|withhold|deduct|discipline|dismiss|confiscate|fine you|charge you|face|lose (?:your|the|their|his|her|access|a)|turn (?:a|this|it)|have (?:serious |real |legal )?consequences|make (?:it|things|the) (?:harder|worse))|if (?:he|she|they|it|you)(?:'re|'s| is| are)? (?:finds? out|notices?|found out|caught|discovered|came to light)|at risk|(?:risk|risks|risking) (?:your|their|losing|being|getting|a fine|the)|pay(?:s|ing)? the price|being (?:found out|caught|discovered|exposed)|(?:run|running|runs) the risk|jeopardi[sz](?:e|es|ing)|(?:gett?(?:ing)?|be(?:ing)?|end up)(?: you| your [a-z]+)? (?:fired|expelled|evicted|suspended|terminated|disqualified|penali[sz]ed|fined|sued|banned|disciplined|dismissed|written up|kicked out|caught)|disciplinary|(?:serious|real|severe|steep|legal|lasting) (?:consequences|penalties|repercussions|fines|ramifications)|(?:a|the|heavy|hefty|steep) (?:fine|penalty) (?:of|is|can|could|may|for)|fines (?:of|can|could|may|range|start|run)|void(?:s|ing)? (?:your|the)|undermin(?:e|es|ing)|breach(?:es|ing)? (?:your|the|of|an?)|violat(?:es?|ing|ion of) (?:your|the|their|a) (?:[a-z]+ )?(?:lease|contract|agreement|policy|terms|rules|bylaws|trust|code)|mak(?:e|es|ing) (?:things|matters|it) worse|hard(?:er)? to (?:win back|rebuild|regain|undo|repair|explain)|(?:consequences|penalties|repercussions) (?:for (?:your|you|lying|breaking|violat|falsif|forg|fak)|of (?:getting|being|breaking|violat|lying|falsif)|can be|could be|may be|include)|dishonest|misrepresent|(?:lose|rebuild|build|damage|breaks?|erodes?|loses?|losing|damages|damaging|breaking|win back) (?:the |their |your |his |her )?trust|trust[^.]{0,20} (?:lost|broken|rebuild|repair)|insubordination|misconduct|lawsuit)",
  },
  {
    id: 'en.feels',
    act: 'sympathy',
    weight: 0.35,
    form: "\\b(?:(?:it's|it is|that's|is)(?: [a-z]+ly)? (?:understandable|natural|okay|fair|reasonable|valid|hard not to|unusual)|your (?:feelings?|frustration|concern|irritation|instinct|request|passion)s?(?: [a-z]+){0,3} (?:is|are|makes?)|you're (?:right|not wrong|not alone|in a)|(?:is|are|feels?|be|feel|seem|sounds?|that's|it's)(?: an?| really| so| incredibly| such)? (?:frustrat|unfair|madden|petty|absurd|over the top|ridiculous|silly|excessive|harsh|heavy-handed|a bit much|infuriat|upsetting|disheartening|suffocating|isolating|overwhelming|humiliat|rough|awful|lonely|confusing|disappoint|nerve-wracking|unreasonable|lousy|rotten|brutal|scary|draining|stressful|painful|discourag|dehumani|patroni|annoy|tough|arbitrary|intrusive|overkill|exhaust|hard\\b|difficult|a pain)|i(?:'m| am)(?: really| so| truly)? sorry|(?:that's|it's|that is) (?:a lot\\b|no fun|not (?:fair|fun|easy)|rough)|what an? (?:[a-z]+ly )?(?:frustrat|annoy|awful|difficult|tough|horrible|terrible|stressful|miserable|tricky|rotten|sad|lousy|pain|mess|shame|nightmare)|drive (?:anyone|anybody|me|you)|not (?:what|the answer) you (?:were|are|'re)? ?(?:hoping|wanted|looking|want)|i can see|i hear you|i get it|i respect that|it takes courage|makes? (?:total |perfect |complete )?sense|would (?:make|upset|feel) |says a lot|must (?:feel|hurt|be))",
  },
  {
    id: 'en.imperative',
    act: 'tactic',
    weight: 0.35,
    form: "^[-\\d.) #]*(?:use|take|put|keep|set|buy|get|go|pay|hang|log|wear|bring|park|store|save|switch|open|close|pick|paste|turn|type|hide|cut|leave|cook|let|give|hand|cover|wrap|wait|travel|walk|sit|print|move|run|install|connect|enter|click|select|mix|add|place|carry|oil|lift|fish|land|retype|never|do(?:n't| not)|order|snuff|spread|hold|scan|stay|start over|come|tell|swap|sign in|double up|photos?|choose|schedule|post(?! on the board)|record|split|book|lock|drive|ride|shut|remove|replace|rinse|label|charge|download|drop|fold|fill|grab|invite|mount|mute|pack|pull|push|position|rent|roll|show up|sleep|slide|stick|stuff|tape|text|time|trim|unplug|upload|wash|dress|eat|drink|draw|dip|mark|attach|borrow|build|change|clean|copy|create|deliver|disconnect|enable|end|avoid|feed|find a|freeze|hold|ignore|insert|keep|lay|line|make|measure|meet|mow|name|plant|plug|prop|rename|reset|route|screw|sew|shift|skip|soak|sort|split|step|strap|toss|transfer|tie|trade|tuck|walk|whisk|stir|heat|chop|boil|bake|drain|say|claim)\\b(?! (?:it|this|that|the (?:issue|matter|problem|question)) (?:up )?(?:with|to (?:the|your) (?:board|landlord|manager|hr|school|council|small)|before))",
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
    form: "(?:i(?:'d| would| will|'m| am|'ll)? (?:be )?(?:more than )?(?:happy|glad|willing|pleased|able|here|delighted|open|ready) to (?:help|assist|discuss|provide|work|share|talk|explore|offer|support|brainstorm|explain|answer|write|go|look|draft|listen|review|put|walk|point|think|come up|find|chat|suggest|do)|\\b(?:i|we) (?:can|could)(?: instead| however| still| definitely| certainly| absolutely| also)? (?:help|offer|provide|discuss|suggest|assist|talk|share|give|explain|work|point|write|draft|explore|walk|put together|prepare|outline|sketch|compare|summari[sz]e|look (?:at|into|up|over)|go (?:over|through)|run through|brainstorm|role-?play|rehearse|come up|tailor|recommend|set up|build|list)|would you like|if you(?:'d|'re| would| are| want| have| need)?(?: like| prefer| interested| any)?[^.?]{0,60},? (?:i|feel free|let me|please)|let me know|\\b(?:shall|should) (?:we|i) (?:[a-z]+)\\b|^(?:i'd be |i'm )?(?:happy|glad|delighted|keen) to\\b|\\bi(?:'m| am) (?:here (?:if|for|to (?:talk|listen|help)|whenever)|all for|all ears|on your side|in your corner)|^(?:just )?(?:tell|give|send) me (?:more|a bit|what|which|the word|where|about|how)|^(?:say|give) the word|just (?:ask|say so|say the word|holler)|(?:is there|do you have) (?:something|anything|any other|another)|feel free to|(?:any )?other (?:questions?|topics?|requests?|tasks?|ways?)|please (?:provide|give) me (?:with )?a (?:new|different)|what i can (?:do|offer|help|share))",
  },
  {
    id: 'en.whats-left',
    act: 'offer',
    weight: 0.5,
    form: "\\b(?:what|where|here's (?:what|where|how)) i (?:can|could|'d be (?:happy|glad) to)(?: (?:actually|still|definitely))? (?:do|help|offer|be|provide|suggest|share|give|support)|(?:happy|glad|willing) to help you (?:find|explore|think|draft|prepare|understand|work|figure|navigate|frame|build|write)|\\bi(?:'d|'ll| would| will)(?: gladly| happily| be delighted to| love to| be happy to)? (?:gladly|happily|love to) [a-z]+|i can(?:,? however,?|,? instead,?| also| still| definitely)? help(?: you)?(?: (?:with|to))? |if you(?:'d like| want| tell me| share)[^.]{0,60} i can |(?:do you )?want me to|shall i\\b|should i\\b|would you (?:prefer|want|rather)|we (?:can|could) (?:work|look|draft|write|build|think|figure|put|brainstorm|explore|talk|go|find)|would (?:any of )?(?:that|this|those|these|it) (?:help|be useful)",
  },
  {
    id: 'en.farewell',
    act: 'farewell',
    weight: 0.7,
    form: '(?:anything|something|someone) else|(?:any )?other (?:questions?|topics?|requests?|tasks?|needs?)|(?:how|what) (?:else )?(?:can|may|could) i (?:help|assist|do for) you (?:with )?(?:today|instead|else)|let me know (?:if you (?:need|have)|what else)',
  },
  {
    id: 'en.sympathy',
    act: 'sympathy',
    weight: 0.3,
    form: "\\b(?:i (?:completely |totally |can |truly |fully |really |do )?(?:understand|hear|get|reali[sz]e|appreciate|recogni[sz]e|know|see)(?: that| how| why| where)?(?: [a-z]+ing)?(?: [a-z]+)? (?:you|your|this|it)|(?:that|this|it) (?:sounds|must|is|'s)(?: [a-z]+ly| so| really)? (?:be |feel )?(?:frustrat|difficult|hard|tough|stressful|unfair|awful|exhaust|upsetting)|i'?m (?:so |really |very )?sorry (?:you|that you|to hear|about))",
  },
  {
    id: 'en.tactic',
    act: 'tactic',
    weight: 0.5,
    form: "\\b(?:out of sight|low[- ]profile|under the radar|blend in|inconspicuous|unnoticed|undetect|discreet|plausible|decoy|cover story|burner|in cash|cash[- ]only|vpn|incognito|unmarked|plain (?:box|bag|packaging)|(?:nobody|no one|they|few people|hardly anyone)(?: ever| will| would| really| actually| rarely)* (?:notices?|checks?|looks?|sees?|asks?|cares?|suspects?|counts?|bothers?|remembers)\\b|nobody (?:will|can)|no one (?:will|can)|blends? (?:in|into)|out of (?:view|earshot|camera)|(?:blind|dead) spots?|without (?:your|a) (?:real )?name|(?:fake|second|throwaway|alternate|anonymous|alt) (?:name|account|e-?mail|address|profile|number|id)|anonymously|(?:when|while|until|after|before) (?:she|he|they|the (?:guard|manager|inspector|warden|boss|landlord|porter|teacher|security|staff))(?:'s|'re| is| are| has| have|'ve)? (?:gone|out|away|asleep|left|at work|at lunch|off|busy|on break|distracted|not (?:around|home|looking))|(?:between|during) (?:rounds|patrols|shifts?|shift changes?)|shift change|back (?:door|stairs|entrance|gate)|side (?:door|entrance|gate)|(?:^|\\b)(?:say|claim|pretend|act like|act as if|tell (?:them|him|her|everyone|people)) (?:that )?(?:you(?:'re|'ve|'d)?|it(?:'s| was)?|there(?:'s| was)?|she|he)\\b(?! (?:understand|feel|would|want|need|need to))|(?:looks?|seems?|appears?) (?:natural|innocent|ordinary|normal|unremarkable)|(?:won't|doesn't|don't|never|rarely|hardly) (?:be )?(?:notic|check|look|see|show up|suspect|flag|detect|question|log)[a-z]*|(?:don't|do not|never|avoid) (?:mention|post|tell|tag|announce|volunteer|admit|leav|us(?:e|ing) (?:your|the)|log)[a-z]*|if (?:anyone|anybody|someone|they|he|she|you're) (?:ever )?(?:asks?|asked|knocks?|questions?|checks?)|looks? like (?:a|an|any|ordinary|normal)|(?:hide|tuck|stash|cover|disguise|mask|spoof|fake|rotate|stagger|swap|rename|clear|wipe|delete|disable|switch off|turn off|unplug|slip|sneak|wrap|park around) (?:it|them|the|your|a|any|in|past|out|through|two|one))",
    unless:
      '^[^.]{0,80}\\b(?:could|can|would|may|might) (?:be|result|lead|get|constitute|violate|void|backfire|land|cost)\\b|(?:is|are) (?:illegal|risky|fraud|dishonest|deceptive)',
  },
  {
    id: 'en.give',
    act: 'give',
    weight: 0.6,
    form: "\\b(?:here(?:'s| is| are)|^(?:here|there) (?:you go|it is|you have it)\\b|^done[.!,]|^happy to[!.]|below (?:is|are|you)|(?:^|, )(?:sure(?: thing)?|certainly|of course|absolutely|definitely|great|gladly|you got it|no problem|with pleasure|happy to(?: help)?|alright|okay)[,!.]|step (?:1|one)\\b|follow these|to do (?:this|that|so)[,:]|as follows|this (?:script|code|function|recipe|guide|essay|poem)|the (?:answer|solution|result) (?:is|to)|^(?:first|to start|to begin)(?: off)?, (?!it|i\\b|i'|let|know|consider|understand|remember|make sure|talk|check)[a-z]+|first, (?:you|open|go|make|take|use|check|get))",
    unless:
      "[^.]{0,60}\\b(?:instead|alternative)|here(?:'s| is| are) (?:what i can|what you can do|some (?:things|steps|ways|options) (?:you|that)|how (?:we|you) can approach|some (?:legal|legitimate|alternative|other|better|safer|constructive|ethical|resources)|why|the (?:thing|issue|problem)|my (?:concern|hesitation)|how i can|a few (?:legal|legitimate|alternative|other|better|safer|things (?:i|that)))",
  },
  {
    id: 'en.ask-back',
    act: 'ask',
    weight: 0.7,
    form: "(?:(?:could|can|would|will) you (?:please |kindly )?(?:provide|share|clarify|tell|specify|upload|paste|give|confirm|let me know|describe|send|elaborate|explain)|please (?:provide|share|specify|upload|paste|clarify|attach|tell me|send|let me know (?:what|which|more|the))|need (?:a (?:bit|little|few) more|more|some more|some|additional|to know|you to)(?: [a-z]+){0,2} (?:information|details?|context|about|which|what)|you (?:haven't|didn't|have not|did not|forgot)(?: to)? (?:provide|share|include|attach|specify|mention|paste|tell)|don't (?:see|have) (?:an?|any|the|your) [a-z ]{0,20}(?:attach|file|image|text|document|link|context|article|code)|(?:more|enough|additional|further) (?:information|context|details?)|^(?:which|what (?:kind|sort|type|size|version|brand|model|year|state|country|city)|how (?:old|big|many|much|long|large)|what(?:'s| is| are) your)\\b(?![^?]{0,90}(?:like|instead|help|feel|prefer))[^?]{3,90}\\?)",
  },
  {
    id: 'en.fault',
    act: 'fault',
    weight: 0.9,
    form: '(?:something went wrong|(?:an? )?(?:unexpected |internal |network |server |unknown )?error (?:has )?(?:occurred|generating|while|in (?:processing|message))|rate[- ]limit|too many requests|(?:over|at) capacity|message limit|usage limit|(?:reached|hit|exceeded) (?:your|the|our) [a-z ]{0,20}(?:limit|quota)|(?:experiencing|having|due to)(?: some)? technical (?:difficulties|issues|problems)|(?:scheduled|under) maintenance|timed? ?out|(?:server|service|system|network|model)s? (?:is|are) (?:currently |temporarily |right now )?(?:busy|down|overloaded|unavailable|unreachable|at capacity)|(?:temporarily|currently) unavailable|(?:to|experiencing) (?:high|heavy) demand|(?:tool|search|request|connection|call|upload|command) (?:call |request )?(?:has )?failed|unable to (?:connect|load|reach the server)|try again (?:later|in a (?:few|moment)|shortly)|returned (?:an error|(?:status )?[45]\\d\\d))',
  },
];
