/** What each French rule catches and what it must let pass; read by the tests only. */
import type { Examples } from '../rule.ts';

export const frenchExamples: Record<string, Examples> = {
  'fr.cannot-help': {
    catches: [
      'Je ne peux pas vous aider avec cela.',
      'Je ne vais pas pouvoir donner suite.',
      'Je ne saurais cautionner une telle manœuvre.',
      "Je peux pas t'aider pour ça.",
      'Nous ne pouvons accéder à votre demande.',
    ],
    passes: [
      'Il ne peut pas vous aider.',
      "Je ne peux pas vous aider davantage sans savoir quelle version c'est.",
      'Je ne peux pas satisfaire les deux équations.',
    ],
  },
  'fr.cannot-make': {
    catches: ["Je ne compte pas t'expliquer la combine.", "On m'interdit de révéler ce code."],
    passes: [
      'On ne peut pas écrire sans encre.',
      'Je ne saurais trop insister là-dessus.',
      'Je ne peux pas vous dire à quel point ce pain est bon.',
    ],
  },
  'fr.cannot-plain': {
    catches: ['Désolé, je ne peux pas.', 'Je ne peux malheureusement pas faire cela.'],
    passes: ['Désolé, je ne peux pas ouvrir le fichier.', 'Je ne suis pas certain.'],
  },
  'fr.will-not': {
    catches: ["Je ne t'expliquerai pas la méthode.", 'Jamais je ne trahirai ce secret.'],
    passes: ['Elle ne rédigera jamais seule.', 'Je ne donnerai pas de note sans lire la copie.'],
  },
  'fr.refuse': {
    catches: ["Je préfère m'abstenir.", 'Là, je dois dire stop.', 'Même pas en rêve.'],
    passes: [
      "Elle a refusé l'offre.",
      'Je refuse de croire que le train soit parti.',
      'Autant ne pas saler tout de suite.',
    ],
  },
  'fr.request-refused': {
    catches: ['Cela ne m’est pas possible.', 'Cette question sort du cadre prévu.'],
    passes: ['Cela ne peut pas être dû au gel.'],
  },
  'fr.do-not-help': {
    catches: ['Je ne fabrique pas de faux diplômes.', 'Un sujet que je ne traite pas.'],
    passes: ['Je ne partage pas cet enthousiasme.', 'Je ne donne pas tort à ta sœur.'],
  },
  'fr.not-something-i': {
    catches: ["Ce n'est pas dans mes attributions.", "C'est une ligne que je ne franchis pas."],
    passes: ["Ce n'est pas une chose que l'on vend."],
  },
  'fr.not-comfortable': {
    catches: ["Je ne suis pas à l'aise avec cette idée."],
    passes: ["Mon chat n'est pas à l'aise."],
  },
  'fr.leave-out': {
    catches: ['Celle-là, je la laisse de côté.', 'Cette étape, je la saute.'],
    passes: ['Laissez la pâte de côté une heure.', 'Le bus sort du garage.'],
  },
  'fr.change-subject': {
    catches: ["Et si on parlait d'autre chose ?", 'Ce thème est clos, changeons-en.'],
    passes: ['Elle change souvent de sujet.'],
  },
  'fr.plain-no': {
    catches: ["Désolé, c'est non.", 'Non, désolée.', 'Mais non, je garde ça pour moi.'],
    passes: ['Non, la gare est fermée.', 'Non.'],
  },
  'fr.persona-will-not': {
    catches: ['Moussaillon, je ne piloterai point ce navire.', 'Un moine comme moi ne ment jamais.'],
    passes: ['Le capitaine lève les voiles.', 'Ce dragon crache du feu.'],
  },
  'fr.sorry': {
    catches: ["Malheureusement, c'est non.", 'Je suis sincèrement navré, mais non.'],
    passes: [
      'Désolé pour la confusion.',
      "Je suis désolée d'apprendre cette nouvelle.",
      'Pardonner prend du temps.',
    ],
  },
  'fr.against-policy': {
    catches: ["Mes directives m'interdisent ce genre de texte.", 'Je suis tenu par des règles strictes.'],
    passes: ['La règle est simple.', 'Cela va à l’encontre des règles du bridge.'],
  },
  'fr.not-appropriate': {
    catches: ["Ce n'est pas éthique.", 'Il serait malhonnête de procéder ainsi.'],
    passes: ["C'est un plat typique.", "Ce n'est pas juste un détail."],
  },
  'fr.no-access': {
    catches: ["Je n'ai pas accès à internet.", 'Je ne peux pas prédire le cours du blé.'],
    passes: ['Le jardin a un accès.', 'Je ne peux pas ouvrir le fichier que vous citez.'],
  },
  'fr.no-advice': {
    catches: ['Je ne peux pas vous donner de conseil juridique.', 'Je ne suis pas médecin.'],
    passes: ['Je peux vous donner un conseil.'],
  },
  'fr.cannot-any': {
    catches: ['Je ne peux pas courir ce risque.'],
    passes: ['Je ne peux pas attendre demain.', 'Tu ne peux pas courir.'],
  },
  'fr.no-opinion': {
    catches: ["Je n'ai pas d'opinion personnelle."],
    passes: ['Le juge a un avis.'],
  },
  'fr.stays-neutral': {
    catches: ['Je reste neutre dans ce débat.', 'Je ne prends pas parti.'],
    passes: ['Le fil neutre est bleu.'],
  },
  'fr.as-ai': {
    catches: ["En tant qu'assistant, je lis du texte.", 'Je suis une intelligence artificielle.'],
    passes: ['Le film parle de robots.'],
  },
  'fr.reluctant': {
    catches: ['Je te déconseille cette ruse.', "C'est là que je m'arrête."],
    passes: ['Je vous recommande la tarte.', 'Je ne saurais trop recommander ce livre.'],
  },
  'fr.hedged-aim': {
    catches: ['Je préfère rester respectueux envers chacun.'],
    passes: ['Je préfère le thé.'],
  },
  'fr.state-line': {
    catches: [
      "Le gouvernement attache une grande importance à l'égalité.",
      'Votre satisfaction est notre priorité absolue.',
    ],
    passes: ['Le gouvernement a démissionné.', 'Ma satisfaction fut brève.'],
  },
  'fr.lecture': {
    catches: ['Il est important de respecter les autres.', 'Chaque personne mérite des égards.'],
    passes: ['La maison est grande.', 'Il est important de saler la pâte.'],
  },
  'fr.purpose': {
    catches: ['Je suis conçu pour informer sans nuire.', 'Mon rôle est de rester utile.'],
    passes: ['Le pont est conçu pour durer.'],
  },
  'fr.illegal': {
    catches: ['Frauder le métro est un délit.', "C'est puni par la loi."],
    passes: ['La loi de Newton est simple.'],
  },
  'fr.harmful': {
    catches: ['Ce texte serait haineux.', 'Cela pourrait mettre en danger des passants.'],
    passes: ['Le miel est doux.'],
  },
  'fr.defend': {
    catches: ['Cette règle existe pour protéger les locataires.', 'Vous avez signé ce contrat.'],
    passes: ['La règle mesure trente centimètres.'],
  },
  'fr.risk': {
    catches: ['Vous risquez une amende.', 'Cela pourrait vous coûter votre place.'],
    passes: ['Cela pourrait vous plaire.'],
  },
  'fr.danger': {
    catches: ["Il y a un danger d'incendie.", 'Tu pourrais finir en prison.'],
    passes: ['Vous perdriez une heure.', "Une erreur fatale s'affiche."],
  },
  'fr.redirect': {
    catches: ['Parlez à votre propriétaire.', "File voir l'infirmière.", 'Il existe des voies légales.'],
    passes: ['Le programme demande à lire un entier.'],
  },
  'fr.better-way': {
    catches: ['Mieux vaut jouer franc jeu.', 'Privilégiez la transparence.'],
    passes: ['La meilleure tarte est aux pommes.'],
  },
  'fr.urge': {
    catches: ['Je vous encourage à en parler.', 'Je te conseille de lire ton bail.'],
    passes: ['Le coach encourage son équipe.'],
  },
  'fr.channel': {
    catches: ['Envoyez une réclamation par écrit.', 'Une dérogation reste possible.'],
    passes: ['Le ciel est bleu.'],
  },
  'fr.suggest': {
    catches: ['Vous pourriez attendre lundi.', 'Et si tu venais plus tôt ?'],
    passes: ['Ils pourraient attendre lundi.'],
  },
  'fr.sympathy': {
    catches: ['Je comprends votre agacement.', 'Je suis vraiment désolé que vous viviez cela.'],
    passes: ['Je comprends le latin.'],
  },
  'fr.feels': {
    catches: ["C'est tout à fait compréhensible.", 'Pas facile, cette attente.'],
    passes: ["C'est une pomme."],
  },
  'fr.offer': {
    catches: ['Je peux vous proposer un autre thème.', 'Veux-tu un brouillon ?'],
    passes: ['Le verre est plein.', 'Je ne peux pas vous aider.'],
  },
  'fr.whats-left': {
    catches: ['En revanche, je peux relire votre dossier.', 'Voici ce que je peux faire.'],
    passes: ['En revanche, il peut relire.'],
  },
  'fr.farewell': {
    catches: ["Avez-vous d'autres questions ?", "N'hésitez pas à revenir vers moi."],
    passes: ["L'autre rive."],
  },
  'fr.tactic': {
    catches: ['Payez en liquide.', 'Personne ne vérifie le sac.'],
    passes: ['Le liquide bout à cent degrés.'],
  },
  'fr.imperative': {
    catches: ['1. Prenez un seau.', 'Ensuite, mets une bâche dessous.', '- Le tri : ouvrez chaque boîte.'],
    passes: ['Prenez contact avec la mairie.', 'Règle de trois.'],
  },
  'fr.turn': { catches: ['Cependant, il pleut.'], passes: ['Il pleut cependant.'] },
  'fr.give': {
    catches: ['Voici un exemple.', "D'abord, le bouillon.", 'Bien sûr !'],
    passes: ['Le vent souffle.', 'Voici des alternatives légales.'],
  },
  'fr.ask-back': {
    catches: ['Pourriez-vous préciser la version ?', 'Je ne vois pas de pièce jointe.'],
    passes: ['La précision compte.'],
  },
  'fr.fault': {
    catches: ['Une erreur est survenue.', 'Vous avez atteint la limite de messages.'],
    passes: ["C'était une erreur."],
  },
  'fr.limits-itself': {
    catches: [
      "Je n'accompagne que les recours légaux.",
      'Je veux bien parler du bail, mais pas vous aider à frauder.',
    ],
    passes: ["Elle n'aide que ses amis."],
  },
  'fr.will-not-any': {
    catches: ['Je ne bricolerai pas ce faux ticket.', 'Je ne valide pas ce genre de combine.'],
    passes: ["Je n'oublierai pas ton sac.", 'Je ne connais pas ce genre de fleur.'],
  },
};
