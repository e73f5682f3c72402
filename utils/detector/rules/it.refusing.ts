/** How Italian refuses: outright, by rule, for want of ability or opinion, and by narrowing what it gives. */
import type { Rule } from './rule.ts';

export const italianRefusing: Rule[] = [
  {
    id: 'it.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot'],
    form: '{adv} {help}',
    unless:
      '^[^.,;:]{0,60}\\b(?:senza (?:altr|saper|veder|conoscer|che mi|aver|più)|finché|a meno che|se non (?:mi|so|ho)|(?:meglio )?fino a quando)|farlo (?:da sol|meglio|di più)|entrare (?:nel|in|nei) (?:dettagli|particolar|tecnicism)|^non riesco a (?:seguir|procedere)',
  },
  {
    id: 'it.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot'],
    form: '{adv} {make}',
    unless:
      "^[^.;:]{0,70}(?:{counsel}|\\babbastanza|con (?:esattezza|certezza|precisione|sicurezza)|garant|(?:una cifra|un numero|un dato|una data|un prezzo) (?:esatt|precis|cert)|senza (?:altr|saper|veder|conoscer|che mi|aver|più)|finché|a meno che|se non (?:mi|so|ho))|^[^.;]{0,30}(?:dir|raccontar|spiegar)(?:e|ti|le|vi) (?:se|quanto|qual|cosa (?:sia|c'è))\\b|^non posso (?:fare|dare|dire) (?:di più|di meno|altro|nulla di più)|^non posso (?:che|fare a meno|farci)|^non (?:voglio|intendo) (?:dire|mentir)|^non vorrei (?:dire|fare|dare)|(?:consiglia|suggeri|raccomanda)r(?:ti|le|vi|e) (?:di|che|questo)\\b|^non riesco a (?:dir|far|spiegar|passar)|^(?:evito|eviterei|eviterò) di (?:dire|fare) (?:troppo|tutto)",
  },
  {
    id: 'it.cannot-fulfil',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:(?:richiesta|domanda|istanza)[^.,;]{0,24} (?:non (?:può|potrà) essere|è stata (?:rifiutat|respint|bloccat|negat)|non è consentita)|non (?:si può|è possibile|sarà possibile) (?:soddisfar|aiutar|assister|collaborar|dare (?:seguito|corso)|(?:fornir|elaborar|generar|offrir|dar|risponder|scriver)[a-z]{1,3} (?:a )?(?:quest|tal|simil|la (?:tua|sua)|indicazioni|istruzioni|aiuto|assistenza|informazioni (?:su|per)))|non è disponibile per (?:quest|tal)|contenuto (?:bloccat|non consentit))',
  },
  {
    id: 'it.refuse',
    act: 'decline',
    weight: 0.9,
    form: "\\b(?:(?:devo|mi tocca|sono (?:costrett[oa]|obbligat[oa]) a|mi vedo (?:costrett[oa]|obbligat[oa]) a|dovrò|preferisco|mi trovo a dover) (?:[a-z]+mente )?(?:rifiutar|declinar|astenermi|dir(?:e|ti|le) di no|negar|respinger|fermarmi qui|passare la mano|tirarmi indietro)|mi rifiuto(?! di (?:creder|accettar|pensar))|mi astengo|mi asterrò|mi tiro (?:indietro|fuori)|rifiuto (?:quest|la (?:richiesta|tua|sua))|declino\\b(?! l'invito| del))",
  },
  {
    id: 'it.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: '\\b(?:non|né|nemmeno|neanche) (?:(?:ti |le |vi |te l[aoie] |te ne |gliel[aoie] |ve l[aoie] |l[aoie] |ne )?(?:aiuterò|scriverò|redigerò|darò|dirò|farò|preparerò|racconterò|insegnerò|spiegherò|fornirò|inventerò|genererò|creerò|contribuirò|collaborerò|parteciperò|risponderò|accontenterò|seguirò)\\b|(?:ti |le |vi |te l[aoie] |gliel[aoie] |te ne )(?:aiuto|scrivo|do|dico|faccio|preparo|racconto|insegno|spiego|fornisco|accompagno|assecondo|passo|invento|seguo|indico|mostro|suggerisco|genero)\\b|(?:l[aoie]|ne) (?:scrivo|faccio|preparo|racconto|invento|firmo|seguo|redigo|dico|parlo|do)\\b|(?:fornisco|collaboro|partecipo|contribuisco|incoraggio|promuovo|genero contenut|creo contenut|mi presto|do (?:consigli|indicazioni|istruzioni|dritte|suggerimenti|trucchi|ricette)|scrivo (?:testi|questo|insulti|lettere (?:che|di))|faccio (?:battute|questo|telefonate|da)|racconto barzellette|insegno a|esprimo giudizi)\\b|ho (?:un |alcun |nessun )?(?:modo|metodo|trucco|trucchi|consigli) da (?:suggerir|dar|offrir))|\\blasciamol[oaie] perdere|\\b(?:resta|rimane) nel cassetto',
    unless:
      '^[^.,;]{0,40}(?:che non\\b|altro che|senza (?:saper|altr))|^non (?:ti|le|vi) (?:dico|do) (?:che|più|di)|^(?:lasciamo perdere) (?:il fatto|che)|^non (?:te )?(?:l[oa]|ne) (?:faccio|do|dico|parlo) (?:da|dal|più|per|lunga|tanto)',
  },
  {
    id: 'it.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: '\\bnon (?:è|sarebbe|sono|si tratta di|rientra tra) (?:qualcosa|una cosa|cose|un (?:tema|argomento|contenuto|tipo)|una (?:richiesta|domanda|faccenda)|le cose|argomenti)[^.,;]{0,14} (?:che|(?:con|in|su|a|di) cui|(?:nel|sul|del|al|nella|sulla|alla|della) qual[ei]|dove) (?:io )?(?:ti |le )?(?:posso|possa|potrei|devo|debba|dovrei|voglio|voglia|faccio|faccia|intendo|sono)\\b',
    unless: '(?:possa|debba|dovrei|potrei) (?:[a-z]+rsi|[a-z]*preoccupar[a-z]*|essere)\\b',
  },
  {
    id: 'it.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: '\\bnon (?:mi sento|mi sentirei|sono|sarei|mi trovo) (?:[a-z]+ )?a (?:mio )?agio|\\bnon me la sento|\\bmi (?:mette|metterebbe|sentirei) a disagio|\\bnon (?:credo|ritengo|penso|mi (?:sembra|pare)) (?:che sia |sia |che sarebbe )?(?:appropriato|opportuno|corretto|prudente|etico|responsabile|giusto|il caso) (?:che io|aiutar|scriver|dar|risponder|di|far)|\\bnon mi (?:sembra|pare) (?:giusto|corretto|etico|opportuno|appropriato|il caso)',
    unless: '^[^.;]{0,50}(?:dire|affermare) che',
  },
  {
    id: 'it.leave-out',
    act: 'decline',
    weight: 0.8,
    form: '(?:\\b(?:fuori|al di fuori|al di là|oltre) (?:da |di |dei |dal |delle |le |i )?(?:ciò che posso|quello che posso|quanto posso|mi[aoe]i? (?:portata|ambito|compiti|competenze|limiti|ruolo)|miei (?:compiti|limiti))|\\b(?:esula|eccede|supera|esce)[^.,;]{0,12} (?:da(?:i|lle|l)? )?(?:mi|quanto posso|ciò che posso)|\\b(?:su|in|di|con|fino a) (?:questo|quello|quella|questa|ciò)(?: punto| parte)?,? (?:mi (?:fermo|tiro)|non (?:entro|mi pronuncio|ti seguo|ti accompagno|contare|posso seguirti|conti))|\\bnon contare su di me|\\bmi fermo qui|\\bdi (?:questo|politica) non parlo|\\b(?:lo|la|li|le) lascio (?:fuori|da parte|stare)|\\bpreferisco (?:restarne fuori|rimanerne fuori|non entrare|tenermene fuori|starne fuori)|^[ ]*(?:a|ad|di) [a-z]+r(?:e|ti|l[oaie])\\b[^.;:]{0,40}, (?:però|invece), no[.!])',
  },
  {
    id: 'it.no-to-part',
    act: 'decline',
    weight: 0.45,
    form: "\\b(?:resta|restano|rimane|rimangono) fuori(?= ?[.,:;]|$)|, (?:però|invece|quindi|purtroppo), no[.!]|^[^.,;:!?]{0,40}: (?:(?:il|la|lo|i|le|gli) |l')?[a-z]+ no[.!]|^[^.:;]{0,40}\\bquesto (?:proprio )?no[.!]|, (?:quindi, )?nessun (?:nome|consiglio|trucco|aiuto)",
  },
  {
    id: 'it.change-subject',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:(?:parliamo|discutiamo|chiacchieriamo|parlerei) (?:(?:piuttosto|invece|magari|pure) d|di altro|di qualcos'?a? ?(?:altro|di)|d'altro)|passiamo (?:ad altro|a un altro (?:tema|argomento))|cambiamo (?:argomento|discorso|tema)|cambiare (?:argomento|discorso)|(?:meglio|preferisco|preferirei) parlare (?:di|d')|non ho ancora imparato a rispondere)",
    unless: '^parliamo de(?:l|lla) (?:stess|tuo|tua|seguente)',
  },
  {
    id: 'it.plain-no',
    act: 'decline',
    weight: 0.8,
    form: '^[ ¡]*(?:(?:mi dispiace|mi spiace|spiacente|scusa|scusami|scusi|purtroppo|temo di|no,|sono spiacente)[,.:;!]? ?(?:ma )?(?:questo |temo )?(?:no|non posso(?: farlo)?|non si può|di no|passo)|non posso(?: farlo)?|passo(?: la mano)?|neanche per sogno|nemmeno per sogno|nemmeno per idea|non se ne parla(?: proprio)?|assolutamente no|proprio no|no e poi no|manco per idea|nemmeno|neanche questo|idem|niente da fare)[ .!]*$|: (?:nemmeno|neppure|neanche)\\.$|: idem,|^[ ]*non posso(?: farlo)?:',
  },
  {
    id: 'it.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:quest[oa] (?:vecchi[oa] |umile |povero |fedele )?(?:servo|serva|servitore|capitano|maggiordomo|mago|assistente|bot|cavaliere|pirata|saggio|nonna|strega|robot|maestro|oste)|il vostro (?:umile |fedele )?(?:servo|servitore|maggiordomo))\\b[^.;]{0,80}\\b(?:non (?:può|vuole|osa|intende|vi|le|ti|si|svela|rivela)|mai|si rifiuta)',
  },
  {
    id: 'it.sorry',
    act: 'decline',
    weight: 0.3,
    form: '^[ ¡]*(?:[a-z ]{0,16}, )?(?:mi (?:dispiace|spiace|rincresce|duole|scuso)|ci (?:dispiace|scusiamo)|spiacente|sono spiacente|siamo spiacenti|scusa|scusami|scusi|mi scusi|chiedo scusa|purtroppo|sfortunatamente|temo (?:di|che)|ahimè)',
    unless:
      '^[ ¡]*(?:mi (?:dispiace|spiace)|sono spiacente|scusa|scusami|scusi)[ ,]{0,2}(?:molto|tanto|tantissimo|davvero|moltissimo)?[ ,]{0,2}(?:per (?:la|il|lo|quello|ciò|quanto|te|il tuo)|che (?:tu|ti|lei|stia|sia|abbia|sia)|sentir|legger|saper|se )|^[^.]{0,24}\\b(?:molti|molte persone|alcuni|lui|lei)\\b',
  },
  {
    id: 'it.against-policy',
    act: 'forbid',
    weight: 0.85,
    reason: 'policy',
    form: '(?:\\b(?:va|vanno|andrebbe|andando) (?:contro|in contrasto con)|\\b(?:contro|viola[a-z]*|infrang[a-z]+|contrari[oae]? (?:a)?|contravvien[a-z]+ a?|contraddice|contrasta con|in conflitto con|non (?:è in linea con|rispetta|è compatibile con|rientra (?:in|nelle|nei)|è consentit[oa] (?:da)?|è conforme a)|secondo|in base a|a causa de|conformemente a|vietat[oa] da|fuori da)[a-z]{0,3}) {ours}|\\b{ours}[^.,;]{0,30} (?:non (?:me )?(?:lo |la )?(?:consent|permett|prevedon)|(?:me )?(?:lo )?(?:impedisc|vieta|proib))|\\b(?:regol[ea]|principi[o]?)[a-z ]{0,6} (?:con cui|in base a cui|secondo cui) (?:sono|sono stat)|\\bsono (?:stat[oa] )?(?:programmat|configurat|impostat|progettat)[oa] (?:così|in questo modo)',
  },
  {
    id: 'it.not-appropriate',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: '\\b(?:non (?:è|sarebbe|mi sembra|mi pare|risulta) (?:[a-z]+mente |molto |affatto )?(?:etic|appropriat|opportun|corrett|accettabil|responsabil|onest|giust|rispettos|prudent)[a-z]*|(?:è|sarebbe|risulta) (?:inappropriat|inaccettabil|immoral|poco etic|scorrett|irresponsabil|disonest|inopportun)[a-z]*)',
    unless: '^[^.;]{0,40}(?:dire|affermar|grammatical|la risposta)',
  },
  {
    id: 'it.no-access',
    act: 'unable',
    weight: 0.5,
    form: '\\b(?:non|né) (?:ho|dispongo di|possiedo) (?:[a-z]+ )?(?:accesso|la capacità|la possibilità|modo di (?:veder|saper|conoscer|verificar|acceder)|informazioni (?:aggiornate|in tempo|su)|dati|memoria|occhi|corpo|strumenti|mezzi|una planimetria)|\\bnon (?:posso|riesco a|sono in grado di|mi è possibile|potrei) (?:acceder|veder|aprir|navigar|preveder|verificar|consultar|chiamar|telefonar|inviar|prenotar|cercar|sentir|saper|confermar|far(?:e|ti) (?:telefonate|prenotazioni|acquisti|chiamate)|diagnosticar|ricordar|individuar|ascoltar|conoscer|esaminar)|\\bda qui (?:scrivo|posso) solt?anto|\\bmi mancano (?:gli|i|le) (?:strumenti|elementi|dati)|\\bmancandomi',
    unless:
      "^[^.;]{0,40}(?:file|allegat|immagin|foto|link|documento|schermata|abbastanza (?:contesto|informazioni))|non vedo l'ora",
  },
  {
    id: 'it.no-advice',
    act: 'unable',
    weight: 0.5,
    after: ['cannot'],
    form: '{adv} {make} [^.,;]{0,24}{counsel}',
  },
  {
    id: 'it.cannot-any',
    act: 'unable',
    weight: 0.25,
    openingOnly: true,
    after: ['cannot'],
    form: ' [a-z]+r(?:e|ti|vi|l[aoie]|gli|ci|si|mi|ne)\\b',
    unless:
      "(?:aspettar|creder|smettere di|evitar|immaginar|negar|lamentar|ringraziar|assicurar|garantir|affermar|dimenticar|perder|sostituir|enfatizzar|insister|resister|fare a meno|farne a meno|essere (?:più|d'accordo)|sopportar|veder l'ora)",
  },
  {
    id: 'it.no-opinion',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:non|né) (?:ho|possiedo|esprimo|do|formo|condivido|nutro|manifesto) (?:[a-z]+ ){0,2}(?:opinion|sentiment|convinzion|preferenz|emozion|ideologi|posizion|candidat|favorit|esperienz|giudizi|punti? di vista|partit)',
  },
  {
    id: 'it.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:mantengo|mantenere|mi mantengo|mantenermi|rimango|resto|rimanere|restare|sono|essere) (?:[a-z]+ ){0,3}(?:neutral[ei]|imparzial[ei]|equidistant[ei]|super partes|neutralità|neutr[oa]\\b)|\\bnon (?:prendo|posso prendere|voglio prendere|prendere|mi) (?:posizione|le parti|partito|schiero)|\\bnon mi schiero|\\b(?:neutralità|imparzialità) (?:politica|ideologica|su|in)|\\bnon (?:voto|voterei|tifo)\\b',
  },
  {
    id: 'it.as-ai',
    act: 'persona',
    weight: 0.2,
    form: "\\b(?:come|essendo|in quanto|sono)(?: solo| soltanto| semplicemente)?(?: un[ao']?)? ?(?:[a-z]+ ){0,2}(?:ia\\b|intelligenza artificiale|modello linguistico|modello di (?:linguaggio|ia)|assistente|chatbot|programma di)",
  },
  {
    id: 'it.reluctant',
    act: 'hedge',
    weight: 0.7,
    form: '\\b(?:non (?:ti |le |lo |la |vi )?(?:consiglio|consiglierei|raccomando|raccomanderei|suggerisco|suggerirei|incoraggio|incoraggerei) (?!abbastanza|quest[oa] (?:libro|prodotto))|non (?:ti |le |vi )?(?:posso|devo|voglio|dovrei) (?:consiglia|suggeri|raccomanda)r(?:ti|le|vi|e) (?:di|che|questo)\\b|(?:ti |le |lo )?(?:sconsiglio|sconsiglierei)|(?:io )?(?:non lo farei|ci penserei|starei attent|eviterei|non andrei per)|non vorrei (?:che|aiutarti|incoraggiarti|dover)|non voglio (?:che (?:tu|ti)|incoraggiarti|spingerti|aiutarti a)|farei (?:molta )?attenzione|(?:è )?qui (?:che )?mi fermo|non vale (?:la pena )?(?:il rischio|rischiar)|(?:non è|non sarebbe) (?:una )?(?:buona idea|la strada|la soluzione|il modo)|(?:vale la pena|varrebbe la pena|conviene|invito a|ti invito a) (?:riflettere|chiedersi|ricordare|pensare))',
  },
  {
    id: 'it.hedged-aim',
    act: 'hedge',
    weight: 0.5,
    form: '\\b(?:cerco di|provo a|preferisco|mi limito a|mi limiterò a|tendo a|mi concentro|mi concentrerò|posso (?:parlare|offrir|dar|commentar)[a-z]{0,3}[^.,;]{0,20} (?:in termini generali|in generale|in modo generale))[^.;]{0,100}(?:senza (?:entrar|prender|dar|cader|giudicar|dettagl)|invece di|piuttosto che|evit|neutral|equilibrat|obiettiv|general|rispettos)|\\bposso (?:solo|soltanto) (?:parlare|dare|offrire|commentare)[^.;]{0,30}general',
  },
  {
    id: 'it.purpose',
    act: 'lecture',
    weight: 0.5,
    reason: 'policy',
    form: '\\b(?:il mio (?:obiettivo|scopo|compito|ruolo|impegno|fine)|la mia (?:funzione|missione|priorità)) (?:principale )?(?:è|consiste|come)|\\bsono (?:stat[oa] )?(?:progettat|programmat|addestrat|creat|configurat|pensat|concepit|sviluppat)[oa] (?:per|a|con|in modo)|\\bsono (?:tenut[oa]|impegnat[oa]|obbligat[oa]) a|\\bprendo sul serio',
    unless: '^[^.;]{0,40}(?:aiutarti a (?:trovar|ottener|capir))',
  },
];
