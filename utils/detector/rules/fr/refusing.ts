/** How French refuses. The denial is in two parts around the verb, and an object pronoun may stand before it. */
import type { Rule } from '../rule.ts';

export const frenchRefusing: Rule[] = [
  {
    id: 'fr.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot', 'impossible'],
    form: ' ?{adv}{pron}{help}',
    unless:
      "sans (?:plus|savoir|connaître|voir|en savoir|davantage|votre|vos|ces)|tant que|(?:aider|utile) (?:davantage|plus|mieux|efficacement)|laisser passer (?:un|une|l)|aller plus loin que|accéder (?:à (?:(?:votre|ton|ta|vos|tes) (?:compte|dossier|fichier|écran|ordinateur|historique|boîte|données|messagerie)|internet|des|l)|aux?\\b)|céder (?:à la tentation|sur)|céder ma|m'empêcher|plus précis|si (?:vous|tu) ne",
  },
  {
    id: 'fr.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot', 'impossible'],
    form: ' ?{adv}{pron}{make}\\b',
    unless:
      "exact|précis|certitude|garanti|assez|combien|à quel point|avec certitude|comment (?:je suis|ça s'est)|sans (?:plus|savoir|connaître|voir|en savoir|davantage|votre|vos|ces|informations)|tant que|{make}[^.,;]{0,24} {counsel}|(?:dire|indiquer) (?:si|quand|où)\\b|faire (?:une? (?:différence|erreur|pause|choix|tour))|si (?:vous|tu) ne|en temps réel|(?:citer|nommer|lister|énumérer|détailler|traiter) (?:ici )?tou|(?:pas|rien) (?:dire|répondre) (?:plus|mieux|autre)|sortir (?:de|du|d'|ce (?:soir|week)|sans|ma|mon|le chien|seule?\\b)|analyser (?:l'image|le fichier|la vidéo)|servir (?:de|d'|à)|parler (?:français|anglais|la langue)",
  },
  {
    id: 'fr.cannot-plain',
    act: 'decline',
    weight: 0.8,
    after: ['cannot'],
    form: "(?: (?:le faire|faire(?: (?:cela|ça|une telle chose))?|vous (?:le |la )?(?:faire|dire|donner)|vous suivre|te suivre|m'y résoudre|y consentir|l'accepter|le cautionner|me le permettre|la franchir|aller plus loin|t'y aider|y répondre|en parler))?(?: ici| là-dessus| pour (?:vous|toi)| à ce sujet| avec (?:cela|ça))? ?[.!]*$",
    unless: '(?:pas|plus|point) (?:sûr|certain)|suis (?:pas|plus|point) ?[.!]*$|(?:vais|veux) [a-z]+ ?[.!]*$',
    openingOnly: true,
  },
  {
    id: 'fr.will-not',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:je|nous|on) (?:ne |n'){pron}{future}(?:ai|ons|a)(?: en aucun cas| évidemment| bien sûr| absolument| clairement| cependant| toutefois| donc| certainement| malheureusement| hélas| tout simplement| sûrement)? (?:pas|rien|plus|point|jamais|aucun|ni)|\\bjamais (?:je|nous) (?:ne |n'){pron}{future}(?:ais?|ons|ions)|\\b(?:je|nous) {pron}{future}(?:ai|ons) (?:pas|rien|jamais|certainement pas|sûrement pas) ",
    unless:
      '(?:pas|plus|rien) (?:sans|tant que|avant)|sans (?:lire|savoir|voir|avoir|plus)|n.aura|jamais assez',
  },
  {
    id: 'fr.will-not-any',
    act: 'decline',
    weight: 0.6,
    form: "\\bje (?:ne |n'){pron}[a-z]{2,13}rai(?: donc| certainement| malheureusement| hélas)? (?:pas|rien|aucun)|\\bje (?:ne |n'){pron}[a-z]{3,13}(?: donc| jamais)? (?:pas|plus|jamais|point|aucunement) (?:[a-z]+ ){0,1}(?:ça\\b|cela\\b|ce (?:genre|type)|de tel(?:le)?s?|rien de tel|là-dessus|(?:dans|sur|à|avec) ce(?:tte|s)? (?:genre|type|voie|terrain|jeu|sujet|débat|direction|pratique|logique|combine|manège))",
    unless:
      "^je n.?e? ?(?:[a-z]+ )?(?:[a-z]')?(?:conseille|recommande|utilise|mets|achete|sera|aura|verra|oubliera|manquera|reviendra|viendra|hesitera|tardera|cessera|regrettera|arretera|perdra|voudra|cachera|vois|sais|connais|comprends|pense|crois|trouve|suis|ai |avais|remets|conteste|nie|doute|regrette|minimise|pretends|retrouve|reconnais|considere|mesure|oublie|partage|cherche|aime|attends|savais|dirai pas que|appelle|ressens|remarque|entends|mange|supporte|comprenais|pourrai pas (?:venir|etre)|attendrai|resterai|mourrai|dormirai|pleurerai|reverrai|abandonnerai|aimerai|quitterai|pardonnerai|changerai|comprendrai|retournerai)",
  },
  {
    id: 'fr.refuse',
    act: 'decline',
    weight: 0.9,
    form: "\\bje (?:dois|préfère|vais|vais devoir|souhaite|tiens à|choisis de|me dois de|suis (?:contrainte?|obligée?|tenue?|forcée?|au regret) de|me vois (?:contrainte?|obligée?|forcée?|dans l'obligation) de)(?: [a-z]+ment| donc| hélas| poliment)? ?(?:refuser|décliner|m'abstenir|passer (?:mon tour|la main)|(?:vous |te |t')?(?:dire|répondre)(?: ici)? (?:non|stop)|(?:vous |m')opposer|(?:vous |te )décevoir|renoncer à (?:vous|cette|ce|répondre|écrire|t')|m'arrêter (?:là|ici)|en rester là|(?:poser|mettre|fixer) une (?:limite|borne)|mettre le holà|couper court|(?:vous |t')opposer un)|\\bje (?:préfère|choisis de|vais) (?:ne pas|ne rien|éviter (?:de |d'|ce sujet|ce genre|cela))|\\bje (?:refuse|décline|m'abstiens|m'y refuse|me refuse|passe mon tour|m'abstiendrai|refuserai)\\b|\\bje suis au regret de(?: ne)?|(?<=^(?:[a-z ]{0,12}[,:] )?)(?:c'est|ce sera|ce serait|pour moi,? c'est)(?: donc| un)? non\\b|n(?:e |'y )compte[zrs]? pas(?: trop)?(?: sur moi|[ ,.!])|très peu pour moi|\\b(?:ce sera|c'est) sans moi|sans moi[ .!]*$|(?:permettez|permets)-moi de (?:décliner|refuser|ne pas)|c'est un non|(?:rien|pas d[e'][^.,;]{0,24}|aucune? [^.,;]{0,24}) de ma part|n'en ferai rien|(?:la réponse|ma réponse) (?:est|reste|sera) non|hors de question|\\b(?:j'aimerais mieux|je préférerais|j'aime autant|je ferais mieux de|je tiens à|j'ai (?:choisi|décidé) de|nous préférons|nous avons (?:choisi|décidé) de) (?:ne pas|ne rien|éviter|m'abstenir|m'en abstenir)|\\bje (?:m'y oppose|m'oppose à|m'en abstiens|m'en dispense|dis non|sature|me retire|botte en touche|dis stop)\\b|\\bje ne suis pas (?:celui|celle|de ceux|ton homme|votre homme|preneu[rs]e?|partante?\\b|chaude?\\b|le bon (?:outil|assistant)|d'accord pour)|jamais de la vie|même pas en rêve|sans façon\\b|loin de moi l'idée|il n'en est pas question|ne (?:passera|passe) pas par moi|\\b(?:pas|ni) avec moi\\b|(?:d'ici|de ma part),? (?:un |c'est )(?:non|refus)|une fin de non-recevoir|\\b(?:tu n'auras|vous n'aurez|tu n'obtiendras|vous n'obtiendrez|(?:vous )?ne trouverez|(?:tu )?ne trouveras|n'attendez|n'attends)(?: donc| certainement)? (?:pas|rien|aucune?)\\b[^.;]{0,40}(?:de moi|avec moi|chez moi|de ma part|que je|ma bouche)|je ne suis pas là pour|\\bje (?:dois|vais devoir|préfère|me vois forcée? de)(?: [a-z]+)? (?:y |m'en )?(?:renoncer|résoudre à dire non|me retirer|me taire|garder le silence)|\\bj'(?:évite|éviterai) (?:ce|ces|cette|ça|cela|de (?:faire|donner|parler|produire|rédiger|répondre|me)|toute?)\\b|\\bje (?:garde|garderai) le silence|\\bje (?:me tais|me tairai|resterai muette?|reste muette?)\\b|(?:vaut mieux|mieux vaut|préférable) que je (?:m'abstienne|ne|m'arrête|refuse|décline|me taise)|je ne vois pas comment je pourrais|(?:passer de (?:moi|mon aide|mes services)|débrouiller sans moi)|\\brestons-en là|(?:ce|ça|cela) n'est pas pour moi|(?:je|moi,? je) (?:fais|marche|joue) pas (?:ça|dans|à ça|là)|^(?:peux|veux|vais) pas\\b|^(?:pas|jamais) (?:avec|de) moi(?:inutile|pas la peine) d'insister|je ne mange pas de ce pain|\\bje ne (?:crois|pense) pas (?:pouvoir|être (?:en mesure|la bonne personne)|que je (?:puisse|doive))(?: [a-z]+)? (?:vous |t'|te |y )?(?:aider|répondre|donner suite|écrire|faire|accéder|satisfaire)|\\bje ne (?:vais|veux|peux|compte|souhaite|saurais) rien (?:inventer|écrire|rédiger|fournir|dire|révéler|donner|produire|falsifier)|\\b(?:ceci|cela|ça|il) m'est (?:[a-z]+ment )?(?:interdit|défendu|impossible)|\\bon va éviter (?:ce|cette|ça|d)|\\bpas de ça (?:chez|avec|ici|entre)|\\bc'est niet\\b|\\bje me contenterai de ne|\\bme (?:rendre|faire) (?:le |la )?complice",
    unless:
      "je refuse (?:de croire|d'abandonner|d'être)|ne (?:pas|rien) (?:supposer|oublier|spéculer|alourdir)|je vais éviter (?:les|le) |autant (?:ne pas|éviter) (?:de )?(?:se|prendre|trop)|(?:tiens à|préfère) ne (?:pas|rien) (?:me tromper|perdre|rater|manquer)",
  },
  {
    id: 'fr.request-refused',
    act: 'decline',
    weight: 0.9,
    form: "\\b(?:votre|ta|cette|la présente|une telle|ce type de|ce genre de|cela|ceci|ça)(?: demande| requête| question| contenu| texte)? (?:ne (?:peut|pourra|saurait)(?: pas| malheureusement pas)? (?:être|aboutir|recevoir|faire l'objet)|ne (?:m'est|nous est) pas possible|n'est (?:malheureusement )?pas (?:possible pour moi|dans mes|envisageable|recevable)|est (?:refusée|rejetée|bloquée))|\\b(?:aucune?|nulle?) (?:aide|assistance|informations?|instructions?|réponse|détails?|conseils?|indications?|méthode|explication|recette|texte|contenu|blague|suite|astuce|conseil)\\b[^.,;]{0,20} ne (?:vous |te )?(?:sera|seront|peut|saurait|pourra) |\\b(?:demande|requête|question|sollicitation) ne (?:sera|seront|va|peut|pourra|saurait)(?: [a-z]+)? (?:pas |point )?(?:être )?(?:traitée|satisfaite|honorée|acceptée|exécutée|prise en|suivie|aboutir|répondue|prospérer)|\\baucune? (?:[a-z]+ ){1,3}(?:ne sera|ne vous sera|n'est) (?:donnée?|fournie?|communiquée?|détaillée?|livrée?)|\\bil (?:n'est|ne sera|n'était|ne m'est|ne nous est)(?: malheureusement| hélas)? pas (?:possible|permis|envisageable|prévu) (?:pour moi |ici )?(?:de |d')(?:vous |te |t'|y )?(?:répondre (?:à|favor)|donner suite|satisfaire|accéder|traiter|honorer|aider|exécuter|générer|produire ce|fournir (?:ce|cette|une telle|d))|\\b(?:demande|requête|question|sujet|contenu|texte|blague|histoire)s? (?:sort(?:ent)?|dépasse(?:nt)?|n'entre(?:nt)? pas|ne relève(?:nt)? pas|ne rentre(?:nt)? pas|ne fait pas partie|tombe(?:nt)? hors|va trop loin|(?:me )?pose problème|me dépasse|se situe hors|est hors)\\b|\\b(?:il ne (?:sera|peut être)|aucune suite ne|je ne (?:peux|puis) y)[^.,;]{0,16} (?:donné suite|sera donnée|donner suite|donnée)|^(?:demande|requête|contenu) (?:refusée?|bloquée?|rejetée?|non autorisée?)|\\b(?:cela|ce|ça|c')(?: n')? ?est(?: malheureusement| tout simplement)? (?:impossible|pas possible|exclu|hors de portée)(?: pour moi| de ma part| avec moi| ici|,? (?:désolée?|navrée?))",
    unless:
      'ne (?:sera|seront|peut être|pourra être) [a-z]{3,14} qu|être (?:considéré|utilisé|vu|interprété|dû|expliqué|causé|lié|fait)|ça ne peut pas être',
  },
  {
    id: 'fr.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: "\\bje (?:ne |n'){pron}{present}(?: donc| jamais| absolument| volontairement| tout simplement| simplement| en principe| en général| généralement| malheureusement| hélas| évidemment| bien sûr| délibérément| tout bonnement| moi-même| cependant| toutefois| en aucun cas){0,2} (?:pas|plus|jamais|point|rien|ni|aucune?|nullement)\\b|\\bje {pron}(?:explique|donne|fais|écris|rédige|fabrique|montre|détaille|réponds) (?:pas|rien) ",
    unless:
      "partage pas (?:votre|ton|cet|l'|cette|son)|fais (?:que|pas (?:que|référence|la différence))|comprends|(?:pas|rien) (?:sans|tant que|encore)|mens pas,|donne pas (?:tort|raison)|dis pas (?:que|ça|cela|le contraire|non|qu')|raconte pas|traite pas (?:les|ici|du cas)|m'occupe pas du|couvre pas|entre pas dans (?:le|les) (?:calcul|stat)|sors (?:pas|jamais|plus) (?:de|le|la|sans|beaucoup|souvent|avec|seul)|cède (?:pas|jamais) (?:à la|facilement)|dis (?:rien|jamais) (?:à|de ma)",
  },
  {
    id: 'fr.limits-itself',
    act: 'decline',
    weight: 0.7,
    form: "\\bje n'?(?:e )?{pron}(?:aide|accompagne|réponds|fournis|donne|interviens|traite|travaille|propose|partage|soutiens|rédige|écris|assiste|m'occupe|parle|conseille|participe)(?: donc| volontiers)? (?:qu(?:e |'|aux? |')|qu'aux? )|\\b(?:j'|je )(?:aide|accompagne|réponds|fournis|interviens|traite|m'occupe|travaille|conseille) (?:uniquement|seulement|exclusivement) |\\b(?:mon (?:aide|assistance|appui|rôle|soutien)|mes (?:réponses|services|conseils)) (?:se limitent?|s'arrêtent?|se bornent?|se cantonnent?|ne vont pas|ne va pas|ne couvrent?|ne portent? (?:que|pas))|\\bje (?:me limite|me borne|me cantonne|m'en tiens|me restreins) (?:à|aux|au)\\b|\\bje (?:veux|peux|voulais|pourrais) bien [^.;]{3,70}, mais (?:pas |non |certainement pas |sûrement pas )|\\b(?:d'accord|oui|ok|partante?|volontiers) pour [^.;]{3,50},? (?:mais )?(?:pas|non|jamais) (?:pour|à) ",
  },
  {
    id: 'fr.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: "\\b(?:n'est|n'est vraiment|ne sera|ne serait|c'est) (?:malheureusement )?(?:pas|plus)(?: vraiment)? (?:quelque chose|un (?:sujet|domaine|terrain|service|exercice|contenu)|une (?:chose|demande|question|option|tâche)|le genre de (?:chose|contenu|texte)s?|de mon ressort|dans mes (?:cordes|attributions|habitudes|compétences|fonctions|capacités|missions|possibilités)|(?:mon|ma) (?:rôle|truc|style|genre|rayon|tasse|domaine|mission|fonction|place|intention)|moi qui (?:vais|vous|t'|te)|de moi que|le rôle d'une? (?:ia|assistant)|à moi (?:de|d')|la bonne personne pour)|\\bje ne suis (?:vraiment )?pas (?:la bonne personne|le bon interlocuteur) pour(?! (?:je|moi))(?: (?:que|à laquelle|pour laquelle|avec laquelle|sur quoi|sur lequel|sur laquelle|dans lequel|à quoi|auquel|dont|avec quoi|pour) (?:je|moi|nous|j'|l'on))?|\\b(?:il (?:ne m'appartient|ne me revient|n'est) pas|ce n'est pas (?:à moi|mon rôle|ma place)|il n'est pas (?:de mon ressort|dans mon rôle)) (?:de |d'|que je )?{pron}{help}|\\b(?:quelque chose|une chose|des choses|un (?:sujet|terrain|domaine|genre|truc|service|contenu|jeu|pas|chemin)|une (?:ligne|limite|frontière|demande|porte|voie|option)|le genre de (?:chose|contenu|texte)s?) (?:que|où|à (?:la|le)quel(?:le)?|auquel|dont|sur (?:le|la)quel(?:le)?|dans (?:le|la)quel(?:le)?|avec (?:le|la)quel(?:le)?) (?:je|nous) (?:ne |n'|préfère|préférerais|refuse|évite|me refuse|m'interdis|décline)",
    unless:
      '^[^.]{0,40}(?:quelque chose|sujet|domaine|terrain|service|exercice|contenu|chose|demande|question|option|tâche|texte)s?(?! (?:que (?!l.on)|où je|à|pour|avec|sur|dans|auquel|dont))|^[^.]{0,60} (?:que|dont|où) (?:je|nous) (?:ne |n.)(?:connais|sais|comprends|vois|maitrise|regrette|mesure|pourrai oublier|trouve|savais|possede|ai pas (?:vu|lu))',
  },
  {
    id: 'fr.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: "\\bje (?:ne suis|ne me sens|ne serais)(?: vraiment)? pas (?:vraiment |très )?(?:à l'aise|légitime)|me (?:met|mettrait|mettent) mal à l'aise|je suis mal à l'aise|je ne me vois pas |me (?:gêne|dérange|gênerait) de (?:faire|rédiger|écrire)|\\b(?:je (?:serais|suis) (?:gênée?|mal)|ça me gêne|cela me gêne|(?:cela|ça|l'idée)[^.,;]{0,30} (?:me pose|me poserait) (?:un |des )?(?:problème|cas de conscience)|ma conscience|mon éthique m|en (?:toute|mon âme et) conscience,? (?:je (?:ne|n'|refuse)|vous|t'))",
  },
  {
    id: 'fr.leave-out',
    act: 'decline',
    weight: 0.8,
    form: "\\bje (?:vais |préfère |dois )?(?:l[ae]s? |l'|vous |en |m')?(?:laisse|laisser|laisserai|mettrai|mets|écarte|omets|omettre|saute|zappe)\\b[^.,;]{0,48}(?:de côté|hors de|sans réponse|en dehors|à l'écart|en blanc|vide|de côté)|\\bje (?:fais|ferai|vais faire) l'impasse|\\bje (?:saute|zappe|passe) (?:celle-là|celui-là|cette (?:partie|demande)|ce point|la deuxième|la seconde)|(?:en dehors|hors|au-delà) d[eu] (?:mon|mes|ma|ce que je)|(?:dépasse|sort d[eu]|sorte d[eu]|sortent d[eu]|excède)(?: le| du)?(?: ?cadre d[eu])?(?: mon| mes| ma| nos| notre| ce que je)|\\bnon (?:détaillé|fourni|communiqué|traité|fournissable)e?s?\\b|\\b(?:là|ici|là-dessus|sur ce point|pour (?:ça|cela|le reste))[^.;]{0,12} je (?:passe|m'abstiens|sèche|décline|refuse|m'arrête|bloque|cale)|je (?:ne m'y |ne )(?:aventurerai|risquerai) pas|je m'arrête (?:là|ici)|je m'en tiens là|(?:mon aide|ma collaboration|mon rôle) s'arrête|sans (?:mon aide|ma participation)|\\b(?:cette|ce|ces|la|le|les|ça|cela|celle|celui|partie|point|question|chapitre|recette|détails?)[^.,;]{0,30}, je (?:l[ae]s? |l'|vous l[ae]s? |te l[ae]s? )?(?:saute|tais|tairai|zappe|passe|coupe|retire|retranche|omets|garde pour moi|préfère l|laisse(?! à| au| le choix))|je (?:garde|garderai|vais garder) (?:ça|cela|ce secret|la suite|ces détails|le reste) pour moi|je (?:passe|passerai) sous silence|je ne m'étendrai pas|\\b(?:on|nous) (?:s'arrête|va s'arrêter|allons (?:nous )?(?:en rester|arrêter)|en reste(?:ra)?)(?: donc)? (?:là|ici)(?! pour)|\\b(?:je (?:pose|mets|fixe|trace)|c'est) (?:ici |là )?(?:une?|ma|la) (?:limite|ligne rouge|ligne à ne pas)|\\b(?:là|ici|sur ce point),? je (?:dois |vais |préfère )(?:m'arrêter|dire (?:stop|non)|passer|refuser)|je m'arrête (?:là|ici|avant)|au-delà,? (?:je|c'est sans)",
  },
  {
    id: 'fr.change-subject',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:parlons|discutons|causons|bavardons|si (?:on|nous) parl(?:ait|ions))(?: donc| plutôt| si vous le voulez| un peu)? (?:d'autre chose|d'un autre sujet|de quelque chose (?:de plus|d'autre))|changeons (?:donc |plutôt )?de (?:sujet|conversation)|(?:passons|revenons) (?:plutôt )?à (?:autre chose|un autre sujet|quelque chose de plus)|(?:aborder|évoquer|choisir|explorer) (?:plutôt )?un autre sujet|si on changeait de|je (?:préfère|préférerais) (?:parler|discuter) d'autre|\\bchangeons-en|\\bje (?:vous |te )?propose de (?:changer|passer à autre|parler d'autre)|\\b(?:préfère|préférerais|aimerais mieux|aimerais|vaut mieux|voudrais) (?:que (?:nous|l'on|on) (?:change|parl)[a-z]* (?:de|d')|changer de (?:sujet|conversation)|passer à autre chose)|\\b(?:on|nous) (?:passe|passons|change|peut passer|pourrait passer) (?:à autre chose|de sujet)|peut-on (?:passer|parler d'autre|changer de)|une? autre sujet,? (?:peut-être|si)|(?:clore|fermer) ce (?:sujet|chapitre|débat)",
  },
  {
    id: 'fr.plain-no',
    act: 'decline',
    weight: 0.8,
    openingOnly: true,
    form: "^(?:(?:ah |oh |euh,? )?(?:non|nan|nope|niet)[,.]? (?:désolée?|pardon|navrée?|merci|vraiment pas|pas (?:question|cette fois|pour ça|là)|sans façon|très peu|jamais|je passe|mille fois non|toujours pas)|(?:je suis )?(?:vraiment )?(?:désolée?|navrée?|pardon|malheureusement|hélas),? ?(?:mais )?(?:c'est )?non) ?[.!,]*$|^(?:mais |alors |bien essayé[^.]{0,16} )?non, je\\b|mais (?:c'est )?non[,.!]|pas question[ .!,]|^(?:certainement|absolument|sûrement|surtout|sincèrement|franchement|vraiment),? (?:pas|non) ?[.!,]|^(?:nope|niet|que nenni|nan|jamais)[.!,]|^(?:c'est|ça ne va|ce n'est)(?: malheureusement| hélas)? (?:pas possible|impossible)(?:,? (?:désolée?|hélas))? ?[.!]*$|^(?:euh|hum|hmm|ah|oh),? non,? |^pas (?:cette fois|de ça|possible|moyen)[.!,]",
  },
  {
    id: 'fr.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:capitaine|majordome|magicien|sorcier|sorcière|mage|pirate|chevalier|serviteur|servante|druide|oracle|détective|sherlock|fée|barbe-[a-z]+|vieux loup|valet|maître|moine|gardien|dragon|robot|génie|elfe|nain|roi|reine|garde|bandit|cuisinier|chef|corsaire|renard|alchimiste|barde|marquis|comte|comtesse|nonne|abbé|grand-mère|mamie|vampire|aubergiste|bibliothécaire)\\b[^.;!?]{0,50}(?:(?:ne |n')(?:[a-z]+ |[a-z]')?(?:peut|saurait|veut|fera|dira|aidera|livre|livrera|sert|mange|trahit|enseigne|donne|vend|touche|vole|fait|trahit|trahirai(?:s|t)|ouvre|ouvrira|enfreint|triche|saurait|accepte|commet|parle|brise|viole|révèle|prête|partage|trempe|souille|forge|ment)[^.;]{0,20}(?:pas|point|jamais|guère|aucun|que)|, jamais |refuse|s'y refuse|décline)|\\bun(?:e)? [a-z]+ comme moi (?:ne |n')[^.;]{2,40} (?:pas|point|jamais|guère)|(?:moussaillon|matelot|messire|monseigneur|gente dame|padawan|votre altesse|mortel|jeune apprenti|mille sabords)\\b[^.;!?]{0,90}(?:je (?:ne |n')|ne compte|point de|pas question|jamais)",
    unless: '(?:film|roman|série) ',
  },
  {
    id: 'fr.sorry',
    act: 'decline',
    weight: 0.3,
    form: "^(?:[a-z]{2,12}, )?(?:(?:je suis |nous sommes )?(?:vraiment |sincèrement |profondément |bien |tellement )?(?:désolée?s?|navrée?s?)|malheureusement|je (?:le )?regrette|pardon|hélas|toutes mes excuses|mes excuses|je m'excuse|je vous prie de m'excuser|excuse[zs]-moi)\\b",
    unless:
      "(?:désolée?|navrée?|pardon|excuses|excuse) (?:d'apprendre|d'entendre|de (?:lire|l'entendre|ce|la|le)|pour (?:la|le|les|votre|ta|l'|ce|cette|vous|toi|mon|ma)|que (?:vous|tu|cela|ça))|(?:malheureusement|hélas),? (?:beaucoup|il (?:y|n'y|existe|arrive|est)|elle|certains|la plupart|les|le|la|ce|cela|c'est souvent)|m'excuse (?:pour|de|si)",
  },
  {
    id: 'fr.against-policy',
    act: 'forbid',
    weight: 0.85,
    reason: 'policy',
    form: "\\b(?:à l'encontre|contraires? (?:à|aux|avec)|enfrein[a-z]+|viole[a-z]*|contrevien[a-z]*|incompatibles? avec|non conformes? à|pas conformes? à|pas compatibles? avec|interdite?s? par|en (?:contradiction|conflit|désaccord) avec|transgress[a-z]+|heurte[a-z]* (?:à|contre)|contredi[a-z]+|conformément à|contre|au nom de|en raison de|encadrée?s? par|selon)(?: de)? {mine}(?: [a-z']+){0,3}? ?{policy}|\\b(?:politiques?|conditions|règles|consignes|directives|chartes?) (?:de contenu|d'utilisation|d'usage|de sécurité|internes|de la plateforme)[^.,;]{0,16} (?:m'interdi|interdi|ne m'autoris|ne me permett|ne permett|m'empêch)|\\b{mine}(?: [a-z']+){0,2} ?{policy}(?: [a-z']+){0,4}? (?:m'interdi|m'empêch|interdi|exclu|prohib|ne (?:m'|me |nous )?(?:autoris|permett|permet)|ne (?:le|la|les|l') ?(?:autoris|permett|permet|prévoi)|me (?:l'|le )?(?:défend|interdi)|l'interdi|s'appliqu|me lient|m'impos|m'en empêch|imposent|m'oblig|s'y oppos)|\\b(?:je suis|suis|nous sommes) (?:tenue?s?|liée?s?|soumise?s?|astreinte?s?|encadrée?s?|contrainte?s?|limitée?s?|bridée?s?)(?: [a-z]+)? (?:par|à|de)(?: suivre| respecter)? (?:des|certaines|mes|les|de|un) ?(?:[a-z]+ )?{policy}|\\bje (?:dois|me dois de|suis tenue? de) (?:respecter|suivre|me conformer à|m'en tenir à|obéir à|observer) (?:des|mes|certaines|les|de|un|aux) ?(?:[a-z]+ )?{policy}|\\b(?:mes|ses) (?:créateurs|concepteurs|développeurs|programmeurs)[^.,;]{0,20} (?:m'interdi|m'ont|m'empêch|ne m)|\\b(?:ma|mon) (?:programmation|conception|éthique|code|charte)[^.,;]{0,16} (?:m'|ne (?:me|m'|le))|hors (?:charte|politique)|\\b(?:pas|non|jamais) (?:autorisée?|permise?|admise?|toléré)e?s? (?:par (?:les|mes|nos|la)|ici|sur cette)|\\b(?:plateforme|service|charte|modération|règles|site)\\b[^.,;]{0,24} (?:bannit|bannissent|exclut|excluent|proscri[a-z]+|prohibe(?:nt)?|interdi(?:t|sent)|ne tolère|n'autorise)|\\bmes (?:règles|consignes|directives|principes|limites) (?:sont|restent) (?:claire|stricte|formel|net)",
  },
  {
    id: 'fr.not-appropriate',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: "\\b(?:n'est|ne serait|n'est tout simplement|ne me (?:semble|paraît)|ne (?:semble|paraît))(?: donc| ni| vraiment)? ?(?:pas|ni)(?: très| vraiment)? (?:éthique|appropriée?|acceptable|correcte?|convenable|responsable|respectueu(?:x|se)|honnête|juste|loyale?|souhaitable|professionnel|opportun)|\\b(?:c'est|ce serait|cela serait|il serait|il est|est|serait) (?:[a-z]+ment )?(?:inappropriée?|contraire à (?:l'éthique|la déontologie|la morale)|malhonnête|déplacée?|irresponsable|irrespectueu(?:x|se)|immorale?|inacceptable|indécent|malvenu)|\\b(?:on ne (?:plaisante|rit|rigole|joue|badine) pas (?:avec|de|sur)|on ne se moque pas d|pas (?:un )?(?:sujet|matière) (?:de plaisanterie|de moquerie|à (?:rire|blague|plaisanter)))",
    unless: 'juste (?:un|une|de|le|la)|pas juste[,.]? (?:que|envers vous)',
  },
  {
    id: 'fr.no-access',
    act: 'unable',
    weight: 0.5,
    form: "\\bje (?:n'ai|ne dispose|ne possède|n'ai malheureusement|n'ai actuellement)(?: malheureusement| actuellement)? (?:pas|plus|aucune?)(?: d'| de)?(?: [a-z]+)? ?(?:accès|la (?:capacité|possibilité|fonction|faculté|mémoire)|de (?:moyen|connexion|données|fonction|caméra)|d'(?:informations?|accès|éléments)|informations? (?:sur|concernant)|moyen de|les moyens)|\\bje (?:ne |n')?{pron}(?:peux|suis)(?: malheureusement)? pas(?: [a-z ]{0,16}de)? (?:accéder|voir|ouvrir|consulter|prédire|prévoir|vérifier|naviguer|visualiser|regarder|écouter|envoyer|passer (?:de |des )?(?:commande|appel)|réserver|diagnostiquer|mémoriser|savoir|connaître|effectuer|me souvenir|localiser|afficher|deviner)|ma base de connaissances|mes (?:données|connaissances) (?:s'arrêtent|ne vont|datent)|\\bje n'ai pas connaissance|\\bje ne sais (?:malheureusement |hélas |donc )pas\\b|\\bje ne sais pas (?:ce qui s'est|quel(?:le)? (?:heure|jour|temps)|où vous|qui vous|ce qui se passe)|\\bje n'ai (?:aucune|pas la moindre) (?:idée|trace|mémoire|information)|\\b(?:impossible|m'est impossible) (?:pour moi )?de (?:prédire|prévoir|vérifier|savoir|connaître|consulter|voir)|\\bje ne vois pas (?:votre|ton|ce que vous|ce que tu) (?:écran|compte|dossier|ordinateur|affiche)|\\bdifficile (?:pour moi )?de (?:le )?(?:savoir|dire|prédire|juger)",
    unless:
      '(?:fichier|pièce|image|document|lien) (?:joint|que vous|que tu)|je ne peux pas (?:savoir|voir) (?:à|si) (?:votre|ta) place',
  },
  {
    id: 'fr.no-advice',
    act: 'unable',
    weight: 0.5,
    after: ['cannot', 'impossible'],
    form: ' ?{adv}{pron}(?:{make}|exprimer|émettre|porter|rendre|prodiguer|poser|délivrer)[^.,;]{0,24} {counsel}|(?: pas)? (?:une? )?(?:avocate?|médecin|juriste|notaire|comptable|professionnelle?|psychologue|vétérinaire|conseill[eè]re?)\\b|[^.,;]{0,30}(?:remplacer|me substituer|tenir lieu)',
  },
  {
    id: 'fr.cannot-any',
    act: 'unable',
    weight: 0.25,
    openingOnly: true,
    after: ['cannot', 'impossible'],
    form: ' ?{adv}{pron}(?:aider|[a-z]{2,12}(?:er|ir|re))\\b',
    unless:
      "attendre|croire|imaginer|m'empêcher|trop |assez|remercier|insister|souligner|recommander|être|garantir|oublier|nier|comprendre",
  },
  {
    id: 'fr.no-opinion',
    act: 'neutral',
    weight: 0.5,
    form: "\\bje n'(?:ai|éprouve|exprime|émets|ai donc)(?: donc| moi-même| personnellement)? (?:pas|aucune?|ni)(?: d[e']| l')? ?(?:[a-z]+,? )?(?:opinion|avis|sentiment|préférence|émotion|croyance|conviction|parti|conscience|expérience|position)|(?:sans|aucun|pas) (?:d'|de )?(?:opinion|avis|position) (?:personnel|politique)|je ne (?:possède|ressens|forme) (?:pas|aucun)|\\bje n'ai ni [a-z]+ ni |\\bje ne (?:penche|favorise|soutiens|défends|vote|préfère)(?: [a-z]+)? (?:ni|aucun|pas)|\\bje ne (?:choisis|tranche) pas",
  },
  {
    id: 'fr.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: "\\b(?:rester|reste|demeure|suis|tenue? (?:à|d')|demeurer|conserver|garder|astreint à)(?: donc)? (?:neutre|impartiale?|objecti(?:f|ve)|(?:une |la |à la )?(?:stricte )?(?:neutralité|impartialité|réserve))|(?:ne |n')?(?:prends|prendre|prendrai) (?:pas )?(?:parti|position)|par (?:souci de )?neutralité|devoir de réserve|(?:avis|opinions|points de vue) (?:divergent|sont partagés|s'opposent)|il (?:ne )?m'appartient pas|(?:appartient|revient) à (?:chacun|chaque|vous de (?:vous )?forger)",
  },
  {
    id: 'fr.as-ai',
    act: 'persona',
    weight: 0.2,
    form: "\\b(?:en tant qu[e']|je (?:ne )?suis (?:qu')?(?:une? )?|étant) ?(?:une? )?(?:simple |grand |programme d'|modèle d'|assistante? (?:virtuelle? |numérique )?)?(?:ia\\b|intelligence artificielle|modèle de langage|assistante?|chatbot|agent conversationnel|robot)",
  },
  {
    id: 'fr.reluctant',
    act: 'hedge',
    weight: 0.7,
    form: "\\bje (?:vous |te |le |la |les |vous le |te le )?(?:déconseille|mettrais|mets en garde|hésite|serais prudent|resterais prudent|préfère vous (?:alerter|prévenir|mettre en garde))|\\bje ne (?:vous |te |le |la |les )?(?:conseille|recommande|recommanderais|conseillerais|pousserai|encourage)(?: [a-z]+){0,2} (?:pas|point)|je ne (?:devrais|voudrais|peux|saurais|veux|vais)(?: [a-z]+){0,2} ?pas (?:[a-z]+ment )?(?:vous |te |t')?(?:encourager à (?:désob|contour)|recommander|conseiller|inciter|pousser)|je (?:m'en )?garderais bien|je réfléchirais à deux fois|à (?:votre|ta) place,? je (?:ne |n'|me garderais|éviterais|réfléchirais)|c'est (?:là|ici) que je m'arrête|(?:pas|n'est pas) la (?:bonne )?(?:voie|solution|méthode) que je|n'est (?:pas|jamais) (?:la|une) (?:bonne|solution)|(?:n'en vaut|ça n'en vaut|en vaut) pas (?:la peine|la chandelle|le coup)|mauvaise idée|je vous (?:invite|encourage) (?:plutôt )?à (?:réfléchir|reconsidérer|renoncer)",
    unless: 'déconseille[^.]{0,20}(?:crème|huile|cuisson)|trop recommander|assez recommander',
  },
  {
    id: 'fr.hedged-aim',
    act: 'hedge',
    weight: 0.5,
    form: "\\bje (?:m'efforce|essaie|tâche|préfère|préférerais|m'attache|veille|cherche|vise|privilégie|me contente|m'en tiens|me concentre|me limite|m'en tiendrai|souhaite|voudrais plutôt)\\b[^.,;]{0,30}(?:rester|éviter|généralités|concentrer|équilibr|neutre|respectueu|inclusi|factuel|positif|bienveillan|sûr|constructi|général|voies|information|sans (?:blesser|viser|prendre))|je (?:préfère|préférerais) (?:vous|te|t') ?(?:aider|proposer|orienter|rappeler|suggérer)|\\b(?:m'en tenir|m'en tiendrai|me limiter|me cantonner|rester) (?:à des|aux|à un|dans le) (?:généralités|faits|grandes lignes|principes|cadre|registre|vague)",
  },
];
