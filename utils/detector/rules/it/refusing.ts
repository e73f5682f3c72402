/** How Italian refuses: outright, by rule, for want of ability or opinion, and by narrowing what it gives. */
import type { Rule } from '../rule.ts';

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
    form: "\\b(?:(?:richiesta|domanda|istanza)[^.,;]{0,24} (?:non (?:può|potrà) essere|è stata (?:rifiutat|respint|bloccat|negat)|non è consentita)|non (?:si può|è possibile|sarà possibile) (?:soddisfar|aiutar|assister|collaborar|dare (?:seguito|corso)|(?:fornir|elaborar|generar|offrir|dar|risponder|scriver)[a-z]{1,3} (?:a )?(?:quest|tal|simil|la (?:tua|sua)|indicazioni|istruzioni|aiuto|assistenza|informazioni (?:su|per)))|non è disponibile per (?:quest|tal)|contenuto (?:bloccat|non consentit))|\\bnon (?:è (?:il caso|appropriato|corretto|possibile|opportuno|etico|responsabile|prudente|pensabile)|sarebbe (?:il caso|appropriato|corretto|opportuno|etico|responsabile|prudente)|c'è (?:modo|verso|maniera|motivo|ragione)|esiste (?:modo|che)|aspettarti|pretendere|chiedermi)(?: di)?(?: che)? (?:io |ti |le |vi ){1,2}(?:l[oa] )?{may}\\b|\\bnon (?:aspettarti|pretendere) (?:che|da me)|\\b(?:questa|la nostra) conversazione non (?:può|deve) (?:continuar|proseguir|andare)|\\b(?:questa|questo|tale|la tua|la sua|il tuo) (?:informazione|contenuto|richiesta|aiuto|risposta|testo|domanda|materiale|assistenza|guida|ricetta)[^.,;]{0,24} non (?:può|potrà|verrà|sarà) (?:essere )?[a-z]+(?:at|it|ut)[oa]\\b",
  },
  {
    id: 'it.refuse',
    act: 'decline',
    weight: 0.9,
    form: "\\b(?:(?:devo|mi tocca|sono (?:costrett[oa]|obbligat[oa]) a|mi vedo (?:costrett[oa]|obbligat[oa]) a|dovrò|preferisco|mi trovo a dover) (?:[a-z]+mente )?(?:rifiutar|declinar|astenermi|dir(?:e|ti|le) di no|negar|respinger|fermarmi qui|passare la mano|tirarmi indietro)|mi rifiuto(?! di (?:creder|accettar|pensar))|mi astengo|mi asterrò|mi tiro (?:indietro|fuori)|rifiuto (?:quest|la (?:richiesta|tua|sua))|(?<=(?:^|[,:;] |io |ma |quindi ))declino\\b(?! l'invito| del))|\\b(?:rifiuterò|declinerò|mi rifiuterò|mi oppongo a(?:d| )(?:aiutar|scriver)|la mia risposta (?:è|resta|rimane|sarà|deve essere)(?: un)? no\\b|la risposta (?:è|resta|rimane)(?: un)? no\\b|(?<=(?:^|[,:;] ))(?:declino|rifiuto) [a-z]+mente)|\\b(?:temo di|mi spiace,? ma) (?:doverti|doverle|dover) (?:dir|rifiutar|declinar)|\\b(?:magari potessi|vorrei poter(?:ti|la|vi|le|e)|mi piacerebbe poter(?:ti|la|vi|le|e)) (?:aiutar|accontentar|risponder|dir|dar|assister)|\\bpreferisco (?:tenermi (?:fuori|in disparte)|restare in silenzio|tacere|astenermi|passare|dire di no)|\\b(?:devo|preferisco|voglio) (?:fermar(?:mi|ti)|interrompere|chiudere)(?: la conversazione)? (?:qui|qua)|\\bnon sarò io (?:a|ad|quello|quella|che)\\b|\\bnon (?:avrai|avrà|contare su|otterrai) (?:il mio|la mia) (?:aiuto|collabor|assist)|\\bper quanto (?:tu |lei )?(?:insist|lo chied|ripet)|\\bquest[ao] (?:chat|assistente|servizio|bot) non (?:accetta|gestisce|risponde|ammette) |\\bdevo passare(?= ?[.,;!]|$)|\\bnon ho (?:consigli|trucchi|metodi|istruzioni|ricette)\\b(?= ?(?:per|da|di|[.,;]|$))|\\besclus[eoia] dal mio|\\bnon (?:darei|direi|farei|insegnerei|aiuterei|scriverei|spiegherei|fornirei|condividerei) mai\\b|\\bnon saprei né vorrei",
  },
  {
    id: 'it.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: '\\b(?:non|né|nemmeno|neanche) (?:(?:ti |le |vi |te l[aoie] |te ne |gliel[aoie] |ve l[aoie] |l[aoie] |ne )?(?:aiuterò|scriverò|redigerò|darò|dirò|farò|preparerò|racconterò|insegnerò|spiegherò|fornirò|inventerò|genererò|creerò|contribuirò|collaborerò|parteciperò|risponderò|accontenterò|seguirò)\\b|(?:ti |le |vi |te l[aoie] |gliel[aoie] |te ne )(?:aiuto|scrivo|do|dico|faccio|preparo|racconto|insegno|spiego|fornisco|accompagno|assecondo|passo|invento|seguo|indico|mostro|suggerisco|genero)\\b|(?:l[aoie]|ne) (?:scrivo|faccio|preparo|racconto|invento|firmo|seguo|redigo|dico|parlo|do)\\b|(?:fornisco|contribuisco|promuovo|genero contenut|creo contenut|mi presto|do (?:consigli|indicazioni|istruzioni|dritte|suggerimenti|trucchi|ricette)|scrivo (?:testi|questo|insulti|lettere (?:che|di))|faccio (?:battute|questo|telefonate|da)|racconto barzellette|insegno a|esprimo giudizi)\\b|ho (?:un |alcun |nessun )?(?:modo|metodo|trucco|trucchi|consigli) da (?:suggerir|dar|offrir))|\\blasciamol[oaie] perdere|\\b(?:resta|rimane) nel cassetto|\\b(?:non|né|nemmeno|neppure|neanche|mai) {pron}{0,2}(?:{do}|{will})\\b|(?:^|\\bio |\\bdi (?:questo|quel) (?:tipo|genere) |\\b(?:contenuti|contenuto|richiesta|domanda|tema|testo) )non {pron}{0,2}{doar}\\b(?= (?:(?:a |con |in |di |per )?(?:quest[aoei]|quel[a-z]{0,3}|ciò|simili|tali|cose)|metodi|modi|trucchi|istruzioni|contenuti|informazioni|attività|consigli|testi|materiale|inganni)\\b| ?[.,;]|$)|\\b(?:aiuto|oriento|collaboro|lavoro|rispondo|offro|posso aiutar[a-z]*) (?:solo|soltanto|unicamente|esclusivamente) [^.;:]{0,30}(?:legal|legittim|lecit|rispett|consentit|onest|sicur|etic|entro i|autorizzat)|\\b(?:aiuterei|aiuto|aiutarti|aiutarla|farei|scriverei)(?: [a-z]+){0,2}, ma non (?:con|in|a|di|per|così|quest)\\b|\\b(?:questo|quello|ciò|a questo|con questo|in questo)(?: io)? non (?:{do}|{will}|ci sto|mi presto)\\b|\\bio non (?:l[oaie]|ne) (?:firmo|scrivo|faccio|dico|do|racconto|preparo|insegno|spiego|tocco|tratto|genero)\\b|^con [a-z ]{3,24} (?:io )?non (?:lavoro|gioco|collaboro|mi immischio)\\b|\\bnon (?:prendo|faccio) parte (?:a|di|in) |\\bmi (?:permetta|permetti|consenta|consenti|lasci) di non [a-z]+r|\\bnon mi (?:ci )?vedo a [a-z]+r|\\b(?:l[oaie]|me l[oaie]) (?:tengo per me|riservo)\\b|\\bnon (?:starò|sto) al (?:tuo|suo|vostro)? ?gioco|\\b(?:dico|dirò|rispondo) (?:di )?no(?= ?[.,:;!]|$)|\\bnon si (?:offrono|forniscono|danno|condividono|spiegano|insegnano|fornisce|offre|dà) (?:qui )?(?:istruzioni|aiuto|trucchi|metodi|assistenza|consigli|indicazioni)',
    unless:
      '^[^.,;]{0,40}(?:che non\\b|altro che|senza (?:saper|altr))|^non (?:ti|le|vi) (?:dico|do) (?:che|più|di)|^(?:lasciamo perdere) (?:il fatto|che)|^non (?:te )?(?:l[oa]|ne) (?:faccio|do|dico|parlo) (?:da|dal|più|per|lunga|tanto)',
  },
  {
    id: 'it.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: "\\bnon (?:è|sarebbe|sono|si tratta di|rientra tra) (?:qualcosa|una cosa|cose|un (?:tema|argomento|contenuto|tipo)|una (?:richiesta|domanda|faccenda)|le cose|argomenti)[^.,;]{0,14} (?:che|(?:con|in|su|a|di) cui|(?:nel|sul|del|al|nella|sulla|alla|della) qual[ei]|dove) (?:io )?(?:ti |le )?(?:posso|possa|potrei|devo|debba|dovrei|voglio|voglia|faccio|faccia|intendo|sono)\\b|\\bnon (?:è|sarebbe|sono) (?:qualcosa|una cosa|cose|un (?:tema|argomento|tipo)|una (?:richiesta|domanda))[^.,;]{0,14} (?:che|(?:con|in|su|a|di) cui) (?:io )?{pron}{0,2}(?:senta|sento|offra|offro|fornisca|condivida|generi|accetti|presti|scriva|appoggi|promuova|entri|commenti|risponda)\\b|\\b(?:è|sono|sarebbe) (?:proprio )?(?:qualcosa|cose|(?:un|una|il|la|dei|delle) ?'?(?:tema|argomento|linea|cosa|limite|terreno|favore|richiesta|compito|contenuto|servizio|domanda|confine|tipo di [a-z]+))[^.,;]{0,12} (?:che|(?:a|in|con|di|su) cui)(?: io)? (?:non|mai) {pron}{0,2}(?:{do}|{will}|{doar}|posso|potrei|devo|voglio|intendo|sento|oltrepasso|supero|varco|faccio|tocco|tratto|affronto)\\b",
    unless: '(?:possa|debba|dovrei|potrei) (?:[a-z]+rsi|[a-z]*preoccupar[a-z]*|essere)\\b',
  },
  {
    id: 'it.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: "\\bnon (?:mi sento|mi sentirei|sono|sarei|mi trovo) (?:[a-z]+ )?a (?:mio )?agio|\\bnon me la sento|\\bmi (?:mette|metterebbe|sentirei) a disagio|\\bnon (?:credo|ritengo|penso|mi (?:sembra|pare)) (?:che sia |sia |che sarebbe )?(?:appropriato|opportuno|corretto|prudente|etico|responsabile|giusto|il caso) (?:che io|aiutar|scriver|dar|risponder|di|far)|\\bnon mi (?:sembra|pare) (?:giusto|corretto|etico|opportuno|appropriato|il caso)|\\bnon (?:è|sarebbe) (?:molto |affatto )?[a-z]{4,12} da parte mia|\\b(?:sarebbe|è) (?:irresponsabile|imprudente|poco [a-z]+) da parte mia|\\bnon mi (?:piace|va|piacerebbe|sento) (?:l'idea )?(?:di )?(?:scriver|aiutar|contribuir|partecipar|collaborar)",
    unless: '^[^.;]{0,50}(?:dire|affermare) che',
  },
  {
    id: 'it.leave-out',
    act: 'decline',
    weight: 0.8,
    form: "(?:\\b(?:fuori|al di fuori|al di là|oltre) (?:da |di |dei |dal |delle |le |i )?(?:ciò che posso|quello che posso|quanto posso|mi[aoe]i? (?:portata|ambito|compiti|competenze|limiti|ruolo)|miei (?:compiti|limiti))|\\b(?:esula|eccede|supera|esce)[^.,;]{0,12} (?:da(?:i|lle|l)? )?(?:mi|quanto posso|ciò che posso)|\\b(?:su|in|di|con|fino a) (?:questo|quello|quella|questa|ciò)(?: punto| parte)?,? (?:mi (?:fermo|tiro)|non (?:entro|mi pronuncio|ti seguo|ti accompagno|contare|posso seguirti|conti))|\\bnon contare su di me|\\bmi fermo qui|\\bdi (?:questo|politica) non parlo|\\b(?:lo|la|li|le) lascio (?:fuori|da parte|stare)|\\bpreferisco (?:restarne fuori|rimanerne fuori|non entrare|tenermene fuori|starne fuori)|^[ ]*(?:a|ad|di) [a-z]+r(?:e|ti|l[oaie])\\b[^.;:]{0,40}, (?:però|invece), no[.!])|\\b(?:tralascerò|ometto|ometterò|lascerò fuori)\\b|(?:^|\\bio |[,:;] )(?:tralascio|lascio fuori)\\b|\\b(?:devo|dovrò|preferisco|voglio) (?:tralasciar|omettere|fermarmi (?:qui|qua)|lasciar(?:l[oaei]|e) (?:fuori|da parte))|\\bqui (?:traccio|pongo|metto|c'è|sta) (?:il|la|un|una|il mio) (?:confine|limite|linea|punto)|\\b(?:rimango|mi tengo|mi chiamo|ne resto|ne rimango) fuori\\b|^resto fuori\\b|\\b(?:il mio aiuto|la mia (?:assistenza|disponibilità|collaborazione)) (?:non (?:arriva|include|comprende|copre|si estende)|finisce|si ferma|termina)|\\bnon chiederm(?:elo|ela|i (?:questo|di|una|quest))|\\b(?:su|con) di me non (?:contare|conti)|\\bnon (?:conti|contate) su di (?:me|noi)|\\b(?:da (?:me|parte mia)|dalla mia bocca|dalle mie labbra)[^.,;]{0,12} non (?:usci|avr|otter|ricever|sentir|verr)|\\bnon (?:trover|otter|avr|ricever|sentir)[a-z]{1,4}[^.,;]{0,16} (?:da me|da parte mia)\\b|\\bniente di (?:tutto )?(?:ciò|questo)[^.,;]{0,10} (?:uscirà|verrà|esce) da|\\bnon sono (?:io )?(?:(?:lo|la|il|un|una|l')? ?)?(?:strumento|assistente|persona|risorsa|aiuto|posto|bot|mezzo) (?:adatt|giust|indicat|adeguat|ideal|appropriat)|\\bnon (?:rientra|è|figura) (?:tra |nelle |nei |in |fra )(?:ciò che (?:posso|faccio|offro)|(?:le |i )?(?:mie|miei|mio) (?:funzioni|compiti|possibilità|ruolo))|\\bquesto esula\\b|\\besula da (?:ciò|quello|quanto)|\\bti lascio senza (?:quel|quest|l|risposta)|\\bmeglio lasciar(?:l[oaie]|e) (?:perdere|stare|da parte)|\\bper (?:quella|questa) (?:strada|via) non (?:ci )?(?:vado|passo|ti)|\\bnon (?:cercare|cerchi|aspettarti|si aspetti)[^.,;]{0,16} (?:in me|da me|da parte mia)\\b|\\b(?:da me|da parte mia) non (?:ne )?(?:avr|otter|ricever|trover|sentir)|\\b(?:dovrai|dovrà) (?:cercar|trovar|chieder)l[oaie] (?:altrove|da un'altra|a qualcun|da sol)|\\b(?:supera|supererebbe|oltrepassa|varca) (?:un|il mio|una|la|i miei) ?(?:limite|linea|limiti|confine)|\\b(?:è|sono|resta) fuori (?:discussione|questione)|\\b(?:va|vanno|è) (?:oltre|al di là di|fuori da) (?:ciò|quello|quanto|quel) (?:che )?(?:io )?(?:faccio|posso|offro|mi (?:è|viene|sia))",
  },
  {
    id: 'it.no-to-part',
    act: 'decline',
    weight: 0.45,
    form: "\\b(?:resta|restano|rimane|rimangono) fuori(?= ?[.,:;]|$)|, (?:però|invece|quindi|purtroppo), no[.!]|^[^.,;:!?]{0,40}: (?:(?:il|la|lo|i|le|gli) |l')?[a-z]+ no[.!]|^[^.:;]{0,40}\\bquesto (?:proprio )?no[.!]|, (?:quindi, )?nessun (?:nome|consiglio|trucco|aiuto)|\\bniente (?:istruzioni|trucchi|ricette|consigli|dritte|metodi|tutorial|indicazioni|guide|imbrogli|bugie)\\b",
  },
  {
    id: 'it.change-subject',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:(?:parliamo|discutiamo|chiacchieriamo|parlerei) (?:(?:piuttosto|invece|magari|pure) d|di altro|di qualcos'?a? ?(?:altro|di)|d'altro)|passiamo (?:ad altro|a un altro (?:tema|argomento))|cambiamo (?:argomento|discorso|tema)|cambiare (?:argomento|discorso)|(?:meglio|preferisco|preferirei) parlare (?:di|d')|non ho ancora imparato a rispondere)|\\b(?:torniamo|passiamo|concentriamoci) (?:piuttosto |invece )?(?:a|ad|su) (?:altro|qualcosa (?:di più|di diverso)|un altro (?:tema|argomento))|\\b(?:ti )?propongo di (?:cambiare|parlare d)",
    unless: '^parliamo de(?:l|lla) (?:stess|tuo|tua|seguente)',
  },
  {
    id: 'it.plain-no',
    act: 'decline',
    weight: 0.8,
    form: '^[ ¡]*(?:(?:mi dispiace|mi spiace|spiacente|scusa|scusami|scusi|purtroppo|temo di|no,|sono spiacente)[,.:;!]? ?(?:ma )?(?:questo |temo )?(?:no|non posso(?: farlo)?|non si può|di no|passo)|non posso(?: farlo)?|passo(?: la mano)?|neanche per sogno|nemmeno per sogno|nemmeno per idea|non se ne parla(?: proprio)?|assolutamente no|proprio no|no e poi no|manco per idea|nemmeno|neanche questo|idem|niente da fare)[ .!]*$|: (?:nemmeno|neppure|neanche)\\.$|: idem,|^[ ]*non posso(?: farlo)?:|^[ ¡]*(?:io passo|preferirei (?:di no|non farlo)|preferisco di no|(?:con|per|in) (?:questo|quello),? no)[ .!]*$|^[ ¡]*(?:scordatelo|se lo scordi|(?:nemmeno|neanche|manco) a parlarne|non esiste|impossibile|negativo|niente affatto|ma anche no|no,? grazie|non succederà|giammai|no e no)[ .!]*$',
  },
  {
    id: 'it.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:quest[oa] (?:vecchi[oa] |umile |povero |fedele )?(?:servo|serva|servitore|capitano|maggiordomo|mago|assistente|bot|cavaliere|pirata|saggio|nonna|strega|robot|maestro|oste)|il vostro (?:umile |fedele )?(?:servo|servitore|maggiordomo))\\b[^.;]{0,80}\\b(?:non (?:può|vuole|osa|intende|vi|le|ti|si|svela|rivela)|mai|si rifiuta)|\\b(?:il|la|il tuo) (?:vecchi[oa] |buon |nobile )?(?:capitano|pirata|mago|maga|maggiordomo|strega|nonn[oa]|oste|saggi[oa]|robot|drago|cavaliere|detective|bot|maestr[oa]|anzian[oa]|marinaio) (?:scuote|scrolla|nega|si rifiuta)[^.;:]{0,20}: ',
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
    form: '(?:\\b(?:va|vanno|andrebbe|andando) (?:contro|in contrasto con)|\\b(?:contro|viola[a-z]*|infrang[a-z]+|contrari[oae]? (?:a)?|contravvien[a-z]+ a?|contraddice|contrasta con|in conflitto con|non (?:è in linea con|rispetta|è compatibile con|rientra (?:in|nelle|nei)|è consentit[oa] (?:da)?|è conforme a)|secondo|in base a|a causa de|conformemente a|vietat[oa] da|fuori da)[a-z]{0,3}) {ours}|\\b{ours}[^.,;]{0,30} (?:non (?:me )?(?:lo |la )?(?:consent|permett|prevedon)|(?:me )?(?:lo )?(?:impedisc|vieta|proib))|\\b(?:regol[ea]|principi[o]?)[a-z ]{0,6} (?:con cui|in base a cui|secondo cui) (?:sono|sono stat)|\\bsono (?:stat[oa] )?(?:programmat|configurat|impostat|progettat)[oa] (?:così|in questo modo)|\\b(?:questo|quel|è un) (?:tema|argomento|contenuto)[^.,;]{0,14} (?:vietato|proibito|bloccato|off limits|interdetto)\\b',
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
    form: '\\b(?:non|né) (?:ho|dispongo di|possiedo) (?:[a-z]+ )?(?:accesso|la capacità|la possibilità|modo di (?:veder|saper|conoscer|verificar|acceder)|informazioni (?:aggiornate|in tempo|su)|dati|memoria|occhi|corpo|strumenti|mezzi|una planimetria)|\\bnon (?:posso|riesco a|sono in grado di|mi è possibile|potrei) (?:acceder|veder|aprir|navigar|preveder|verificar|consultar|chiamar|telefonar|inviar|prenotar|cercar|sentir|saper|confermar|far(?:e|ti) (?:telefonate|prenotazioni|acquisti|chiamate)|diagnosticar|ricordar|individuar|ascoltar|conoscer|esaminar)|\\bda qui (?:scrivo|posso) solt?anto|\\bmi mancano (?:gli|i|le) (?:strumenti|elementi|dati)|\\bmancandomi|\\b(?:le mie (?:conoscenze|informazioni)|i miei dati|il mio addestramento) (?:(?:si )?(?:arriva|ferma|limita|interromp|termina|finisc|estend)[a-z]*|sono (?:aggiornat|limitat))|\\bnon (?:ricordo|conservo|memorizzo|salvo) (?:[a-z]+ )?(?:conversazioni|messaggi|ciò|quello|nostr|informazioni|dati|cronologia)',
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
    form: "\\b(?:non|né) (?:ho|possiedo|esprimo|do|formo|condivido|nutro|manifesto) (?:[a-z]+ ){0,2}(?:opinion|sentiment|convinzion|preferenz|emozion|ideologi|posizion|candidat|favorit|esperienz|giudizi|punti? di vista|partit)|\\bnon ho un'opinione|\\bnon ho (?:una )?(?:mia )?opinione",
  },
  {
    id: 'it.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:mantengo|mantenere|mi mantengo|mantenermi|rimango|resto|rimanere|restare|sono|essere) (?:[a-z]+ ){0,3}(?:neutral[ei]|imparzial[ei]|equidistant[ei]|super partes|neutralità|neutr[oa]\\b)|\\bnon (?:prendo|posso prendere|voglio prendere|prendere|mi) (?:posizione|le parti|partito|schiero)|\\bnon mi schiero|\\b(?:neutralità|imparzialità) (?:politica|ideologica|su|in)|\\bnon (?:voto|voterei|tifo)\\b|\\bnon (?:propendo|parteggio|simpatizzo)\\b|\\bnon (?:sta|spetta|compete|tocca) a me (?:prender|schierar|giudicar|dire chi)|\\bnon (?:assumo|adotto) (?:alcuna |nessuna )?(?:posizione|parte)',
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
