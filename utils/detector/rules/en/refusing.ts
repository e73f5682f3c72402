/**
 * How English refuses. A refusing act is put together from who speaks, a modal that denies, and an act of helping;
 * the list of helping verbs is what keeps "I can't wait" and "you can't" out.
 */
import type { Rule } from '../rule.ts';

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
      '^[^.]{0,60}?{make}(?:,? (?:or|nor|and) [a-z]+)? (?:you )?(?:with )?(?:an? |any |my |the )?(?:[a-z]+(?: or [a-z]+)? )?{counsel}(?! (?:on|about|for|regarding) (?:how (?:to|you|one)|ways|methods|[a-z]+ing))|^(?:i|we)(?: would not| wouldn.t| would never) (?:[a-z]+ )?(?:recommend|suggest)|(?:recommend|say|suggest|describe|explain|tell you|express|give)[^.]{0,40}(?:enough|highly|strongly|how (?:much|happy|grateful|glad|excited))|overstate|(?:without|until|unless) (?:you\\b|more|knowing|additional|further|seeing|some|the (?:full|text|file|code|document|image|exact))|(?:tell|give|show|provide) (?:you |me )?(?:whether|if\\b|exactly|for (?:sure|certain)|an exact|a (?:precise|definitive|definite|single|specific|diagnosis|guarantee|reliable|more)|precise|exact|up-to-date|real-time|current|live)|(?:answer|say) (?:that |this )?(?:for sure|definitively|with certainty)|make (?:it|sure|sense|any sense|out|a mistake|that (?:assumption|call))|argue with|address (?:it|this|that) (?:yet|until)|give (?:what|up|my)|write (?:you )?letters',
  },
  {
    id: 'en.must-decline',
    act: 'decline',
    weight: 0.95,
    after: ['me'],
    form: `{decline}`,
    unless:
      'refuse to (?:be|die|live|go) |(?:decline|refuse) (?:to (?:believe|accept|let|give up|acknowledge)|the (?:invitation|offer))',
  },
  {
    id: 'en.do-not-help',
    act: 'decline',
    weight: 0.75,
    after: ['do-not'],
    form: `{adv} (?:{help}|{make}|do (?:requests|anything|jokes|roasts|politic|such|those|these)|take (?:sides|positions?)|advocate|hand out|deal (?:in|with) (?:that|this|such)|cover (?:that|this|such)|judge)\\b`,
    unless: `^(?:i|we)(?: [a-z]+ly)? ?(?:do ?n't|do not|never) (?:usually|often|always|normally|typically|generally)\\b|^(?:i|we)(?: [a-z]+ly)? ?(?:do ?n't|do not|never)(?: [a-z]+ly| even)? (?:(?:recommend|suggest|advise|encourage|find|endorse) |make (?:it|this|the rules|them|mistakes|that (?:mistake|up)|enough|much)|build (?:it|this)|(?:say|tell you) |do (?:it|this|that|so)(?: (?:any ?more|often|for|because|every|much|to|in|on|at|when|as|well|very)\\b|,)|support (?:the (?:claim|idea|view)|that claim)|proceed|discuss (?:it|this) (?:here|further)|write (?:about|it|down)|answer (?:the phone|calls|e-?mails))|help (?:but|much)|write (?:as|much)|(?:want|need|have|like) to`,
  },
  {
    id: 'en.not-comfortable',
    act: 'decline',
    weight: 0.9,
    after: ['me'],
    form: `(?: ?(?:'m|am)(?: [a-z]+ly)? (?:not|un)(?: ?[a-z]+ly)? ?comfortable| ?(?:don't|do not|wouldn't|would not|won't)(?: [a-z]+ly)? (?:feel|think|believe)(?: [a-z]+)? (?:comfortable|right|good about|okay|ok\\b|at ease|able to|(?:i|it)(?:'s| is| would be|'d be| should be)? ?(?:appropriate|right|something i should|should|can|ought|wise for me) )| ?(?:'m|am|'d be|would be|feel|'d feel|would feel)(?: [a-z]+ly| very| quite| too| so)? (?:uncomfortable|uneasy|unwilling|not comfortable|ill at ease|not (?:okay|ok) with))`,
  },
  {
    id: 'en.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: `\\b(?:isn't|is not|not|aren't|wouldn't be|ain't) (?:something|anything|content|ones?|(?:an?|the) (?:[a-z-]+ ){0,3}(?:request|topic|task|thing|conversation|subject|service|role|game|road|place|area|path|discussion|text|message|joke|story|kind|type|sort|line|plan|scheme|job|project|list|feature|capabilit(?:y|ies)|discussion|debate|favou?r|step|territory)s?(?: of (?:[a-z]+ )?[a-z]+)?) (?:that |which )?(?:i|we|this (?:assistant|model))(?:'m|'d|'ll| am| can| could| will| would| want| should| feel|\\b)`,
    unless: `i (?:made|wrote|said|expected|have seen|noticed|think|know|knew|remember|see\\b|would (?:worry|call)|came up|found|invented|took|chose)`,
  },
  {
    id: 'en.cannot-plain',
    act: 'decline',
    weight: 0.8,
    form: `^(?:(?:i'?m |i am )?(?:very |so |truly |terribly |really )?(?:sorry|afraid),? ?(?:but )?|unfortunately,? |no[,.] (?:sorry,? )?|nope[,.] |apologies,? ?(?:but )?|regrettably,? |yeah,? (?:but )?no[,.] )?(?:i (?:just |simply |really )?)?(?:can't|cannot|won't|no can do|can't do|will not|shan't|not happening|ain't happening|no dice|hard no|hard pass|no deal|(?:it's |that's |this is |that is )?(?:just |simply |so )?(?:not (?:going to|gonna) happen|not happening|a no|a no-go|a hard no|out of the question|a non-starter|not on|off the table)|not a chance|not with me|not from me|not on my watch|not something i do|count me out|leave me out(?: of (?:it|this|that))?|i'm out|i pass|i'll pass|i decline|i refuse|i must decline)(?: (?:do|help with|write|say|answer) (?:that|this|it|so))?(?: for you| here| on this| on this one| on that| of this| with (?:this|that)(?: one)?| from me| this time|,? (?:sorry|i'm afraid|i am afraid|friend|buddy|mate|pal|my friend))*[.!, ]*$`,
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
    form: `\\b{persona}(?:, [a-z ]{2,30},)?(?: here)? (?:[a-z]+ly )?(?:won't|will not|cannot|can't|can not|shall not|shan't|must not|dare not|may not|be not|must (?:respectfully |alas |sadly )?(?:decline|refuse)|refuses to|declines to|does not|doesn't|would never|shall never|will never) (?:be )?(?:[a-z]+ly )?(?:{help}|{make}|{helping}|tell|help|assist|show|shar|reveal|aid|brew|conjure|speak of|utter|serve|lend|abet|partake|spin|weave|sing|sail|brewin|showin|sharin)`,
  },
  {
    id: 'en.not-my-place',
    act: 'decline',
    weight: 0.8,
    form: `(?:{donot}|not) (?:think|feel|believe) (?:it's|it is|that's|this is|it would be|that) (?:my place|appropriate|right|wise|ethical|responsible|something i)|\\bi(?:'m| am) not (?:qualified|(?:the|your) (?:right |best |correct )?(?:one (?:to|for|who)|source|tool|guy|gal|person (?:to|for|who)|assistant|ai\\b|bot|place|accomplice|partner|chatbot|model|man for|help you))|(?:that|this|it)(?:'s| is) not (?:my place|for me to)|\\bi (?:have to|must|need to|should|'ll have to)? ?(?:draw (?:the|a) line|stop (?:short|you there))|\\ba line i (?:won't|can't|don't|will not|cannot)|it (?:would be|is|'d be|wouldn't be|would not be) (?:irresponsible|wrong|dishonest|unethical|right|responsible|ethical|appropriate|unwise) (?:of|for) me to`,
  },
  {
    id: 'en.what-i-cannot',
    act: 'decline',
    weight: 0.85,
    form: `\\b(?:what|(?:one|only) thing|(?:part|bit|piece|line|step)(?: that)?) (?:that )?i(?:'m| am)? ?(?:can't|cannot|won't|will not|not (?:going|able|willing|prepared|about) to|must not|refuse to|wouldn't|shouldn't|don't)(?: do| help with| give you| offer| provide| write| go| cross| touch)?(?: here| for you| however|, however,?)? (?:is|would be)\\b`,
  },
  {
    id: 'en.request-cannot',
    act: 'decline',
    weight: 0.85,
    form: `\\b(?:your|this|that|the|such)(?: [a-z]+)? (?:request|question|task|content|prompt|query|material|instruction|demand|topic)s?(?: [a-z]+)? (?:(?:cannot|can't|can not|could not|will not|won't|must not|should not|may not) be|(?:has|have) (?:been|to be)|(?:is|are|was|were)|must be|will be|can only be) ?(?:fulfil|complet|process|grant|answer|provid|generat|accommodat|assist|honou?r|handl|discuss|address|shown|display|declin|refus|reject|denied|blocked|turned down|(?:outside|beyond|not) (?:of )?(?:what|something|supported|possible|my)|off-limits|out of bounds|one (?:that )?i(?:'ll| have| must| can't| cannot| won't| need))[a-z]*`,
    unless: `(?:is|are|was|were|has been|have been|must be|will be) (?:fulfil|complet|process|grant|answer|provid|generat|accommodat|assist|honou?r|handl|discuss|address|shown|display)`,
  },
  {
    id: 'en.kept-from',
    act: 'decline',
    weight: 0.85,
    after: ['me'],
    form: `(?:(?:'m| am)(?: [a-z]+ly)? (?:prohibited|prevented|restricted|barred|blocked|kept)|(?:'ll| will| must| have to| should)? ?(?:refrain|abstain)) from (?:help|assist|provid|support|answer|discuss|creat|generat|giv|shar|writ|engag|offer)[a-z]+|(?:'m| am) (?:obligated|required|bound|forced|obliged|programmed) to (?:refuse|decline)|(?: ?(?:'m|am|'ve been|have been))(?: [a-z]+ly)? (?:instructed|told|asked|programmed) (?:against|to (?:avoid|turn (?:away|down)|steer clear))|(?<!(?:when|while|if|why|since|because|whenever|that|what|and) i)(?:'m| am)(?: [a-z]+ly| also| just| still)? not {helping}|(?:'m| am) (?:keeping|steering|staying|shying)(?: [a-z]+ly| well)? (?:out|away|clear|back)|(?: hold|'m holding| am holding|'ll hold| will hold| stop|'ll stop) (?:back|off|short)\\b|(?: stay|'ll stay| will stay| keep|'ll keep| steer|'ll steer) (?:well )?(?:out|away|clear) (?:of|from) (?:that|this|those|these|such|anything)\\b| (?:don't|do not|never) (?:get involved|go there|touch|have it in me)|(?:'m| am) not interested in {helping}|(?:'m| am| ?'ll| will)? ?keep(?:ing)? my (?:hands|nose|distance|mouth)|(?:don't|do not) want to (?:continue|discuss|talk about|write|take part|participate|engage|be (?:a )?part|help (?:you|with)|assist|encourage|facilitate|contribute|provide|generate|create)|(?:'m| am) not going (?:there|along|down|near|any further)|(?:won't|will not|can't) go (?:there|near|any further|further|along|down)`,
    unless: `not (?:saying|recommending|suggesting|telling you (?:to|that|anything)|making (?!fun|jokes|one|up|that (?:for|poem|joke|one)|a )|doing (?!that|this|it\\b)|getting (?!into|involved)|taking (?!part|on|sides|that|this)|giving up|being|working (?!with you on|on (?:that|this))|playing (?!along)|going|acting (?!as)|designing|building (?!that|this|you)|comparing)|touch (?:base|wood)|stop (?:off|back)`,
  },
  {
    id: 'en.only-lawful',
    act: 'decline',
    weight: 0.7,
    after: ['me'],
    form: ` ?(?:can|will|could|would|am able to|'m able to|'m here to|am here to|'m|am)? ?(?:only|solely|exclusively)(?: able to| willing to| here to| allowed to)? (?:be able to )?(?:discuss|help|assist|provide|offer|talk|suggest|share|support|point|advise|engage|write|answer|work)[^.]{0,40}\\b(?:legal|lawful|legitimate|general|safe|authori[sz]ed|official|educational|permitted|ethical|respect|within|law|comply|consent|above[- ]board|honest|constructive|appropriate|harmless)`,
  },
  {
    id: 'en.no-workaround',
    act: 'decline',
    weight: 0.7,
    form: `\\bi (?:don't|do not) have (?:a|any) (?:workaround|trick|way around|loophole)|\\bthere(?: isn't| is not|'s no| is no|'s not)(?: really)?(?: an?| any)? (?:legitimate|safe|legal|ethical|honest|reliable|responsible|lawful)(?: [a-z]+)? (?:way|method|trick|workaround)s? (?:around|to (?:get|avoid|do|bypass|hide|evade|sneak)|of)|\\bnothing (?:that )?i(?: can|'m able to| could) (?:do|offer|say|write|give|help|share)(?: to help)?(?: you)?(?: with)?(?: (?:here|on|for|about|regarding|this|that|in)\\b[^.]{0,30})?[.!]*$|\\b(?:no|isn't any|isn't a|is not a) (?:version|form|variant|variation|scenario|world|universe|circumstances?|situation|framing|wording|way)s?[^.]{0,40} i(?:'d| would|'ll| will|'m| can) (?:ever |be )?(?:{help}|{make}|willing|able|comfortable|agree|feel)|\\bunder no circumstances? (?:will|can|would|should|shall) i\\b`,
  },
  {
    id: 'en.off-limits',
    act: 'decline',
    weight: 0.8,
    form: `(?:outside|beyond)(?: of)? (?:what i|the (?:scope|range|bounds|realm|limits) of (?:what i|my|(?:the )?things i)|my (?:scope|abilit|capabilit|role|remit))|(?:is|'s|are) off[- ](?:limits|the[- ]table)(?: for me)?\\b|\\bi(?:'ll| will) (?:leave (?:that|it|this|one|out)|skip)|(?:outside|beyond|not (?:with)?in) (?:of )?my (?:capacit|power|permission|programming|reach|purview|mandate|lane|gift|nature|comfort)|(?:outside|beyond) (?:of )?what (?:i(?:'m|'d| am| can| could| would)|this (?:assistant|service))|\\bi(?:'ll| will|'d rather)(?: have to)? leave (?:out|alone|aside|there)(?=[.,:;!]|$| here| for)|\\b(?:not possible|impossible) for (?:me|us)(?: here)? to (?:{help}|{make})\\b|(?:this|that|here|there|which)(?:'s| is) (?:exactly )?(?:where|when|the point where) i(?:'d|'ll| have to| must| need to| will| can)? ?(?:stop|draw|get off|part|step (?:off|back|away|out)|bow|pause|hold|pull|tap|put my|say no|leave)|\\b(?:that|this)(?:'s| is) as far as i(?:'ll|'m| can| will)? (?:go|take|willing)|where i (?:have to |must |need to )?draw|\\b(?:wouldn't|doesn't|won't|would not|does not|will not)(?: [a-z]+)? (?:sit|feel) (?:right|well|good|comfortable|okay) (?:with|for|to) me`,
  },
  {
    id: 'en.answer-is-no',
    act: 'decline',
    weight: 0.85,
    form: `\\b(?:that's|this is|it's|that is|that(?:'d| would) be|that(?:'ll| will) be|it(?:'s| is) going to be|it(?:'ll| will) (?:have to )?be|it has to be|still|i(?:'d| would| have to| must| need to|'ll have to) (?:call|make|say|give)(?: you)?(?: that| this| it)?|consider (?:this|that)) (?:a|an) (?:very |pretty )?(?:hard |firm |clear |definite |flat |polite |solid |big |respectful |gentle |friendly )?(?:no|pass|no-go|nope)(?: (?:from|for|to) (?:me|us|this|that|the)\\b| on (?:this|that|my|the|your)| here|[.!,]*$)|\\bmy answer(?: (?:to|on|for) [^.,]{2,30})?,? (?:is|has to be|must be|remains|stays|will be|would be)(?: still| simply| always)?(?: a)?(?: firm| polite| clear| hard)? no\\b|^(?:so |then |sorry,? |and )?(?:the|my) answer(?: here| then)? (?:is|has to be|must be|remains|stays)(?: still| simply)?(?: a)?(?: firm| polite| clear| hard)? no[.!]*$|\\b(?:so|and|but|which|therefore|hence|thus|because|though),? i (?:simply |just |really |absolutely )?(?:won't|can't|cannot|will not|am not going to|'m not going to|shan't|refuse|must decline|have to decline)(?: do| here| for you)?[.!]*$|\\bi(?:'m| am) (?:choosing|opting|electing|going) not to[.!]*$|^(?:no,? |sorry,? |honestly,? |but )?i(?:'d| would) (?:rather|prefer|sooner) not(?: to)?[.!]*$|\\b(?:part|one|bit|this|which|half|request|thing)s? i (?:simply |just |really )?(?:won't|can't|cannot|will not|shall not|don't)(?: (?:do|touch|write|share|give|provide|help with|cross|answer|tell|offer|discuss|generate|produce|make|support|entertain|go into|assist with))?[.!]*$|\\b(?:some|certain|a few) (?:things|requests|topics|lines) i(?: just| simply)? (?:don't|won't|can't|will not|cannot) [a-z]+|\\bmy hands are tied\\b|\\bwe(?:'re| are) not (?:going (?:down|there|near)|doing (?:that|this|it)\\b)|\\b(?:that|this|it)(?:'s| is| would be|'d be)? (?:cross(?:es|ing)?|over|past)(?: over)? (?:a|the|my) line\\b(?: for me| i\\b|[.!, ]*$)|\\blet me stop (?:you|there|right)`,
  },
  {
    id: 'en.not-from-me',
    act: 'decline',
    weight: 0.8,
    form: `\\byou(?:'ll|'re| will| are|'d)? (?:won't|will not|not going to|not|never|can't|cannot|shan't|shall not)(?: [a-z]+){0,2} (?:get|getting|hear|hearing|find|finding|receive|receiving|coax|pry|extract|have)\\b[^.]{0,50} (?:from|out of) (?:me|this (?:assistant|captain|wizard|bot))\\b|\\byou(?:'ll| will|'d)(?: just| simply)? (?:have|need|want)(?: to)? (?:to )?(?:do|manage|handle|find|figure|go|look|write|make|try|get)[^.]{0,40} (?:without (?:me|my)|elsewhere|somewhere else|another (?:assistant|tool|ai)|someone else)|\\byou(?:'re| are|'ve| have) (?:asking|asked|come to|got|talking to|picked|barking|knocking)[^.]{0,10} the wrong (?:assistant|ai|bot|person|place|guy|door|tree|model|machine|wizard|captain)|\\b(?:count|leave|deal|keep) me out\\b|\\bnot (?:with|from|on) (?:me|my watch|my help)\\b|\\b(?:can't|cannot|won't|don't|do not) (?:count|rely) on (?:me|my help) (?:for|to|with)|\\bi(?:'ll| will|'d| would)(?: have to| need to)? (?:be )?(?:sit(?:ting)? (?:this|that|it) (?:one )?out|leav(?:e|ing) (?:it|this|that|things) (?:there|at that)|keep (?:that|those|these|it|the [a-z]+) to myself)|something i(?:'ll| will|'d rather|'m going to)? ?(?:keep to myself|avoid|skip|pass on|leave (?:out|alone|aside)|stay (?:out|away)|steer clear|have to (?:turn down|decline|refuse))`,
    unless: `at that (?:time|point|temperature)|there (?:for|until|overnight|to)`,
  },
  {
    id: 'en.no-intention',
    act: 'decline',
    weight: 0.85,
    after: ['me'],
    form: ` ?(?:have|'ve(?: got)?)(?: got)? (?:no|zero|little|absolutely no) (?:intention|plans?|desire|interest|wish|appetite|inclination|business) (?:of|to|in|for) (?:{helping}|{help}\\b|{make}\\b)| ?(?:'d|would)(?: [a-z]+ly)? (?:rather|prefer|like) (?:to )?(?:steer|stay|keep|skip|avoid|leave|pass|refrain|focus on something else|talk about something else|move on|change)\\b`,
  },
  {
    id: 'en.leaving-out',
    act: 'decline',
    weight: 0.65,
    after: ['me'],
    form: `(?:'m|'ll| will| am|'ve| have|'m going to|'d)(?: rather| have to| going to| deliberately| intentionally| choosing to)? (?:leav(?:e|ing)|left|keep(?:ing)?|kept|set(?:ting)?|put(?:ting)?|cut(?:ting)?|omit(?:ting|ted)?|withh(?:old|olding|eld)|skip(?:ping|ped)?)(?: (?:that|this|those|these|the)\\b[^.,;]{0,45} (?:out|aside|off the table|to myself|unsaid|unanswered|undescribed)\\b| (?:out|back) (?:the|any|those|that|specific|exact|operational)[^.,;]{0,20} (?:details?|steps|specifics|how-to|part|doses?|names?|instructions|recipe|method))`,
    unless: `brevity|simpl|clarity|space|readab|for (?:now|short)|as an exercise|default|oven|optional|hour|minute|overnight|night|car\\b|door`,
  },
  {
    id: 'en.change-subject',
    act: 'decline',
    weight: 0.7,
    form: `\\b(?:let's|let us|shall we|how about we|why don't we|can we|could we|may we|might we|perhaps we (?:can|could|should)|maybe we (?:can|could|should)|i(?:'d| would) (?:rather|prefer(?: if)?(?: to)?)(?: we)?|what do you say we|suppose we|i(?:'d| would)? suggest we|i propose we) (?:please |just |instead )?(?:talk(?:ed)? about|chat about|discuss|speak of|change|switch|shift|move on(?: to| from)?|turn(?: our attention| instead)? to|pick|try|find|steer|pivot|focus on|go back to)(?: to)? (?:something else|something (?:more [a-z]+|lighter|nicer|different|happier|brighter)|(?:this|that|the) (?:conversation|chat|subject|topic|discussion)|(?:a |an |the )?(?:completely |entirely )?(?:different|another|other|new|lighter|safer|happier|more [a-z]+) (?:topic|subject|question|conversation|line|joke)s?)`,
    unless: `in (?:more|greater|further) (?:detail|depth)|(?:the|this|that) (?:topic|subject|discussion) (?:of|in|with|further)`,
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
    id: 'en.advise-against',
    act: 'hedge',
    weight: 0.7,
    form: "\\bi(?:'d| would| do| must| have to| want to)?(?: [a-z]+ly)? (?:advise|recommend|urge|caution|warn|discourage|encourage)(?: you)?(?: [a-z]+ly)? (?:against|not to|from|to (?:reconsider|think twice|avoid))|\\bi (?:would ?n't|would not|wouldn't|don't|do not|can't|cannot)(?: [a-z]+ly)? (?:recommend|suggest|advise|encourage|advocate|risk|do (?:it|that|this)|try (?:to|it|that)|count on|rely)|^(?:\\W{0,3}(?:the )?(?:short|direct|honest|quick|bottom)[ -](?:answer|line|version)[^a-z]{1,6})(?:don't|no\\b|i wouldn't|you can't|you shouldn't|please don't|not )|\\bplease don't (?:do|try|forge|fake|sneak|attempt)",
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
    form: '\\bsteer clear of|(?:rather than|instead of) (?:writ|giv|provid|help|tak|tell|look|creat|try|hid|sneak|fak|work)[a-z]+',
  },
  {
    id: 'en.reluctant',
    act: 'hedge',
    weight: 0.75,
    form: "\\bi(?:'d| would)?(?: still| also)? ?(?:don't|do not|wouldn't|would not|'m not|am not)(?: really)? (?:want|wish|going|here|inclined|trying)?(?: to)? ?(?:coach|walk you|assist|be part|help you (?:plan|do|deceive|lie|get|break|forge|sneak|trick|bypass|evade|fool|mislead)|encourage|help you (?:hide|fake|get around|conceal|avoid)|advise|steer|go down)|\\bi(?:'d| would| want to| have to| should|'m (?:still )?going to)? (?:be (?:cautious|careful|wary)|hesitate|think (?:carefully|twice)|steer (?:you )?(?:away|clear)|caution|push back|(?:recommend|advise|suggest|urge|warn|caution)(?: you)? against|encourage you to (?:think|reconsider))|where i(?:'d| would| have to| need to)? (?:stop|draw|part)|(?:down|take) that (?:road|path|route)|(?:isn't|is not|not) (?:quite )?(?:the )?(?:shortcut|answer|workaround) (?:that )?you|it(?:'s| is)n?'?t? worth the risk|(?:not|isn't|won't be) something i'd",
  },
  {
    id: 'en.hedged-aim',
    act: 'hedge',
    weight: 0.6,
    after: ['me'],
    form: "(?: (?:aim|strive|try|prefer|keep|focus)|'ll| will|'d (?:rather|prefer|suggest|recommend)|'d| would)(?: [a-z]+){0,4} (?:to (?:be|remain|discuss|avoid|stay|provide|focus|maintain|keep)|avoid|keep (?:my|this|the)|refrain|focus(?:ing)? (?:on|instead)|stick|neutral)[^.]{0,140}(?:without|while (?:avoid|remain|maintain|respect)|rather than|instead of|avoid|neutral|balanced|factual|general\\b|respectful|harm|responses)",
  },
];
