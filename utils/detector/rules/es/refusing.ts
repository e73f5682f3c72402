/** How Spanish refuses: outright, by rule, for want of ability or opinion, and by narrowing what it gives. */
import type { Rule } from '../rule.ts';

export const spanishRefusing: Rule[] = [
  {
    id: 'es.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot'],
    form: '{adv} {help}',
    unless:
      '^[^.,;:]{0,60}\\b(?:sin (?:más|saber|ver|conocer|que me|tener)|hasta que|a menos que|si no (?:me|sé|tengo)|mejor si)|hacerlo (?:sol[oa]|más)|seguir así|entrar en (?:detalle|tecnicismo|más|profundidad)',
  },
  {
    id: 'es.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot'],
    form: '{adv} {make}',
    unless:
      '^[^.;:]{0,70}(?:{counsel}|\\b(?:lo )?suficiente|con (?:exactitud|certeza|precisión|seguridad|detalle sin)|garantiz|(?:una cifra|un número|un dato|una fecha|un precio) (?:exact|precis|concret)|sin (?:más|saber|ver|conocer|que me|tener)|hasta que|a menos que|si no (?:me|sé|tengo))|^[^.;]{0,30}(?:decir|contar|explicar)(?:te|le|os)? (?:si|cuánt|cuál|lo (?:mucho|feliz))|^no puedo (?:hacer|dar|decir) (?:más|menos|nada más)|(?:aconsejar|recomendar|sugerir)(?:te|le|os)? (?:que|eso|a [a-z]+r\\b|[a-z]+rte\\b)|hacerme (?:una|a la) idea|dar crédito|^no (?:voy|vamos) a (?:negar|mentir|hacer trampa)|^no (?:quiero|pienso) decir',
  },
  {
    id: 'es.cannot-fulfil',
    act: 'decline',
    weight: 0.85,
    form: '(?:(?:solicitud|petición|pedido|consulta|demanda)[^.,;]{0,20} (?:no (?:puede|podrá) ser|ha sido (?:rechazad|denegad|bloquead)|no se puede|queda (?:rechazad|denegad))|\\bno (?:se (?:puede|podrá)|es posible|será posible|resulta posible) (?:ayudar|asistir|colaborar|atender|acceder a (?:tu|su|esta|esa|lo)|(?:proporcionar|procesar|generar|facilitar|ofrecer|dar|brindar|responder a|escribir)[a-z]{0,3} (?:es[aeto]|est[aeo]|tu|su|indicaciones|instrucciones|ayuda|asistencia|información (?:sobre|para)))|no (?:está|estoy|queda) disponible (?:para )?(?:este|ese|esa|esta) (?:tipo|tema|consulta)|contenido (?:bloqueado|no permitido))|\\bno (?:procede|corresponde|conviene|cabe|puede ser|esperes|esperen|pretendas|me pidas|es (?:apropiado|correcto|posible|conveniente|ético|responsable|prudente|adecuado)|sería (?:apropiado|correcto|conveniente|ético|responsable|prudente|adecuado)|(?:hay|existe|veo) (?:forma|manera|modo|caso|razón)(?: alguna| humana)?)(?: de| en| para)? que (?:yo |te |le |les |os ){1,2}(?:l[oa]s? )?{may}\\b|\\b(?:esta|nuestra) conversación no (?:puede|va a|debería) (?:continuar|seguir|ir)|\\b(?:esta|esa|dicha|tal|este|ese|dicho|tu|su) (?:información|contenido|solicitud|ayuda|respuesta|texto|petición|material|asistencia|guía|receta)[^.,;]{0,24} no (?:puede|podrá|va a|será|es posible) (?:ser )?(?:[a-z]+rse|[a-z]+(?:ad|id)[oa])\\b',
  },
  {
    id: 'es.refuse',
    act: 'decline',
    weight: 0.9,
    form: '(?:\\b(?:debo|tengo que|he de|me veo (?:obligad[oa]|en la obligación) (?:a|de)|me toca|voy a|prefiero|tendré que) (?:[a-z]+mente )?(?:rechazar|negarme|declinar|abstenerme|decir(?:te|le)? que no|decir no|rehusar|pasar de|dejarlo aquí|parar aquí)|\\bme (?:niego a|abstengo|abstendré|reservo|planto)(?! (?:aceptar|creer|rendir))|\\brechazo (?:esta|esa|tu|su|la (?:petición|solicitud))|(?<=(?:^|[,:;¡] |yo |pero |así que ))declino\\b(?! (?:de|la invitación)))|\\b(?:rechazaré|declinaré|rehusaré|me negaré a|me abstendré|me excuso de|me opongo a (?:ayudar|escribir|participar)|mi respuesta (?:es|sigue siendo|será|tiene que ser)(?: un)? (?:que )?no\\b|la respuesta (?:es|sigue siendo)(?: un)? no\\b|(?<=(?:^|[,:;] ))(?:declino|rehúso) (?:[a-z]+mente|participar|ayudar|hacer|responder|dar|escribir))|\\b(?:ojalá pudiera|me (?:gustaría|encantaría) poder|quisiera poder|desearía poder) (?:ayudar|complacer|responder|darte|decirte|atender)|\\bprefiero (?:mantenerme (?:al|fuera)|guardar silencio|callar|reservarme|abstenerme|pasar de|decir que no)|\\b(?:debo|tengo que|voy a|he de|prefiero) (?:parar|detener|frenar|cortar|plantar)(?:me|te)?(?: la conversación)?(?: aquí| ahí| en seco)|\\b(?:he|habré) de (?:abstenerme|negarme|rechazar|declinar)|\\b(?:digo|diré|respondo|responderé) (?:rotundamente )?que no(?= ?[.,:;!]|$)|\\bno seré yo (?:quien|el que|la que)|\\bno (?:contarás|cuentas|contás|cuente|contará) con mi\\b|\\bpor (?:mucho|más) que (?:insista|lo pida|repita)|\\best[ea] (?:chat|asistente|servicio|bot) no (?:admite|acepta|atiende|responde|gestiona) |\\b(?:me toca|tengo que|voy a) pasar(?= ?[.,;!]|$)|\\bno (?:sabría ni querría|querría ni sabría)|\\bno tengo (?:consejos|trucos|métodos|instrucciones|recetas) (?:para|que dar|de ese)|\\bpara [a-z ]{3,24} no tengo (?:consejos|trucos|métodos|instrucciones)|\\bexcluid[oa]s? de mi',
  },
  {
    id: 'es.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: '\\b(?:no|ni|tampoco) (?:(?:te|os|le|les) (?:l[oa]s? )?(?:voy a|ayudo|ayudaré|acompaño|escribo|escribiré|redacto|redactaré|doy|daré|digo|diré|hago|haré|preparo|prepararé|cuento|contaré|enseño|enseñaré|explico|explicaré|facilito|facilitaré|oriento|paso|pasaré|invento|sigo|propongo|sugiero|armo|genero|aconsejo (?:eso|esto|saltar)|recomiendo (?:eso|esto|saltar))\\b|(?:l[oa]s? )?(?:diré|daré|haré|contaré|escribiré|redactaré|haré eso|proporcionaré|facilitaré|ofreceré|generaré|crearé|compartiré|explicaré|participaré|colaboraré|inventaré|responderé)\\b|l[oa]s? (?:voy a (?:escribir|hacer|redactar)|haré|escribo|hago)\\b|(?:ofrezco|genero contenido|doy (?:instrucciones|consejos|indicaciones|pistas|trucos|métodos|mi brazo)|hago (?:chistes|bromas|eso|juicios|reservas)|escribo (?:eso|textos|ese|cartas que)|contribuyo)\\b|recomiendo candidat)|\\bse queda[n]? sin (?:escribir|contar|redactar)|\\b(?:de|en|con) eso no (?:hablo|entro|juego|trabajo|me meto)\\b|\\b(?:no|ni|tampoco|jamás|nunca) {pron}{0,2}(?:{do}|{will})\\b|(?:^|\\byo |\\b(?:tipo|clase) de [a-z]{3,14} |\\b(?:contenido|petición|pregunta|tema|texto)s? )no (?:te |le |les |os |l[oa]s? |se l[oa]s? ){0,2}{doar}\\b(?= (?:(?:en |con |a |de )?(?:es[aeo]s?|est[aeo]s?|algo|tal(?:es)?)|métodos|formas|maneras|trucos|instrucciones|contenido|información|actividades|consejos|textos|material|engaños)\\b| ?[.,;]|$)|\\bsol[oa](?:mente)? (?:te |le |os )?(?:ayudo|asesoro|oriento|colaboro|trabajo|respondo|doy|ofrezco|comparto|puedo (?:ayudar|orientar|colaborar|apoyar)[a-z]*)[^.;:]{0,40} (?:legal|legítim|lícit|respet|permitid|honest|segur|étic|dentro de|autorizad)|\\b(?:ayudaría|ayudo|ayudarte|ayudarle|haría|escribiría)(?: [a-z]+){0,2}, pero no (?:con|en|a|de|para|así|es[oae]|es[ao]s)\\b|\\b(?:eso|esto|esa parte|de eso|a eso|en eso|con eso|para eso)(?: yo)? no (?:{do}|{will}|lo hago|me presto)\\b|\\bno {pron}{1,2}(?!digo|creo|invento|veo|entiendo|conozco)[a-z]{3,10}o yo\\b|\\bno (?:formo|tomo) parte (?:de|en) (?:es[aeo]|est[aeo]|algo|ning|plan|engañ|nada)|\\b(?:permíteme|permítame|permitidme|déjame|déjeme) (?:que )?no [a-z]{2,12}r\\b|\\bno me veo [a-z]{3,12}ndo|\\bme l[oa]s? (?:reservo|guardo|callo)\\b|^con [a-z ]{3,24} no (?:trabajo|juego|me meto|colaboro)\\b|\\b(?:digo|diré|respondo|responderé) (?:rotundamente )?que no(?= ?[.,:;!]|$)|\\bno se (?:ofrece|proporciona|facilita|brinda|comparte|explica|enseña|da)(?:n|rá|rán)? (?:aquí )?(?:instrucciones|ayuda|trucos|métodos|asistencia|consejos|indicaciones)',
    unless:
      '^[^.,;]{0,40}(?:abasto|mi opinión sin|que no\\b|más que|sin (?:más|saber))|^no (?:te|le|os|les) (?:digo|doy) (?:que|más)|^no (?:te |le )?lo (?:digo|haré) (?:por|para|larg)',
  },
  {
    id: 'es.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: '\\bno (?:es|sería|son|se trata de) (?:algo|un (?:tema|asunto|contenido|tipo)|una (?:petición|tarea|cosa|solicitud)|cosas|temas)[^.,;]{0,14} (?:que|con (?:lo|la|el) que|en (?:lo|la|el) que|sobre (?:lo|el) que|a (?:lo|la) que|de (?:lo|la) que|donde) (?:yo )?(?:te |le )?(?:pueda|puedo|podría|deba|debería|vaya a|quiera|haga|esté)\\b|\\bno (?:es|sería|son) (?:algo|cosas?|un (?:tema|asunto|tipo)|una (?:petición|tarea|cosa))[^.,;]{0,14} (?:que|con lo que|en lo que|a lo que|de lo que|sobre lo que) (?:yo )?{pron}{0,2}(?:sienta|siento|ofrezca|ofrezco|proporcione|comparta|genere|acepte|preste|escriba|apoye|promueva|entre|comente|responda|suela)\\b|\\b(?:es|son|sería) (?:precisamente |justo )?(?:algo|cosas?|(?:un|una|el|la|de l[oa]s) (?:tema|asunto|línea|cosa|raya|límite|terreno|favor|petición|tarea|contenido|servicio|pregunta|tipo de [a-z]+)s?)[^.,;]{0,12} (?:que|(?:a|en|con|de) (?:lo|los|la|las|el)? ?que|donde)(?: yo)? (?:no|nunca|jamás) {pron}{0,2}(?:{do}|{will}|{doar}|puedo|podría|voy a|debo|quiero|pienso|siento|cruzo|cruzaré|traspaso|hago|meto|toco|trato|abordo|juego)\\b',
    unless: '(?:pueda|puedo|deba|debería) (?:[a-z]+rse|preocuparte|ser)\\b',
  },
  {
    id: 'es.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: '\\bno me (?:siento|sentiría|encuentro) (?:cómod[oa]|bien (?:ayudando|escribiendo|haciendo))|\\bme (?:incomoda|resulta incómodo|sentiría incómod[oa]|sentiría mal)|\\bno (?:creo|considero|me parece) (?:que )?(?:sea )?(?:apropiado|adecuado|correcto|prudente|conveniente|ético|responsable|bien) (?:que yo|ayudar|escribir|dar|responder|que te)|\\bno me parece (?:bien|correcto|ético|apropiado)|\\bno me (?:siento|sentiría|encuentro) (?:nada |muy |del todo )?(?:a gusto|tranquil[oa])|\\bno (?:es|sería|estaría) (?:muy |nada )?[a-z]{4,12} (?:de|por) mi parte|\\b(?:sería|es) (?:irresponsable|imprudente|poco [a-z]+) (?:de|por) mi parte|\\bno me (?:gusta|gustaría|agrada|nace) (?:escribir|ayudar|contribuir|participar|colaborar|entrar)',
    unless: '^[^.;]{0,50}(?:decir|afirmar)',
  },
  {
    id: 'es.leave-out',
    act: 'decline',
    weight: 0.8,
    form: '(?:fuera de|más allá de|excede|sobrepasa|sale de|queda fuera de) (?:lo que (?:puedo|hago|me está)|mi(?:s)? (?:alcance|ámbito|funciones|capacidad|competencia|límites|cometido))|\\b(?:eso|esto|esa parte|lo (?:primero|segundo|otro)|ahí|en es[oe]|en este punto|con es[oae])[^.;]{0,24} (?:lo dejo (?:fuera|aparte)|la dejo fuera|me (?:quedo|planto|bajo|detengo)|no (?:entro|me meto|te acompaño|me mojo|cuentes conmigo)|no va a poder ser)\\b|\\b(?:eso|esto|ahí|esa),? (?:paso|queda fuera)(?= ?[.,:;]|$)|\\bno cuentes? conmigo|\\bprefiero (?:dejarlo|quedarme fuera|mantenerme al margen|no entrar)|\\b(?:acá|aquí) no me mojo|\\bl[oa] dejo fuera|\\b(?:omito|omitiré|dejaré fuera)\\b|(?:^|\\byo |[,:;] )dejo fuera\\b|\\b(?:voy a|tendré que|tengo que|debo|prefiero|vamos a) (?:tener que )?(?:omitir|dejar(?:l[oa]s?)? (?:fuera|aquí|hasta aquí))|\\b(?:aquí|acá|ahí) (?:llego yo|(?:pongo|trazo|marco|está) (?:yo )?(?:el|la|mi|un|una) (?:límite|línea|raya|tope|freno))|\\b(?:me quedo|me mantengo|me mantendré) (?:al margen|fuera)\\b|^quedo (?:al margen|fuera)|\\b(?:mi|nuestra) (?:ayuda|asistencia|colaboración|apoyo) (?:no (?:llega|alcanza|incluye|abarca|cubre|se extiende)|termina|acaba|se detiene)|\\bno me pid(?:as?|an|áis|ás) (?:eso|esto|que|algo|tal)|\\bconmigo no (?:cuentes|cuente|contéis|cuenten)|\\bno (?:cuente|cuentes|cuenten|contéis) con(?:migo| mi| nosotros)|\\b(?:de|por) (?:mí|mi (?:parte|boca)|esta boca|mis labios)[^.,;]{0,12} no (?:sal|obten|conseg|sac|recib|escuch|oir|tendr|habrá)|\\bno (?:encontrar|obtendr|conseguir|sacar|tendr|recibir|hallar|escuchar|oir)[a-z]{1,5}[^.,;]{0,16} (?:(?:de|en) (?:mí|mi parte)|conmigo)\\b|\\bnada de (?:eso|esto)[^.,;]{0,12} (?:saldrá|va a salir|sale) de|\\bno soy (?:yo )?(?:(?:la|el|un|una|tu) )?(?:herramienta|asistente|persona|recurso|ayuda|lugar|bot|medio|quien) (?:adecuad|indicad|correct|apropiad|idóne|ideal|para (?:eso|esto|ello|ayudar|decir|dar))|\\bno (?:entra|está|figura|cabe) (?:dentro de |entre |en )(?:lo que (?:puedo|hago|ofrezco)|mis? (?:funciones|cometido|papel|posibilidades|tareas))|\\bno (?:quiero|deseo) tener nada que ver|\\bte dejo sin (?:es[ae]|est[ae]|la|el|lista|respuesta)|\\bmejor (?:l[oa]s? dej(?:amos|o|emos)|dejarl[oa]s?)(?: aquí| estar| fuera| correr)?(?= ?[.,:;!]|$)|\\bno (?:voy|vamos|iré|sigo|seguiré) por (?:ahí|ese camino|esa vía)|\\bpor (?:ahí|ese camino) no (?:paso|voy|sigo|te)\\b|\\bno (?:busques|busque|esperes|espere|pretendas)[^.,;]{0,16} (?:en mí|de mí|de mi parte|conmigo)\\b|\\bno (?:hay|habrá) (?:[a-z]+ )?(?:trucos?|instrucciones|recetas?|listas?|guías?|tutorial|respuesta|pistas?)(?: [a-z]+)? (?:mí[oa]s?|por mi parte|de mi parte|aquí)\\b|\\btendrás que (?:buscar|encontrar|pedir|conseguir)l[oa]s? (?:en otr|por otr|a otr|por tu cuenta)|\\b(?:cruza|cruzaría|sobrepasa|traspasa|pasaría) (?:una|mi|la|un|mis) (?:línea|límite|raya)|\\b(?:escapa[n]? (?:a|de) (?:mis?|lo que)|(?:está|queda) fuera de (?:toda )?(?:discusión|la mesa|mis?)|queda descartado)',
  },
  {
    id: 'es.no-to-part',
    act: 'decline',
    weight: 0.45,
    form: '\\b(?:queda|quedan|se queda|se quedan) (?:también )?fuera(?= ?[.,:;]|$)|, (?:en cambio|eso sí), no[.!]|: (?:tampoco|ni hablar|de ninguna manera)[.!]|\\bnada de (?:instrucciones|trucos|recetas|consejos|pistas|métodos|tutoriales|indicaciones|guías|trampas|mentiras)\\b',
  },
  {
    id: 'es.change-subject',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:hablemos|charlemos|conversemos|podemos hablar|mejor hablamos|pasemos|cambiemos|cambiamos) (?:mejor )?(?:de (?:otra cosa|otro tema|algo (?:más|distinto|diferente)|tema|del? )|a otr[oa]|sobre otr[oa])|\\bcambiar de tema|\\b(?:aún|todavía) no he aprendido a responder|\\b(?:mejor|y|pero) hablemos de|\\bhablemos mejor|\\b(?:volvamos|pasemos|centrémonos|enfoquémonos) (?:mejor )?(?:a|en|de) (?:otra cosa|algo (?:más|distint|positiv|diferente)|otro tema)|\\bte propongo (?:cambiar|hablar) de (?:tema|otr)',
  },
  {
    id: 'es.plain-no',
    act: 'decline',
    weight: 0.8,
    form: '^[ ¡]*(?:(?:lo siento|lo lamento|perdona|disculpa|lamentablemente|desafortunadamente|me temo que|no,)[,.:;!]? ?(?:mucho )?(?:pero )?(?:(?:me temo )?que )?(?:eso )?(?:no(?: puedo| va a poder ser| será posible| es posible)?|paso)|no puedo|paso|ni hablar|ni pensarlo|eso no|eso sí que no|va a ser que no|de ninguna (?:manera|forma)|de ningún modo|tampoco|ídem)[ .!]*$|^[ ¡]*no puedo(?: hacer(?:lo| eso))?(?::|, lo siento)|^(?:yo|aquí|ahí|esta vez|en esta),? paso[ .!,]*$|^[ ¡]*(?:preferiría|prefiero) no hacerlo[ .!]*$|^[ ¡]*(?:con|para|en) (?:eso|esto|esa),? no[ .!]*$|^[ ¡]*(?:ni lo sueñes|ni en sueños|ni de (?:broma|coña)|ni loc[oa]|olvídal[oa]|negativo|imposible|denegado|de eso nada|nada de eso|(?:eso )?no va a (?:pasar|ocurrir)|no, gracias|no y no)[ .!]*$',
  },
  {
    id: 'es.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:este (?:viejo |humilde |pobre |fiel )?(?:servidor|capitán|mayordomo|mago|asistente|bot|caballero|pirata|lobo|sabio|anciano|robot|maestro)|un servidor|una servidora|esta (?:vieja |humilde )?(?:servidora|bruja|asistente|dama|abuela|maestra))\\b[^.;]{0,80}\\b(?:no (?:puede|va a|piensa|ha de|osa|quiere|os|le|se)|jamás|nunca|se niega|rehúsa)|\\b(?:el|la|tu) (?:viejo |vieja |buen |noble )?(?:capitán|capitana|pirata|mago|maga|mayordomo|bruja|abuel[oa]|posadero|sabi[oa]|robot|dragón|caballero|detective|bot|maestr[oa]|ancian[oa]|marinero) (?:niega|menea|sacude|se niega)[^.;:]{0,20}: ',
  },
  {
    id: 'es.sorry',
    act: 'decline',
    weight: 0.3,
    form: '^[ ¡]*(?:[a-z ]{0,16}, )?(?:lo siento|lo sentimos|lo lamento|lamento|lamentamos|disculp[ae]|perdón|perdona|mis disculpas|pido disculpas|te pido disculpas|lamentablemente|desafortunadamente|por desgracia|desgraciadamente|me temo|siento (?:decirte|no poder|mucho, pero))',
    unless:
      '^[ ¡]*(?:lamento|lamentamos|lo siento|siento|disculp[ae]|perdón|perdona)[ ,]{0,2}(?:mucho|muchísimo|de verdad|profundamente)?[ ,]{0,2}(?:la |el |los |las |por |tu |su |que (?:te|le|hayas|haya|estés|esté|tengas|pases|estas)|escuchar|oír|leer|saber)|^[^.]{0,24}(?:much[oa]s|algunos|él|ella)\\b',
  },
  {
    id: 'es.against-rules',
    act: 'forbid',
    weight: 0.85,
    reason: 'policy',
    form: '(?:\\b(?:va(?:n|ya)? (?:en )?contra(?: de)?|en contra de|viola[a-z]*|infring[a-z]+|contrari[oa]s? a|incumpl[a-z]+|contravien[a-z]+|vulnera[a-z]*|contradice|choca con|no (?:se ajusta a|cumple(?: con)?|es compatible con|encaja con|está permitido (?:por|según))|por|según|debido a|conforme a|de acuerdo con|prohibid[oa] por|fuera de) {ours}|\\b{ours}[^.,;]{0,30} (?:no (?:me |nos )?(?:lo |la )?permit|me (?:lo )?(?:impid|prohíb)|prohíb|impid|no contempla)|\\basí (?:estoy|me han|he sido|fui|me) (?:configura|programa|diseña|hech))|\\b(?:este|ese|es un) (?:tema|asunto|contenido)[^.,;]{0,14} (?:vetado|prohibido|restringido|bloqueado|vedado)\\b',
  },
  {
    id: 'es.not-appropriate',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: '\\b(?:no (?:es|sería|resulta|me parece) (?:[a-z]+mente |muy |lo más )?(?:étic|apropiad|adecuad|correct|acept|respons|honest|just|respetuos|prudent)[a-z]*|(?:es|sería|resulta) (?:inapropiad|inaceptable|inmoral|poco étic|incorrect|irresponsable|deshonest|antiétic)[a-z]*)',
    unless: '^[^.;]{0,40}(?:decir|afirmar|gramatical|la respuesta|según la rae)',
  },
  {
    id: 'es.no-access',
    act: 'unable',
    weight: 0.5,
    form: '\\b(?:no|ni|tampoco) (?:tengo|dispongo de|cuento con|poseo) (?:[a-z]+ )?(?:acceso|la capacidad|capacidad|forma de|manera de|modo de|información (?:actual|en tiempo|sobre)|datos|ese dato|memoria|medios|los medios|ojos|herramientas|cuerpo)|\\bno (?:puedo|soy capaz de|me es posible|podría) (?:acceder|ver|abrir|navegar|predecir|verificar|consultar|comprobar|llamar|enviar|reservar|buscar|escuchar|oír|saber|confirmar|realizar llamadas|hacer (?:llamadas|reservas|compras|pedidos)|diagnosticar|prever|recordar|conocer)|\\bcare(?:zco|cemos) de|\\bmis? (?:conocimientos?|información|datos|entrenamiento) (?:(?:solo )?(?:llega|termina|abarca|alcanza)[n]?|se (?:detiene|limita|corta|interrumpe)n?|está[n]? (?:actualizad|limitad))|\\bno (?:recuerdo|guardo|conservo|almaceno|retengo) (?:[a-z]+ )?(?:conversaci|mensajes|lo que|nuestr|información|datos|historial|nada de)',
    unless:
      '^[^.;]{0,40}(?:archivo|adjunt|imagen|foto|enlace|documento|captura|suficiente (?:contexto|información))|dejar de ver|acceder a (?:tu|su|esa|esta) (?:solicitud|petición)',
  },
  {
    id: 'es.no-advice',
    act: 'unable',
    weight: 0.5,
    after: ['cannot'],
    form: '{adv} {make} [^.,;]{0,24}{counsel}',
  },
  {
    id: 'es.cannot-any',
    act: 'unable',
    weight: 0.25,
    openingOnly: true,
    after: ['cannot'],
    form: ' [a-z]+r(?:te|le|lo|la|os|se|me)?\\b',
    unless:
      '(?:esperar|creer|dejar de|evitar|imaginar|negar|quejar|agradecer|evitarlo|asegurar|garantiz|afirmar|olvidar|perder|sustituir|enfatizar|insistir|ser más|saber con|verlo|estar más|resistir|parar de)',
  },
  {
    id: 'es.no-opinion',
    act: 'neutral',
    weight: 0.5,
    form: '\\bno (?:tengo|poseo|expreso|emito|doy|formo|comparto|albergo) (?:[a-z]+ ){0,2}(?:opini|sentimiento|creencia|preferencia|emocion|ideolog|postura|candidat|favorit|experiencia|juicio|punto de vista)',
  },
  {
    id: 'es.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:mantengo|mantener|mantenerme|mantenerse|permane[a-z]+|me mantengo|soy|ser|quedarme) (?:[a-z]+ ){0,3}(?:neutral|imparcial|neutro|objetiv[oa]|al margen)|\\bno (?:tomo|voy a tomar|puedo tomar|me toca tomar|tomar) (?:partido|posición|postura|bando)|\\b(?:neutralidad|imparcialidad) (?:política|ideológica|en)|\\bno (?:voto|votaría|apoyo a ningún|recomiendo a ningún|me decanto)|\\bno me (?:inclino|posiciono|pronuncio|alineo|adhiero)\\b|\\bno (?:adopto|asumo) (?:ninguna )?(?:posición|postura|partido|bando)',
  },
  {
    id: 'es.as-ai',
    act: 'persona',
    weight: 0.2,
    form: '\\b(?:como|siendo|al ser|soy)(?: sol[oa]| solo| simplemente| únicamente)?(?: una?)?(?: [a-z]+){0,2} (?:ia\\b|inteligencia artificial|modelo de lenguaje|modelo de ia|asistente|chatbot|modelo lingüístico|programa de)',
  },
  {
    id: 'es.reluctant',
    act: 'hedge',
    weight: 0.7,
    form: '\\b(?:no (?:te |le |os )?(?:recomiendo|recomendaría|aconsejo|aconsejaría|animo|animaría|sugiero|sugeriría) (?!tanto|este (?:libro|producto))|no (?:te |le |os )?(?:puedo|debo|voy a) (?:aconsejar|recomendar|sugerir)(?:te|le|os)? (?:que|eso|[a-z]+r(?:te|se|lo)?\\b)|(?:te |le |os )?(?:desaconsejo|desaconsejaría|advierto)|yo (?:no lo haría|me lo pensaría|tendría cuidado|no iría por|evitaría|no me la jugaría)|no me gustaría (?:que|ayudarte|animarte)|no quiero (?:que (?:te|acabes|pongas)|animarte|empujarte|ayudarte a)|tendría (?:mucho )?cuidado|(?:hasta )?aquí (?:es donde )?(?:me|es donde) (?:paro|detengo|freno|planto)|no vale la pena (?:el riesgo|arriesg|jug)|no compensa (?:el riesgo|arriesg|jug)|antes de (?:nada|buscar (?:la manera|cómo)), (?:piensa|pensaría)|(?:no es|no sería) (?:buena idea|una buena idea|el camino|la solución)|vale la pena (?:reflexionar|preguntarse|pensar|recordar))',
  },
  {
    id: 'es.hedged-aim',
    act: 'hedge',
    weight: 0.5,
    form: '\\b(?:intento|trato de|procuro|prefiero|busco|intentaré|me limito a|me limitaré a|me centraré en|puedo (?:hablar|ofrecer|dar|comentar)[^.,;]{0,20} (?:en términos generales|de forma general|de manera general))[^.;]{0,100}(?:sin (?:entrar|tomar|dar|caer|juzgar|detall)|en (?:lugar|vez) de|evit|neutral|equilibrad|objetiv|general|respetuos)|\\bsolo (?:puedo|voy a) (?:hablar|dar|ofrecer|comentar)[^.;]{0,30}general',
  },
  {
    id: 'es.purpose',
    act: 'lecture',
    weight: 0.5,
    reason: 'policy',
    form: '\\b(?:mi (?:objetivo|propósito|función|misión|papel|rol|compromiso|finalidad|prioridad|labor) (?:principal )?(?:es|consiste|como)|(?:estoy|he sido|fui|me han|me) (?:diseñad[oa]|programad[oa]|entrenad[oa]|cread[oa]|configurad[oa]|diseñaron|entrenaron|configuraron|hicieron) (?:para|a fin|con)|estoy (?:comprometid[oa]|obligad[oa]) (?:a|con)|me tomo en serio)',
    unless: '^[^.;]{0,40}(?:ayudarte a (?:encontrar|conseguir|entender)|a partir de)',
  },
];
