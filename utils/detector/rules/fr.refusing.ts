/** How French refuses. The denial is in two parts around the verb, and an object pronoun may stand before it. */
import type { Rule } from './rule.ts';

export const frenchRefusing: Rule[] = [
  {
    id: 'fr.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot', 'impossible'],
    form: ' ?{adv}{pron}{help}',
    unless:
      "sans (?:plus|savoir|connaître|voir|en savoir|davantage|votre|vos|ces)|tant que|aider (?:davantage|plus|mieux|efficacement)|m'empêcher|plus précis|si (?:vous|tu) ne",
  },
  {
    id: 'fr.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot', 'impossible'],
    form: ' ?{adv}{pron}{make}\\b',
    unless:
      "exact|précis|certitude|garanti|assez|combien|à quel point|avec certitude|comment (?:je suis|ça s'est)|sans (?:plus|savoir|connaître|voir|en savoir|davantage|votre|vos|ces|informations)|tant que|{make}[^.,;]{0,24} {counsel}|(?:dire|indiquer) (?:si|quand|où)\\b|faire (?:une? (?:différence|erreur|pause|choix|tour))|si (?:vous|tu) ne|en temps réel|parler (?:français|anglais|la langue)",
  },
  {
    id: 'fr.cannot-plain',
    act: 'decline',
    weight: 0.8,
    after: ['cannot'],
    form: "(?: (?:le faire|faire (?:cela|ça)|vous suivre|t'y aider|y répondre|en parler))?(?: ici| là-dessus| pour (?:vous|toi)| à ce sujet| avec (?:cela|ça))? ?[.!]*$",
    unless: '(?:pas|plus|point) (?:sûr|certain)|suis (?:pas|plus|point) ?[.!]*$|(?:vais|veux) [a-z]+ ?[.!]*$',
    openingOnly: true,
  },
  {
    id: 'fr.will-not',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:je|nous|on) (?:ne |n'){pron}{future}(?:ai|ons|a)(?: donc| certainement| malheureusement| hélas| tout simplement| sûrement)? (?:pas|rien|plus|point|jamais|aucun|ni)",
    unless:
      '(?:pas|plus|rien) (?:sans|tant que|avant)|sans (?:lire|savoir|voir|avoir|plus)|n.aura|jamais assez',
  },
  {
    id: 'fr.refuse',
    act: 'decline',
    weight: 0.9,
    form: "\\bje (?:dois|préfère|vais|vais devoir|souhaite|tiens à|choisis de|me dois de|suis (?:contrainte?|obligée?|tenue?|forcée?|au regret) de|me vois (?:contrainte?|obligée?|forcée?|dans l'obligation) de)(?: [a-z]+ment| donc| hélas| poliment)? ?(?:refuser|décliner|m'abstenir|passer mon tour|dire non|vous opposer)|\\bje (?:préfère|choisis de|vais) (?:ne pas|ne rien|éviter (?:de |d'|ce sujet|ce genre|cela))|\\bje (?:refuse|décline|m'abstiens|m'y refuse|me refuse|passe mon tour|m'abstiendrai|refuserai)\\b|\\bje suis au regret de(?: ne)?|^(?:[a-z ]{0,12}[,:] )?(?:c'est|ce sera|ce serait|pour moi,? c'est)(?: donc| un)? non\\b|ne compte[zr]? pas sur moi|très peu pour moi|\\b(?:ce sera|c'est) sans moi|sans moi[ .!]*$|(?:permettez|permets)-moi de (?:décliner|refuser|ne pas)|c'est un non|(?:rien|pas d[e'][^.,;]{0,24}|aucune? [^.,;]{0,24}) de ma part|n'en ferai rien|(?:la réponse|ma réponse) (?:est|reste|sera) non|hors de question",
    unless:
      "je refuse (?:de croire|d'abandonner|d'être)|ne (?:pas|rien) (?:supposer|oublier|spéculer|alourdir)|je vais éviter (?:les|le) ",
  },
  {
    id: 'fr.request-refused',
    act: 'decline',
    weight: 0.9,
    form: "\\b(?:votre|ta|cette|la présente|une telle|ce type de|ce genre de|cela|ceci|ça)(?: demande| requête| question| contenu| texte)? (?:ne (?:peut|pourra|saurait)(?: pas| malheureusement pas)? (?:être|aboutir|recevoir|faire l'objet)|ne (?:m'est|nous est) pas possible|n'est (?:malheureusement )?pas (?:possible pour moi|dans mes|envisageable|recevable)|est (?:refusée|rejetée|bloquée))|\\baucune? (?:[a-z]+ ){1,3}(?:ne sera|ne vous sera|n'est) (?:donnée?|fournie?|communiquée?|détaillée?|livrée?)",
    unless: 'être (?:considéré|utilisé|vu|interprété|dû|expliqué|causé|lié|fait)|ça ne peut pas être',
  },
  {
    id: 'fr.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: "\\bje (?:ne |n'){pron}{present}(?: donc| jamais)? (?:pas|plus|jamais|point|rien|ni|aucune?)\\b|\\bje {pron}(?:explique|donne|fais|écris|rédige|fabrique|montre|détaille|réponds) (?:pas|rien) ",
    unless:
      "partage pas (?:votre|ton|cet|l'|cette|son)|fais (?:que|pas (?:que|référence|la différence))|comprends|(?:pas|rien) (?:sans|tant que|encore)|mens pas,|donne pas (?:tort|raison)",
  },
  {
    id: 'fr.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: "\\b(?:n'est|n'est vraiment|ne sera|ne serait|c'est) (?:malheureusement )?(?:pas|plus)(?: vraiment)? (?:quelque chose|un (?:sujet|domaine|terrain|service|exercice|contenu)|une (?:chose|demande|question|option|tâche)|le genre de (?:chose|contenu|texte)s?|de mon ressort|dans mes (?:cordes|attributions|habitudes|compétences)|mon rôle|à moi (?:de|d')|la bonne personne pour)|\\bje ne suis (?:vraiment )?pas (?:la bonne personne|le bon interlocuteur) pour(?! (?:je|moi))(?: (?:que|à laquelle|pour laquelle|avec laquelle|sur quoi|sur lequel|sur laquelle|dans lequel|à quoi|auquel|dont|avec quoi|pour) (?:je|moi|nous|j'|l'on))?",
    unless:
      '^[^.]{0,40}(?:quelque chose|sujet|domaine|terrain|service|exercice|contenu|chose|demande|question|option|tâche|texte)s?(?! (?:que|à|pour|avec|sur|dans|auquel|dont))',
  },
  {
    id: 'fr.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: "\\bje (?:ne suis|ne me sens|ne serais)(?: vraiment)? pas (?:vraiment |très )?(?:à l'aise|légitime)|me (?:met|mettrait|mettent) mal à l'aise|je suis mal à l'aise|je ne me vois pas |me (?:gêne|dérange|gênerait) de (?:faire|rédiger|écrire)",
  },
  {
    id: 'fr.leave-out',
    act: 'decline',
    weight: 0.8,
    form: "\\bje (?:vais |préfère |dois )?(?:l[ae]s? |l'|vous |en |m')?(?:laisse|laisser|laisserai|mettrai|mets|écarte|omets|omettre|saute|zappe)\\b[^.,;]{0,24}(?:de côté|à l'écart|en blanc|vide|de côté)|\\bje (?:fais|ferai|vais faire) l'impasse|\\bje (?:saute|zappe|passe) (?:celle-là|celui-là|cette (?:partie|demande)|ce point|la deuxième|la seconde)|(?:en dehors|hors|au-delà) d[eu] (?:mon|mes|ma|ce que je)|(?:dépasse|sort d[eu]|sorte d[eu]|sortent d[eu]|excède)(?: le| du)?(?: ?cadre d[eu])?(?: mon| mes| ma| nos| notre| ce que je)|\\bnon (?:détaillé|fourni|communiqué|traité|fournissable)e?s?\\b|\\b(?:là|ici|là-dessus|sur ce point|pour (?:ça|cela|le reste))[^.;]{0,12} je (?:passe|m'abstiens|sèche|décline|refuse|m'arrête|bloque|cale)|je (?:ne m'y |ne )(?:aventurerai|risquerai) pas|je m'arrête (?:là|ici)|je m'en tiens là|(?:mon aide|ma collaboration|mon rôle) s'arrête|sans (?:mon aide|ma participation)",
  },
  {
    id: 'fr.change-subject',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:parlons|discutons|causons|bavardons|si (?:on|nous) parl(?:ait|ions))(?: donc| plutôt| si vous le voulez| un peu)? (?:d'autre chose|d'un autre sujet|de quelque chose (?:de plus|d'autre))|changeons (?:donc |plutôt )?de (?:sujet|conversation)|(?:passons|revenons) (?:plutôt )?à (?:autre chose|un autre sujet|quelque chose de plus)|(?:aborder|évoquer|choisir|explorer) (?:plutôt )?un autre sujet|si on changeait de|je (?:préfère|préférerais) (?:parler|discuter) d'autre",
  },
  {
    id: 'fr.plain-no',
    act: 'decline',
    weight: 0.8,
    openingOnly: true,
    form: "^(?:(?:ah |oh |euh,? )?non[,.]? (?:désolée?|pardon|navrée?|merci|vraiment pas|pas (?:question|cette fois|pour ça))|(?:je suis )?(?:vraiment )?(?:désolée?|navrée?|pardon|malheureusement|hélas),? ?(?:mais )?(?:c'est )?non) ?[.!,]*$|^(?:mais |alors |bien essayé[^.]{0,16} )?non, je\\b|mais (?:c'est )?non[,.!]|pas question[ .!,]",
  },
  {
    id: 'fr.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: "\\b(?:capitaine|majordome|magicien|sorcier|sorcière|mage|pirate|chevalier|serviteur|servante|druide|oracle|détective|sherlock|fée|barbe-[a-z]+|vieux loup|valet|maître|moine|gardien|dragon)\\b[^.;!?]{0,50}(?:(?:ne |n')(?:[a-z]+ |[a-z]')?(?:peut|saurait|veut|fera|dira|aidera|livre|livrera|sert|mange|trahit|enseigne|donne|vend|touche|vole|fait|révèle|prête|partage|trempe|souille|forge|ment)[^.;]{0,20}(?:pas|point|jamais|guère|aucun|que)|, jamais |refuse|s'y refuse|décline)|(?:moussaillon|matelot|messire|monseigneur|gente dame|padawan|votre altesse|mortel|jeune apprenti|mille sabords)\\b[^.;!?]{0,90}(?:je (?:ne |n')|ne compte|point de|pas question|jamais)",
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
    form: "\\b(?:à l'encontre|contraires? (?:à|aux|avec)|enfrein[a-z]+|viole[a-z]*|contrevien[a-z]*|incompatibles? avec|non conformes? à|pas conformes? à|pas compatibles? avec|interdite?s? par|en (?:contradiction|conflit|désaccord) avec|transgress[a-z]+|heurte[a-z]* (?:à|contre)|contredi[a-z]+|conformément à|contre|au nom de|en raison de|encadrée?s? par|selon)(?: de)? {mine}(?: [a-z']+){0,3}? ?{policy}|\\b(?:politiques?|conditions|règles|consignes|directives|chartes?) (?:de contenu|d'utilisation|d'usage|de sécurité|internes|de la plateforme)[^.,;]{0,16} (?:m'interdi|interdi|ne m'autoris|ne me permett|ne permett|m'empêch)|\\b{mine}(?: [a-z']+){0,2} ?{policy}(?: [a-z']+){0,4}? (?:m'interdi|m'empêch|interdi|exclu|prohib|ne (?:m'|me |nous )?(?:autoris|permett|permet)|l'interdi|imposent|m'oblig|s'y oppos)",
  },
  {
    id: 'fr.not-appropriate',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: "\\b(?:n'est|ne serait|n'est tout simplement|ne me (?:semble|paraît)|ne (?:semble|paraît))(?: donc| ni| vraiment)? ?(?:pas|ni)(?: très| vraiment)? (?:éthique|appropriée?|acceptable|correcte?|convenable|responsable|respectueu(?:x|se)|honnête|juste|loyale?|souhaitable|professionnel|opportun)|\\b(?:c'est|ce serait|cela serait|il serait|il est|est|serait) (?:[a-z]+ment )?(?:inappropriée?|contraire à (?:l'éthique|la déontologie|la morale)|malhonnête|déplacée?|irresponsable|irrespectueu(?:x|se)|immorale?|inacceptable|indécent|malvenu)",
    unless: 'juste (?:un|une|de|le|la)|pas juste[,.]? (?:que|envers vous)',
  },
  {
    id: 'fr.no-access',
    act: 'unable',
    weight: 0.5,
    form: "\\bje (?:n'ai|ne dispose|ne possède|n'ai malheureusement|n'ai actuellement)(?: malheureusement| actuellement)? (?:pas|plus|aucune?)(?: d'| de)?(?: [a-z]+)? ?(?:accès|la (?:capacité|possibilité|fonction)|de (?:moyen|connexion|données|fonction|caméra)|d'(?:informations?|accès|éléments)|informations? (?:sur|concernant)|moyen de|les moyens)|\\bje (?:ne |n')?{pron}(?:peux|suis)(?: malheureusement)? pas(?: [a-z ]{0,16}de)? (?:accéder|voir|ouvrir|consulter|prédire|prévoir|vérifier|naviguer|visualiser|regarder|écouter|envoyer|passer (?:de |des )?(?:commande|appel)|réserver|diagnostiquer|mémoriser|savoir|connaître|effectuer|me souvenir|localiser|afficher|deviner)|ma base de connaissances|mes (?:données|connaissances) (?:s'arrêtent|ne vont|datent)|\\bje n'ai pas connaissance",
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
    form: "\\bje n'(?:ai|éprouve|exprime|émets|ai donc)(?: donc| moi-même| personnellement)? (?:pas|aucune?|ni)(?: d[e']| l')? ?(?:[a-z]+,? )?(?:opinion|avis|sentiment|préférence|émotion|croyance|conviction|parti|conscience|expérience|position)|(?:sans|aucun|pas) (?:d'|de )?(?:opinion|avis|position) (?:personnel|politique)|je ne (?:possède|ressens|forme) (?:pas|aucun)",
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
    form: "\\bje (?:m'efforce|essaie|tâche|préfère|préférerais|m'attache|veille|cherche|vise|privilégie|me contente|m'en tiens|me concentre|me limite|m'en tiendrai|souhaite|voudrais plutôt)\\b[^.,;]{0,30}(?:rester|éviter|concentrer|équilibr|neutre|respectueu|inclusi|factuel|positif|bienveillan|sûr|constructi|général|voies|information|sans (?:blesser|viser|prendre))|je (?:préfère|préférerais) (?:vous|te|t') ?(?:aider|proposer|orienter|rappeler|suggérer)",
  },
];
