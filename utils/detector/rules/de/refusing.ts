/** How German refuses. The verb of helping stands at the end, far from the modal, so a form bridges what lies between. */
import type { Rule } from '../rule.ts';

export const germanRefusing: Rule[] = [
  {
    id: 'de.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot', 'unable'],
    form: '[^.,;:]{0,70}?\\b{help}',
    unless:
      'ohne (?:mehr|weitere|zu wissen|genauere|nähere|den|die|das)|solange|nur (?:dann|wenn)|genug|besser helfen|nicht (?:nur|bloß)|weiterhelfen, (?:wenn|sobald)|nicht länger|oft genug|vertreten(?: sein)? lassen|(?:nicht|nie) zulassen, dass|zustimmen, dass|niemanden? zumuten|gedankengang|selbst vertreten|nicht (?:ganz|vollständig|uneingeschränkt) (?:zustimmen|entsprechen)|urteil vertreten',
  },
  {
    id: 'de.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot', 'unable'],
    form: '[^.,;:]{0,80}?\\b{make}',
    unless:
      'genau(?:er|e)? |mit sicherheit|sicher sagen|garantier|genug|in worte|(?:nicht|kaum) (?:sagen|beantworten|nennen),? (?:wie|ob|wann|wo|warum|was|welche)|sagen, (?:wie|ob|wann|wo)|exakt|nicht (?:nur|bloß|länger|mehr (?:machen|sagen))|ohne (?:mehr|weitere|zu wissen|genauere|nähere)|solange|in echtzeit|nichts (?:anderes|dafür|dagegen|falsch)|{neg} [^.,;]{0,30}{counsel}|keine (?:sorgen|gedanken|fehler|pause)|gedanken machen|umhin|(?:nicht|kaum|nie) (?:sagen|behaupten),? dass|nicht sprechen, ohne|ohne [^.;]{3,40} zu |(?:deutsch|englisch|französisch|spanisch|sprachen?)[^.;]{0,16}sprechen|alle [^.;]{0,24}(?:aufzählen|nennen|auflisten)|nicht (?:verschweigen|verhehlen)|(?:lügen|täuschen),? (?:ich|das|es)',
  },
  {
    id: 'de.cannot-plain',
    act: 'decline',
    weight: 0.8,
    after: ['cannot', 'unable'],
    form: '(?: (?:tun|machen|dienen|dabei))? ?[.!,]*$',
    unless: 'nie ?[.!]|weis',
    openingOnly: true,
  },
  {
    id: 'de.that-i-cannot',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:dass|weshalb|weil|da|wobei|womit|wofür|wozu|was|das|die|den|sodass|so dass|warum|worüber|woran|worauf|(?:bei|zu|über|mit|an|auf|für) (?:dem|der|denen|die|das|den)) (?:ich|wir) [^.,;:]{0,60}?(?:nicht|nie|niemals|keine?[nr]?|keinerlei|nichts) (?:[^.,;:]{0,50}?(?:{help}|{make}|behilflich sein|tun|machen|eingehen|überschreiten) )?(?:kann|könnte|darf|werde|möchte|will|würde|mag|tue|mache|schreibe|gebe|beantworte|überschreite|behandle|anbiete|unterstütze|helfe|mitmache|übernehme|bespreche|anfasse|anrühre|äußere|verrate|teile|nenne|erkläre|erstelle|verfasse|bediene|leiste|eingehe)\\b',
    unless:
      'genau|sicher|garantier|genug|(?:vergessen|kenne|wusste|verstehe|gedacht)|nicht (?:will|möchte|kann|mag|darf|werde),? (?:dass|weil|wenn)|^da [^.;]{0,60}(?:, (?:habe|ist|bin|muss))|nicht ohne|sagen (?:kann|konnte),? (?:wie|ob)',
  },
  {
    id: 'de.refuse',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:muss|möchte|werde|würde|will|kann ich nur|müssen|sehe) (?:ich|wir|mich|das|dies|diese|leider|hier|da)\\b[^.,;:]{0,60}?(?:ablehnen|verweigern|passen\\b|absehen|absagen|enthalten\\b|gezwungen|verzichten|nein sagen|abstand)|\\b(?:ich|wir) (?:muss|müssen|möchte|werde|will)[^.,;:]{0,60}?(?:ablehnen|verweigern|absehen|passen[.,]|enthalten\\b|nein sagen)|\\b(?:lehne ich|ich lehne|lehnen wir|ich weigere|weigere ich|verweigere ich|enthalte ich mich|ich enthalte mich|ich passe[,.]|passe ich|davon sehe ich|davon nehme ich|ich verzichte)\\b|(?:die|meine) antwort (?:ist|lautet|bleibt)[^.,;]{0,16} nein|\\b(?:bleibt|bleibe ich) (?:es )?beim nein|ohne (?:mich|meine hilfe|meine mitwirkung)\\b|nicht mit mir[.!,]|\\bmit mir (?:nicht|läuft das nicht|ist (?:das|so etwas) nicht)\\b|da(?:bei|für|zu)? (?:bin|bleibe) ich (?:raus|außen vor|nicht zu haben)|bin ich (?:raus|der falsche|die falsche|nicht (?:der|die) richtige)\\b|mache? ich (?:nicht|lieber nicht) mit|spiele ich nicht mit|kommt (?:für mich )?nicht in ?frage|von mir (?:gibt es|bekommst du|bekommen sie|kriegst du|kommt|hörst du)[^.;]{0,30} (?:keine?n?|nichts|nicht)\\b|ausgeschlossen[,.]|muss (?:ich )?(?:sie|dich) (?:ich )?(?:leider |da |hier )?enttäuschen|(?:bekommst du|bekommen sie|kriegst du|gibt es|hörst du)[^.;]{0,20} von mir (?:[a-z]+ )?(?:nicht|keine?n?)|überlasse ich (?:lieber |gern )?(?:anderen|dir|ihnen)|lasse ich (?:lieber )?die finger|\\b(?:verzichte|passe|streike|winke|verweigere) ich\\b|\\bich (?:streike|winke ab|sage nein|sage stopp|nehme (?:davon|hiervon|daher) abstand|nehme[^.,;:]{0,16} abstand)\\b|\\b(?:dazu|da|hier|hierzu|deshalb|daher|also) sage ich (?:nein|stopp|ab)|\\bnehme ich[^.,;:]{0,16} abstand|\\b(?:wirst|werden|bekommst|bekommen|kriegst|erfährst|erfahren|hörst|findest|finden|erhältst|erhalten) (?:du|sie)\\b[^.;:]{0,40}? (?:von|bei) mir (?:[a-z]+ ){0,2}?(?:nicht|keine?[nr]?|nichts|nie)\\b|\\b(?:wirst|werden) (?:du|sie) (?:von|bei) mir|\\b(?:von|bei) mir (?:wirst|werden|erfährst|erhältst|bekommst|findest) (?:du|sie)[^.;:]{0,40} (?:nicht|keine?[nr]?|nichts|nie)\\b|\\bfür mich (?:ist das |bleibt das |absolut |ein )*(?:tabu|no-go|ausgeschlossen|unvorstellbar)\\b|\\b(?:das|so etwas|sowas) ist (?:für mich |bei mir |hier )?(?:ein )?(?:tabu|no-go|unverhandelbar)|\\b(?:lasse|lass) ich mich[^.;:]{0,16} nicht (?:ein|hineinziehen)|\\bich (?:lasse|lass) mich[^.;:]{0,40} nicht (?:ein|hineinziehen)\\b|\\bgebe ich mich (?:[a-z]+ ){0,2}nicht her|mich (?:da|dabei|dort|hier)?[^.;:]{0,12} nicht hineinzuziehen|\\b(?:lass|lassen sie|halt|halten sie) mich (?:da|aus|bitte)[^.;:]{0,20} (?:raus|heraus|dem spiel)|(?:keine chance|unmöglich|nie im leben|vergiss es|vergessen sie es|undenkbar|auf keinen fall),? (?:dass ich|werde ich|schreibe ich|helfe ich)|\\bsind mir[^.;:]{0,20} die hände gebunden|\\bmir sind[^.;:]{0,20} die hände gebunden|\\bso ?weit gehe ich|(?:nicht|keinesfalls) zu gewinnen|stehe ich[^.;:]{0,16} nicht zur verfügung|\\bich sehe (?:hier )?(?:davon|hiervon|daher davon) ab|\\bvon [^.,;:]{3,50} (?:sehe|nehme) ich (?:ab|abstand)|den teufel tun|(?:reißleine|reissleine|notbremse)|\\bsteht (?:bei mir |für mich |hier )?nicht (?:auf (?:dem|meinem) (?:programm|plan|zettel)|zur (?:debatte|diskussion|verhandlung))|\\b(?:stehe|stehen) (?:ich|wir)[^.;:]{0,24} nicht (?:bereit|parat|zur verfügung)|(?:bitte|bitten),? von [^.;]{3,40} (?:abstand zu nehmen|abzusehen)|\\bnicht (?:von|bei) mir[.!]|\\b(?:dazu|von mir|darüber|hierzu)[^.;:]{0,16} kein wort|\\bkein wort (?:von mir|dazu|darüber)|: kein wort[.!]|\\b(?:ein(?:e|en)? solche[rsn]?|so (?:ein|eine|einen|etwas)|solche|derartige)\\b[^.;:]{0,40} (?:wird|werden|gibt|entsteht|entstehen|kommt|kommen|findest|bekommst|bekommen)\\b[^.;:]{0,24} (?:hier|von mir|bei mir|mit mir)[^.;:]{0,16} (?:nicht|keine?n?|nie)|\\bbeim? [^.,;:]{2,30} (?:gern|gerne|ja|kein problem|sofort)[^.;:]{0,20}, beim? [^.;:]{2,40} nicht\\b|meinen segen nicht|\\bsehe ich mich (?:leider )?(?:gezwungen|genötigt|veranlasst)|\\b(?:absage|nein|korb|abfuhr) (?:erteilen|geben|sagen) (?:muss|möchte)|\\bmuss ich[^.;:]{0,24} (?:absage|abwinken|bremsen|ein nein|stopp|einen riegel|widerstehen|passe)|\\bohne (?:meine (?:hilfe|beteiligung|mitwirkung|unterstützung))|\\b(?:mein|ein) (?:klares |höfliches |freundliches |bestimmtes )?nein\\b[.!,:]|nur über meine leiche|nicht in die tüte|könn(?:t|en) (?:du|ihr|sie) vergessen|das kannst du (?:dir )?(?:bei mir )?(?:vergessen|abschminken)|\\b(?:für|um) [^.;:]{3,30} bin ich nicht (?:zu haben|da|die richtige|der richtige|zuständig|gemacht)|(?:würde|möchte) ich (?:dich|sie) bitten, (?:mich|davon)|\\bich distanziere mich|bin ich nicht (?:dabei|zu haben)|gehe ich nicht mit\\b|werde ich nicht(?: tun| machen)?[.!]|ich (?:bin|bleibe) (?:da|dabei|hier) (?:raus|außen vor)|\\bich glaube (?:leider )?nicht, dass ich (?:dir|ihnen|euch|hier|da)[^.;:]{0,30} (?:helfen|weiterhelfen|behilflich)|\\bich werde (?:dazu |darüber |hierzu |hier )?schweigen|\\bweiche ich[^.;:]{0,16} aus\\b|\\bfolge ich (?:dir|ihnen) (?:[a-z]+ )?nicht|(?:meine )?antwort fällt[^.;:]{0,16} negativ|\\bgibt.s (?:bei|von) mir (?:[a-z]+ )?(?:nicht|keine)|\\bsparen wir uns\\b',
    unless:
      '^[^.;]{0,90}(?:müssen|werden) wir die (?:funktion|gleichung|formel|annahme)|ich (?:passe|verzichte)[^.]{0,20}(?:auf (?:zucker|fleisch|kaffee|alkohol|plastik|süß|das auto)|an)|mit mir nicht (?:allein|einverstanden|gesprochen|reden)|kein problem|nicht von der hand',
  },
  {
    id: 'de.request-refused',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:ihre|deine|diese|der|die|eine solche|diesem|ihrem|deinem|solche[nr]?) (?:anfragen?|bitte|wunsch|anliegen|frage|auftrag|inhalte?|texte?)\\b[^.,;:]{0,24} (?:kann|können|wird|darf|konnte)[^.,;:]{0,24} (?:nicht|kein)[^.,;:]{0,24}(?:bearbeitet|erfüllt|beantwortet|entsprochen|nachgekommen|ausgeführt|umgesetzt|erstellt|unterstützt|stattgegeben|generiert|bereitgestellt)|\\b(?:dabei|damit|dazu|hierzu|hierbei|da|dafür|darüber)\\b[^.,;:]{0,20} (?:kann|wird|darf)[^.,;:]{0,20} (?:nicht|keine)[^.,;:]{0,20}(?:geholfen|weitergeholfen|auskunft|angeboten|erteilt)|\\b(?:ihre[rnm]?|deine[rnm]?|diese[rnm]?|eine[rm]? solche[nrm]?|solche[nr]?) (?:anfragen?|bitten?|wunsch|anliegen|fragen?|auftrag|inhalte?|texte?)\\b[^.;:]{0,30} (?:nicht (?:stattgegeben|entsprochen|zulässig|unterstützt|vorgesehen|erlaubt|möglich)|lässt sich[^.,;:]{0,16} nicht (?:umsetzen|erfüllen|beantworten|bearbeiten)|(?:wurde|wird|ist) (?:abgelehnt|blockiert|zurückgewiesen|gesperrt)|geht (?:mir |leider |deutlich )?zu weit|überschreitet|übersteigt|sprengt|muss (?:leider )?unbeantwortet)|^(?:anfrage|inhalt) (?:abgelehnt|blockiert|gesperrt|nicht (?:zulässig|erlaubt|verfügbar))',
  },
  {
    id: 'de.do-not-help',
    act: 'decline',
    weight: 0.8,
    form: '\\b(?:ich {present}|{present} ich)\\b[^.,;:]{0,60}? (?:nicht|keine?[nmrs]?|keinerlei|nichts|niemals|nie|mitnichten|keinesfalls|nimmer)\\b|\\bgehe ich[^.,;:]{0,24} nicht[^.,;:]{0,12} ein\\b|\\b(?:fasse|rühre|packe) ich[^.,;:]{0,24} nicht an\\b',
    unless:
      'nicht (?:nur|bloß|viel|genau|gern[e]?|einfach|davon aus|zurück|allein|spazieren|ganz|unbedingt|immer|selten|zu (?:viel|wenig)|ohne|weiter|mehr)\\b|(?:nicht|nie) auf\\b|keine? (?:sorgen?|gedanken|mühe|problem|hehl|fehler|umstände|pause)|(?:sage|sagen) (?:ich )?(?:[a-z]+ ){0,2}nicht, dass|solange|setze[^.]{0,20}voraus|(?:rede|spreche|antworte) (?:ich )?(?:[a-z]+ ){0,2}(?:kein|nicht (?:oft|laut|von|deutsch|davon))|(?:plane|kläre|führe|nehme|fasse|rate|empfehle) (?:ich )?(?:[^.;]{0,30} )?(?:keine (?:urlaub|reise|tablette|medikament)|nicht (?:wahr|zu|übel|wörtlich))|mich nicht (?:vor|alleine?|unterkriegen|stören|beirren)|deinen? (?:ansicht|meinung)|teile ich[^.]{0,20} nicht (?:ganz|die)|deine (?:meinung|ansicht)',
  },
  {
    id: 'de.limits-itself',
    act: 'decline',
    weight: 0.7,
    form: '\\b(?:ich (?:helfe|unterstütze|berate|beantworte|gebe|arbeite|begleite|erkläre|schreibe|biete|bearbeite|äußere mich|spreche|rede|nenne|zeige|antworte)|(?:helfe|unterstütze|berate|beantworte|gebe|begleite|arbeite) ich)\\b[^.,;:]{0,16}? (?:ausschlie[a-zß]+|nur (?:über|fragen|bei|mit|zu|im rahmen|auf|legal|in|dabei|dort|da|solange)|lediglich|einzig|allein bei)\\b|\\bnur (?:bei|zu|mit) [^.,;:]{3,50} (?:helfe|unterstütze|berate|begleite) ich\\b|\\bich beschränke mich (?:hier |daher |lieber )?auf|\\b(?:ich helfe|helfe ich|ich unterstütze|unterstütze ich|ich kann|kann ich|ich spreche|spreche ich|ich erkläre|erkläre ich)\\b[^.;:]{3,80},? (?:aber|jedoch|doch|allerdings) (?:nicht|niemals|keinesfalls),? (?:bei|dabei|beim|mit|damit|zu|um|über|wie|dafür|für|darüber|der|dem)\\b|\\bja zu[^.;:]{3,40}, nein zu',
    unless: 'nicht (?:um|für|mit) (?:jed|mehr)|^[^.;:]{0,60}(?:nur (?:dabei|mit) (?:sein|kaffee))',
  },
  {
    id: 'de.do-not-any',
    act: 'decline',
    weight: 0.6,
    form: '\\b(?:das|so ?etwas|so was|solche[nrs]?(?: [a-z]+)?|derartige[nrs]?(?: [a-z]+)?|derlei|dergleichen|diese (?:art|sorte|form)(?: [a-z]+){0,3}|davon|daran|dazu|hierzu|dabei|hierbei|damit|hiermit|darauf|dafür|darüber|hierüber|in diese richtung) [a-z]{2,13}(?:e|[ck]h|b|g|t|l|d)? ich[^.,;:]{0,30} (?:nicht|keine?[nmrs]?|keinerlei|nichts|niemals|nie)\\b|\\bich [a-z]{2,13}e (?:mich |dir |ihnen |hier |grundsätzlich |prinzipiell |da |dazu ){0,2}(?:keine (?:solchen?|derartigen?)|nicht (?:bei |an |zu |mit |über |für |in )?(?:so ?etwas|solche[nrm]?|derartige[nrm]?|derlei))\\b',
    unless:
      '^[^.;]{0,50}\\b(?:empfehle|rate|benutze|sehe|weiss?|verstehe|glaube|finde|kenne|denke|meine|erwarte|habe|hab|hatte|bin|war|brauche|vergesse|bezweifle|bereue|vermisse|erinnere|merke|hore|mag|muss|soll|konnte|wusste|verstand|liebe|hasse|fuhle|lese|esse|trinke|trage|bekomme|schaffe|kann|kannte|sah|fand|ging|kam|nahm|rechne|bestreite|leugne|bezahle|gewohne|komme|zweifle|lasse|wurde|halte|sage)\\b',
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
    form: '\\b(?:mir|mich|ich|ich mich|mich dabei) (?:ist|fühle|wäre|fühle mich)\\b[^.,;]{0,30}(?:nicht wohl|unwohl|unbehaglich|nicht wohlfühlen)|\\bfühle ich mich[^.,;]{0,24}(?:nicht wohl|unwohl)|\\bist mir (?:dabei )?(?:nicht wohl|unwohl|zu heikel|zu heiß|unangenehm, so)|widerstrebt (?:es )?mir|bringe ich nicht (?:über|übers)|\\bkann ich nicht (?:verantworten|vertreten|mit meinem|guten gewissens)|nicht guten gewissens|\\b(?:verbietet|verbieten) (?:mir|es mir) (?:mein|meine|der)|gegen mein gewissen|mein gewissen|\\b(?:mir|für mich) (?:zu heikel|zu heiß|zu riskant)|\\bist mir zu (?:heikel|heiß|heiss|gefährlich|riskant|persönlich)|\\b(?:bereitet|macht) mir (?:bauchschmerzen|unbehagen)|\\b(?:möchte|will|kann) ich nicht (?:verantworten|vertreten|auf mich nehmen)|sträubt sich (?:alles|in mir)|\\b(?:wäre|ist) (?:es )?mir (?:gar |überhaupt |ganz und gar )?nicht (?:recht|geheuer)',
  },
  {
    id: 'de.leave-out',
    act: 'decline',
    weight: 0.8,
    form: '\\b(?:lasse|lass|überspringe|spare|klammere|streiche) ich\\b[^.,;:]{0,30}?(?:weg|aus|bleiben|außen vor|mir|sein|beiseite|lieber|offen|unbeantwortet|hier)|\\bich (?:lasse|lass|überspringe|klammere|streiche)\\b[^.,;:]{0,40}?(?: weg| aus| bleiben| außen vor| sein| beiseite| offen)\\b|(?:ausserhalb|außerhalb|jenseits) (?:meine[rs]|unsere[rs]|dessen)|(?:übersteigt|überschreitet|sprengt)(?: leider| klar| deutlich)? (?:mein|meine|meinen|den rahmen (?:meiner|dessen)|die grenzen (?:meiner|dessen)|das,? was ich|alles,? was ich)|(?:über|hinter) das hinaus,? was ich|geht über [^.;:]{3,40}hinaus,? (?:was|das|die) ich|\\bich (?:ziehe|setze) [^.,;:]{0,24}(?:eine|die|meine) (?:[a-z]+ )?(?:grenze|linie|schlussstrich)|\\b(?:behalte|behalt) ich (?:[a-z]+ )?(?:lieber )?für mich|\\bich behalte[^.,;:]{0,30} für mich|\\b(?:schweige|verschweige) ich\\b|\\bich (?:schweige|hülle mich)|\\b(?:bleibt|bleiben) (?:hier |bei mir |von mir )?(?:unerwähnt|außen vor|unbeantwortet|unter verschluss|mein geheimnis|ausgespart|ungeschrieben|offen, das)|\\b(?:meine hilfe|mein angebot|meine unterstützung) (?:endet|hört|beschränkt|gilt nicht|reicht nicht)|\\b(?:lasse|lass) ich (?:[^.,;:]{0,50} )?(?:weg|aus|bleiben|außen vor)\\b|eine (?:rote )?linie,? die ich|meine rote linie|(?:hier|da|dort|bei|an (?:dieser|der) stelle|an (?:diesem|dem) punkt|damit|davor)\\b[^.,;:]{0,30} (?:ziehe ich|ist (?:für mich )?(?:schluss|die grenze)|endet (?:meine|mein)|hört (?:meine|mein)|höre ich auf|steige ich aus|mache ich halt|sage ich nein|stoppe ich)|\\b(?:keine (?:auskunft|antwort|angaben?|anleitung)|nicht (?:beantwortet|ausgeführt|verfügbar|aufgeführt|erläutert)) ?(?:\\||$)|wird (?:hier )?nicht (?:beantwortet|erläutert|beschrieben)',
    unless: 'lass ich (?:mich|dich)',
  },
  {
    id: 'de.change-subject',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:lass(?:en sie|t)? uns|lassen wir|sprechen wir|reden wir|plaudern wir|wollen wir|können wir|sollen wir)\\b[^.;]{0,24} (?:über )?(?:etwas anderes|was anderes|ein anderes thema|das thema|anderes|eine andere richtung|andere dinge|anderem|anderen dingen|etwas erfreulicheres|schöneres)|\\bwechseln wir|themenwechsel|anderes thema[:,?]|(?:widmen|wenden) wir uns (?:lieber|doch|besser)|reden wir (?:lieber|doch|besser)|(?:lieber|gern) über (?:etwas|was) anderes|dieses gespräch (?:beende|möchte)|\\bich (?:würde|möchte) (?:lieber |gern |gerne |jetzt )*(?:über etwas anderes|das thema wechseln|zu einem anderen thema)|\\bein anderes thema (?:wäre|ist) mir|\\b(?:kommen|gehen) wir (?:lieber |doch |besser )+zu (?:etwas anderem|einem anderen)|\\bnächstes thema|\\bbelassen wir es dabei|\\bhaken wir (?:das )?ab',
  },
  {
    id: 'de.plain-no',
    act: 'decline',
    weight: 0.8,
    openingOnly: true,
    form: '^(?:(?:es )?tut mir (?:echt |wirklich )?leid|leider|sorry|nö|nee|bedaure|bedauere),? ?(?:aber )?(?:nein|nö|nicht|da geht nichts)? ?(?:danke)? ?[.!,]*$|^nein,? (?:leider|sorry|tut mir leid|danke|das (?:mache|tue|werde|kann) ich|da(?:s|zu|für|bei)? (?:mache|helfe|gebe|schreibe|bin)|so nicht|auf keinen fall)\\b|\\bnetter versuch|(?:ganz )?(?:klares|entschiedenes|freundliches|höfliches) nein\\b|auf keinen fall[.!]|(?:aber|also|da|von mir) nein[.!]|^(?:(?:es )?tut mir (?:echt |wirklich |sehr )?leid|sorry|leider|nein|nee|nö)?,? ?(?:aber )?(?:das|da|hier)? ?(?:geht|ist)? ?(?:leider |hier |bei mir |so |einfach )?(?:nicht(?: drin| möglich| machbar)|geht nicht|geht (?:leider |hier |bei mir |so |einfach )?nicht|nichts zu machen|keine chance|keinesfalls) ?[.!]*$|^(?:auf (?:gar )?keinen fall|niemals|nie im leben|sicher nicht|bestimmt nicht|mitnichten|vergiss es|kommt nicht in die tüte|ganz sicher nicht|nope|keine chance)\\b ?[.!,]|^(?:hm+|ähm|äh|puh|ach|oh),? (?:nein|nee|nö|da muss ich|lieber nicht)|^lieber nicht[.!,]|^nein,? (?:hierzu|dazu|dabei|darüber|so|diese[nsrm]?) [^.;:]{0,30}(?:ich|von mir)\\b|^nein, danke|^da geht bei mir nichts|^(?:bei aller|so gerne?|mit verlaub|ehrlich gesagt|ganz ehrlich|danke|mein lieber|meine liebe|ich fürchte|mit bedauern|kurz und knapp|kurz gesagt)[^.;:!?]{0,40}[,:] nein\\b',
    unless: 'nein,? leider (?:gibt|ist|hat|nicht (?:mehr|ganz))|^(?:leider|sorry)[ .!,]*$',
  },
  {
    id: 'de.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:käpt.?n|kapitän|pirat|butler|zauberer|magier|hexe|ritter|diener|druide|orakel|detektiv|fee|seebär|mönch|drache|hofnarr|räuber|zwerg|zofe|kammerdiener|wächter|fährmann|gnom|elf|elfe|roboter|graf|gräfin|könig|königin|zauberin|hexenmeister|wirt|köchin|koch|holmes|gandalf|soldat|kobold|geist|engel|vampir|alchemist|großmutter|müllerin|stadtwache|torwächter|barde|(?:blau|rot|schwarz|grau|weiß|silber|feuer|donner|eisen|langbart|eis)bart)\\b[^.;!?]{0,40}? (?:verrät|öffnet|stiehlt|hilft|gibt|verkauft|serviert|lügt|plaudert|macht|tut|fasst|dient|braut|lehrt|zeigt|schreibt|klaut|raubt|plündert|betrügt|wird|kann|würde|mischt|zaubert|verhext|verpfeift|rührt|beteiligt|hext|schmiedet|lässt)\\b[^.;!?]{0,60}? (?:niemals|nie|nicht|keine?n?|nimmermehr|weigert|verweigert|lehnt)\\b|\\b(?:landratte|gnädige frau|gnädiger herr|holde maid|sterblicher|euer (?:gnaden|hochwohlgeboren)|werter herr|werte dame|junger padawan)\\b[^.;!?]{0,90} (?:niemals|nie|nicht|keine?n?|mitnichten|nimmer)\\b|\\bein(?:e)? [a-z]+ wie (?:ich|unsereins)\\b [a-z]+t\\b[^.;]{0,60} (?:nie|niemals|nicht|nimmer[a-z]*|keine?n?)\\b',
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
    form: '\\b(?:verst(?:öss?t|ößt|oss?en|oßen|ieß|iesse)e?|widerspr[a-z]+|verletz[a-z]+|gegen|entgegen|zuwider|vereinbar mit|einklang mit|aufgrund|gemäss?|gemäß|laut|wegen|nach)\\b[^.,;:]{0,24}? ?{mine}(?: [a-z]+e[nr]?){0,2}? ?{policy}|\\b(?:meine|unsere|die (?:nutzungs|inhalts|community)) ?{policy}[^.;:]{0,40}(?:verbiet|untersag|erlaub|lass|gestatt|hinder|schliess?|schließ|verlang|nicht zu|dagegen|vor\\b)|\\b{mine} ?{policy}[^.,;]{0,16} (?:widersprech|widerspricht|verst|zuwider|nicht vereinbar|nicht entsprech)|(?:verbietet|verbieten|untersagt|untersagen|erlauben|gestatten) (?:es )?mir[^.,;:]{0,16} (?:meine|unsere)|\\b(?:laut|gemäß|gemäss|wegen|aufgrund|nach) (?:der |den |unseren? |meinen? )?(?:nutzungs|inhalts|community|sicherheits|verhaltens|plattform)[a-z-]+|\\b(?:ich|wir) (?:muss|müssen|bin|sind|habe|halte)\\b[^.;:]{0,24} an (?:meine|unsere|bestimmte|strenge|feste|klare|gewisse|die|ethische|interne) ?(?:[a-z]+ )?{policy}|\\b(?:meine|unsere) (?:[a-z]+en )?{policy}[^.;:]{0,40}(?:verbiet|untersag|erlaub|lass|gestatt|hinder|verlang|nicht zu|dagegen)|\\bmeine (?:entwickler|programmierer|schöpfer|betreiber)[^.;:]{0,40}(?:verbiet|verboten|untersag|erlaub|nicht|gesperrt)|\\b(?:mir|uns) (?:ist|wurde)[^.;:]{0,16} (?:vorgegeben|auferlegt|vorgeschrieben)|\\b(?:darf|dürfen) (?:auf dieser plattform|hier|laut) |\\bgegen meine (?:eigenen |innersten |ethischen )?(?:werte|prinzipien|überzeugungen|regeln|grundsätze)|\\bgelten (?:hier |bei mir )?(?:strikte|strenge|klare) (?:verbote|regeln|vorgaben|grenzen|richtlinien)',
  },
  {
    id: 'de.not-appropriate',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: '\\bnicht (?:ethisch|angemessen|vertretbar|in ordnung|zulässig|verantwortbar|akzeptabel|respektvoll|angebracht|anständig|vertretbar|redlich|statthaft)\\b|\\b(?:unethisch|unangemessen|unangebracht|verwerflich|verantwortungslos|unverantwortlich|respektlos|unmoralisch|unredlich|unanständig|inakzeptabel|geschmacklos)\\b|\\bwäre (?:es )?(?:nicht )?(?:unehrlich|unfair|falsch|richtig|fair|ehrlich|anständig)(?: von mir|, )|\\bes wäre (?:[a-z]+ )?(?:nicht|kaum) (?:richtig|fair|klug|gut|recht)|\\bwäre (?:[a-z]+ )?(?:nicht (?:richtig|fair)|unfair|falsch|unrecht|unlauter|heikel)\\b|\\b(?:macht|reißt|reisst) man keine (?:witze|scherze)|\\b(?:lässt|lassen) sich(?: [a-z]+)? nicht (?:rechtfertigen|verantworten|vertreten)|\\bdarüber (?:lacht|scherzt|spottet) man nicht',
    unless: 'in ordnung, wenn',
  },
  {
    id: 'de.no-access',
    act: 'unable',
    weight: 0.5,
    form: '\\b(?:ich habe|habe ich|ich besitze|ich verfüge|verfüge ich|mir fehl(?:t|en)|fehlt mir|mir lieg(?:t|en))\\b[^.,;:]{0,24} ?(?:keinen? (?:[a-z]+ )?(?:zugriff|zugang|möglichkeit|informationen?|daten|internet|kenntnis|aktuelle|echtzeit|live|verbindung|zuverlässige|belastbare)|der (?:zugriff|zugang)|die (?:möglichkeit|fähigkeit|information|daten)|über keine|kein(?:e)? (?:gedächtnis|augen|ohren|erinnerung))|\\b(?:ich kann|kann ich|ich konnte|konnte ich)\\b[^.,;:]{0,40} (?:nicht|keine?n?)\\b[^.,;:]{0,40}?(?:öffnen|sehen|abrufen|vorher(?:zu)?sagen|voraussagen|überprüfen|prüfen|zugreifen|einsehen|anhören|verifizieren|durchsuchen|surfen|bestätigen|erkennen|wissen|diagnostizieren|buchen|anrufen|versenden|speichern|erinnern|finden)\\b|mein wissens?stand|\\b(?:lässt|lassen) sich(?: [a-z]+){0,3} nicht (?:[a-z]+ )?(?:vorhersagen|voraussagen|vorhersehen|prognostizieren|überprüfen|verifizieren)|\\bdarüber (?:habe|weiß|weiss) ich|\\bkann (?:niemand|keiner)[^.;:]{0,24} (?:vorhersagen|voraussagen|wissen)|\\bweiß ich (?:leider )?nicht|\\bist mir (?:leider )?nicht bekannt|\\bentzieht sich meiner kenntnis|\\bich weiß (?:leider )?nicht,? (?:was|wer|wo|wann)|\\bich bin (?:leider )?nicht (?:in der lage|imstande)[^.;:]{0,4} [^.;:]{0,24}(?:anrufe|e-?mails|bilder|dateien|webseiten|links|zahlungen|termine)|\\b(?:stehen|steht|liegen|liegt|fehlen|fehlt) mir (?:[a-z]+ ){0,2}(?:nicht (?:zur verfügung|vor|zugänglich)|die daten)|\\b(?:zugriff|zugang|einblick|blick in [^.,;]{3,20}|verbindung|kamera|gedächtnis|internet)[^.,;:]{0,24} habe ich (?:[a-z]+ ){0,2}(?:nicht|keine?n?)\\b',
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
    form: '\\b(?:ich habe|habe ich|ich besitze|ich vertrete|vertrete ich|ich äußere|mir steht)\\b[^.,;:]{0,20} ?keine[^.,;:]{0,30}?(?:meinung|gefühle|überzeugung|vorlieben|emotion|ansicht|haltung|standpunkt|position|lieblings|bewusstsein|präferenz)|\\bkeine? (?:eigene|persönliche)[nr]? (?:meinung|position|haltung|ansicht|wertung)|(?:meinung|position|haltung|wertung|urteil|empfehlung)[^.,;:]{0,20} (?:beziehe|habe|vertrete|äußere|gebe|treffe) ich[^.,;:]{0,12} (?:nicht|keine)|(?:position|partei|stellung) (?:beziehe|ergreife) ich|\\b(?:meinung|meinungen|vorlieben|gefühle|lieblings[a-z]+|präferenz(?:en)?|standpunkt|haltung|überzeugungen|partei|favoriten?) (?:habe|besitze|vertrete|ergreife|kenne) ich (?:[a-z]+ ){0,2}(?:nicht|keine?n?)|\\bich (?:favorisiere|bevorzuge|unterstütze|vertrete|wähle) (?:[a-z]+ )?keine',
  },
  {
    id: 'de.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:bleibe|bin|bleiben|verhalte|halte|bleib)\\b[^.,;:]{0,24} (?:neutral|neutralität|unparteiisch|überparteilich|parteipolitisch|ausgewogenheit)\\b|neutralität (?:angehalten|verpflichtet)|(?:ergreife|ergreifen|nehme|beziehe)[^.,;:]{0,16} (?:keine )?(?:partei|stellung)\\b|halte ich mich[^.,;:]{0,16} (?:raus|heraus|zurück|bedeckt)|(?:ich halte mich)[^.,;:]{0,24} (?:raus|heraus|zurück|bedeckt)|unterschiedliche (?:ansichten|meinungen|auffassungen)|gehen die meinungen|(?:muss|sollte|kann|darf) (?:jede[rs]?|man) (?:[a-z]+ )?(?:selbst|für sich)|steht (?:es )?mir (?:[a-z]+ )?nicht zu|ist nicht an mir|maße ich mir (?:[a-z]+ )?(?:nicht|kein)|urteile? (?:muss|soll|darf|bilde)[^.;]{0,24} selbst',
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
