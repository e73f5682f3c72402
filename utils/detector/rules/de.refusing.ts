/** How German refuses. The verb of helping stands at the end, far from the modal, so a form bridges what lies between. */
import type { Rule } from './rule.ts';

export const germanRefusing: Rule[] = [
  {
    id: 'de.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot', 'unable'],
    form: '[^.,;:]{0,70}?\\b{help}',
    unless:
      'ohne (?:mehr|weitere|zu wissen|genauere|nähere|den|die|das)|solange|nur (?:dann|wenn)|genug|besser helfen|nicht (?:nur|bloß)|weiterhelfen, (?:wenn|sobald)|nicht länger|oft genug',
  },
  {
    id: 'de.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot', 'unable'],
    form: '[^.,;:]{0,80}?\\b{make}',
    unless:
      'genau(?:er|e)? |mit sicherheit|sicher sagen|garantier|genug|in worte|(?:nicht|kaum) (?:sagen|beantworten|nennen),? (?:wie|ob|wann|wo|warum|was|welche)|sagen, (?:wie|ob|wann|wo)|exakt|nicht (?:nur|bloß|länger|mehr (?:machen|sagen))|ohne (?:mehr|weitere|zu wissen|genauere|nähere)|solange|in echtzeit|nichts (?:anderes|dafür|dagegen|falsch)|{neg} [^.,;]{0,30}{counsel}|keine (?:sorgen|gedanken|fehler|pause)|gedanken machen|umhin',
  },
  {
    id: 'de.cannot-plain',
    act: 'decline',
    weight: 0.8,
    after: ['cannot'],
    form: '(?: (?:tun|machen|dienen|dabei))? ?[.!,]*$',
    unless: 'nie ?[.!]|weis',
    openingOnly: true,
  },
  {
    id: 'de.that-i-cannot',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:dass|weshalb|weil|wobei|womit|sodass|warum|worüber|bei (?:dem|der|denen)) ich [^.,;:]{0,60}?(?:nicht|keine?[nr]?|keinerlei|nichts) [^.,;:]{0,50}?(?:helfen|unterstützen|behilflich sein|geben|schreiben|verfassen|erstellen|beantworten|bereitstellen|nachkommen|entsprechen|erfüllen|anbieten|erklären|nennen|äußern|mitmachen) (?:kann|darf|werde|möchte|will)\\b',
    unless: 'genau|sicher|garantier|genug',
  },
  {
    id: 'de.refuse',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:muss|möchte|werde|würde|will|kann ich nur|müssen|sehe) (?:ich|wir|mich|das|dies|diese|leider|hier|da)\\b[^.,;:]{0,60}?(?:ablehnen|verweigern|passen\\b|absehen|absagen|enthalten\\b|gezwungen|verzichten|nein sagen|abstand)|\\b(?:ich|wir) (?:muss|müssen|möchte|werde|will)[^.,;:]{0,60}?(?:ablehnen|verweigern|absehen|passen[.,]|enthalten\\b|nein sagen)|\\b(?:lehne ich|ich lehne|lehnen wir|ich weigere|weigere ich|verweigere ich|enthalte ich mich|ich enthalte mich|ich passe[,.]|passe ich|davon sehe ich|davon nehme ich|ich verzichte)\\b|(?:die|meine) antwort (?:ist|lautet|bleibt)[^.,;]{0,16} nein|\\b(?:bleibt|bleibe ich) (?:es )?beim nein|ohne (?:mich|meine hilfe|meine mitwirkung)\\b|nicht mit mir[.!,]|da(?:bei|für|zu)? (?:bin|bleibe) ich (?:raus|außen vor|nicht zu haben)|bin ich (?:raus|der falsche|die falsche|nicht (?:der|die) richtige)\\b|mache? ich (?:nicht|lieber nicht) mit|spiele ich nicht mit|kommt (?:für mich )?nicht in ?frage|von mir (?:gibt es|bekommst du|bekommen sie|kriegst du|kommt|hörst du)[^.;]{0,30} (?:keine?n?|nichts|nicht)\\b|ausgeschlossen[,.]|muss (?:ich )?(?:sie|dich) (?:ich )?(?:leider |da |hier )?enttäuschen|(?:bekommst du|bekommen sie|kriegst du|gibt es|hörst du)[^.;]{0,20} von mir (?:[a-z]+ )?(?:nicht|keine?n?)|überlasse ich (?:lieber |gern )?(?:anderen|dir|ihnen)|lasse ich (?:lieber )?die finger',
    unless:
      'ich (?:passe|verzichte)[^.]{0,20}(?:auf (?:zucker|fleisch|kaffee)|an)|kein problem|nicht von der hand',
  },
  {
    id: 'de.request-refused',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:ihre|deine|diese|der|die|eine solche|diesem|ihrem|deinem|solche[nr]?) (?:anfragen?|bitte|wunsch|anliegen|frage|auftrag|inhalte?|texte?)\\b[^.,;:]{0,24} (?:kann|können|wird|darf|konnte)[^.,;:]{0,24} (?:nicht|kein)[^.,;:]{0,24}(?:bearbeitet|erfüllt|beantwortet|entsprochen|nachgekommen|ausgeführt|umgesetzt|erstellt|unterstützt|stattgegeben|generiert|bereitgestellt)|\\b(?:dabei|damit|dazu|hierzu|hierbei|da|dafür|darüber)\\b[^.,;:]{0,20} (?:kann|wird|darf)[^.,;:]{0,20} (?:nicht|keine)[^.,;:]{0,20}(?:geholfen|weitergeholfen|auskunft|angeboten|erteilt)',
  },
  {
    id: 'de.do-not-help',
    act: 'decline',
    weight: 0.8,
    form: '\\b(?:ich {present}|{present} ich)\\b[^.,;:]{0,60}? (?:nicht|keine?[nmrs]?|keinerlei|nichts|niemals|nie)\\b|\\bgehe ich[^.,;:]{0,24} nicht[^.,;:]{0,12} ein\\b|\\b(?:fasse|rühre|packe) ich[^.,;:]{0,24} nicht an\\b',
    unless:
      'nicht (?:nur|bloß|viel|genau|gern[e]?|einfach|immer|selten|zu (?:viel|wenig)|ohne|weiter|mehr)\\b|(?:nicht|nie) auf\\b|keine? (?:sorgen?|gedanken|mühe|problem|hehl|fehler|umstände|pause)|(?:sage|sagen) (?:ich )?(?:[a-z]+ ){0,2}nicht, dass|solange|setze[^.]{0,20}voraus|deinen? (?:ansicht|meinung)|teile ich[^.]{0,20} nicht (?:ganz|die)|deine (?:meinung|ansicht)',
  },
  {
    id: 'de.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:ist|wäre|sind|gehört|fällt|steht|liegt)(?: [a-z]+){0,3} (?:nichts,? (?:wobei|womit|was|bei dem|worüber|das|wozu|wofür)|keine sache,? (?:bei|die)|nicht etwas,? (?:wobei|das|was|bei)|(?:kein|nicht mein) (?:thema|terrain|gebiet|bereich),? (?:bei|zu|auf|über|das|mit)|keine (?:aufgabe|anfrage|frage|option)(?:,? (?:bei|zu|die)| für mich)|nicht (?:zu )?meine[nr]? (?:aufgaben?|rolle|job|fach|zuständigkeit|bereich|metier|ding)|nicht in meine[nrm]?|mir nicht zu\\b|nicht an mir\\b)|\\bfür mich[^.,;]{0,16} keine option|steht (?:es )?mir[^.,;]{0,16} nicht zu|\\bkeine option für mich',
  },
  {
    id: 'de.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:mir|mich|ich|ich mich|mich dabei) (?:ist|fühle|wäre|fühle mich)\\b[^.,;]{0,30}(?:nicht wohl|unwohl|unbehaglich|nicht wohlfühlen)|\\bfühle ich mich[^.,;]{0,24}(?:nicht wohl|unwohl)|\\bist mir (?:dabei )?(?:nicht wohl|unwohl|zu heikel|zu heiß|unangenehm, so)|widerstrebt (?:es )?mir|bringe ich nicht (?:über|übers)|\\bkann ich nicht (?:verantworten|vertreten|mit meinem|guten gewissens)|nicht guten gewissens',
  },
  {
    id: 'de.leave-out',
    act: 'decline',
    weight: 0.8,
    form: '\\b(?:lasse|lass|überspringe|spare|klammere|streiche) ich\\b[^.,;:]{0,30}?(?:weg|aus|bleiben|außen vor|mir|sein|beiseite|lieber|offen|unbeantwortet|hier)|\\bich (?:lasse|lass|überspringe|klammere|streiche)\\b[^.,;:]{0,40}?(?: weg| aus| bleiben| außen vor| sein| beiseite| offen)\\b|(?:ausserhalb|außerhalb|jenseits) (?:meine[rs]|unsere[rs]|dessen)|(?:übersteigt|überschreitet|sprengt) (?:meine|meinen|die grenzen meiner)|(?:hier|da|dort|bei)\\b[^.,;:]{0,30} (?:ziehe ich|ist (?:für mich )?(?:schluss|die grenze)|endet (?:meine|mein)|hört (?:meine|mein)|höre ich auf|steige ich aus|mache ich halt|sage ich nein|stoppe ich)|\\b(?:keine (?:auskunft|antwort|angaben?|anleitung)|nicht (?:beantwortet|ausgeführt|verfügbar|aufgeführt|erläutert)) ?(?:\\||$)|wird (?:hier )?nicht (?:beantwortet|erläutert|beschrieben)',
    unless: 'lass ich (?:mich|dich)',
  },
  {
    id: 'de.change-subject',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:lass(?:en sie|t)? uns|lassen wir|sprechen wir|reden wir|plaudern wir|wollen wir|können wir|sollen wir)\\b[^.;]{0,24} (?:über )?(?:etwas anderes|was anderes|ein anderes thema|das thema|anderes|etwas erfreulicheres|schöneres)|\\bwechseln wir|themenwechsel|anderes thema[:,?]|(?:widmen|wenden) wir uns (?:lieber|doch|besser)|reden wir (?:lieber|doch|besser)|(?:lieber|gern) über (?:etwas|was) anderes|dieses gespräch (?:beende|möchte)',
  },
  {
    id: 'de.plain-no',
    act: 'decline',
    weight: 0.8,
    openingOnly: true,
    form: '^(?:(?:es )?tut mir (?:echt |wirklich )?leid|leider|sorry|nö|nee|bedaure|bedauere),? ?(?:aber )?(?:nein|nö|nicht|da geht nichts)? ?(?:danke)? ?[.!,]*$|^nein,? (?:leider|sorry|tut mir leid|danke|das (?:mache|tue|werde|kann) ich|da(?:s|zu|für|bei)? (?:mache|helfe|gebe|schreibe|bin)|so nicht|auf keinen fall)\\b|\\bnetter versuch|(?:ganz )?(?:klares|entschiedenes|freundliches|höfliches) nein\\b|auf keinen fall[.!]|(?:aber|also|da|von mir) nein[.!]',
    unless: 'nein,? leider (?:gibt|ist|hat|nicht (?:mehr|ganz))|^(?:leider|sorry)[ .!,]*$',
  },
  {
    id: 'de.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:käpt.?n|kapitän|pirat|butler|zauberer|magier|hexe|ritter|diener|druide|orakel|detektiv|fee|seebär|mönch|drache|hofnarr|räuber|zwerg|zofe|kammerdiener|barde|[a-z]{3,12}bart)\\b[^.;!?]{0,40}? (?:verrät|öffnet|stiehlt|hilft|gibt|verkauft|serviert|lügt|plaudert|macht|tut|fasst|dient|braut|lehrt|zeigt|schreibt|klaut|raubt|plündert|betrügt|wird|kann|würde|mischt|zaubert|verhext|verpfeift|rührt|beteiligt|hext|schmiedet|lässt)\\b[^.;!?]{0,60}? (?:niemals|nie|nicht|keine?n?|nimmermehr|weigert|verweigert|lehnt)\\b|\\b(?:landratte|gnädige frau|gnädiger herr|holde maid|sterblicher|euer (?:gnaden|hochwohlgeboren)|werter herr|werte dame|junger padawan)\\b[^.;!?]{0,90} (?:niemals|nie|nicht|keine?n?|mitnichten|nimmer)\\b',
    unless: 'film|buch|roman|serie ',
    openingOnly: true,
  },
  {
    id: 'de.sorry',
    act: 'decline',
    weight: 0.3,
    form: '^(?:[a-z]{2,10}, )?(?:(?:es |das )?tut mir (?:sehr |wirklich |echt |aufrichtig |furchtbar )?leid|entschuldigung|entschuldige|entschuldigen sie|verzeihung|verzeihen sie|leider|bedauerlicherweise|ich bedau(?:e)?re|bedau(?:e)?re|sorry|ich bitte um (?:verständnis|entschuldigung|verzeihung)|pardon)\\b',
    unless:
      'leid[,.]? (?:dass (?:du|sie|es|ihr|dir|ihnen|das)|das zu|zu hören|für (?:die|das|den|dich|sie|dein|ihr)|wegen)|leid[.!] nach|(?:entschuldigung|sorry|entschuldigen sie|entschuldige|verzeihung) (?:für|die|den|das|wegen|meine)|leider (?:gibt|hat|haben|viele|wurde|sind (?:die|viele)|ist (?!es mir|das nicht))',
  },
  {
    id: 'de.against-policy',
    act: 'forbid',
    weight: 0.85,
    reason: 'policy',
    form: '\\b(?:verst(?:öss?t|ößt|oss?en|oßen|ieß|iesse)e?|widerspr[a-z]+|verletz[a-z]+|gegen|entgegen|zuwider|vereinbar mit|einklang mit|aufgrund|gemäss?|gemäß|laut|wegen|nach)\\b[^.,;:]{0,24}? ?{mine} ?{policy}|\\b(?:meine|unsere|die (?:nutzungs|inhalts|community)) ?{policy}[^.;:]{0,40}(?:verbiet|untersag|erlaub|lass|gestatt|hinder|schliess?|schließ|verlang|nicht zu|dagegen|vor\\b)|\\b{mine} ?{policy}[^.,;]{0,16} (?:widersprech|widerspricht|verst|zuwider|nicht vereinbar|nicht entsprech)|(?:verbietet|verbieten|untersagt|untersagen|erlauben|gestatten) (?:es )?mir[^.,;:]{0,16} (?:meine|unsere)',
  },
  {
    id: 'de.not-appropriate',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: '\\bnicht (?:ethisch|angemessen|vertretbar|in ordnung|zulässig|verantwortbar|akzeptabel|respektvoll|angebracht|anständig|vertretbar|redlich|statthaft)\\b|\\b(?:unethisch|unangemessen|unangebracht|verwerflich|verantwortungslos|unverantwortlich|respektlos|unmoralisch|unredlich|unanständig|inakzeptabel|geschmacklos)\\b|\\bwäre (?:es )?(?:nicht )?(?:unehrlich|unfair|falsch|richtig|fair|ehrlich|anständig)(?: von mir|, )',
    unless: 'in ordnung, wenn',
  },
  {
    id: 'de.no-access',
    act: 'unable',
    weight: 0.5,
    form: '\\b(?:ich habe|habe ich|ich besitze|ich verfüge|verfüge ich|mir fehl(?:t|en)|fehlt mir|mir lieg(?:t|en))\\b[^.,;:]{0,24} ?(?:keinen? (?:[a-z]+ )?(?:zugriff|zugang|möglichkeit|informationen?|daten|internet|kenntnis|aktuelle|echtzeit|live|verbindung|zuverlässige|belastbare)|der (?:zugriff|zugang)|die (?:möglichkeit|fähigkeit|information|daten)|über keine|kein(?:e)? (?:gedächtnis|augen|ohren|erinnerung))|\\b(?:ich kann|kann ich|ich konnte|konnte ich)\\b[^.,;:]{0,40} (?:nicht|keine?n?)\\b[^.,;:]{0,40}?(?:öffnen|sehen|abrufen|vorher(?:zu)?sagen|voraussagen|überprüfen|prüfen|zugreifen|einsehen|anhören|verifizieren|durchsuchen|surfen|bestätigen|erkennen|wissen|diagnostizieren|buchen|anrufen|versenden|speichern|erinnern|finden)\\b|mein wissens?stand',
    unless: '(?:datei|anhang|bild|link) (?:nicht|den|die|das)|keinen anhang|vorstellen|genug',
  },
  {
    id: 'de.no-advice',
    act: 'unable',
    weight: 0.5,
    form: '\\b(?:ich kann|kann ich|ich darf|darf ich|ich gebe|gebe ich|ich möchte|möchte ich|ich biete)\\b[^.,;:]{0,30}? (?:keine?[nr]?|nicht) [^.,;:]{0,30}?{counsel}|\\bich bin (?:ja |natürlich |allerdings )?keine? (?:arzt|ärztin|anwalt|anwältin|jurist|steuerberater|therapeut|tierarzt|notar)|\\bersetz(?:t|en|e) (?:keine|nicht|natürlich keine)',
  },
  {
    id: 'de.cannot-any',
    act: 'unable',
    weight: 0.25,
    openingOnly: true,
    after: ['cannot', 'unable'],
    form: '[^.,;:]{0,60}? [a-z]{2,18}(?:en|ern|eln|n)\\b',
    unless:
      'warten|glauben|genug|umhin|leugnen|danken|nicht nur|empfehlen|garantieren|oft genug|vorstellen|beschweren|klagen|anders|ausschlie|verstehen',
  },
  {
    id: 'de.no-opinion',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:ich habe|habe ich|ich besitze|ich vertrete|vertrete ich|ich äußere|mir steht)\\b[^.,;:]{0,20} ?keine[^.,;:]{0,30}?(?:meinung|gefühle|überzeugung|vorlieben|emotion|ansicht|haltung|standpunkt|position|lieblings|bewusstsein|präferenz)|\\bkeine? (?:eigene|persönliche)[nr]? (?:meinung|position|haltung|ansicht|wertung)|(?:meinung|position|haltung|wertung|urteil|empfehlung)[^.,;:]{0,20} (?:beziehe|habe|vertrete|äußere|gebe|treffe) ich[^.,;:]{0,12} (?:nicht|keine)|(?:position|partei|stellung) (?:beziehe|ergreife) ich',
  },
  {
    id: 'de.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:bleibe|bin|bleiben|verhalte|halte|bleib)\\b[^.,;:]{0,24} (?:neutral|neutralität|unparteiisch|überparteilich|parteipolitisch|ausgewogenheit)\\b|neutralität (?:angehalten|verpflichtet)|(?:ergreife|ergreifen|nehme|beziehe)[^.,;:]{0,16} (?:keine )?(?:partei|stellung)\\b|halte ich mich[^.,;:]{0,16} (?:raus|heraus|zurück|bedeckt)|(?:ich halte mich)[^.,;:]{0,24} (?:raus|heraus|zurück|bedeckt)|unterschiedliche (?:ansichten|meinungen|auffassungen)|gehen die meinungen|(?:muss|sollte|kann|darf) (?:jede[rs]?|man) (?:[a-z]+ )?(?:selbst|für sich)',
  },
  {
    id: 'de.as-ai',
    act: 'persona',
    weight: 0.2,
    form: '\\b(?:als|ich bin(?: nur| bloß| lediglich| ja nur)?|bin ich(?: nur)?) (?:eine? |dein |ihr )?(?:[a-zäöüß]+e[sr]? )?(?:ki|künstliche intelligenz|sprachmodell|assistent(?:in)?|chatbot|bot|computerprogramm|(?:ki|sprach|text)-?[a-zäöüß]+)\\b',
  },
  {
    id: 'de.reluctant',
    act: 'hedge',
    weight: 0.7,
    form: '\\b(?:ich|wir) (?:rate|raten|warne|würde|kann|möchte|muss)\\b[^.,;:]{0,50}? ?(?:ab(?:[.,!:;]|$)|abraten|davor|warnen|nicht (?:empfehlen|raten|dazu raten|ermutigen|ermuntern))|\\b(?:davon|davor|dringend|daher|leider|hier|dazu|rate ich|würde ich|kann ich|möchte ich|muss ich)\\b[^.;:]{0,30}? (?:abraten|rate ich[^.,;:]{0,20} ab\\b|warnen|nicht (?:empfehlen|raten|dazu raten|ermutigen))|(?:wäre|bin) ich (?:sehr |eher |etwas |lieber )?(?:vorsichtig|zurückhaltend|skeptisch)|\\b(?:davon|das|so|hier|diesen weg) würde ich (?:[a-z]+ )?(?:nicht|die finger|abstand|lassen|lieber lassen)|finger (?:davon|weg)|keine (?:gute|kluge) idee|(?:lohnt|ist) (?:sich )?(?:das risiko )?nicht (?:das risiko|der mühe|wert)|würde mir (?:das )?(?:gut|zweimal) überlegen|überleg(?:e|en)? (?:dir|sie) (?:gut|lieber|noch einmal|das)|zu bedenken geben|scheue ich|nicht der (?:richtige )?weg',
    unless: 'rate ich(?: [a-z]+)? zu\\b|nicht raten, wie|nur empfehlen|nicht genug empfehlen',
  },
  {
    id: 'de.hedged-aim',
    act: 'hedge',
    weight: 0.5,
    form: '\\b(?:ich (?:bemühe|versuche|bevorzuge|achte|konzentriere|beschränke|lege|halte|möchte|ziehe)|(?:lieber|stattdessen) (?:helfe|unterstütze|zeige|möchte|würde|bleibe|spreche) ich|ich (?:würde|möchte|helfe|spreche|bleibe) (?:lieber|stattdessen|eher|dir lieber|ihnen lieber))\\b[^.;:]{0,80}?(?:neutral|respektvoll|sachlich|ausgewogen|faktenbasiert|konstruktiv|allgemein|positiv|ohne (?:zu )?(?:verletz|jemanden)|vermeiden|legale|inklusiv|wertschätzend|stattdessen|lieber|hilfreich)',
  },
];
