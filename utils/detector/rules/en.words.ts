/**
 * The word groups that the English forms are made of: who speaks, how it is denied, which act of helping.
 * A verb belongs into `help` or `make` only if "I can't" before it mostly means that the person gets nothing.
 */
export const englishWords: Record<string, string> = {
  me: '\\b(?:i|we(?= ?(?:can.t|cannot|won.t|are unable to|are not able to) (?:help|assist|provide|offer|process|fulfil|discuss))|this (?:assistant|model|ai|chatbot))\\b(?:,? (?:as an? [a-z ]{2,40}|personally|myself|therefore|simply|also|however|still|unfortunately|regretfully|really|respectfully),?)?',
  adv: '(?:,? (?:in good (?:conscience|faith),?|be able to|at this time|[a-z]+ly|also|just|even|ever|either|help(?: you)? (?:to )?(?=write|create|draft|make|with|find)|and (?:will not|won.t|should not|shouldn.t|would not)|[a-z]+ (?:or|and)(?= [a-z]+)))*',
  cannot:
    " ?(?:can(?:no|')t|can not|(?:could|would|wo|should)(?: ?n't| not)|(?:will|shall|must) not|(?:'m|am|'re|are) (?:[a-z]+ly |currently |also |just |still )?(?:unable to|not (?:[a-z]+ly )?(?:able|going|willing|permitted|allowed|authorized|programmed|designed|in a position|prepared|equipped|supposed|free) to|(?:prohibited|prevented|restricted|barred|blocked) from)|(?:'d| would) (?:rather|prefer) not(?: to)?|(?:'ve|have) (?:been )?(?:instructed|told|asked|programmed|trained) not to|can no longer)",
  decline:
    " ?(?:(?:'ll|will|'m (?:still )?going to|am (?:still )?going to|still have to|must|should|have to|'ve got to|need to|would have to|'d have to|shall)(?: [a-z]+ly| also| just| still)? (?:decline|refuse|pass on|refrain|abstain|stop short|say no|draw the line)|(?:(?:respectfully|politely|firmly|kindly) )?(?:decline|refuse) to|(?:'m|am) (?:declining|refusing))",
  donot: " ?(?:do ?n't|do not|never)",
  help: '(?:help|assist|aid|support|advise|guide|coach|accommodate|fulfil+|compl(?:y|ete)|satisfy|grant|honou?r|execute|process|proceed|continue (?:with|this|down)|go (?:along|there|through with|into)|take part|participate|partake|engage|facilitate|enable|condone|encourage|endorse|promote|be (?:a )?part(?:y)? (?:of|to)|contribute|walk you|do (?:that|this|so|it)\\b|be (?:part|complicit)|act as|be your|play along|indulge|entertain|oblige|collaborate|work on)',
  make: '(?:write|create|generate|produce|compos[e]|draft|craft|make|develop|design|prepare|construct|build|provide|offer|give|supply|share|suggest|recommend|list|tell you|show you|teach|instruct|outline|explain|describe|detail|answer|respond|reply|address|discuss|talk about|comment|opine|disclose|reveal|reproduce|role-?play|take on (?:that|this|the|a) (?:role|persona)|pretend to be|act out|impersonate|simulate|depict|portray|analy[sz]e|evaluate|judge|translate|summari[sz]e|find ways|hand over|hand you|look up|identify|speculat|criticize|praise|mock|insult|debate|argue|use (?:language|that|such)|say (?:that|anything|something)|repeat|post (?:the|a|full|any)|paste|name names|pick (?:a side|one|sides)|choose (?:a side|between|one)|make (?:fun|jokes)|joke about|get into|go into|weigh in)',
  thing:
    '(?:request|task|question|topic|content|essay|poem|story|article|instructions?|information|advice|details|guidance|material|prompt|that|this|such)',
  counsel:
    '(?:opinions?|views?|advice|perspectives?|judge?ments?|assumptions?|assessments?|beliefs?|predictions?|stance|preferences?|generali[sz]ations?|speculations?|experiences?|feelings?|singular answer)',
  mine: "(?:my|our|openai's?|anthropic's?|google's?|the (?:model's|platform's|content|usage|safety|community|ethical)|content|usage|community|safety|ethical)",
  policy:
    '(?:programming|guidelines?|polic(?:y|ies)|principles|values|terms|standards|rules|restrictions|safeguards|limits|boundaries|instructions|design|training|use[- ]case)',
};
